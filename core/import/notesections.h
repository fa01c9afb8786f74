// SPDX-License-Identifier: GPL-3.0-or-later
// A note cut into sessions, and these into sections: a label and what follows it.
//
// A line begins a section where matchLabel() reads a label in it, with these exceptions inside the
// running text of a summary, concept, objectives or debate:
// - The label has to begin with a capital or be set off by #, a number or emphasis.
// - Alone on its line, it has to begin a paragraph or be followed by a colon or a limit.
// - With a text after it ("Contexto: la ciudad …"), its field has to be new in the session, and it
//   has to begin a paragraph; with a number before it, the text's own label has a lower one.
// - With a short value after it, it has to begin a paragraph, and the value has to be short, no
//   sentence, and for dates, hours and lengths hold a digit; else it has to be understood, as it
//   always has to be after a dash or a mere space.
// A paragraph begins after a blank line, the end of a sentence, a list item or a label, and with
// anything set off. In running text and in lists of names, list items are no labels, unless the
// text's own label is one too.
//
// A session begins at a second line of code and format, or at a second title once the session has
// another section.
#pragma once

#include "core/import/labelline.h"
#include "core/import/notelines.h"
#include "core/import/sessionformats.h"

#include <QList>

namespace core {

// Lines that follow each other.
struct NotePart
{
    QStringView text;
    int number = 0; // of the first line
};

struct NoteSection
{
    LabelLine label;
    NoteLine line; // that the label stands in
    NotePart body; // the lines after it
};

struct NoteCode
{
    CodeLine code;
    NoteLine line;
};

struct NoteSession
{
    QList<NoteCode> codes; // more than one where a code and a format stand on lines of their own
    QList<NoteSection> sections;
    QList<NotePart> loose; // before the first label, or between a code line and a label
};

// In the order of the text, which has to outlive them. Empty for a blank text. Past some thousands
// of labels, which no note has, the rest belongs to the last.
QList<NoteSession> cutNote(QStringView text);

// A line that looks like a label of another form: a few words and a colon, then a few words or
// none ("Traiteur : oui").
bool looksLikeLabel(QStringView line);

} // namespace core
