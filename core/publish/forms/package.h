// SPDX-License-Identifier: GPL-3.0-or-later
// The container of DOCX and ODT: a ZIP archive of XML files.
#pragma once

#include <QBuffer>
#include <QDateTime>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>
#include <vector>

namespace publish {

// Its parts are written one after the other, and stand in that order. Equal parts of an equal time
// make equal bytes.
class Package
{
public:
    // All parts get the time `modified`, in UTC and to two seconds; one that ZIP can't express (it
    // has 1980 to 2107) becomes its earliest.
    explicit Package(const QDateTime &modified);

    // A part as it is, not compressed (OpenDocument 1.3 part 2, 3.3, wants its mimetype so).
    void store(const QString &name, const QByteArray &content);

    void beginPart(const QString &name);
    void write(const QByteArray &bytes); // to the part that was begun last

    // The archive; a null array where it could not be made.
    QByteArray finish() const;

private:
    struct Part
    {
        QByteArray name; // UTF-8
        QByteArray content;
        bool isCompressed;
    };

    QDateTime m_modified;
    std::vector<Part> m_parts;
};

using XmlAttributes = std::initializer_list<std::pair<QString, QString>>;

// A part that is XML in UTF-8, closed when this is destroyed.
class XmlPart
{
public:
    XmlPart(Package &package, const QString &name);
    ~XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    // Names are qualified. Attributes without a value (null) are left out.
    void start(const QString &name, XmlAttributes attributes = {});
    void end() { m_xml.writeEndElement(); }
    void empty(const QString &name, XmlAttributes attributes = {});
    // One more of the element that was begun last; left out where it is null.
    void attribute(const QString &name, const QString &value);
    void text(const QString &text) { m_xml.writeCharacters(text); }
    void element(const QString &name, const QString &text);
    // Hands on what has been written, to be called now and then in a long part.
    void flush();

private:
    void add(XmlAttributes attributes);

    Package &m_package;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

} // namespace publish
