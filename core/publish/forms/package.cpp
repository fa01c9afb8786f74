// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/package.h"

#include <zip.h>

#include <memory>

namespace publish {
namespace {

QDateTime expressible(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const int year = utc.date().year();
    return utc.isValid() && year >= 1980 && year <= 2107 ? utc
                                                         : QDateTime({1980, 1, 1}, {0, 0}, Qt::UTC);
}

// As ZIP has them (APPNOTE 4.4.6): two seconds are one, and 1980 is the year 0.
zip_uint16_t dosTime(QTime time)
{
    return zip_uint16_t(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
}
zip_uint16_t dosDate(QDate date)
{
    return zip_uint16_t((date.year() - 1980) << 9 | date.month() << 5 | date.day());
}

struct Free
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, Free>;
using Archive = std::unique_ptr<zip_t, Free>;

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Package::Package(const QDateTime &modified)
    : m_modified(expressible(modified))
{ }

void Package::store(const QString &name, const QByteArray &content)
{
    m_parts.push_back({name.toUtf8(), content, false});
}

void Package::beginPart(const QString &name)
{
    m_parts.push_back({name.toUtf8(), {}, true});
}

void Package::write(const QByteArray &bytes)
{
    m_parts.back().content += bytes;
}

QByteArray Package::finish() const
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return {};
    zip_source_keep(target.get()); // which the archive takes over
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return {};
    }
    for (const Part &part : m_parts) {
        Source content(zip_source_buffer(archive.get(), part.content.constData(),
                                         zip_uint64_t(part.content.size()), 0));
        if (!content)
            return {};
        const zip_int64_t place =
            zip_file_add(archive.get(), part.name.constData(), content.get(), 0);
        if (place < 0)
            return {};
        content.release(); // the archive has it
        const auto index = zip_uint64_t(place);
        const zip_int32_t method = part.isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
        if (zip_set_file_compression(archive.get(), index, method, 0) != 0
            || zip_file_set_dostime(archive.get(), index, dosTime(m_modified.time()),
                                    dosDate(m_modified.date()), 0)
                != 0)
            return {};
    }
    if (zip_close(archive.get()) != 0)
        return {};
    archive.release(); // closed
    return contentOf(target.get());
}

XmlPart::XmlPart(Package &package, const QString &name)
    : m_package(package)
{
    m_package.beginPart(name);
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

XmlPart::~XmlPart()
{
    m_xml.writeEndDocument();
    flush();
}

void XmlPart::start(const QString &name, XmlAttributes attributes)
{
    m_xml.writeStartElement(name);
    add(attributes);
}

void XmlPart::empty(const QString &name, XmlAttributes attributes)
{
    m_xml.writeEmptyElement(name);
    add(attributes);
}

void XmlPart::element(const QString &name, const QString &text)
{
    m_xml.writeTextElement(name, text);
}

void XmlPart::add(XmlAttributes attributes)
{
    for (const auto &[name, value] : attributes)
        attribute(name, value);
}

void XmlPart::attribute(const QString &name, const QString &value)
{
    if (!value.isNull())
        m_xml.writeAttribute(name, value);
}

void XmlPart::flush()
{
    m_package.write(m_buffer.data());
    m_buffer.buffer().clear();
    m_buffer.seek(0);
}

} // namespace publish
