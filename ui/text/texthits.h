// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/spellwords.h"

namespace ui {

// Where words of `text` begin with one of `words`, which are folded (core::fold). Accents and case
// make no difference; in scripts that the search does not cut into words, anywhere.
QList<TextRange> hitsIn(const QString &text, const QStringList &words);

} // namespace ui
