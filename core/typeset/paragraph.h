// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/tokens.h"

#include <vector>

namespace typeset {

// One line of a paragraph: tokens [first, end), of which the outer two may be parts of words.
struct Line
{
    quint32 first = 0;
    quint32 end = 0;
    ShapedText *head = nullptr; // instead of the first token's text
    ShapedText *tail = nullptr; // instead of the last one's
    bool hyphen = false;        // ends with one
    double stretch = 0;         // > 0: share of each gap's stretch that is used; < 0: of its shrink
    double x = 0;               // of its left end, from the left edge of the measure
    double width = 0;           // as set, without hanging space
    double height = 0;
    double baseline = 0; // from the line's top
};

// How far the gap after a token may grow and shrink, in points.
struct Gap
{
    double width = 0;
    double stretch = 0;
    double shrink = 0;
};

// A paragraph cut into lines.
struct LaidParagraph
{
    std::vector<Run> runs;
    std::vector<Token> tokens;
    std::vector<Line> lines;
    bool rightToLeft = false;
    QString language;
    int element = -1; // in the structure; -1: an artifact

    double height() const;
    ShapedText &textOf(const Line &line, quint32 token) const;
    Gap gapAfter(quint32 token) const;
};

// Sets the text to a measure in points. An empty paragraph has no lines.
LaidParagraph layParagraph(const std::vector<Span> &spans, const ParagraphStyle &style,
                           const QString &language, double measure, Workshop &workshop);

} // namespace typeset
