// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/notelines.h"
#include "core/text/markup.h"

#include <QList>

namespace core {

// Puts the lines of a running text together again, as Markdown has it and as plain text and what
// word processors export have it:
// - Lines without a blank line between are one paragraph, unless the first ends a sentence and is
//   longer than wrapped text is.
// - Two or more blank lines, as page breaks leave them, don't end a paragraph where a sentence goes
//   on: no mark ends it before them, and a small letter or a digit goes on after them.
// - Bullets and numbers of every kind begin list items.
class NoteText
{
public:
    enum class Shape {
        Text,
        Points, // every paragraph is a point, and so is a line that ends a sentence
    };

    explicit NoteText(Shape shape)
        : m_shape(shape)
    { }

    void add(const NoteLine &line);
    bool isEmpty() const { return m_pieces.isEmpty(); }

    // Canonical Markdown; null where nothing was added.
    QString markup() const;

private:
    struct Piece
    {
        BlockKind kind = BlockKind::Paragraph;
        int level = 0;
        int number = 0;
        int indent = 0;         // columns
        qsizetype lastLine = 0; // its length in characters
        QString text;
    };

    bool isItem(const MarkedLine &marked, const NoteLine &line) const;
    bool goesOn(const NoteLine &line) const;
    int levelAt(int indent) const;

    Shape m_shape;
    QList<Piece> m_pieces;
};

// A line of plain text without its emphasis: "El territorio" for "**El** territorio".
QString plainLine(QStringView markdown);

} // namespace core
