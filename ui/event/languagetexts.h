// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"

#include <QHash>

namespace ui {

// How many cards have a text in each language, by its BCP 47 tag.
QHash<QString, int> cardsPerLanguage(const core::Programme &programme);

// Whether anything of the event is written in that language: cards, lists, the event itself.
bool hasTexts(const core::Programme &programme, const QString &language);

// Takes all texts in that language away.
void removeTexts(core::Programme &programme, const QString &language);

} // namespace ui
