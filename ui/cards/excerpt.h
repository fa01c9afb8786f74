// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/store/search.h"

namespace ui {

// Words to search for, as hitsIn() takes them.
QStringList foldedWords(const QString &searchedFor);

// What stands around the first of the words, in one line; null where none of them is in the text.
QString excerptAround(const QString &text, const QStringList &words);

// The excerpt of the text that a hit names, as a reader sees it; null for the title that the list
// shows anyway.
QString excerptOf(const core::Programme &programme, const core::Card &card,
                  const core::SearchHit &hit, const QStringList &words);

} // namespace ui
