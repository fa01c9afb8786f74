// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

class Connection;

// The schema that this program writes: the number of migrations.
int newestSchema();

// The schema of an open file (PRAGMA user_version).
int schemaOf(Connection &connection);

// Brings the file from whatever schema it has to the newest, within the caller's transaction. Used
// on a new file too, so that a migrated schema and a fresh one are the same.
void migrate(Connection &connection);

} // namespace core
