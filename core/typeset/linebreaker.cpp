// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/linebreaker.h"

#include "core/typeset/unicode.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace typeset {

namespace {

// Past this stretch of a justified line, hyphens are tried. In ragged text a line has "stretched"
// by 1 when raggedUnit of the measure stays empty.
constexpr double loose = 1.6;
constexpr double raggedUnit = 0.18;
constexpr double mostRatio = 20;

// Added to the demerits of a line (the square of its badness).
constexpr double hyphenDemerits = 3000;
constexpr double raggedHyphenDemerits = 30000;
constexpr double ladderDemerits = 30000; // two hyphens one above the other
constexpr double runtDemerits = 5000;    // a last line of a word or so
constexpr double shortLastLine = 0.12;   // of the measure
constexpr double overfullDemerits = 1e9;
constexpr double anywherePenalty = 1e6;

constexpr double tolerance = 1e-6; // of widths in points

} // namespace

double hyphenWidth(const Run &run)
{
    return run.face->hyphenAdvance() * run.style.size / run.face->unitsPerEm();
}

LineBreaker::LineBreaker(LaidParagraph &paragraph, const ParagraphStyle &style, double measure,
                         Workshop &workshop)
    : m_paragraph(paragraph)
    , m_style(style)
    , m_measure(measure)
    , m_workshop(workshop)
    , m_justified(style.alignment == Alignment::Justified)
    , m_candidates(workshop.candidates)
    , m_active(workshop.activeCandidates)
{ }

void LineBreaker::run()
{
    auto end = [this](quint32 at) {
        while (at < m_paragraph.tokens.size() && !m_paragraph.tokens[at].lineEnd)
            ++at;
        return std::min(at + 1, quint32(m_paragraph.tokens.size()));
    };
    for (quint32 first = 0; first < m_paragraph.tokens.size();) {
        m_firstLine = m_paragraph.lines.size();
        breakStretch(first, end(first));
        first = m_paragraph.lines.back().end;
    }
}

void LineBreaker::breakStretch(quint32 first, quint32 end)
{
    collect(first, end, Pass::Words);
    optimise();
    if (m_style.hyphenate && (m_overfull || m_loosest > loose)) {
        collect(first, end, Pass::Hyphens);
        optimise();
    }
    if (m_overfull) {
        end = splitWideWords(first, end);
        collect(first, end, Pass::Anywhere);
        optimise();
    }
    makeLines();
}

void LineBreaker::collect(quint32 first, quint32 end, Pass pass)
{
    m_candidates.clear();
    // Before the first token; its indent is room that the first line lacks.
    double x = m_firstLine == 0 ? m_style.firstIndent : 0;
    double stretch = 0;
    double shrink = 0;
    m_candidates.push_back({first, 0, false, 0, 0, 0, 0, 0, 0, 0, 0, -1});
    for (quint32 i = first; i < end; ++i) {
        const Token &token = m_paragraph.tokens[i];
        const Run &run = m_paragraph.runs[token.run];
        if (pass != Pass::Words && m_style.hyphenate)
            addHyphens(i, x, stretch, shrink);
        x += widthOf(*token.text, run.style);
        const Gap gap = m_paragraph.gapAfter(i);
        const bool last = i + 1 == end;
        if (token.breakAfter || last || pass == Pass::Anywhere) {
            const bool hyphen = token.hyphenAfter && !last;
            double penalty = token.breakAfter || last ? 0 : anywherePenalty;
            if (hyphen)
                penalty = m_justified ? hyphenDemerits : raggedHyphenDemerits;
            m_candidates.push_back({i, 0, hyphen, penalty, x + (hyphen ? hyphenWidth(run) : 0),
                                    stretch, shrink, x + gap.width, stretch + gap.stretch,
                                    shrink + gap.shrink, 0, -1});
        }
        x += gap.width;
        stretch += gap.stretch;
        shrink += gap.shrink;
    }
}

void LineBreaker::addHyphens(quint32 at, double x, double stretch, double shrink)
{
    const Token &token = m_paragraph.tokens[at];
    const Run &run = m_paragraph.runs[token.run];
    ShapedText &text = *token.text;
    if (text.rightToLeft || text.replaced)
        return;
    if (!text.hyphens) {
        text.hyphens.emplace();
        qint64 advance = 0;
        auto glyph = text.glyphs.begin();
        for (const int offset : m_workshop.hyphenator.points(text.text, run.language)) {
            for (; glyph != text.glyphs.end() && glyph->cluster < quint32(offset); ++glyph)
                advance += glyph->advance;
            if (glyph != text.glyphs.end()
                && glyph->cluster == quint32(offset)) // not in a ligature
                text.hyphens->push_back({quint32(offset), advance});
        }
    }
    const double scale = run.style.size / text.face->unitsPerEm();
    const double hyphen = hyphenWidth(run);
    for (const HyphenPoint &point : *text.hyphens) {
        const double part =
            x + double(point.advance) * scale + point.offset * run.style.letterSpacing;
        m_candidates.push_back({at, point.offset, true,
                                m_justified ? hyphenDemerits : raggedHyphenDemerits, part + hyphen,
                                stretch, shrink, part, stretch, shrink, 0, -1});
    }
}

