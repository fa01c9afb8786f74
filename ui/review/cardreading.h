// SPDX-License-Identifier: GPL-3.0-or-later
// A card to be read, as one HTML document that loads nothing.
#pragma once

#include "core/edit/restore.h"

#include <QPalette>
#include <QString>

#include <optional>

namespace ui {

// In one language of the content; what is not translated is in the source, and says so.
QString cardReading(const core::Programme &programme, const core::Card &card,
                    const QString &language, const QPalette &palette);

// What has changed from one state of a card to another, field by field, with word-level marks.
QString changeReading(const core::PastCard &before, const core::PastCard &after,
                      const QPalette &palette);

// The past of a card without those who stand behind it (core/review/anonymous.h).
core::PastCard anonymousPast(const core::PastCard &past);

} // namespace ui
