// SPDX-License-Identifier: GPL-3.0-or-later
// From one list of ids to another, in the steps that a model announces to its views. Within a list
// each id stands once.
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace ui {

struct RowStep
{
    enum class Kind { Remove, Insert, Move };

    Kind kind = Kind::Remove;
    int first = 0; // row, when the steps before this one are done
    int count = 1; // 1 for a move
    int to = 0;    // of a move: the row where it is afterwards

    bool operator==(const RowStep &) const = default;
};

// The steps from `before` to `after` in their order: what goes, then what changes its place, then
// what comes. Nullopt where it would take more than `most` of them; then whoever shows the list is
// better off to lay it out anew.
std::optional<QList<RowStep>> rowSteps(const QStringList &before, const QStringList &after,
                                       int most = 40);

// Does one step to a list; rows that come are taken from `after`.
void doRowStep(const RowStep &step, const QStringList &after, QStringList &rows);

} // namespace ui
