// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/change.h"

#include "core/model/changedrows.h"

#include <utility>

namespace core {
namespace {

// A member-wise comparison of rows that share their data looks at pointers alone.
template <typename Row>
bool isSame(const Row &left, const Row &right)
{
    if (left.revision == right.revision)
        return left == right;
    Row other = right;
    other.revision = left.revision;
    return left == other;
}

template <typename Row>
QList<RowChange<Row>> rowChanges(const QList<Row> &before, const QList<Row> &after)
{
    QList<RowChange<Row>> changes;
    for (const auto [was, is] : changedRows(before, after, isSame<Row>)) {
        changes.append({was < 0 ? std::nullopt : std::optional(before[was]),
                        is < 0 ? std::nullopt : std::optional(after[is])});
    }
    return changes;
}

template <typename Row>
void reverse(QList<RowChange<Row>> &changes)
{
    for (RowChange<Row> &change : changes)
        std::swap(change.before, change.after);
}

} // namespace

bool Change::isEmpty() const
{
    return !touchesEvent() && cards.isEmpty();
}

bool Change::touchesEvent() const
{
    return event || !formats.isEmpty() || !themes.isEmpty() || !platforms.isEmpty()
        || !organizations.isEmpty() || !people.isEmpty() || !breaks.isEmpty() || attachments;
}

QStringList Change::cardIds() const
{
    QStringList ids;
    ids.reserve(cards.size());
    for (const RowChange<Card> &change : cards)
        ids.append(change.id());
    return ids;
}

Change difference(const Programme &before, const Programme &after)
{
    Change change;
    if (!isSame(before.event, after.event))
        change.event = {before.event, after.event};
    change.formats = rowChanges(before.formats, after.formats);
    change.themes = rowChanges(before.themes, after.themes);
    change.platforms = rowChanges(before.platforms, after.platforms);
    change.organizations = rowChanges(before.organizations, after.organizations);
    change.people = rowChanges(before.people, after.people);
    change.breaks = rowChanges(before.breaks, after.breaks);
    change.cards = rowChanges(before.cards, after.cards);
    change.attachments = before.attachments != after.attachments;
    return change;
}

Change reversed(const Change &change)
{
    Change back = change;
    if (back.event)
        std::swap(back.event->before, back.event->after);
    reverse(back.formats);
    reverse(back.themes);
    reverse(back.platforms);
    reverse(back.organizations);
    reverse(back.people);
    reverse(back.breaks);
    reverse(back.cards);
    return back;
}

} // namespace core
