// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/references.h"

#include <QSet>

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

} // namespace

std::optional<Card> withReferences(const Card &card, const IdMap &map)
{
    Card mapped = card;
    bool changed = false;
    for (QString *id : {&mapped.format, &mapped.theme, &mapped.subtheme, &mapped.platform})
        changed |= mapId(*id, map);
    changed |= mapList(mapped.organizers, map, [](QString &id) -> QString & { return id; });
    changed |= mapList(mapped.people, map, [](Participation &p) -> QString & { return p.person; });
    return changed ? std::optional(std::move(mapped)) : std::nullopt;
}

std::optional<Person> withReferences(const Person &person, const IdMap &map)
{
    Person mapped = person;
    return mapId(mapped.organization, map) ? std::optional(std::move(mapped)) : std::nullopt;
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
    mapRows(programme.cards, withOrphans);
}

} // namespace core
