// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/bidi.h"
#include "core/typeset/breaks.h"
#include "core/typeset/document.h"
#include "core/typeset/fontset.h"
#include "core/typeset/hyphenator.h"
#include "core/typeset/shaper.h"

#include <map>
#include <vector>

namespace typeset {

// A place where a line may end. Widths are counted from the start of the stretch of text between
// two forced breaks, as if it were one long line.
struct BreakCandidate
{
    quint32 token;  // the last one before the break
    quint32 offset; // where in its text; 0: after it
    bool hyphen;
    double penalty;
    double end, endStretch, endShrink;       // of a line that ends here
    double start, startStretch, startShrink; // of the next one
    double demerits;                         // of the best way to here
    int previous;                            // candidate on that way
};

// What one thread works with.
struct Workshop
{
    explicit Workshop(const FontSet &set)
        : fonts(set)
    { }

    const FontSet &fonts;
    Shaper shaper;
    Hyphenator hyphenator;
    Breaks breaks;
    std::map<char32_t, int> missing; // characters that no font covers, and how often
    // Of the paragraph whose lines are being broken; kept because memory is slow to come by.
    std::vector<BreakCandidate> candidates;
    std::vector<int> activeCandidates;
};

// A stretch of a paragraph with one style, language and link target.
struct Run
{
    TextStyle style;
    QString language;
    QString uri;
    QString destination;
    QString spoken;
    const Face *face = nullptr; // of the style; the fallback faces are the tokens' own
    int element = -1;           // in the structure, once painted; see LinePainter, most have none
};

// The smallest part that line breaking moves about: no break inside but by hyphenation.
struct Token
{
    ShapedText *text;
    quint32 run;
    quint32 spaceRun;      // of the space after it
    quint8 level;          // of bidirectional embedding
    quint8 spaceLevel;     // of the space after it
    bool space : 1;        // a space follows, which vanishes at a line's end
    bool breakAfter : 1;   // a line may end here
    bool hyphenAfter : 1;  // and if so, with a hyphen (U+00AD)
    bool lineEnd : 1;      // a line must end here
    bool stretchAfter : 1; // room may be added here though there is no space
};

struct Tokens
{
    std::vector<Run> runs;
    std::vector<Token> tokens;
    bool rightToLeft = false;
};

// Cuts spans at spaces, break opportunities and changes of style, face and direction, and shapes
// each piece. Runs of spaces count as one; those at either end are dropped. `language` is the
// paragraph's.
Tokens tokenize(const std::vector<Span> &spans, Direction direction, const QString &language,
                Workshop &workshop);

double widthOf(const ShapedText &text, const TextStyle &style); // in points
double spaceWidth(const Run &run);

} // namespace typeset
