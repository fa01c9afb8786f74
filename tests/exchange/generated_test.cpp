// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people do apart, it comes together in one way, once, and without a loss.
#include "edits.h"

#include "core/model/cardfield.h"
#include "support/catch.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

constexpr quint32 seeds = 200;

// Three with copies, and whoever has the original.
std::array<Coworker, 4> busyPeople(const Programme &base, quint32 seed)
{
    std::array people{Coworker(u"main"_s, base, 4 * seed), Coworker(u"ana"_s, base, 4 * seed + 1),
                      Coworker(u"ben"_s, base, 4 * seed + 2),
                      Coworker(u"eva"_s, base, 4 * seed + 3)};
    for (Coworker &colleague : people) {
        for (int i = 0; i < int(1 + seed % 9); ++i)
            colleague.editAtRandom();
    }
    return people;
}

Side together(const Programme &base, const std::array<Coworker, 4> &people,
              const std::array<std::size_t, 4> &order)
{
    Side merged = people[order[0]].side();
    for (std::size_t i = 1; i < order.size(); ++i)
        merged = bringBack(base, merged, people[order[i]].side()).merged;
    return merged;
}

} // namespace

TEST_CASE("copies come together alike in whatever order they come back", "[exchange]")
{
    const Programme base = eventToShare();
    for (quint32 seed = 0; seed < seeds; ++seed) {
        const auto people = busyPeople(base, seed);
        std::array<std::size_t, 4> order{0, 1, 2, 3};
        const Programme expected = withoutRevisions(together(base, people, order).programme);
        // Of all 24 orders each seed tries some.
        for (quint32 i = 1; std::ranges::next_permutation(order).found; ++i) {
            if (i % 4 != seed % 4)
                continue;
            const Programme merged = withoutRevisions(together(base, people, order).programme);
            if (merged == expected)
                continue;
            CAPTURE(seed, order[0], order[1], order[2], order[3]);
            FAIL(differences(expected, merged).toStdString());
        }
    }
}

TEST_CASE("the same copy brought back again changes nothing", "[exchange]")
{
    const Programme base = eventToShare();
    for (quint32 seed = 0; seed < seeds; ++seed) {
        CAPTURE(seed);
        const auto people = busyPeople(base, seed);
        const Side &theirs = people[1].side();
        const BroughtBack once = bringBack(base, people[0].side(), theirs);
        // What was merged last is what both know from then on.
        const BroughtBack twice = bringBack(theirs.programme, once.merged, theirs);
        CAPTURE(differences(once.merged.programme, twice.merged.programme).toStdString());
        CHECK(twice.merged.programme == once.merged.programme);
        CHECK(twice.findings.isEmpty());
        CHECK(twice.changed + twice.added + twice.removed == QStringList());
        // With the first base it is no other.
        const BroughtBack again = bringBack(base, once.merged, theirs);
        CAPTURE(differences(once.merged.programme, again.merged.programme).toStdString());
        CHECK(again.merged.programme == once.merged.programme);
    }
}

TEST_CASE("no text that anybody wrote is lost", "[exchange]")
{
    const Programme base = eventToShare();
    for (quint32 seed = 0; seed < seeds; ++seed) {
        CAPTURE(seed);
        const auto people = busyPeople(base, seed);
        const Programme merged = together(base, people, {0, 1, 2, 3}).programme;
        for (const Coworker &colleague : people) {
            for (const Card &card : colleague.programme().cards) {
                const Card *was = base.card(card.id);
                for (const CardField &field : cardFields()) {
                    if (!field.text)
                        continue;
                    for (const QString &language : card.text(*field.text).languages()) {
                        const QString text = card.text(*field.text).in(language);
                        if (was && was->text(*field.text).in(language) == text)
                            continue;
                        const Card *now = merged.card(card.id);
                        REQUIRE(now);
                        const bool isKept = now->text(*field.text).in(language) == text
                            || std::ranges::any_of(now->comments, [&](const Comment &comment) {
                                                return comment.field == QLatin1StringView(field.key)
                                                    && comment.language == language
                                                    && comment.text == text;
                                            });
                        CAPTURE(card.id.toStdString(), field.key, text.toStdString());
                        CHECK(isKept);
                    }
                }
            }
        }
    }
}

TEST_CASE("whoever goes on with what came together brings it back unharmed", "[exchange]")
{
    const Programme base = eventToShare();
    for (quint32 seed = 0; seed < seeds / 3; ++seed) {
        CAPTURE(seed);
        auto people = busyPeople(base, seed);
        Side main = bringBack(base, people[0].side(), people[1].side()).merged;
        // Back and forth: each is the base of the next.
        Programme known = people[1].programme();
        for (int round = 0; round < 3; ++round) {
            people[1].take(bringBack(known, people[1].side(), main).merged);
            known = main.programme;
            const Programme expected = withoutRevisions(people[1].programme());
            CAPTURE(differences(expected, main.programme).toStdString());
            CHECK(expected == withoutRevisions(main.programme));
            people[1].editAtRandom();
            people[1].editAtRandom();
            main = bringBack(known, main, people[1].side()).merged;
            CAPTURE(differences(people[1].programme(), main.programme).toStdString());
            CHECK(withoutRevisions(main.programme) == withoutRevisions(people[1].programme()));
            known = people[1].programme();
        }
    }
}
