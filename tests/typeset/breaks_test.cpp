// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/breaks.h"

#include "core/typeset/bidi.h"
#include "core/typeset/hyphenator.h"
#include "core/typeset/unicode.h"

#include "support/catch.h"

#include <unicode/brkiter.h>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace typeset;

namespace {

// The text with a bar wherever a line may begin.
QString barred(const QString &text, const QString &language)
{
    Breaks breaks;
    const std::vector<bool> allowed = breaks.opportunities(text, language);
    REQUIRE(allowed.size() == size_t(text.size()));
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (allowed[size_t(i)])
            result += u'|';
        result += text[i];
    }
    return result;
}

QString hyphenated(const QString &word, const QString &language)
{
    Hyphenator hyphenator;
    QString result = word;
    const std::vector<int> points = hyphenator.points(word, language);
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        result.insert(*point, u'-');
    return result;
}

} // namespace

TEST_CASE("the fast path breaks lines where ICU does", "[typeset]")
{
    std::mt19937 random(1);
    const QString alphabet = u"ab1é.,;:() "_s;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> lines(
        icu::BreakIterator::createLineInstance(icu::Locale("es"), error));
    REQUIRE(U_SUCCESS(error));
    int fast = 0;
    for (int round = 0; round < 20000; ++round) {
        QString text = u"a"_s;
        for (size_t length = random() % 8; length > 0; --length)
            text += alphabet[qsizetype(random() % size_t(alphabet.size()))];
        text += u'b';
        if (!Breaks::onlyAtSpaces(text))
            continue;
        ++fast;
        const icu::UnicodeString kept(text.utf16(),
                                      int32_t(text.size())); // setText() copies nothing
        lines->setText(kept);
        for (int32_t at = 1; at < text.size(); ++at) {
            INFO(text.toStdString() << " at " << at);
            const bool afterSpaces = text[at - 1] == u' ' && text[at] != u' ';
            REQUIRE(bool(lines->isBoundary(at)) == afterSpaces);
        }
    }
    CHECK(fast > 500);
}

TEST_CASE("no line begins with a closing mark or small kana, or ends with an opening one",
          "[typeset]")
{
    CHECK(barred(u"「東京」は、大きい。"_s, u"ja"_s) == u"「東|京」|は、|大|き|い。"_s);
    CHECK(barred(u"サッカー"_s, u"ja"_s) == u"サッ|カー"_s);
}

TEST_CASE("Thai is broken between words", "[typeset]")
{
    CHECK(barred(u"เศรษฐกิจท้องถิ่น"_s, u"th"_s) == u"เศรษฐกิจ|ท้อง|ถิ่น"_s);
}

TEST_CASE("French marks with no-break spaces stay with their words", "[typeset]")
{
    CHECK(barred(u"«\u00A0oui\u00A0», non\u202F! va"_s, u"fr"_s)
          == u"«\u00A0oui\u00A0», |non\u202F! |va"_s);
}

TEST_CASE("words are divided as their language does", "[typeset]")
{
    CHECK(hyphenated(u"descentralización,"_s, u"es"_s) == u"des-cen-tra-li-za-ción,"_s);
    CHECK(hyphenated(u"hyphenation"_s, u"en"_s) == u"hy-phen-ation"_s);
    CHECK(hyphenated(u"développement"_s, u"fr"_s) == u"dé-ve-lop-pe-ment"_s);
    CHECK(hyphenated(u"Entwicklung"_s, u"xx"_s) == u"Entwicklung"_s);
    CHECK(hyphenated(u"ONUSIDA"_s, u"es"_s) == u"ONUSIDA"_s);
    CHECK(hyphenated(u"abc2030def"_s, u"es"_s) == u"abc2030def"_s);
}

TEST_CASE("numbers and Latin words keep their order within Hebrew", "[typeset]")
{
    const QString text = u"אב UTC+2 ג"_s;
    const BidiLevels bidi = bidiLevels(text, Direction::Auto, u"he"_s);
    CHECK(bidi.rightToLeft);
    QString visual;
    for (const int index : visualOrder(bidi.levels))
        visual += text[index];
    CHECK(visual == u"ג UTC+2 בא"_s);
    CHECK(bidiLevels(u"solo letras"_s, Direction::Auto, u"es"_s).levels.empty());
}

TEST_CASE("a script's package is named for a character without a font", "[typeset]")
{
    CHECK(fontPackage(U'漢') == u"fonts-noto-cjk"_s);
    CHECK(fontPackage(U'。') == u"fonts-noto-cjk"_s);
    CHECK(fontPackage(U'ก') == u"fonts-noto-core"_s);
    CHECK(fontPackage(char32_t(0xE000)).isNull());
}
