// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/colleagues.h"

#include "core/model/programme.h"
#include "core/text/fold.h"

#include <algorithm>

namespace core {

QString colleagueId(const Event &event, const QString &name)
{
    const QString wanted = fold(name.simplified());
    if (wanted.isEmpty())
        return {};
    const auto &all = event.colleagues;
    const auto it = std::ranges::find_if(
        all, [&](const Colleague &each) { return fold(each.name.simplified()) == wanted; });
    return it == all.end() ? QString() : it.key();
}

QString addColleague(Event &event, const Colleague &colleague)
{
    QString id = colleagueId(event, colleague.name);
    if (!id.isNull()) {
        event.colleagues[id].duty = colleague.duty;
    } else if (!colleague.name.simplified().isEmpty()) {
        id = newId();
        event.colleagues.insert(id, {colleague.name.simplified(), colleague.duty});
    }
    return id;
}

QStringList colleaguesByName(const Event &event, std::optional<Duty> duty)
{
    QStringList ids;
    for (const auto &[id, colleague] : event.colleagues.asKeyValueRange()) {
        if (!duty || colleague.duty == *duty)
            ids.append(id);
    }
    std::ranges::sort(ids, [&](const QString &left, const QString &right) {
        return QString::localeAwareCompare(event.colleagues[left].name,
                                           event.colleagues[right].name)
            < 0;
    });
    return ids;
}

} // namespace core
