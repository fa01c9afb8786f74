// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of the event's settings show: each list of the event is a class of its own that
// turns the event into rows and an edit of a cell into an edit of the event. No widgets here.
#pragma once

#include "core/model/programme.h"

#include <QList>
#include <QString>

namespace ui {

struct EntryCell
{
    QString text = {}; // what is edited
    QString note = {}; // stands beside it, or alone where there is no text; never edited

    bool operator==(const EntryCell &) const = default;
};

struct EntryRow
{
    QString id;
    QList<EntryCell> cells; // one for each column
    QList<EntryRow> children = {};
    int hue = -1;         // of the stripe before it; -1 is none
    bool heading = false; // a title above its children, which can't be edited or removed

    bool operator==(const EntryRow &) const = default;
};

enum class CellKind {
    Text,
    Number,
    Time,      // of day
    Zone,      // chosen by city
    Suggested, // one line, with suggestions
    Day,       // with suggestions, too
    Several,   // out of the suggestions, separated by semicolons
    Hours,     // ranges of them, on every day or some
    Fixed,     // not edited here
};

struct EntryColumn
{
    QString key;   // names it within its list
    QString title; // in the language of the interface
    CellKind kind = CellKind::Text;
    QString language = {}; // BCP 47 of the texts in it; null where they have none

    bool operator==(const EntryColumn &) const = default;
};

// The names that undo gives to edits, marked with QT_TRANSLATE_NOOP("ui::Step", …); null for what
// can't be done with that list.
struct EntrySteps
{
    const char *change = nullptr;
    const char *add = nullptr;
    const char *remove = nullptr;
    const char *move = nullptr;
};

// `reader` is the language of the interface, BCP 47.
class EntryList
{
public:
    EntryList() = default;
    virtual ~EntryList() = default;
    Q_DISABLE_COPY_MOVE(EntryList)

    // Key of the section it is in, which a Place names.
    virtual QString section() const = 0;
    virtual EntrySteps steps() const = 0;
    virtual QList<EntryColumn> columns(const core::Programme &programme,
                                       const QString &reader) const = 0;
    virtual QList<EntryRow> rows(const core::Programme &programme, const QString &reader) const = 0;

    // Writes the text of a cell. Returns a sentence that says what is wrong where the text is not
    // understood, and null otherwise.
    virtual QString set(core::Programme &programme, const QString &id, const EntryColumn &column,
                        const QString &text) const = 0;
    // Adds an entry with nothing in it, behind all others of its parent (null in a flat list).
    virtual void add(core::Programme &, const QString & /*id*/, const QString & /*parent*/) const {
    }
    virtual void remove(core::Programme &, const QString & /*id*/) const { }
    // To a place among its siblings, from 0.
    virtual void move(core::Programme &, const QString & /*id*/, int /*place*/) const { }
    // What to offer for a column that has suggestions.
    virtual QStringList suggestions(const core::Programme &, const EntryColumn &) const
    {
        return {};
    }
};

} // namespace ui
