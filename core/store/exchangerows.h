// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of those who work apart. All of these do nothing once the connection has failed.
#pragma once

#include "core/store/exchange.h"

namespace core {

Stamps readStamps(Connection &connection);
// Over those of the same members.
void writeStamps(Connection &connection, const Stamps &stamps);

// nullopt in an original.
std::optional<CopyLabel> readCopyLabel(Connection &connection);
void writeCopyLabel(Connection &connection, const CopyLabel &label);

// By the ids of the files.
QHash<QString, KnownState> readKnownStates(Connection &connection);
void writeKnownState(Connection &connection, const KnownState &state);

// The id of the last row of all history; null without any.
QString lastHistory(Connection &connection);
bool hasHistory(Connection &connection, const QString &id);

} // namespace core
