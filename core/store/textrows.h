// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/localtext.h"

#include <QHash>
#include <QList>

namespace core {

class Connection;

// The texts of one table (event_text, card_text, …): owner → field → text.
using TextRows = QHash<QString, QHash<QString, LocalText>>;

TextRows readTexts(Connection &connection, const QString &table);

struct TextChange
{
    QString field;
    LocalText before;
    LocalText after;
};

// Writes the languages in which the texts of one owner changed. What is new goes in with one
// statement, for each one makes the full-text index write what it has gathered.
void writeTexts(Connection &connection, const QString &table, const QString &owner,
                const QList<TextChange> &changes);

} // namespace core
