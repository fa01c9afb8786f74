// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xmlinput.h"

#include <algorithm>

namespace core {
namespace {

// What QXmlStreamReader does is quadratic in the attributes of an element, and each name is looked
// up among all namespaces that hold. Real files have some dozens of either.
constexpr qsizetype mostAttributes = 200;
constexpr qsizetype mostNamespaces = 200;

// The tag that has more attributes than any real one is found before it is parsed: the line it
// begins on, else 0. Each of them has its equals sign, but so may values.
qint64 lineOfLargestTag(const QByteArray &bytes)
{
    constexpr qsizetype mostSigns = 16 * mostAttributes;
    qint64 line = 1;
    qsizetype signs = 0;
    bool inTag = false;
    const auto passes = [&](qsizetype at, const char *open) {
        return QByteArrayView(bytes).sliced(at).startsWith(open);
    };
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '\n') {
            ++line;
        } else if (c == '<') {
            const char *close = passes(at, "<!--") ? "-->"
                : passes(at, "<![CDATA[")          ? "]]>"
                : passes(at, "<?")                 ? "?>"
                                                   : nullptr;
            inTag = !close;
            signs = 0;
            if (close) {
                const qsizetype end = bytes.indexOf(close, at);
                if (end < 0)
                    return 0; // the parser says so
                line += std::count(bytes.cbegin() + at, bytes.cbegin() + end, '\n');
                at = end;
            }
        } else if (c == '>') {
            inTag = false;
        } else if (c == '=' && inTag && ++signs > mostSigns) {
            return line;
        }
    }
    return 0;
}

} // namespace

XmlInput::XmlInput(const QByteArray &bytes, const QString &file)
    : m_bytes(bytes)
    , m_file(file)
{
    if (bytes.size() > largestMegabytes * 1024 * 1024) {
        m_error = {ErrorCode::FileTooLarge, file, {QString::number(largestMegabytes)}};
        return;
    }
    if (const qint64 line = lineOfLargestTag(bytes); line > 0) {
        m_error = {ErrorCode::XmlBroken, file, {QString::number(line)}};
        return;
    }
    // From a device it is decoded bit by bit; of an array all at once, at twice its size.
    m_device.setBuffer(&m_bytes);
    m_device.open(QIODevice::ReadOnly);
    m_xml.setDevice(&m_device);
}

XmlInput::Token XmlInput::stop(ErrorCode code)
{
    QStringList arguments;
    if (code == ErrorCode::XmlBroken)
        arguments.append(QString::number(m_xml.lineNumber()));
    m_error = {code, m_file, arguments};
    return Token::Done;
}

XmlInput::Token XmlInput::begin()
{
    const qsizetype declared = m_xml.namespaceDeclarations().size();
    m_declared.append(declared);
    m_namespaces += declared;
    if (++m_depth > deepest || m_namespaces > mostNamespaces
        || m_xml.attributes().size() > mostAttributes)
        return stop(ErrorCode::XmlBroken);
    return Token::Start;
}

XmlInput::Token XmlInput::next()
{
    while (!m_error) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return begin();
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_namespaces -= m_declared.takeLast();
            return Token::End;
        case QXmlStreamReader::Characters:
            return Token::Text;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return stop(ErrorCode::XmlForbidden);
        case QXmlStreamReader::Invalid:
            return stop(ErrorCode::XmlBroken);
        case QXmlStreamReader::EndDocument:
            return Token::Done;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return Token::Done;
}

void XmlInput::skipElement()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next() != Token::Done) { }
}

QString XmlInput::readText()
{
    const int outside = m_depth - 1;
    QString text;
    while (m_depth > outside) {
        const Token token = next();
        if (token == Token::Done)
            break;
        if (token == Token::Text)
            text += m_xml.text();
    }
    return text;
}

QString XmlInput::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    const auto it = std::ranges::find_if(
        all, [name](const QXmlStreamAttribute &attribute) { return attribute.name() == name; });
    return it == all.end() ? QString() : it->value().toString();
}

} // namespace core
