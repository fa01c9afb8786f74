// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/package.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <zlib.h>

namespace publish {
namespace {

constexpr int stored = 0; // ZIP's method

QDateTime expressible(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const int year = utc.date().year();
    return utc.isValid() && year >= 1980 && year <= 2107 ? utc
                                                         : QDateTime({1980, 1, 1}, {0, 0}, Qt::UTC);
}

} // namespace

Package::Package(const QDateTime &modified)
    : m_modified(expressible(modified))
{
    m_bytes.open(QIODevice::ReadWrite);
    m_zip = std::make_unique<QuaZip>(&m_bytes);
    m_zip->setAutoClose(false);
    m_zip->setUtf8Enabled(true);
    // Sizes stand before the parts, where readers of streams look for them.
    m_zip->setDataDescriptorWritingEnabled(false);
    m_failed = !m_zip->open(QuaZip::mdCreate);
    m_part = std::make_unique<QuaZipFile>(m_zip.get());
}

Package::~Package() = default;

void Package::open(const QString &name, int method)
{
    QuaZipNewInfo info(name);
    info.dateTime = m_modified;
    const int level = method == stored ? 0 : Z_DEFAULT_COMPRESSION;
    m_failed = m_failed || !m_part->open(QIODevice::WriteOnly, info, nullptr, 0, method, level);
}

void Package::store(const QString &name, const QByteArray &content)
{
    open(name, stored);
    write(content);
    endPart();
}

void Package::beginPart(const QString &name)
{
    open(name, Z_DEFLATED);
}

void Package::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_part->write(bytes) != bytes.size();
}

void Package::endPart()
{
    if (m_failed)
        return;
    m_part->close();
    m_failed = m_part->getZipError() != ZIP_OK;
}

QByteArray Package::finish()
{
    if (m_zip->isOpen())
        m_zip->close();
    m_failed = m_failed || m_zip->getZipError() != ZIP_OK;
    return m_failed ? QByteArray() : m_bytes.data();
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
    m_package.endPart();
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
