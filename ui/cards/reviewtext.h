// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cards/historytext.h"

namespace ui {

// What changed in the review of a card, which is no field of it and is not restored with it.
struct ReviewChange
{
    QString key; // "comments", "note", "reviewers", "marks", "exceptions"
    QString label;
    PartChange change;
};

// In that order; what stayed the same is left out. A comment that only followed an edit of its text
// has not changed. Of marks it says whose they are and not what they are.
QList<ReviewChange> reviewChanges(const core::PastCard &before, const core::PastCard &after,
                                  const QPalette &palette);

} // namespace ui
