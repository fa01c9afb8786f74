// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit does to an event, as values: for undo, for redo, and for putting two people's edits
// together.
#pragma once

#include "core/model/programme.h"

#include <optional>

namespace core {

// A row before and after; nullopt where it is not there.
template <typename Row>
struct RowChange
{
    std::optional<Row> before;
    std::optional<Row> after;

    const QString &id() const { return before ? before->id : after->id; }
    bool operator==(const RowChange &) const = default;
};

// The rows in which two states of an event differ; revisions are no difference.
struct Change
{
    std::optional<RowChange<Event>> event; // both sides are set
    QList<RowChange<Format>> formats;
    QList<RowChange<Theme>> themes;
    QList<RowChange<Platform>> platforms;
    QList<RowChange<Organization>> organizations;
    QList<RowChange<Person>> people;
    QList<RowChange<Break>> breaks;
    QList<RowChange<Card>> cards;
    bool attachments = false; // whether the list of attachments differs; an edit never removes any

    bool isEmpty() const;
    // Whether anything but cards differs.
    bool touchesEvent() const;
    // The ids of the cards that it changes, adds or removes.
    QStringList cardIds() const;

    bool operator==(const Change &) const = default;
};

Change difference(const Programme &before, const Programme &after);
Change reversed(const Change &change);

// A member that two people changed in different ways.
struct FieldClash
{
    QString row;      // id of the card, or of the entry of a list, or of the event
    QString field;    // key of a card field; null for what is none
    QString language; // BCP 47, for a text; null otherwise

    bool operator==(const FieldClash &) const = default;
};

// Does the change to `programme`, whose rows may have gone on since: only members that the change
// touches are written, and all others stay as they are there. A text is a member in each of its
// languages, a date is one and the hours are another, and a list such as that of the people is one
// whole. Where a member has been changed in another way since, the change wins and the clash is
// told. A row that the change removes goes, also out of the rows that name it; one that it changes
// and that is gone comes back, without what it names that is gone too. Revisions are those of
// `programme`, so that the result can be stored over it. Lists keep their order
// (core/model/order.h). A card that the change doesn't touch keeps sharing its data with its
// copies.
QList<FieldClash> applyChange(const Change &change, Programme &programme);

} // namespace core
