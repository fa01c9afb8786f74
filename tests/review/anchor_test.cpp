// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches of text that are found again after edits.
#include "support/catch.h"

#include "core/text/anchor.h"

#include <QStringList>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

QString found(const QString &quoteOf, Stretch stretch, const QString &now)
{
    const auto place = locate(anchorAt(quoteOf, stretch), now);
    return place ? now.sliced(place->start, place->length) : u"(gone)"_s;
}

Stretch stretchOf(const QString &text, const QString &words, int which = 0)
{
    qsizetype at = text.indexOf(words);
    for (int i = 0; i < which; ++i)
        at = text.indexOf(words, at + 1);
    REQUIRE(at >= 0);
    return {at, words.size()};
}

class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    { }
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_engine); }
    // Words that come again and again, some of several units a character.
    QString word()
    {
        static const QStringList words{u"agua"_s, u"barrio"_s, u"ciudad"_s, u"de"_s,
                                       u"el"_s,   u"foro"_s,   u"🙂"_s,   u"e\u0301l"_s,
                                       u"y"_s,    u"la"_s,     u"público"_s};
        return words[below(int(words.size()))];
    }
    QString text(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list.append(word());
        return list.join(u' ');
    }

private:
    std::mt19937 m_engine;
};

bool isWhole(const QString &text, const Stretch &stretch)
{
    return stretch.start >= 0 && stretch.length > 0 && stretch.end() <= text.size()
        && !text[stretch.start].isLowSurrogate()
        && (stretch.end() == text.size() || !text[stretch.end()].isLowSurrogate());
}

} // namespace

TEST_CASE("an anchor keeps the words and what stands around them, in whole characters", "[anchor]")
{
    const Anchor anchor = anchorAt(u"one two three"_s, {4, 3});
    CHECK(anchor == Anchor{u"two"_s, u"one "_s, u" three"_s, 4});
    // Half a character is none.
    CHECK(anchorAt(u"a🙂b"_s, {2, 1}).quote == u"🙂");
    CHECK(anchorAt(u"abc"_s, {-5, 100}).quote == u"abc");
    CHECK(anchorAt(QString(), {3, 4}) == Anchor{{}, {}, {}, 0});
    CHECK(anchorAt(u"x"_s.repeated(100), {50, 1}).before.size() == contextLength);
}

TEST_CASE("the same words elsewhere are told apart by what stands around them", "[anchor]")
{
    const QString text = u"la ciudad y el agua, la ciudad y el foro"_s;
    const Stretch second = stretchOf(text, u"la ciudad"_s, 1);
    const auto place = locate(anchorAt(text, second), u"Hoy "_s + text);
    REQUIRE(place);
    CHECK(place->start == second.start + 4);
    // Without surroundings, the nearest.
    const Anchor bare{u"ciudad"_s, {}, {}, 30};
    CHECK(locate(bare, text)->start == text.lastIndexOf(u"ciudad"));
}

TEST_CASE("words that were edited are found between what stood around them", "[anchor]")
{
    const QString text = u"Se hablará de contratos cortos, de cerraduras y de vecinos."_s;
    const Stretch stretch = stretchOf(text, u"contratos cortos"_s);
    CHECK(found(text, stretch, u"Se hablará de contratos muy cortos, de cerraduras y de vecinos."_s)
          == u"contratos muy cortos");
    CHECK(found(text, stretch, u"Hoy se hablará de acuerdos, de cerraduras y de vecinos."_s)
          == u"acuerdos");
    // Half of the words, where all around is another text.
    CHECK(found(text, stretch, u"Nada: contratos"_s) == u"(gone)");
    const QString longer = u"one two three four five six"_s;
    CHECK(found(longer, {0, longer.size()}, u"zero one two three nine"_s).startsWith(u"one two"_s));
}

TEST_CASE("what was deleted is gone, and an empty text holds nothing", "[anchor]")
{
    const QString text = u"Se hablará de contratos cortos, de cerraduras."_s;
    const Stretch stretch = stretchOf(text, u"contratos cortos"_s);
    CHECK(found(text, stretch, u"Otra cosa completamente distinta."_s) == u"(gone)");
    CHECK(found(text, stretch, QString()) == u"(gone)");
    CHECK_FALSE(locate({}, text));
}

