// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"

#include "core/text/anchors.h"
#include "core/text/diff.h"

#include <ctime>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

// "same [-removed-]{+added+}"
QString shown(const QString &before, const QString &after)
{
    QString text;
    for (const DiffPart &part : wordDiff(before, after)) {
        if (part.kind == DiffKind::Same)
            text += part.text;
        else
            text += (part.kind == DiffKind::Removed ? u"[-%1-]"_s : u"{+%1+}"_s).arg(part.text);
    }
    return text;
}

// What holds for any two texts.
void checkParts(const QString &before, const QString &after)
{
    const QList<DiffPart> parts = wordDiff(before, after);
    QString had;
    QString has;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        REQUIRE_FALSE(parts[i].text.isEmpty());
        if (parts[i].kind != DiffKind::Added)
            had += parts[i].text;
        if (parts[i].kind != DiffKind::Removed)
            has += parts[i].text;
        if (i == 0)
            continue;
        REQUIRE(parts[i].kind != parts[i - 1].kind);
        REQUIRE_FALSE((parts[i - 1].kind == DiffKind::Added && parts[i].kind == DiffKind::Removed));
    }
    REQUIRE(had == before);
    REQUIRE(has == after);
}

// So many words of a vocabulary, by chance, but the same in each run.
QString randomText(std::mt19937 &random, int words, int vocabulary)
{
    QString text;
    for (int i = 0; i < words; ++i) {
        text += u"w%1"_s.arg(random() % std::mt19937::result_type(vocabulary));
        text += random() % 12 == 0 ? u"\n\n"_s : u" "_s;
    }
    return text;
}

// Of the processor, whatever else the machine is doing.
qint64 milliseconds(const QString &before, const QString &after)
{
    const std::clock_t start = std::clock();
    checkParts(before, after);
    return qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("a difference shows the words that went and the words that came", "[diff]")
{
    CHECK(shown(u"The city is ours."_s, u"The old city is yours."_s)
          == u"The {+old +}city is [-ours-]{+yours+}.");
    CHECK(shown(u"one two three"_s, u"one three"_s) == u"one [-two -]three");
    CHECK(shown({}, u"new"_s) == u"{+new+}");
    CHECK(shown(u"old"_s, {}) == u"[-old-]");
    CHECK(shown(u"same"_s, u"same"_s) == u"same");
    CHECK(wordDiff({}, {}).isEmpty());
}

TEST_CASE("a word is never cut, and case, accents and marks make another word", "[diff]")
{
    CHECK(shown(u"economía local"_s, u"economías local"_s) == u"[-economía-]{+economías+} local");
    CHECK(shown(u"don't 3.14"_s, u"don’t 3.15"_s) == u"[-don't 3.14-]{+don’t 3.15+}");
    CHECK(shown(u"👩‍👩‍👧 x"_s, u"👩‍👩‍👦 x"_s)
          == u"[-👩‍👩‍👧-]{+👩‍👩‍👦+} x");
    CHECK(shown(u"مدينة قديمة"_s, u"مدينة جديدة"_s) == u"مدينة [-قديمة-]{+جديدة+}");
}

TEST_CASE("Han differs by character", "[diff]")
{
    CHECK(shown(u"都市の経済と市場"_s, u"都市の経営と市場"_s) == u"都市の経[-済-]{+営+}と市場");
}

TEST_CASE("white space between two changes belongs to them, a line's end does not", "[diff]")
{
    CHECK(shown(u"a b c"_s, u"x y z"_s) == u"[-a b c-]{+x y z+}");
    CHECK(shown(u"a b\n\nc d"_s, u"x y\n\nz t"_s) == u"[-a b-]{+x y+}\n\n[-c d-]{+z t+}");
    // Nothing was removed here, so nothing is shown as removed.
    CHECK(shown(u"(a) (b)"_s, u"(a)x y(b)"_s) == u"(a){+x+} {+y+}(b)");
}

TEST_CASE("the parts of a difference joined are the texts", "[diff]")
{
    std::mt19937 random(1);
    for (int i = 0; i < 300; ++i) {
        INFO("text " << i);
        const int vocabulary = 2 + i % 40;
        checkParts(randomText(random, i % 60, vocabulary), randomText(random, i % 37, vocabulary));
    }
    // Beyond what dtl is given in one piece.
    for (const int vocabulary : {3, 50, 2000, 100'000})
        checkParts(randomText(random, 1500, vocabulary), randomText(random, 1700, vocabulary));
    const QChar halfOfPair(0xd83d);
    checkParts(u"\u00ad\u0301x"_s + halfOfPair, halfOfPair + u"\u200d\n"_s);
}

TEST_CASE("few changes of a long text stay few", "[diff]")
{
    std::mt19937 random(2);
    const QString before = randomText(random, 20'000, 3000);
    QString after = before;
    after.insert(after.indexOf(u' ', 20'000), u" inserted words"_s);
    after.insert(after.indexOf(u' ', 60'000), u" and more"_s);
    after.remove(after.indexOf(u' ', 90'000), 40);
    int changes = 0;
    for (const DiffPart &part : wordDiff(before, after))
        changes += part.kind == DiffKind::Same ? 0 : 1;
    CHECK(changes <= 5);
}

TEST_CASE("a difference of 300,000 characters is there at once", "[diff]")
{
    std::mt19937 random(3);
    constexpr int words = 60'000;
    const QString text = randomText(random, words, 8000);
    REQUIRE(text.size() > 300'000);
    constexpr qint64 most = 5000; // in a build with sanitizers; the time must not be quadratic
    CHECK(milliseconds(text, text) < most);
    CHECK(milliseconds(text, randomText(random, words, 8000)) < most);
    CHECK(milliseconds(text, randomText(random, words, 1'000'000)) < most);
    CHECK(milliseconds(randomText(random, words, 5), randomText(random, words, 5)) < most);
    CHECK(milliseconds({}, text) < most);
    CHECK(milliseconds(QString(300'000, u'a'), QString(300'000, u'b')) < most);
}

TEST_CASE("anchors are values that both sides have once, in the same order", "[diff]")
{
    const std::vector<int> before{1, 2, 3, 4, 5, 5, 6};
    const std::vector<int> after{2, 9, 4, 1, 5, 3, 6};
    CHECK(anchors(before, after) == std::vector<std::pair<int, int>>{{1, 0}, {3, 2}, {6, 6}});
    CHECK(anchors(before, {}).empty());
}
