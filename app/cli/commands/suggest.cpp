// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/placements.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cli {

int runSuggest(const Arguments &arguments)
{
    const QString path = arguments.positional[0];
    const auto programme = readEvent(path);
    if (!programme)
        return fail(programme.error());
    const auto ids = cardIds(*programme, {arguments.positional[1]}, path);
    if (!ids)
        return fail(ids.error());

    const CardNames names(*programme);
    const QString &id = ids->first();
    const QList<core::Placement> best = core::suggestSlots(*programme, id);
    const std::optional<core::PlacingReason> why =
        best.isEmpty() ? core::whyNoPlace(*programme, id) : std::nullopt;
    if (arguments.has(u"json")) {
        QJsonArray suggestions;
        for (const core::Placement &placement : best)
            suggestions.append(toJson(placement, *programme, names));
        printJson({{u"card"_s, names.of(id)},
                   {u"suggestions"_s, suggestions},
                   {u"reason"_s, why ? QJsonValue(toJson(*why)) : QJsonValue()}});
    } else {
        for (const core::Placement &placement : best)
            print(lines(placement, *programme, names));
        if (why)
            print(u"%1 %2"_s.arg(names.of(id).leftJustified(8), core::describe(*why)));
    }
    return best.isEmpty() ? DoneWithFindings : Done;
}

} // namespace cli
