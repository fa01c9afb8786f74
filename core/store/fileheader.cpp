// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int headerSize = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

quint32 number(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

// False where the file is shorter than its header says. The page count only holds when the
// change counter at 24 is the one that it was written with, at 92.
bool isWhole(const QByteArray &header, qint64 size)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool validPageSize = pageSize >= 512 && (pageSize & (pageSize - 1)) == 0;
    const bool knowsPageCount = number(header, 24) == number(header, 92);
    return validPageSize && (!knowsPageCount || size >= pageSize * number(header, 28));
}

} // namespace

Result<void> checkFileHeader(const QString &path, int newestSchema)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, path);
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNoPermission, path);

    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(magic)
        || number(header, 68) != applicationId)
        return fail(ErrorCode::FileNotOurs, path);
    if (number(header, 60) > quint32(newestSchema))
        return fail(ErrorCode::FileNewer, path);
    // With a write-ahead log beside it, part of the file may still be in there.
    if (!isWhole(header, file.size()) && QFileInfo(path + u"-wal"_s).size() == 0)
        return fail(ErrorCode::FileDamaged, path);
    return {};
}

} // namespace core