double LineBreaker::demeritsOf(const BreakCandidate &from, const BreakCandidate &to, bool last,
                               bool *fits) const
{
    const double left = m_measure - (to.end - from.start);
    double ratio = 0;
    *fits = true;
    if (left < -tolerance) {
        const double shrink = to.endShrink - from.startShrink;
        ratio = shrink > 0 ? -left / shrink : mostRatio;
        *fits = ratio <= 1 + tolerance && m_justified;
        ratio = std::min(ratio, mostRatio);
    } else if (!last) {
        const double stretch =
            m_justified ? to.endStretch - from.startStretch : raggedUnit * m_measure;
        ratio = std::min(stretch > 0 ? left / stretch : mostRatio, mostRatio);
    }
    const double badness = 100 * (m_justified ? ratio * ratio * ratio : ratio * ratio) + 10;
    double demerits = badness * badness + to.penalty;
    if (to.hyphen && from.hyphen)
        demerits += ladderDemerits;
    if (last && from.previous >= 0 && left > m_measure * (1 - shortLastLine))
        demerits += runtDemerits;
    return demerits;
}

void LineBreaker::optimise()
{
    m_active.assign(1, 0);
    const int count = int(m_candidates.size());
    for (int at = 1; at < count; ++at) {
        BreakCandidate &to = m_candidates[size_t(at)];
        const bool last = at + 1 == count;
        const double unshared = (to.hyphen ? ladderDemerits : 0) + (last ? runtDemerits : 0);
        double best = std::numeric_limits<double>::infinity();
        int bestFrom = -1;
        int dropped = -1;
        size_t kept = 0;
        size_t tried = 0;
        for (; tried < m_active.size(); ++tried) {
            const int active = m_active[tried];
            const BreakCandidate &from = m_candidates[size_t(active)];
            bool fits = true;
            const double ofLine = demeritsOf(from, to, last, &fits);
            if (!fits) {
                dropped = active; // and no later break can fit either
                continue;
            }
            // The lines from the others are shorter, so each is at least as bad as this one is
            // without what it shares with the line before or for being the last.
            if (to.end - from.start <= m_measure && ofLine - unshared > best)
                break;
            m_active[kept++] = active;
            if (from.demerits + ofLine < best) {
                best = from.demerits + ofLine;
                bestFrom = active;
            }
        }
        if (kept == tried) // none was dropped
            kept = m_active.size();
        else
            for (; tried < m_active.size(); ++tried)
                m_active[kept++] = m_active[tried];
        m_active.resize(kept);
        if (bestFrom < 0 && kept == 0) { // nothing fits: the least that can stand on this line
            bestFrom = dropped;
            best = m_candidates[size_t(dropped)].demerits + overfullDemerits;
        }
        to.demerits = best;
        to.previous = bestFrom;
        m_active.push_back(at);
    }

    m_loosest = 0;
    m_overfull = false;
    for (int at = count - 1; at > 0; at = m_candidates[size_t(at)].previous) {
        const BreakCandidate &to = m_candidates[size_t(at)];
        const BreakCandidate &from = m_candidates[size_t(to.previous)];
        const double left = m_measure - (to.end - from.start);
        const double shrink = m_justified ? to.endShrink - from.startShrink : 0;
        m_overfull |= left < -shrink - tolerance;
        if (at + 1 == count || left <= 0)
            continue;
        const double stretch =
            m_justified ? to.endStretch - from.startStretch : raggedUnit * m_measure;
        m_loosest = std::max(m_loosest, stretch > 0 ? left / stretch : mostRatio);
    }
}

