// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into a rectangle of a timetable's grid, as much as there is room for.
#pragma once

#include "core/publish/timetablecontext.h"
#include "core/schedule/daygrid.h"

#include <QSizeF>

namespace publish {

struct BlockText
{
    std::vector<typeset::Block> blocks; // never higher than the room
    bool whole = true;                  // nothing is shortened or left out
    bool middle = false;                // best in the middle of the room
};

// Who can't see the page is told everything, also what there is no room for and where it stands.
BlockText sessionText(const core::Card &card, const core::GridPiece &piece, QDate day, QSizeF room,
                      const TimetableContext &context);
BlockText pauseText(const core::Break &pause, const core::GridPiece &piece, QDate day, QSizeF room,
                    const TimetableContext &context);

// "Hall A, Streaming" of all that it takes; "No platform" where there is none.
QString platformNames(const core::Card &card, const TimetableContext &context);
// "ES · EN", and "Spanish, English".
QString languageCodes(const core::Card &card);
QString languageNames(const core::Card &card, const TimetableContext &context);
// "Lunch", or "Break" of one without a title.
Worded pauseTitle(const core::Break &pause, const TimetableContext &context);

} // namespace publish
