// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"
#include "core/model/programme.h"

namespace core {

// A new event for cards that come without one: its home zone is the last that the first card
// writes its hours in (`defaultZone` where none does), its days are those of the cards, its source
// language is that of the first card. Without cards.
Programme eventOfDrafts(const QList<CardDraft> &drafts, const QString &title,
                        const QString &defaultZone);

} // namespace core
