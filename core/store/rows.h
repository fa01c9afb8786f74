// SPDX-License-Identifier: GPL-3.0-or-later
// How the values of the model lie in the tables. All of these do nothing once the connection has
// failed; writing names the revision that was read, and fails with Conflict where it is gone.
#pragma once

#include "core/model/programme.h"

namespace core {

class Connection;
struct Author;
struct CardRow;

Programme readProgramme(Connection &connection);
QList<CardRow> readCardRows(Connection &connection);

// All that differs, with the history of the cards; null for a new file. Puts `after` in its order
// and gives it the revisions of its rows.
void writeDifference(Connection &connection, const Programme *before, Programme &after,
                     const Author &author);

// `before` is null for what is new. The revision in `after` becomes that of the row.
void writeEvent(Connection &connection, const Event *before, Event &after);
void writeCard(Connection &connection, const Card *before, Card &after);
void removeCard(Connection &connection, const Card &before);

// Entries of the event's lists are written before the cards that may refer to new ones, and
// removed after the cards that referred to old ones.
void writeDirectories(Connection &connection, const Programme &before, Programme &after);
void removeFromDirectories(Connection &connection, const Programme &before, const Programme &after);

// The text by which a card is found beside its own texts: code, people, organizers, lists.
QString searchNames(const Card &card, const Programme &programme);
void writeSearchNames(Connection &connection, const QString &card, const QString &names);

} // namespace core
