// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"

namespace core {

// Reads a concept note, plain text or Markdown with line feeds, in Spanish, English or French: the
// labels of all three are known in each, in any order. What a line means is decided by the rules in
// notesections.h; what is understood of it goes into a draft, whatever else was written into
// `unplaced`, with a finding. So nothing of the text is lost but labels, limits and marks of lists.
//
// `languageHint` is the BCP 47 tag of the note's texts; null lets the note itself tell.
//
// One draft for each session, none for a blank text. A draft without a label or a code holds
// unplaced lines only. Works in time and memory linear in the text, of whatever kind.
Reading readNote(const QString &text, const QString &languageHint);

} // namespace core
