// SPDX-License-Identifier: GPL-3.0-or-later
// What our own exports (core/export) have put into the members of other people's formats.
#pragma once

#include "core/import/draft.h"

namespace core {

// Cuts what core/export/schedule.cpp calls a description into its texts again; what they don't hold
// goes into `unplaced`. In the draft's language.
void readOwnTexts(const QString &abstract, const QString &description, CardDraft &draft);

// The summary of core/export/calendar.cpp with the people and the languages below it.
void readOwnSummary(const QString &description, CardDraft &draft);

// "1.3 · Title", and the address of the registration; a URN stands for none.
void readOwnNames(const QString &subtheme, const QString &url, CardDraft &draft);

} // namespace core
