// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowdiff.h"

#include <QHash>

#include <algorithm>

namespace ui {
namespace {

QHash<QString, int> placesOf(const QStringList &ids)
{
    QHash<QString, int> places;
    places.reserve(ids.size());
    for (int i = 0; i < ids.size(); ++i)
        places.insert(ids[i], i);
    return places;
}

// Which members of a list of different numbers may stay where they are so that the fewest others
// have to move: one of its longest increasing subsequences (patience sorting).
QList<bool> stayers(const QList<int> &places)
{
    QList<int> ends; // index in `places` of the least end of a run, by its length
    QList<int> previous(places.size(), -1);
    for (int i = 0; i < places.size(); ++i) {
        const auto it =
            std::ranges::lower_bound(ends, places[i], {}, [&](int index) { return places[index]; });
        if (it != ends.begin())
            previous[i] = *std::prev(it);
        if (it == ends.end())
            ends.append(i);
        else
            *it = i;
    }
    QList<bool> stays(places.size(), false);
    for (int i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous[i])
        stays[i] = true;
    return stays;
}

} // namespace

void doRowStep(const RowStep &step, const QStringList &after, QStringList &rows)
{
    switch (step.kind) {
    case RowStep::Kind::Remove:
        rows.remove(step.first, step.count);
        break;
    case RowStep::Kind::Insert:
        rows.insert(step.first, step.count, QString());
        std::copy_n(after.cbegin() + step.first, step.count, rows.begin() + step.first);
        break;
    case RowStep::Kind::Move:
        rows.move(step.first, step.to);
        break;
    }
}

std::optional<QList<RowStep>> rowSteps(const QStringList &before, const QStringList &after,
                                       int most)
{
    QList<RowStep> steps;
    const QHash<QString, int> target = placesOf(after);
    QStringList rows = before;
    const auto add = [&](const RowStep &step) {
        steps.append(step);
        doRowStep(step, after, rows);
        return steps.size() <= most;
    };

    // From the end, so that the rows of what is still to go stay what they are.
    for (int last = int(before.size()) - 1; last >= 0; --last) {
        if (target.contains(before[last]))
            continue;
        int first = last;
        while (first > 0 && !target.contains(before[first - 1]))
            --first;
        if (!add({RowStep::Kind::Remove, first, last - first + 1}))
            return std::nullopt;
        last = first;
    }

    QList<int> places;
    places.reserve(rows.size());
    for (const QString &id : std::as_const(rows))
        places.append(target.value(id));
    const QList<bool> stays = stayers(places);
    if (std::ranges::count(stays, false) > most)
        return std::nullopt;
    QList<bool> isPlaced(after.size(), false); // by the row where it will stand
    QList<int> moving;
    for (int i = 0; i < places.size(); ++i) {
        isPlaced[places[i]] = stays[i];
        if (!stays[i])
            moving.append(places[i]);
    }
    // In the order in which they will stand; each goes behind all placed ones that precede it.
    std::ranges::sort(moving);
    for (const int place : std::as_const(moving)) {
        const int from = int(places.indexOf(place));
        int to = 0;
        for (int i = 0; i < places.size(); ++i) {
            if (isPlaced[places[i]] && places[i] < place)
                to = i + 1;
        }
        to -= to > from ? 1 : 0;
        isPlaced[place] = true;
        places.move(from, to);
        if (from != to && !add({RowStep::Kind::Move, from, 1, to}))
            return std::nullopt;
    }

    for (int first = 0; first < after.size(); ++first) {
        if (first < rows.size() && rows[first] == after[first])
            continue;
        // All that is left is in its order, so whatever differs is new.
        int end = first + 1;
        while (end < after.size() && (first >= rows.size() || after[end] != rows[first]))
            ++end;
        if (!add({RowStep::Kind::Insert, first, end - first}))
            return std::nullopt;
        first = end - 1;
    }
    return steps;
}

} // namespace ui
