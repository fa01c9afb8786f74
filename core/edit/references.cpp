// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/references.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace core {
namespace {

bool mapId(QString &id, const IdMap &map)
{
    if (id.isNull())
        return false;
    QString mapped = map(id);
    if (mapped == id)
        return false;
    id = std::move(mapped);
    return true;
}

// `idOf` gives the id of an entry of the list.
template <typename Entry, typename IdOf>
bool mapList(QList<Entry> &list, const IdMap &map, IdOf idOf)
{
    bool changed = false;
    QList<Entry> mapped;
    mapped.reserve(list.size());
    for (Entry entry : std::as_const(list)) {
        if (!mapId(idOf(entry), map)) {
            mapped.append(entry);
            continue;
        }
        changed = true;
        if (!idOf(entry).isNull())
            mapped.append(entry);
    }
    if (!changed)
        return false;
    list.clear();
    for (const Entry &entry : std::as_const(mapped)) {
        if (!list.contains(entry))
            list.append(entry);
    }
    return true;
}

template <typename Row>
void mapRows(QList<Row> &rows, const IdMap &map)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (auto row = withReferences(rows.at(i), map))
            rows[i] = std::move(*row);
    }
}

// A break whose every platform is gone would turn into one of all platforms.
void removeBreaksOfNowhere(QList<Break> &breaks, const IdMap &map)
{
    const auto isOfNowhere = [&map](const Break &pause) {
        return !pause.platforms.isEmpty()
            && std::ranges::all_of(pause.platforms,
                                   [&map](const QString &id) { return map(id).isNull(); });
    };
    if (std::ranges::any_of(std::as_const(breaks), isOfNowhere))
        breaks.removeIf(isOfNowhere);
}

} // namespace

std::optional<Card> withReferences(const Card &card, const IdMap &map)
{
    Card mapped = card;
    bool changed = false;
    for (QString *id : {&mapped.format, &mapped.theme, &mapped.subtheme, &mapped.platform})
        changed |= mapId(*id, map);
    changed |= mapList(mapped.furtherPlatforms, map, [](QString &id) -> QString & { return id; });
    if (changed)
        mapped.furtherPlatforms.removeAll(mapped.platform);
    changed |= mapList(mapped.organizers, map, [](QString &id) -> QString & { return id; });
    changed |= mapList(mapped.people, map, [](Participation &p) -> QString & { return p.person; });
    return changed ? std::optional(std::move(mapped)) : std::nullopt;
}

std::optional<Person> withReferences(const Person &person, const IdMap &map)
{
    Person mapped = person;
    return mapId(mapped.organization, map) ? std::optional(std::move(mapped)) : std::nullopt;
}

std::optional<Break> withReferences(const Break &pause, const IdMap &map)
{
    Break mapped = pause;
    const bool changed =
        mapList(mapped.platforms, map, [](QString &id) -> QString & { return id; });
    return changed ? std::optional(std::move(mapped)) : std::nullopt;
}

void mapReferences(Programme &programme, const IdMap &map)
{
    QSet<QString> orphans;
    for (qsizetype i = 0; i < programme.themes.size(); ++i) {
        QString parent = programme.themes.at(i).parent;
        if (!mapId(parent, map))
            continue;
        if (parent.isNull())
            orphans.insert(programme.themes.at(i).id);
        else
            programme.themes[i].parent = parent;
    }
    const IdMap withOrphans = [&](const QString &id) {
        return orphans.contains(id) ? QString() : map(id);
    };
    if (!orphans.isEmpty())
        programme.themes.removeIf([&](const Theme &theme) { return orphans.contains(theme.id); });
    mapRows(programme.people, withOrphans);
    removeBreaksOfNowhere(programme.breaks, map);
    mapRows(programme.breaks, map);
    mapRows(programme.cards, withOrphans);
}

} // namespace core
