// SPDX-License-Identifier: GPL-3.0-or-later
// Names and people as cells of tables list them: on lines of their own, or separated by
// semicolons, or by commas where nothing else can be meant.
#pragma once

#include "core/import/notelists.h"

namespace core {

// What lines and semicolons separate.
QStringList entriesInCell(QStringView cell);

// With `own`, as our own exports write them: nothing but a semicolon separates, and what is in the
// last brackets of a person is the organization, whatever signs the names hold.
QStringList organizersInCell(QStringView cell, bool own);
PeopleText peopleInCell(QStringView cell, Role role, bool own);

} // namespace core
