// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copies.h"

#include "core/model/programme.h"
#include "core/store/connection.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace core {

bool isSameFile(const QString &left, const QString &right)
{
    const QString path = QFileInfo(left).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(right).canonicalFilePath();
}

Result<void> writeCopy(Connection &connection, const QString &path,
                       const std::function<Result<void>(const QString &draft)> &finish)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::FileIsFolder, path);
    const QString draft = u"%1.%2.part"_s.arg(path, newId().first(8));
    connection.prepare(u"VACUUM INTO ?"_s).run({draft});
    Result<void> written = connection.takeResult();
    if (written)
        written = finish(draft);
    // What is there goes only once the copy is whole.
    if (written && (QFile::remove(path), !QFile::rename(draft, path)))
        written = fail(ErrorCode::WriteFailed, path, {QFile(path).errorString()});
    if (!written) {
        QFile::remove(draft);
        QFile::remove(draft + u"-journal"_s);
        Error error = written.error();
        error.file = path;
        if (error.code != ErrorCode::DiskFull && error.code != ErrorCode::FileDamaged)
            error.code = ErrorCode::WriteFailed;
        return tl::unexpected(error);
    }
    return {};
}

} // namespace core
