// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/savefile.h"

#include <QFile>
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
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file.errorString());
    if (file.write(bytes) != bytes.size())
        return writeError(path, failureOf(file));
    // What is shorter than a buffer is written only here, and commit() does not look (Qt 6.4): it
    // would put part of the bytes in the place of the file.
    if (!file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return writeError(path, reason);
    }
    if (!file.commit())
        return writeError(path, file.errorString());
    return {};
}

tl::unexpected<Error> writeError(const QString &path, const QString &reason)
{
    // Qt reports a full disk as a sentence of the system's, and no code that would tell it apart.
    constexpr std::array full{ENOSPC, EDQUOT, EFBIG};
    // Of a disk that is quite full it gives no reason at all, but what a fresh device says.
    const bool noReason = reason.isEmpty() || reason == QFile().errorString();
    const bool isFull = noReason || std::ranges::any_of(full, [&reason](int code) {
                            return reason == qt_error_string(code);
                        });
    return isFull ? fail(ErrorCode::DiskFull, path) : fail(ErrorCode::WriteFailed, path, {reason});
}

QString failureOf(QSaveFile &file)
{
    if (file.error() == QFileDevice::NoError) {
        // A disk that filled up took part of the bytes: only the next ones are refused.
        file.write("\n");
        return file.flush() ? QString() : file.errorString();
    }
    // QSaveFile keeps the reason to itself until this, which fails as the write did.
    file.commit();
    return file.errorString();
}

} // namespace core
