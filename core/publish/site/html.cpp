// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site/html.h"

#include "core/publish/direction.h"

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// HTML, 13.1.2 and 3.2.5: no controls but white space, no noncharacters. Then UAX #9, 2.1 to 2.5.
bool isLeftOut(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || noncharacter || direction;
}

} // namespace

Html &Html::operator<<(QStringView text)
{
    m_bytes.reserve(m_bytes.size() + text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        switch (unit) {
        case u'&':
            m_bytes += "&amp;";
            continue;
        case u'<':
            m_bytes += "&lt;";
            continue;
        case u'>':
            m_bytes += "&gt;";
            continue;
        case u'"':
            m_bytes += "&quot;";
            continue;
        case u'\'':
            m_bytes += "&#39;";
            continue;
        case u'\t':
        case u'\n':
        case u'\r':
            m_bytes += ' ';
            continue;
        default:
            break;
        }
        if (unit >= 0x20 && unit < 0x7F) {
            m_bytes += char(unit);
            continue;
        }
        char32_t character = unit;
        if (QChar::isSurrogate(unit)) {
            const bool isPair =
                QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            character = isPair ? QChar::surrogateToUcs4(unit, text[++i].unicode()) : 0xFFFD;
        }
        if (!isLeftOut(character))
            appendUtf8(character);
    }
    return *this;
}

void Html::appendUtf8(char32_t character)
{
    const auto rest = [this, character](int shift) {
        m_bytes += char(0x80 | (character >> shift & 0x3F));
    };
    if (character < 0x800) {
        m_bytes += char(0xC0 | character >> 6);
    } else if (character < 0x10000) {
        m_bytes += char(0xE0 | character >> 12);
        rest(6);
    } else {
        m_bytes += char(0xF0 | character >> 18);
        rest(12);
        rest(6);
    }
    rest(0);
}

Html &Html::operator<<(int number)
{
    m_bytes += QByteArray::number(number);
    return *this;
}

Html &Html::operator<<(const Worded &text)
{
    if (text.language == m_language || text.text.isEmpty())
        return *this << text.text;
    return *this << "<span" << languageAttributes(text.language, m_language) << ">" << text.text
                 << "</span>";
}

Html &Html::operator<<(const Html &other)
{
    m_bytes += other.m_bytes;
    return *this;
}

Html languageAttributes(const QString &language, const QString &pageLanguage)
{
    Html html(pageLanguage);
    if (language != pageLanguage)
        html << " lang=\"" << language << "\" dir=\"" << directionName(language) << "\"";
    return html;
}

QString directionName(const QString &language)
{
    return directionOf(language) == typeset::Direction::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

} // namespace publish
