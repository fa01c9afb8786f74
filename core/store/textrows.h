// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/localtext.h"

#include <QHash>

namespace core {

class Connection;

// The texts of one table (event_text, card_text, …): owner → field → text.
using TextRows = QHash<QString, QHash<QString, LocalText>>;

TextRows readTexts(Connection &connection, const QString &table);

// Writes the languages in which `after` differs from `before`.
void writeText(Connection &connection, const QString &table, const QString &owner,
               const QString &field, const LocalText &before, const LocalText &after);

} // namespace core
