// SPDX-License-Identifier: GPL-3.0-or-later
// All cards at a glance: how far each text is in each language, and how many cards of each kind
// stand where on their way.
#pragma once

#include "core/check/finding.h"
#include "core/model/programme.h"

#include <QFlags>

#include <array>

namespace core {

// What there is to do to a text, the most pressing first; nothing is complete.
enum class ToDo {
    Over = 1,         // longer than it may be, beyond any tolerance
    Missing = 2,      // not there in the source language
    Stale = 4,        // the source changed after the translation was made
    Untranslated = 8, // the source is there and this is not
    Short = 16,       // shorter than it should be
};
Q_DECLARE_FLAGS(ToDos, ToDo)

struct BoardCell
{
    ToDos toDo;
    bool isWanted = true; // false: there is no source to translate yet
    int comments = 0;     // not resolved

    bool isComplete() const { return isWanted && !toDo; }
    bool operator==(const BoardCell &) const = default;
};

// How many cells of a column, a row or a group are complete, of those that are wanted.
struct BoardSum
{
    int complete = 0;
    int wanted = 0;
    int comments = 0;

    void add(const BoardCell &cell);
    bool operator==(const BoardSum &) const = default;
};

struct BoardColumn
{
    QString language;               // BCP 47
    std::optional<TextField> field; // nullopt: all texts of the language together

    bool operator==(const BoardColumn &) const = default;
};

struct BoardRow
{
    QString card; // id
    QString code;
    QString title; // in the source language, else in whichever there is; null without any
    Status status = Status::Draft;
    QString group;          // key of a BoardGroup
    QList<BoardCell> cells; // one for each column
    BoardSum sum;           // of the single texts, and all comments
    int otherComments = 0;  // open ones that are about no text

    bool operator==(const BoardRow &) const = default;
};

using StatusCounts = std::array<int, 7>; // by Status

struct BoardGroup
{
    QString key;          // id of the line or the organization; null: of those without one
    QString name;         // null likewise
    QList<BoardSum> sums; // one for each column; of one for all texts, the sum of their cells
    StatusCounts statuses{};

    bool operator==(const BoardGroup &) const = default;
};

// By whom cards are put together: the thematic line, as a commission has one, or who organizes
// first.
enum class BoardGrouping { None, Line, Organizer };

struct BoardFilter
{
    std::optional<Status> status;
    QString line;           // id; null: any
    bool hasToDo = false;   // only cards with something to do or an open comment
    QStringList words = {}; // folded (core/text/fold.h): all in code or title

    bool operator==(const BoardFilter &) const = default;
};

struct Board
{
    QList<BoardColumn> columns; // for each language of the event: all of it, then its texts
    QList<BoardGroup> groups;   // in the order of the event; without empty ones
    QList<BoardRow> rows;       // by their groups, then in the order of the programme
    BoardGroup all;             // the sums of everything

    bool operator==(const Board &) const = default;
};

// `findings` are those of check() for the same programme: what is too long or too short is taken
// from there. Cards that are rejected or withdrawn are there, and have nothing to do. Time grows
// with the number of cells and of findings.
Board boardOf(const Programme &programme, const QList<Finding> &findings,
              BoardGrouping grouping = BoardGrouping::Line, const BoardFilter &filter = {});

} // namespace core

Q_DECLARE_OPERATORS_FOR_FLAGS(core::ToDos)
