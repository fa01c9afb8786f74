// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/textdocument.h"

#include <QStringList>

namespace core {

// A document as the lines of a concept note, which readNote() understands:
// - Paragraphs have a blank line between them, items of a list none; two blank lines are where a
//   page ended or space was left.
// - A label that a line break or a tab parts from what follows it stands on a line of its own.
// - The cells of a row follow each other, a label's value after the label. Cells of a few words
//   without a label are one line ("Ana Ruiz, alcaldesa, Ciudad").
// - Of options with boxes those that are ticked are the value.
// - Footnotes follow what they belong to: they stand before the next label or heading.
// - Running text is Markdown; everything else is plain, but for links that don't show their
//   address, and there the paragraphs of a cell are lines of one paragraph.
struct DocumentLines
{
    QStringList lines;

    struct Piece
    {
        qsizetype offset = 0; // where it begins in its paragraph
        int line = 0;         // from 1
    };
    struct Paragraph
    {
        QList<Piece> pieces;
        int line =
            0; // the first that it stands in; of an empty one, the next there is, or the last
    };
    QList<Paragraph> paragraphs;

    // The line in which a place of the document stands, from 1; the last for one that is not there.
    int lineOf(const DocumentPlace &place) const;
};

DocumentLines documentLines(const TextDocument &document);

} // namespace core
