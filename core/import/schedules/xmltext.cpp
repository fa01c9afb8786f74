// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/xmltext.h"

#include "core/import/xmlinput.h"
#include "core/text/readtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <unicode/ucnv.h>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Each element that is kept takes some 100 bytes of memory, and may be four in the file.
constexpr qsizetype mostTags = 1'000'000;
constexpr qsizetype longestHead = 4096; // of a file, before its first element

Finding hint(FindingCode code, QVariantMap arguments)
{
    return {.code = code, .severity = Severity::Hint, .arguments = std::move(arguments)};
}

// The encoding that the first line declares; null where it declares none.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression pattern(
        u"^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']"_s);
    return pattern.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 300))))
        .captured(1)
        .toLatin1();
}

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

// By an encoding that ICU knows; null where it knows none of that name.
QString decodedAs(const QByteArray &encoding, const QByteArray &bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(
        ucnv_open(encoding.constData(), &error));
    if (U_FAILURE(error))
        return {};
    // No encoding makes more of a byte.
    QString text(2 * bytes.size() + 2, Qt::Uninitialized);
    const int32_t size =
        ucnv_toUChars(converter.get(), reinterpret_cast<char16_t *>(text.data()),
                      int32_t(text.size()), bytes.constData(), int32_t(bytes.size()), &error);
    if (U_FAILURE(error))
        return {};
    text.truncate(size);
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    return text;
}

bool saysUtf8(const QByteArray &declared)
{
    return declared.isEmpty() || declared == "utf-8" || declared == "utf8" || declared == "us-ascii"
        || declared.startsWith("utf-16");
}

// What is said where it is UTF-8.
void reportDeclared(const QByteArray &bytes, QList<Finding> &findings)
{
    const bool isDeclared = saysUtf8(declaredEncoding(bytes).toLower());
    if (!isDeclared && std::ranges::any_of(bytes, [](char c) { return (c & 0x80) != 0; }))
        findings.append(hint(FindingCode::EncodingAssumed, {{u"encoding"_s, u"UTF-8"_s}}));
}

Result<DecodedText> decoded(const QByteArray &bytes, const QString &file, QList<Finding> &findings)
{
    const Result<DecodedText> guessed = decodeText(bytes, file);
    if (!guessed || guessed->encoding == TextEncoding::Utf16LittleEndian
        || guessed->encoding == TextEncoding::Utf16BigEndian)
        return guessed;
    if (guessed->encoding == TextEncoding::Utf8) {
        reportDeclared(bytes, findings);
        return guessed;
    }
    if (const QByteArray declared = declaredEncoding(bytes).toLower(); !saysUtf8(declared)) {
        const QString text = decodedAs(declared, bytes);
        if (!text.isNull())
            return DecodedText{text, TextEncoding::Windows1252};
    }
    const QString assumed = guessed->encoding == TextEncoding::Windows1252
        ? u"Windows-1252"_s
        : u"UTF-8 + Windows-1252"_s;
    findings.append(hint(FindingCode::EncodingAssumed, {{u"encoding"_s, assumed}}));
    return guessed;
}

bool isForbiddenInXml(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != '\n' && code != '\t' && code != '\r') || code >= 0xFFFE;
}

// The same of UTF-8. To the end, because looking at several bytes at a time is quicker than leaving
// early.
bool holdsForbidden(const QByteArray &utf8)
{
    unsigned odd = 0;
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        odd |= unsigned(code < 0x20) & unsigned(code != '\n') & unsigned(code != '\t')
            & unsigned(code != '\r');
    }
    return odd != 0 || utf8.contains("\xEF\xBF\xBE") || utf8.contains("\xEF\xBF\xBF");
}