TEST_CASE("an edit elsewhere leaves a stretch where it is, whatever the texts", "[anchor]")
{
    for (unsigned seed = 1; seed <= 400; ++seed) {
        Random random(seed);
        const QString text = random.text(60);
        const Stretch stretch = [&] {
            const Anchor cut =
                anchorAt(text, {random.below(int(text.size())), 4 + random.below(20)});
            return Stretch{*cut.start, cut.quote.size()};
        }();
        if (stretch.length == 0)
            continue;
        const Anchor anchor = anchorAt(text, stretch);
        // Before its surroundings or after them.
        QString edited = text;
        const qsizetype first = stretch.start - contextLength - 1;
        const qsizetype last = stretch.end() + contextLength + 1;
        const bool isBefore = first > 0 && random.below(2);
        if (!isBefore && last >= text.size())
            continue;
        const qsizetype at =
            isBefore ? random.below(int(first)) : last + random.below(int(text.size() - last));
        const qsizetype removed =
            isBefore ? random.below(int(first - at) + 1) : random.below(int(text.size() - at) + 1);
        const Anchor cut = anchorAt(edited, {at, removed});
        if (*cut.start + cut.quote.size() > first && *cut.start < last)
            continue;
        edited.replace(*cut.start, cut.quote.size(), random.text(random.below(6)));
        const auto carriedOn = carried(stretch, text, edited);
        REQUIRE(carriedOn);
        INFO(seed);
        CHECK(edited.sliced(carriedOn->start, carriedOn->length) == anchor.quote);
        const auto place = locate(anchor, edited);
        REQUIRE(place);
        CHECK(edited.sliced(place->start, place->length) == anchor.quote);
        CHECK((place->start == carriedOn->start || edited.count(anchor.quote) > 1));
    }
}

TEST_CASE("whatever happens to a text, what is found lies in it and is whole", "[anchor]")
{
    int lost = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        Random random(seed);
        QString text = random.text(40);
        Stretch stretch{random.below(int(text.size())), 3 + random.below(30)};
        Anchor anchor = anchorAt(text, stretch);
        const Anchor first = anchor;
        stretch = {*anchor.start, anchor.quote.size()};
        bool isLeft = stretch.length > 0;
        for (int edit = 0; edit < 12; ++edit) {
            QString edited = text;
            const qsizetype at = random.below(int(text.size()) + 1);
            // No edit takes half of a character.
            const Anchor cut = anchorAt(edited, {at, random.below(12)});
            edited.replace(*cut.start, cut.quote.size(), random.text(random.below(3)));
            if (isLeft) {
                const auto now = carried(stretch, text, edited);
                isLeft = now.has_value();
                if (now) {
                    INFO(seed);
                    CHECK(isWhole(edited, *now));
                    stretch = *now;
                }
            }
            text = edited;
            if (text.isEmpty())
                break;
        }
        const auto place = locate(first, text);
        INFO(seed);
        if (place)
            CHECK(isWhole(text, *place));
        else
            ++lost;
    }
    CHECK(lost < 400);
}

TEST_CASE("a stretch takes with it what is written into it, and not what stands at its ends",
          "[anchor]")
{
    const QString text = u"one two three"_s;
    const auto after = [&](const QString &edited) {
        const auto place = carried({4, 3}, text, edited);
        return place ? edited.sliced(place->start, place->length) : u"(gone)"_s;
    };
    CHECK(after(u"one twxo three"_s) == u"twxo");
    CHECK(after(u"one more two three"_s) == u"two");
    CHECK(after(u"one two more three"_s) == u"two");
    CHECK(after(u"one three"_s) == u"(gone)");
    CHECK(after(u"one t three"_s) == u"t");
    CHECK(after(QString()) == u"(gone)");
}

TEST_CASE("words are found wherever they stand, whatever white space is between them", "[anchor]")
{
    const QString text = u"one two\n\nthree one  two"_s;
    CHECK(occurrences(u"one two"_s, text) == QList<Stretch>{{0, 7}, {15, 8}});
    CHECK(occurrences(u" two\u2029three"_s, text) == QList<Stretch>{{4, 10}});
    CHECK(occurrences(u"two (three)?"_s, u"two\u00a0(three)?"_s) == QList<Stretch>{{0, 12}});
    CHECK(occurrences(u"ana"_s, u"banana"_s) == QList<Stretch>{{1, 3}, {3, 3}});
    CHECK(occurrences(u"four"_s, text).isEmpty());
    CHECK(occurrences(u" "_s, text).isEmpty());
}
