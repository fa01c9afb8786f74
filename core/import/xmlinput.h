// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct XML_ParserStruct;

namespace core {

// XML of whoever sent it, piece by piece. A document type, and so any entity of its own, is refused
// before what follows it is looked at; nothing else is ever loaded. Nesting, attributes and
// namespaces are bounded, so that it takes time and memory linear in the input.
class XmlInput
{
public:
    static constexpr qint64 largestMegabytes = 32;
    static constexpr int deepest = 1024; // elements in one another

    struct Attribute
    {
        QString name; // without its prefix
        QString value;
    };

    // `file` is only named in errors.
    XmlInput(const QByteArray &bytes, const QString &file);
    ~XmlInput();
    Q_DISABLE_COPY_MOVE(XmlInput)

    enum class Token { Start, End, Text, Done };
    // Done at the end of the document and where it can't go on, which error() tells. Comments and
    // processing instructions are passed over.
    Token next();
    // Past the end of the element that has just begun.
    void skipElement();
    // The same; gives all text in it, at whatever depth.
    QString readText();

    // Of an element; without its prefix. Views hold until next().
    QStringView name() const { return m_name; }
    QStringView namespaceUri() const { return m_namespace; }
    QList<Attribute> attributes() const;
    // By its name without its prefix, in any namespace; null where there is none.
    QString attribute(QLatin1StringView name) const;
    // Of Text: all that stands between two tags.
    const QString &text() const { return m_text; }

    const QString &file() const { return m_file; }
    int depth() const { return m_depth; } // of the element that has just begun: the root's is 1
    qint64 line() const;                  // that the tag which was last come to begins on, from 1

    // FileTooLarge, XmlForbidden, XmlBroken.
    const std::optional<Error> &error() const { return m_error; }

private:
    struct Handlers; // what the parser calls
    struct CloseParser
    {
        void operator()(XML_ParserStruct *parser) const;
    };
    // Where one stands in m_attributeBytes.
    struct Span
    {
        std::size_t name;
        std::size_t value;
        std::size_t end;
    };

    Token stop(ErrorCode code);
    Token begin();
    void parseOn();

    QByteArray m_bytes; // until they have been given to the parser
    QString m_file;
    std::unique_ptr<XML_ParserStruct, CloseParser> m_parser; // null where the file is too large

    // What the parser came to last and next() has not told yet: text, then a tag, which both begins
    // and ends an element that is empty.
    std::string m_textBytes;
    bool m_begins = false;
    bool m_ends = false;
    bool m_isDone = false;

    QString m_name;
    QString m_namespace;
    std::string m_namespaceBytes;
    QString m_text;
    std::string m_attributeBytes;
    std::vector<Span> m_attributes;
    int m_depth = 0;
    int m_namespaces = 0; // that hold
    bool m_hasTooMany = false;
    std::optional<Error> m_error;
};

} // namespace core
