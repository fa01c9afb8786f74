// SPDX-License-Identifier: GPL-3.0-or-later
// What an event calls the fields and statuses of its cards: Event::wording over the program's own
// words.
#pragma once

#include "core/model/cardfield.h"
#include "core/model/programme.h"

namespace core {

// Keys of Event::wording.
QString wordingKey(const CardField &field);
QString wordingKey(Status status);

// The event's own wording in `language` (BCP 47), else the program's words in the language of the
// installed translators.
QString fieldLabel(const Programme &programme, const CardField &field, const QString &language);
QString statusLabel(const Programme &programme, Status status, const QString &language);

} // namespace core
