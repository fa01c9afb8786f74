// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/schedulenames.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

TEST_CASE("a guid is the id where that is a UUID, and else always the same one")
{
    CHECK(guidOf(u"6F0C3F60-0a3b-4a0e-9d53-6a9a3c1f1b11"_s)
          == u"6f0c3f60-0a3b-4a0e-9d53-6a9a3c1f1b11"_s);
    CHECK(guidOf(u"room-a"_s) == guidOf(u"room-a"_s));
    CHECK(guidOf(u"room-a"_s) != guidOf(u"room-b"_s));
    CHECK(guidOf(u"room-a"_s).size() == 36);
}

TEST_CASE("names come in Latin letters whatever their script")
{
    CHECK(asciiName(u"V Foro: ¡Economía d'aquí & allá!"_s) == u"v-foro-economia-daqui-alla"_s);
    CHECK(asciiName(u"1.3.2 Straße"_s) == u"1-3-2-strasse"_s);
    CHECK(asciiName(u"Города"_s) == u"goroda"_s);
    CHECK_FALSE(asciiName(u"城市"_s).isEmpty());
    CHECK(asciiName(u"😀 — ?"_s).isEmpty());
    CHECK(asciiName(u"a b c"_s, u'_') == u"a_b_c"_s);
    CHECK(asciiName(u"abc def"_s, u'-', 4) == u"abc"_s);
}

TEST_CASE("numbers are above zero, each once, and stay when others come")
{
    QStringList guids{
        u"00000000-0000-4000-8000-000000000001"_s, u"00000000-0000-4000-8000-000000000002"_s,
        u"80000001-0000-4000-8000-000000000003"_s, u"7fffffff-0000-4000-8000-000000000004"_s,
        u"ffffffff-0000-4000-8000-000000000005"_s};
    const QHash<QString, int> numbers = numbersFor(guids);
    QSet<int> seen;
    for (const int number : numbers) {
        CHECK(number > 0);
        seen.insert(number);
    }
    CHECK(seen.size() == guids.size());
    guids.prepend(u"12345678-0000-4000-8000-000000000006"_s);
    const QHash<QString, int> more = numbersFor(guids);
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        CHECK(more.value(it.key()) == *it);
}

TEST_CASE("names that would be the same differ by a number")
{
    DistinctNames names(u"%1 (%2)"_s);
    CHECK(names.distinct(u"Sala"_s) == u"Sala"_s);
    CHECK(names.distinct(u"Sala"_s) == u"Sala (2)"_s);
    CHECK(names.distinct(u"Sala (3)"_s) == u"Sala (3)"_s);
    CHECK(names.distinct(u"Sala"_s) == u"Sala (4)"_s);
    CHECK(names.distinct(u"%1"_s) == u"%1"_s);
    CHECK(names.distinct(u"%1"_s) == u"%1 (2)"_s);
}
