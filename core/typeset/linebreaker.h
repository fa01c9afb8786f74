// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/paragraph.h"

#include <vector>

namespace typeset {

// The width of the hyphen that the engine adds at a line's end.
double hyphenWidth(const Run &run);

// Chooses the breaks of a whole paragraph at once (Knuth and Plass, "Breaking Paragraphs into
// Lines", 1981): first between words; again with hyphens where a line would be too loose; and
// where something still does not fit, anywhere between letters.
class LineBreaker final
{
public:
    LineBreaker(LaidParagraph &paragraph, const ParagraphStyle &style, double measure,
                Workshop &workshop);

    // Fills the paragraph's lines: their tokens, parts of words and hyphens.
    void run();

private:
    enum class Pass { Words, Hyphens, Anywhere };

    void breakStretch(quint32 first, quint32 end);
    void collect(quint32 first, quint32 end, Pass pass);
    void addHyphens(quint32 token, double x, double stretch, double shrink);
    void optimise();
    // How bad a line between two candidates is; it does not fit where it is too wide even when
    // shrunk.
    double demeritsOf(const BreakCandidate &from, const BreakCandidate &to, bool last,
                      bool *fits) const;
    void makeLines();
    quint32 splitWideWords(quint32 first, quint32 end);
    void splitWord(const Token &token, double room, std::vector<Token> &pieces);

    LaidParagraph &m_paragraph;
    const ParagraphStyle &m_style;
    const double m_measure;
    Workshop &m_workshop;
    bool m_justified;
    size_t m_firstLine = 0; // of the stretch at hand
    std::vector<BreakCandidate> &m_candidates;
    std::vector<int> &m_active;
    double m_loosest = 0; // line but the last, in its stretch
    bool m_overfull = false;
};

} // namespace typeset
