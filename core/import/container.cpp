// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/container.h"

#include <QtEndian>

#include <zip.h>

#include <algorithm>
#include <utility>

namespace core {
namespace {

constexpr qsizetype chunkSize = 64 * 1024;

// APPNOTE.TXT 6.3.9: the end of the central directory (4.3.16), the ZIP64 locator before it
// (4.3.15), and the record that this points to (4.3.14).
constexpr QByteArrayView endMark("PK\5\6", 4);
constexpr QByteArrayView locatorMark("PK\6\7", 4);
constexpr qsizetype endSize = 22;
constexpr qsizetype longestComment = 0xFFFF;
constexpr qsizetype locatorSize = 20;

template <typename Number>
quint64 numberAt(QByteArrayView bytes, quint64 at)
{
    if (at > quint64(bytes.size()) || quint64(bytes.size()) - at < sizeof(Number))
        return 0;
    return qFromLittleEndian<Number>(bytes.data() + at);
}

// The most entries that any end of a directory in the bytes says there are. libzip takes memory for
// as many, so they are counted before it is asked.
quint64 claimedEntries(QByteArrayView bytes)
{
    quint64 most = 0;
    const qsizetype begin = qMax<qsizetype>(0, bytes.size() - endSize - longestComment);
    for (qsizetype at = bytes.indexOf(endMark, begin); at >= 0;
         at = bytes.indexOf(endMark, at + 1)) {
        most = qMax(most, numberAt<quint16>(bytes, quint64(at) + 10));
        const qsizetype locator = at - locatorSize;
        if (locator < 0 || !bytes.sliced(locator).startsWith(locatorMark))
            continue;
        const quint64 record = numberAt<quint64>(bytes, quint64(locator) + 8);
        if (record < quint64(bytes.size()))
            most = qMax(most, numberAt<quint64>(bytes, record + 32));
    }
    return most;
}

bool leadsOut(const QString &name)
{
    QString path = name;
    path.replace(u'\\', u'/');
    const bool isAbsolute = path.startsWith(u'/') || (path.size() > 1 && path[1] == u':');
    return isAbsolute || path.split(u'/').contains(QLatin1StringView(".."));
}

} // namespace

void Container::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Container::Container(Container &&) noexcept = default;
Container &Container::operator=(Container &&) noexcept = default;
Container::~Container() = default;

Result<Container> Container::open(const QByteArray &bytes, const QString &file)
{
    // libzip takes nothing at all for an empty archive.
    if (!beginsAsContainer(bytes) || claimedEntries(bytes) > mostEntries)
        return fail(ErrorCode::ArchiveBroken, file);
    Container container;
    container.m_bytes = bytes;
    container.m_file = file;
    zip_source_t *source = zip_source_buffer_create(container.m_bytes.constData(),
                                                    zip_uint64_t(bytes.size()), 0, nullptr);
    if (!source)
        return fail(ErrorCode::ArchiveBroken, file);
    container.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!container.m_archive) {
        zip_source_free(source);
        return fail(ErrorCode::ArchiveBroken, file);
    }
    const zip_int64_t count = zip_get_num_entries(container.m_archive.get(), 0);
    if (count > mostEntries)
        return fail(ErrorCode::ArchiveBroken, file);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(container.m_archive.get(), zip_uint64_t(i), 0, &stat) != 0)
            return fail(ErrorCode::ArchiveBroken, file);
        const QString name = QString::fromUtf8(stat.name);
        if (leadsOut(name))
            return fail(ErrorCode::ArchiveUnsafe, file, {name});
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return fail(ErrorCode::FileEncrypted, file);
        container.m_names.append(name);
    }
    return container;
}

Result<QByteArray> Container::read(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    zip_int64_t place = zip_name_locate(m_archive.get(), utf8.constData(), 0);
    if (place < 0)
        place = zip_name_locate(m_archive.get(), utf8.constData(), ZIP_FL_NOCASE);
    if (place < 0)
        return QByteArray();

    zip_stat_t stat;
    const bool isKnown = zip_stat_index(m_archive.get(), zip_uint64_t(place), 0, &stat) == 0
        && (stat.comp_method == ZIP_CM_STORE || stat.comp_method == ZIP_CM_DEFLATE);
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(
        isKnown ? zip_fopen_index(m_archive.get(), zip_uint64_t(place), 0) : nullptr, zip_fclose);
    if (!entry)
        return fail(ErrorCode::ArchiveBroken, m_file);

    QByteArray content("");
    content.reserve(qsizetype(qMin<quint64>(stat.size, quint64(chunkSize)))); // it may lie
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(entry.get(), chunk.data(), zip_uint64_t(chunk.size()));
        if (count < 0)
            return fail(ErrorCode::ArchiveBroken, m_file);
        if (count == 0)
            return content;
        m_left -= count;
        if (m_left < 0)
            return fail(ErrorCode::ArchiveTooLarge, m_file, {QString::number(largestMegabytes)});
        content.append(chunk.constData(), qsizetype(count));
    }
}

bool beginsAsContainer(const QByteArray &bytes)
{
    return bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6");
}

} // namespace core
