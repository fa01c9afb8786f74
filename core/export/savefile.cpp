// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>

namespace core {

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::FileIsFolder, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return writeError(path, file.errorString());
    return {};
}

tl::unexpected<Error> writeError(const QString &path, const QString &reason)
{
    // Qt reports a full disk as a sentence of the system's, and no code that would tell it apart.
    constexpr std::array full{ENOSPC, EDQUOT, EFBIG};
    const bool isFull = std::ranges::any_of(
        full, [&reason](int code) { return reason == qt_error_string(code); });
    return isFull ? fail(ErrorCode::DiskFull, path)
                  : fail(ErrorCode::WriteFailed, path, {reason});
}

} // namespace core
