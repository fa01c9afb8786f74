// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/paragraph.h"

#include "core/typeset/linebreaker.h"

#include <algorithm>

namespace typeset {

namespace {

// In parts of a space's width, after Knuth and Plass for Times: more room to grow than to shrink.
constexpr double spaceStretch = 0.5;
constexpr double spaceShrink = 0.3;
// In parts of the size, between ideographs.
constexpr double ideographStretch = 0.12;
// A line with wider gaps than this many stretches reads better unjustified.
constexpr double mostStretch = 12;
// Where the baseline stands below the middle of the line, in parts of the size.
constexpr double baselineDrop = 0.36;

void setHeight(Line &line, const LaidParagraph &paragraph, double leading)
{
    double size = 0;
    for (quint32 i = line.first; i < line.end; ++i)
        size = std::max(size, paragraph.runs[paragraph.tokens[i].run].style.size);
    line.height = size * leading;
    line.baseline = line.height / 2 + size * baselineDrop;
}

// Distributes what is left of the measure.
void setWidth(Line &line, const LaidParagraph &paragraph, const ParagraphStyle &style,
              double measure, double indent, bool last)
{
    double natural = 0;
    double stretch = 0;
    double shrink = 0;
    for (quint32 i = line.first; i < line.end; ++i) {
        const Run &run = paragraph.runs[paragraph.tokens[i].run];
        natural += widthOf(paragraph.textOf(line, i), run.style);
        if (i + 1 < line.end) {
            const Gap gap = paragraph.gapAfter(i);
            natural += gap.width;
            stretch += gap.stretch;
            shrink += gap.shrink;
        }
    }
    if (line.hyphen)
        natural += hyphenWidth(paragraph.runs[paragraph.tokens[line.end - 1].run]);

    const double available = measure - indent;
    const double left = available - natural;
    line.width = natural;
    if (left < 0 && shrink > 0) {
        line.stretch = std::max(left / shrink, -1.0);
        line.width = natural + line.stretch * shrink;
    } else if (style.alignment == Alignment::Justified && !last && stretch > 0
               && left / stretch <= mostStretch) {
        line.stretch = left / stretch;
        line.width = available;
    }

    double room = 0; // to the start of the line, in its own direction
    if (style.alignment == Alignment::Centre)
        room = (available - line.width) / 2;
    else if (style.alignment == Alignment::End)
        room = available - line.width;
    line.x = paragraph.rightToLeft ? measure - indent - room - line.width : indent + room;
}

} // namespace

double LaidParagraph::height() const
{
    double sum = 0;
    for (const Line &line : lines)
        sum += line.height;
    return sum;
}

ShapedText &LaidParagraph::textOf(const Line &line, quint32 token) const
{
    if (token == line.first && line.head)
        return *line.head;
    if (token + 1 == line.end && line.tail)
        return *line.tail;
    return *tokens[token].text;
}

Gap LaidParagraph::gapAfter(quint32 token) const
{
    const Token &before = tokens[token];
    if (before.space) {
        const double width = spaceWidth(runs[before.spaceRun]);
        return {width, width * spaceStretch, width * spaceShrink};
    }
    if (before.stretchAfter)
        return {0, runs[before.run].style.size * ideographStretch, 0};
    return {};
}

LaidParagraph layParagraph(const std::vector<Span> &spans, const ParagraphStyle &style,
                           const QString &language, double measure, Workshop &workshop)
{
    Tokens cut = tokenize(spans, style.direction, language, workshop);
    LaidParagraph result;
    result.runs = std::move(cut.runs);
    result.tokens = std::move(cut.tokens);
    result.rightToLeft = cut.rightToLeft;
    result.language = language;
    if (result.tokens.empty())
        return result;

    LineBreaker(result, style, measure, workshop).run();
    for (size_t i = 0; i < result.lines.size(); ++i) {
        Line &line = result.lines[i];
        const bool last = i + 1 == result.lines.size() || result.tokens[line.end - 1].lineEnd;
        setHeight(line, result, style.leading);
        setWidth(line, result, style, measure, i == 0 ? style.firstIndent : 0, last);
    }
    result.lines.shrink_to_fit();
    return result;
}

} // namespace typeset
