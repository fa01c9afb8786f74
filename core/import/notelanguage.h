// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/notesections.h"

#include <QString>

namespace core {

struct NoteLanguage
{
    QString tag;          // "es", "en" or "fr"
    bool assumed = false; // nothing in the note settles it
};

// The language of a note's texts. Texts long enough to tell have it, by their most common words;
// short ones have that of most labels. Assumed where labels and texts differ, where labels of two
// languages are as many, and where there are none. English where there is nothing to go by.
NoteLanguage guessLanguage(QStringView text, const QList<NoteSession> &sessions);

} // namespace core
