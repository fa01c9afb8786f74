// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>

namespace core {

// Where a row stands in two states of a list; -1 where it is not there.
struct RowPlaces
{
    qsizetype before;
    qsizetype after;
};

// The rows, known by their ids, that differ between two states of a list: changed and new ones in
// the order of `after`, then those that are gone in the order of `before`. Quick for long lists of
// which most rows stand where they stood, counted from the beginning or from the end, and share
// their data.
template <typename Row, typename IsSame>
QList<RowPlaces> changedRows(const QList<Row> &before, const QList<Row> &after, IsSame isSame)
{
    QList<RowPlaces> changes;
    if (before.isSharedWith(after))
        return changes;
    const auto compare = [&](qsizetype was, qsizetype is) {
        if (!isSame(before[was], after[is]))
            changes.append({was, is});
    };
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    for (; head < shorter && before[head].id == after[head].id; ++head)
        compare(head, head);
    qsizetype endBefore = before.size();
    qsizetype endAfter = after.size();
    while (endBefore > head && endAfter > head
           && before[endBefore - 1].id == after[endAfter - 1].id) {
        --endBefore;
        --endAfter;
    }

    QHash<QString, qsizetype> old;
    old.reserve(endBefore - head);
    for (qsizetype i = head; i < endBefore; ++i)
        old.insert(before[i].id, i);
    for (qsizetype i = head; i < endAfter; ++i) {
        const auto was = old.constFind(after[i].id);
        if (was == old.cend()) {
            changes.append({-1, i});
            continue;
        }
        compare(*was, i);
        old.erase(was);
    }
    for (qsizetype i = 0; i < before.size() - endBefore; ++i)
        compare(endBefore + i, endAfter + i);
    for (qsizetype i = head; i < endBefore && !old.isEmpty(); ++i) {
        if (old.contains(before[i].id))
            changes.append({i, -1});
    }
    return changes;
}

} // namespace core
