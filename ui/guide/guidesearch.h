// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/guide/guide.h"

namespace ui {

struct GuideHit
{
    QString page;    // its name
    QString title;   // of the page
    QString excerpt; // what stands around a hit, in one line

    bool operator==(const GuideHit &) const = default;
};

// The pages in which each of the words begins a word, without regard to accents and case: those
// with a hit in their title first, else in the order of the guide. `words` as foldedWords() gives
// them; none find nothing.
QList<GuideHit> findInGuide(const publish::Guide &guide, const QStringList &words);

} // namespace ui
