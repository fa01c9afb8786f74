// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xmlinput.h"

#include <expat.h>

#include <new>
#include <string_view>

namespace core {
namespace {

// Real files have some dozens of either.
constexpr std::size_t mostAttributes = 200;
constexpr int mostNamespaces = 200;

// Between a namespace and a name; in no XML at all (XML 1.0, 2.2).
constexpr char separator = '\x01';

// The name behind its namespace, which is empty where it has none.
std::pair<std::string_view, std::string_view> parted(std::string_view name)
{
    const std::size_t place = name.find(separator);
    if (place == std::string_view::npos)
        return {{}, name};
    return {name.substr(0, place), name.substr(place + 1)};
}

QString decoded(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

struct XmlInput::Handlers
{
    static XmlInput &self(void *data) { return *static_cast<XmlInput *>(data); }

    static void begin(void *data, const XML_Char *written, const XML_Char **attributes)
    {
        XmlInput &input = self(data);
        takeName(input, written);
        input.m_begins = true;
        input.m_attributes.clear();
        input.m_attributeBytes.clear();
        for (const XML_Char **each = attributes; *each; each += 2) {
            const std::size_t name = input.m_attributeBytes.size();
            input.m_attributeBytes += parted(each[0]).second;
            const std::size_t value = input.m_attributeBytes.size();
            input.m_attributeBytes += each[1];
            input.m_attributes.push_back({name, value, input.m_attributeBytes.size()});
        }
        XML_StopParser(input.m_parser.get(), XML_TRUE);
    }

    // Of an empty element it is called right after begin(), though the parser was stopped.
    static void end(void *data, const XML_Char *written)
    {
        XmlInput &input = self(data);
        input.m_ends = true;
        if (input.m_begins)
            return;
        takeName(input, written);
        XML_StopParser(input.m_parser.get(), XML_TRUE);
    }

    static void text(void *data, const XML_Char *bytes, int size)
    {
        self(data).m_textBytes.append(bytes, std::size_t(size));
    }

    static void beginNamespace(void *data, const XML_Char *, const XML_Char *)
    {
        XmlInput &input = self(data);
        input.m_hasTooMany |= ++input.m_namespaces > mostNamespaces;
    }

    static void endNamespace(void *data, const XML_Char *) { --self(data).m_namespaces; }

    static void documentType(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        XmlInput &input = self(data);
        input.stop(ErrorCode::XmlForbidden);
        XML_StopParser(input.m_parser.get(), XML_FALSE);
    }

    static void takeName(XmlInput &input, const XML_Char *written)
    {
        const auto [space, name] = parted(written);
        input.m_name = decoded(name);
        if (space == input.m_namespaceBytes)
            return; // nearly all are in the same
        input.m_namespaceBytes = space;
        input.m_namespace = decoded(space);
    }
};

void XmlInput::CloseParser::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

XmlInput::XmlInput(const QByteArray &bytes, const QString &file)
    : m_bytes(bytes)
    , m_file(file)
{
    if (bytes.size() > largestMegabytes * 1024 * 1024) {
        m_error = {ErrorCode::FileTooLarge, file, {QString::number(largestMegabytes)}};
        return;
    }
    m_parser.reset(XML_ParserCreateNS(nullptr, separator));
    if (!m_parser)
        throw std::bad_alloc();
    XML_Parser parser = m_parser.get();
    XML_SetUserData(parser, this);
    XML_SetElementHandler(parser, &Handlers::begin, &Handlers::end);
    XML_SetCharacterDataHandler(parser, &Handlers::text);
    XML_SetNamespaceDeclHandler(parser, &Handlers::beginNamespace, &Handlers::endNamespace);
    XML_SetStartDoctypeDeclHandler(parser, &Handlers::documentType);
}

XmlInput::~XmlInput() = default;

XmlInput::Token XmlInput::stop(ErrorCode code)
{
    QStringList arguments;
    if (code == ErrorCode::XmlBroken)
        arguments.append(QString::number(line()));
    m_error = {code, m_file, arguments};
    return Token::Done;
}

XmlInput::Token XmlInput::begin()
{
    if (++m_depth > deepest || m_hasTooMany || m_attributes.size() > mostAttributes)
        return stop(ErrorCode::XmlBroken);
    return Token::Start;
}

// To the next tag, or the end.
void XmlInput::parseOn()
{
    XML_Status status = XML_STATUS_OK;
    if (m_bytes.isNull()) {
        status = XML_ResumeParser(m_parser.get());
    } else {
        status = XML_Parse(m_parser.get(), m_bytes.constData(), int(m_bytes.size()), XML_TRUE);
        m_bytes = QByteArray(); // the parser has its own by now
    }
    m_isDone = status == XML_STATUS_OK;
    if (status == XML_STATUS_ERROR && !m_error)
        stop(ErrorCode::XmlBroken);
}

XmlInput::Token XmlInput::next()
{
    while (!m_error) {
        if (!m_begins && !m_ends && !m_isDone) {
            parseOn();
            continue;
        }
        if (!m_textBytes.empty()) {
            m_text = decoded(m_textBytes);
            m_textBytes.clear();
            return Token::Text;
        }
        if (std::exchange(m_begins, false))
            return begin();
        if (std::exchange(m_ends, false)) {
            --m_depth;
            return Token::End;
        }
        break;
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
            text += m_text;
    }
    return text;
}

QList<XmlInput::Attribute> XmlInput::attributes() const
{
    const std::string_view bytes = m_attributeBytes;
    QList<Attribute> result;
    for (const Span &span : m_attributes)
        result.append({decoded(bytes.substr(span.name, span.value - span.name)),
                       decoded(bytes.substr(span.value, span.end - span.value))});
    return result;
}

QString XmlInput::attribute(QLatin1StringView name) const
{
    const std::string_view bytes = m_attributeBytes;
    const std::string_view wanted(name.data(), std::size_t(name.size()));
    for (const Span &span : m_attributes) {
        if (bytes.substr(span.name, span.value - span.name) == wanted)
            return decoded(bytes.substr(span.value, span.end - span.value));
    }
    return {};
}

qint64 XmlInput::line() const
{
    return m_parser ? qint64(XML_GetCurrentLineNumber(m_parser.get())) : 0;
}

} // namespace core
