// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/change.h"
#include "core/edit/mergevalues.h"
#include "core/edit/references.h"
#include "core/edit/rowmembers.h"
#include "core/model/order.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace core {
namespace {

// Merges one row into `now`, which has the same id.
template <typename Row>
void mergeRow(const Row &before, const Row &after, Row &now, QList<FieldClash> &clashes)
{
    visitMembers(now, [&](const char *key, auto member) {
        const auto clash = [&](const QString &language) {
            QString field = QString::fromLatin1(key);
            if (!std::is_same_v<Row, Card> || !cardField(field))
                field.clear();
            const FieldClash found{now.id, field, language};
            if (!clashes.contains(found))
                clashes.append(found);
        };
        merge(std::invoke(member, before), std::invoke(member, after), std::invoke(member, now),
              clash);
    });
}

// Does the changes of one list; the ids of what went are added to `removed`.
template <typename Row>
void mergeRows(const QList<RowChange<Row>> &changes, QList<Row> &rows, QList<FieldClash> &clashes,
               QSet<QString> &removed)
{
    if (changes.isEmpty())
        return;
    QHash<QString, const RowChange<Row> *> pending;
    pending.reserve(changes.size());
    for (const RowChange<Row> &change : changes)
        pending.insert(change.id(), &change);

    QSet<QString> going;
    for (qsizetype i = 0; i < rows.size() && !pending.isEmpty(); ++i) {
        const RowChange<Row> *change = pending.take(rows.at(i).id);
        if (!change)
            continue;
        if (change->after)
            mergeRow(change->before.value_or(Row{}), *change->after, rows[i], clashes);
        else
            going.insert(rows.at(i).id);
    }
    if (!going.isEmpty())
        rows.removeIf([&](const Row &row) { return going.contains(row.id); });
    removed.unite(going);

    for (const RowChange<Row> &change : changes) {
        if (!change.after || !pending.contains(change.id()))
            continue;
        Row row = *change.after;
        // A row that comes back goes on counting.
        if (change.before)
            row.revision = std::max(row.revision, change.before->revision);
        rows.append(row);
    }
}

template <typename Row>
void addIds(QSet<QString> &ids, const QList<Row> &rows)
{
    for (const Row &row : rows)
        ids.insert(row.id);
}

// What the lists don't have (any more) may not be named: the store refuses it.
void dropUnknownReferences(const Change &change, bool removals, Programme &programme)
{
    QSet<QString> known;
    addIds(known, programme.formats);
    addIds(known, programme.themes);
    addIds(known, programme.platforms);
    addIds(known, programme.organizations);
    addIds(known, programme.people);
    const IdMap map = [&known](const QString &id) { return known.contains(id) ? id : QString(); };
    if (removals || !change.themes.isEmpty() || !change.people.isEmpty()
        || !change.breaks.isEmpty()) {
        mapReferences(programme, map);
        return;
    }
    QSet<QString> touched;
    for (const RowChange<Card> &card : change.cards)
        touched.insert(card.id());
    for (qsizetype i = 0; i < programme.cards.size(); ++i) {
        if (!touched.contains(programme.cards.at(i).id))
            continue;
        if (auto card = withReferences(programme.cards.at(i), map))
            programme.cards[i] = std::move(*card);
    }
}

} // namespace

QList<FieldClash> applyChange(const Change &change, Programme &programme)
{
    if (change.isEmpty())
        return {};
    QList<FieldClash> clashes;
    if (change.event)
        mergeRow(*change.event->before, *change.event->after, programme.event, clashes);
    QSet<QString> removed;
    mergeRows(change.formats, programme.formats, clashes, removed);
    mergeRows(change.themes, programme.themes, clashes, removed);
    mergeRows(change.platforms, programme.platforms, clashes, removed);
    mergeRows(change.organizations, programme.organizations, clashes, removed);
    mergeRows(change.people, programme.people, clashes, removed);
    mergeRows(change.breaks, programme.breaks, clashes, removed);
    QSet<QString> removedCards;
    mergeRows(change.cards, programme.cards, clashes, removedCards);
    dropUnknownReferences(change, !removed.isEmpty(), programme);
    putInOrder(programme);
    return clashes;
}

} // namespace core
