// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/publish/cards.h"

#include <QStringList>

namespace testing {

// The sample event with the card 1.3.2, which has something in every field, in Spanish; the title
// and the summary in English too.
core::Programme programmeWithEverything();

// In that language, on 1 May 2021, with one thread.
publish::ExportOptions cardsIn(const QString &language);

// dump() of the section of the programme's first card.
QStringList firstCard(const core::Programme &programme, const QString &language);

} // namespace testing
