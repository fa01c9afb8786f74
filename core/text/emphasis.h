// SPDX-License-Identifier: GPL-3.0-or-later
// Which emphasis Markdown can express (CommonMark 0.30, "Emphasis and strong emphasis").
#pragma once

#include "core/text/markup.h"

#include <vector>

namespace core {

// A block's text with the look of each of its UTF-16 units, for work across spans.
struct StyledText
{
    static constexpr quint8 Bold = 1;
    static constexpr quint8 Italic = 2;

    QString text;
    std::vector<quint8> emphasis;    // Bold | Italic, for each unit
    std::vector<int> link;           // for each unit an index into links
    QStringList links = {QString()}; // [0] is no link

    explicit StyledText(const QList<Span> &spans);
    QList<Span> spans() const;

    // The end of the stretch of one link, or of none, that begins at `begin`. Emphasis never
    // reaches across its ends.
    qsizetype linkEnd(qsizetype begin) const;
    // The end of the stretch of one emphasis that begins at `begin`, at most `limit`.
    qsizetype emphasisEnd(qsizetype begin, qsizetype limit) const;
};

// The emphases open at a place, outermost first, kept as they must nest.
class EmphasisStack
{
public:
    struct Change
    {
        std::vector<quint8> closed; // innermost first
        std::vector<quint8> opened; // outermost first
        quint8 overlap = 0; // set where one would have to end inside this one; then nothing changed
    };
    // To the emphasis `next`. Where two open at once, `after` (what follows next) says which ends
    // first.
    Change change(quint8 next, quint8 after);

private:
    std::vector<quint8> m_open;
};

// Takes away what Markdown cannot express; only ever clears emphasis. White space at the ends of
// text and around U+2028 must be gone already.
void reduceEmphasis(StyledText &text);

} // namespace core