// Text that is decoded has no encoding any more; the line ends stay, so that lines keep their
// numbers. White space before it is an error of many that paste templates together.
QByteArray withoutDeclaration(QByteArray utf8)
{
    const auto begin = std::ranges::find_if(
        std::as_const(utf8), [](char c) { return c != ' ' && (c < '\t' || c > '\r'); });
    const qsizetype place = begin - utf8.cbegin();
    const QByteArrayView text = QByteArrayView(utf8).sliced(place);
    if (!text.startsWith("<?xml ") && !text.startsWith("<?xml\n"))
        return utf8;
    const qsizetype end = utf8.indexOf("?>", place);
    if (end > 0) {
        const auto lines = std::count(begin, utf8.cbegin() + end, '\n');
        utf8.replace(place, end + 2 - place, QByteArray(lines, '\n'));
    }
    return utf8;
}

// `textOf` gives the text.
template <typename Text>
std::shared_future<QStringList> linesOf(const Text &textOf)
{
    return std::async(std::launch::async, [textOf] { return textOf().split(u'\n'); });
}

} // namespace

Result<XmlText> xmlText(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestScheduleMegabytes * 1024 * 1024 || bytes.count('<') > mostTags)
        return fail(ErrorCode::FileTooLarge, file, {QString::number(largestScheduleMegabytes)});
    XmlText result;
    if (isPlainUtf8(bytes) && !holdsForbidden(bytes)) { // nearly all are
        reportDeclared(bytes, result.findings);
        result.source = linesOf([bytes] { return QString::fromUtf8(bytes); });
        result.bytes = withoutDeclaration(bytes);
        return result;
    }
    Result<DecodedText> text = decoded(bytes, file, result.findings);
    if (!text)
        return tl::unexpected(text.error());
    if (const auto forbidden = std::ranges::find_if(text->text, isForbiddenInXml);
        forbidden != text->text.end()) {
        const QString written =
            u"U+%1"_s.arg(int(forbidden->unicode()), 4, 16, QLatin1Char('0')).toUpper();
        result.findings.append(
            hint(FindingCode::ValueRepaired, {{u"written"_s, written}, {u"value"_s, u" "_s}}));
        std::ranges::replace_if(text->text, isForbiddenInXml, u' ');
    }
    result.source = linesOf([decoded = text->text] { return decoded; });
    result.bytes = withoutDeclaration(text->text.toUtf8());
    return result;
}

QByteArray xmlRoot(const QByteArray &bytes)
{
    QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), longestHead));
    // Of UTF-16 the halves that matter.
    if (head.contains('\0'))
        head.removeIf([](char c) { return c == '\0' || c == '\xff' || c == '\xfe'; });
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    static const QRegularExpression pattern(
        u"^\\s*(?>(?:<\\?[^>]*>|<!--.*?-->|<![^>\\[]*(?:\\[[^\\]]*\\]?)?[^>]*>)\\s*)*+"
        "<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return pattern.match(QString::fromLatin1(head)).captured(1).toLatin1();
}

QString xmlContent(XmlInput &xml)
{
    const int outside = xml.depth() - 1;
    QString plain;
    QString html; // filled once there is an element within
    bool isHtml = false;
    while (xml.depth() > outside) {
        switch (xml.next()) {
        case XmlInput::Token::Done:
            return {};
        case XmlInput::Token::Start:
            if (!isHtml)
                html = plain.toHtmlEscaped();
            isHtml = true;
            html += u'<' + xml.name().toString();
            if (const QString target = xml.attribute("href"_L1); !target.isEmpty())
                html += u" href=\""_s + target.toHtmlEscaped() + u'"';
            html += u'>';
            break;
        case XmlInput::Token::End:
            if (xml.depth() > outside)
                html += u"</"_s + xml.name().toString() + u'>';
            break;
        case XmlInput::Token::Text:
            if (isHtml)
                html += xml.text().toHtmlEscaped();
            else
                plain += xml.text();
            break;
        }
    }
    return isHtml ? html : plain;
}

bool nextChild(XmlInput &xml)
{
    while (true) {
        switch (xml.next()) {
        case XmlInput::Token::Start:
            return true;
        case XmlInput::Token::Text:
            break;
        case XmlInput::Token::End:
        case XmlInput::Token::Done:
            return false;
        }
    }
}

} // namespace core
