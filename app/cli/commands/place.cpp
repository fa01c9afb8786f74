// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/placements.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QString keyOf(core::PlanEnd end)
{
    switch (end) {
    case core::PlanEnd::Complete:
        return u"complete"_s;
    case core::PlanEnd::TimeUp:
        return u"time-up"_s;
    case core::PlanEnd::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

void printJsonAnswer(const core::Plan &plan, const core::Programme &programme, bool stored)
{
    const CardNames names(programme);
    QJsonArray placed;
    for (const core::Placement &placement : plan.placed)
        placed.append(toJson(placement, programme, names));
    QJsonArray unplaced;
    for (const core::Unplaced &each : plan.unplaced) {
        unplaced.append(
            QJsonObject{{u"card"_s, names.of(each.card)}, {u"reason"_s, toJson(each.reason)}});
    }
    printJson({{u"placed"_s, placed},
               {u"unplaced"_s, unplaced},
               {u"end"_s, keyOf(plan.end)},
               {u"nightMinutes"_s, plan.nightMinutes},
               {u"leastNightMinutes"_s, plan.leastNightMinutes},
               {u"stored"_s, stored}});
}

void printAnswer(const core::Plan &plan, const core::Programme &programme)
{
    const CardNames names(programme);
    for (const core::Placement &placement : plan.placed)
        print(lines(placement, programme, names));
    for (const core::Unplaced &each : plan.unplaced) {
        print(u"%1 ● %2"_s.arg(names.of(each.card).leftJustified(8), core::describe(each.reason)));
    }
    const auto said = [](const char *text, qsizetype n) {
        return QCoreApplication::translate("cli::Place", text, nullptr, int(n));
    };
    //: of sessions
    note(said(QT_TRANSLATE_N_NOOP("cli::Place", "%n placed"), plan.placed.size())
         + u", "_s
         //: of sessions
         + said(QT_TRANSLATE_N_NOOP("cli::Place", "%n without a place"), plan.unplaced.size()));
}

// nullopt where it is no number of seconds.
std::optional<int> seconds(const Arguments &arguments)
{
    if (!arguments.has(u"seconds"))
        return 10;
    bool isNumber = false;
    const int number = arguments.value(u"seconds").toInt(&isNumber);
    return isNumber && number >= 1 && number <= 3600 ? std::optional(number) : std::nullopt;
}

} // namespace

int runPlace(const Arguments &arguments)
{
    const QString path = arguments.positional.first();
    const bool stores = !arguments.has(u"dry-run");
    const std::optional<int> limit = seconds(arguments);
    if (!limit) {
        return wrongUse(QCoreApplication::translate("cli::Arguments",
                                                    "--seconds wants a number from 1 to 3600."));
    }
    auto store =
        core::Store::open(path, stores ? core::Store::Access::Write : core::Store::Access::Read);
    if (!store)
        return fail(store.error());
    const auto before = store->programme();
    if (!before)
        return fail(before.error());
    const auto ids = cardIds(*before, arguments.positional.sliced(1), path);
    if (!ids)
        return fail(ids.error());

    core::Plan plan;
    {
        Progress progress(QCoreApplication::translate("cli::Place", "Placing sessions"));
        plan = core::placeUnscheduled(
            *before,
            {.cards = *ids,
             .limit = std::chrono::seconds(*limit),
             .progress = [&progress](int placed, int of) { progress.show(placed, of); }});
    }
    const bool changes = stores && !plan.placed.isEmpty();
    if (changes) {
        const core::Programme after = core::withPlan(*before, plan);
        if (const auto stored = store->apply(*before, after, author()); !stored)
            return fail(stored.error());
    }
    if (arguments.has(u"json"))
        printJsonAnswer(plan, *before, changes);
    else
        printAnswer(plan, *before);
    return plan.unplaced.isEmpty() ? Done : DoneWithFindings;
}

} // namespace cli
