// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QBuffer>
#include <QByteArray>
#include <QXmlStreamReader>

#include <optional>

namespace core {

// XML of whoever sent it, piece by piece. A document type, and so any entity of its own, is refused
// before what follows it is looked at; nothing else is ever loaded. Nesting, attributes and
// namespaces are bounded, so that it takes time and memory linear in the input.
class XmlInput
{
public:
    static constexpr qint64 largestMegabytes = 32;
    static constexpr int deepest = 1024; // elements in one another

    // `file` is only named in errors.
    XmlInput(const QByteArray &bytes, const QString &file);
    Q_DISABLE_COPY_MOVE(XmlInput)

    enum class Token { Start, End, Text, Done };
    // Done at the end of the document and where it can't go on, which error() tells. Comments and
    // processing instructions are passed over.
    Token next();
    // Past the end of the element that has just begun.
    void skipElement();
    // The same; gives all text in it, at whatever depth.
    QString readText();

    // Of an element; without its prefix.
    QStringView name() const { return m_xml.name(); }
    QStringView namespaceUri() const { return m_xml.namespaceUri(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    // By its name without its prefix, in any namespace; null where there is none.
    QString attribute(QLatin1StringView name) const;
    // Of Text; in pieces where it is long.
    QStringView text() const { return m_xml.text(); }

    const QString &file() const { return m_file; }
    int depth() const { return m_depth; } // of the element that has just begun: the root's is 1
    qint64 line() const { return m_xml.lineNumber(); }

    // FileTooLarge, XmlForbidden, XmlBroken.
    const std::optional<Error> &error() const { return m_error; }

private:
    Token stop(ErrorCode code);
    Token begin();

    QByteArray m_bytes;
    QBuffer m_device;
    QXmlStreamReader m_xml;
    QString m_file;
    int m_depth = 0;
    QList<qsizetype> m_declared; // namespaces that each open element declares
    qsizetype m_namespaces = 0;  // all of them
    std::optional<Error> m_error;
};

} // namespace core
