// SPDX-License-Identifier: GPL-3.0-or-later
// Cards without those who stand behind them, for reviewers who should judge what is written.
#pragma once

#include "core/model/programme.h"

namespace core {

inline constexpr QStringView blankedName = u"▇▇▇";

// The same event whose cards have no organizers, people, documents or notes of where they come
// from, and in whose texts, titles and comments the names of these, and of the organizations of
// these people, are blanked: whole words, without regard to case and accents, also in Markdown. A
// name of less than three letters is not looked for. The event's lists stay as they are.
Programme anonymousProgramme(const Programme &programme);

// Blanks the names in a text: whole words, as above.
QString withoutNames(const QString &text, const QStringList &names);

} // namespace core