// Pieces of at most `room`, cut between letters and never before a mark.
void LineBreaker::splitWord(const Token &token, double room, std::vector<Token> &pieces)
{
    const Run &run = m_paragraph.runs[token.run];
    const ShapedText &whole = *token.text;
    std::vector<ShapedText::Cluster> clusters = whole.clusters();
    if (whole.rightToLeft)
        std::ranges::reverse(clusters);
    const auto begin = [&](size_t cluster) {
        return cluster < clusters.size() ? clusters[cluster].text.data() - whole.text.constData()
                                         : whole.text.size();
    };
    const auto shaped = [&](size_t from, size_t to) -> ShapedText & {
        return m_workshop.shaper.shape(
            *whole.face, QStringView(whole.text).sliced(begin(from), begin(to) - begin(from)),
            {.rightToLeft = whole.rightToLeft,
             .ligatures = run.style.letterSpacing == 0,
             .language = m_workshop.shaper.language(run.language)});
    };
    const auto widthOfCluster = [&](size_t cluster) {
        double units = 0;
        for (size_t i = clusters[cluster].firstGlyph; i < clusters[cluster].endGlyph; ++i)
            units += whole.glyphs[i].advance;
        return units * run.style.size / whole.face->unitsPerEm()
            + double(clusters[cluster].endGlyph - clusters[cluster].firstGlyph)
            * run.style.letterSpacing;
    };
    const auto startsWithMark = [&](size_t cluster) {
        return cluster < clusters.size()
            && followsBase(codePointAt(clusters[cluster].text, 0).character);
    };
    for (size_t from = 0; from < clusters.size();) {
        size_t to = from;
        double width = 0;
        while (to < clusters.size() && (to == from || width + widthOfCluster(to) <= room))
            width += widthOfCluster(to++);
        while (to > from + 1 && startsWithMark(to))
            --to;
        while (startsWithMark(to))
            ++to;
        // Alone, letters may take other and wider forms than within the word.
        while (to > from + 1 && widthOf(shaped(from, to), run.style) > room
               && !startsWithMark(to - 1))
            --to;
        Token piece = token;
        piece.text = &shaped(from, to);
        if (to < clusters.size()) {
            piece.space = piece.hyphenAfter = piece.lineEnd = piece.stretchAfter = false;
            piece.breakAfter = true;
        }
        pieces.push_back(piece);
        from = to;
    }
}

// The new end of the stretch.
quint32 LineBreaker::splitWideWords(quint32 first, quint32 end)
{
    const double room = m_measure - std::max(m_firstLine == 0 ? m_style.firstIndent : 0, 0.0);
    std::vector<Token> pieces;
    for (quint32 i = first; i < end; ++i) {
        const Token &token = m_paragraph.tokens[i];
        if (widthOf(*token.text, m_paragraph.runs[token.run].style) > room && !token.text->replaced)
            splitWord(token, room, pieces);
        else
            pieces.push_back(token);
    }
    auto &tokens = m_paragraph.tokens;
    const auto at = tokens.erase(tokens.begin() + first, tokens.begin() + end);
    tokens.insert(at, pieces.begin(), pieces.end());
    return first + quint32(pieces.size());
}

void LineBreaker::makeLines()
{
    std::vector<int> breaks;
    for (int at = int(m_candidates.size()) - 1; at >= 0; at = m_candidates[size_t(at)].previous)
        breaks.push_back(at);
    std::ranges::reverse(breaks);

    const auto part = [&](quint32 token, quint32 from, quint32 to) {
        const ShapedText &whole = *m_paragraph.tokens[token].text;
        const Run &run = m_paragraph.runs[m_paragraph.tokens[token].run];
        const QStringView text = QStringView(whole.text).sliced(from, to - from);
        return &m_workshop.shaper.shape(*whole.face, text,
                                        {.rightToLeft = whole.rightToLeft,
                                         .ligatures = run.style.letterSpacing == 0,
                                         .language = m_workshop.shaper.language(run.language)});
    };
    for (size_t i = 1; i < breaks.size(); ++i) {
        const BreakCandidate &from = m_candidates[size_t(breaks[i - 1])];
        const BreakCandidate &to = m_candidates[size_t(breaks[i])];
        const bool atStart = i == 1;
        Line line;
        line.first = atStart || from.offset > 0 ? from.token : from.token + 1;
        line.end = to.token + 1;
        line.hyphen = to.hyphen;
        const auto length = quint32(m_paragraph.tokens[to.token].text->text.size());
        if (from.offset > 0 && to.offset > 0 && from.token == to.token) {
            line.head = part(to.token, from.offset, to.offset);
        } else {
            if (from.offset > 0)
                line.head = part(from.token, from.offset,
                                 quint32(m_paragraph.tokens[from.token].text->text.size()));
            if (to.offset > 0)
                line.tail = part(to.token, 0, std::min(to.offset, length));
        }
        if (line.hyphen) {
            const Face &face = *m_paragraph.runs[m_paragraph.tokens[to.token].run].face;
            m_workshop.shaper.useGlyph(face, face.hyphenGlyph(), u"-");
        }
        m_paragraph.lines.push_back(line);
    }
}

} // namespace typeset
