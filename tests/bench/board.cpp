// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

#include "core/check/checks.h"
#include "core/review/board.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardCount = 2000;
constexpr int rounds = 5;
constexpr double mostTimes = 5;

// Texts of the form's usual lengths, a third of them not translated or out of date.
core::Programme programmeOf(int cards)
{
    std::mt19937 random(1);
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    const auto text = [&](int words) {
        QStringList list;
        for (int i = 0; i < words; ++i)
            list.append(u"palabra%1"_s.arg(below(500)));
        return list.join(u' ');
    };
    core::Programme programme =
        core::newProgramme({.zone = u"Europe/Madrid"_s, .languages = {u"es"_s, u"en"_s, u"fr"_s}});
    for (int i = 0; i < 8; ++i) {
        programme.themes.append({.id = core::newId(),
                                 .code = QString::number(i + 1),
                                 .title = core::LocalText(u"es"_s, u"Línea"_s),
                                 .position = i});
    }
    for (int i = 0; i < cards; ++i) {
        core::Card card{.id = core::newId(), .code = u"1.%1"_s.arg(i)};
        card.theme = programme.themes.at(below(8)).id;
        card.status = core::Status(below(5));
        constexpr int lengths[]{10, 200, 600, 90, 100};
        for (std::size_t field = 0; field < card.texts.size(); ++field) {
            for (const QString &language : programme.event.languages) {
                if (below(6) > 0)
                    card.texts[field].set(language, text(lengths[field % 5]),
                                          below(6) == 0 ? u"stale"_s : QString());
            }
        }
        programme.cards.append(card);
    }
    return programme;
}

// The median of some rounds, in milliseconds.
template <typename Work>
double milliseconds(Work work)
{
    std::vector<double> all;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(all);
    return all[all.size() / 2];
}

} // namespace

bool board()
{
    const core::Programme programme = programmeOf(cardCount);
    QList<core::Finding> findings;
    core::Board made;
    const double checks = milliseconds([&] { findings = core::check(programme); });
    const double ours = milliseconds([&] { made = core::boardOf(programme, findings); });
    const double ratio = ours / checks;
    std::printf("board of %d cards in 3 languages, %lld findings\n"
                "  all checks once %8.1f ms\n  the board       %8.1f ms\n"
                "  ratio %.3f, wanted at most %.0f\n",
                int(made.rows.size()), static_cast<long long>(findings.size()), checks, ours, ratio,
                mostTimes);
    return ratio <= mostTimes && made.rows.size() == cardCount;
}
