// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/linepainter.h"

#include "core/typeset/bidi.h"

#include <algorithm>

namespace typeset {

LinePainter::LinePainter(Canvas &canvas, const GlyphTexts &texts, int page, PageMarks &marks)
    : m_canvas(canvas)
    , m_texts(texts)
    , m_page(page)
    , m_marks(marks)
{ }

void LinePainter::setSection(int number, SectionLayout *layout)
{
    if (m_section != number || m_layout != layout)
        interrupt();
    m_section = number;
    m_layout = layout;
}

void LinePainter::beginElement(int element)
{
    const int identifier = int(m_marks.owners.size());
    Element &owner = m_layout->tree.elements[size_t(element)];
    m_canvas.beginContent(owner.type, identifier);
    m_marks.owners.push_back({m_section, element});
    owner.kids.push_back({Kid::Kind::Content, identifier, m_page});
    interrupt();
}

void LinePainter::collectItems(const LaidParagraph &paragraph, const Line &line)
{
    m_items.clear();
    bool mixed = paragraph.rightToLeft;
    for (quint32 i = line.first; i < line.end; ++i) {
        const Token &token = paragraph.tokens[i];
        mixed |= token.level > 0;
        m_items.push_back({i, false});
        if (i + 1 < line.end && (token.space || token.stretchAfter))
            m_items.push_back({i, true});
    }
    if (!mixed)
        return;
    std::vector<quint8> levels;
    for (const Item &item : m_items) {
        const Token &token = paragraph.tokens[item.token];
        levels.push_back(item.gap ? token.spaceLevel : token.level);
    }
    std::vector<Item> visual;
    for (const int index : visualOrder(levels))
        visual.push_back(m_items[size_t(index)]);
    m_items.swap(visual);
}

// The element of a run: its own where it is a link, in another language or read otherwise, else the
// paragraph's.
int LinePainter::leafOf(LaidParagraph &paragraph, Run &run)
{
    if (run.element >= 0)
        return run.element;
    const bool link = !run.uri.isEmpty() || !run.destination.isEmpty();
    const bool foreign = run.language != paragraph.language;
    if (!link && !foreign && run.spoken.isEmpty())
        return paragraph.element;
    run.element = int(m_layout->tree.elements.size());
    m_layout->tree.elements.push_back({link ? "Link" : "Span",
                                       paragraph.element,
                                       {},
                                       foreign ? run.language : QString(),
                                       {},
                                       run.spoken,
                                       {}});
    m_fresh.push_back(run.element);
    return run.element;
}

// The identifier of the sequence that had to be opened for the run; -1 where it was open.
int LinePainter::openLeaf(LaidParagraph &paragraph, Run &run)
{
    if (!m_layout)
        return -1;
    const int leaf = leafOf(paragraph, run);
    if (leaf == m_open)
        return -1;
    const int identifier = int(m_marks.owners.size());
    m_canvas.beginContent(m_layout->tree.elements[size_t(leaf)].type, identifier);
    m_marks.owners.push_back({m_section, leaf});
    m_open = leaf;
    return identifier;
}

void LinePainter::paintHyphen(const Run &run)
{
    std::string &out = m_canvas.string(*run.face, run.style);
    if (!run.face->isCff()) { // the extra character that ToUnicode calls a soft hyphen
        appendCid(out, quint32(run.face->glyphCount()));
        return;
    }
    beginActualText(out, u"\u00AD");
    appendCid(out, run.face->hyphenGlyph());
    endActualText(out);
}

// The item's width.
double LinePainter::paintItem(const LaidParagraph &paragraph, const Line &line, Item item)
{
    const Token &token = paragraph.tokens[item.token];
    const Run &run = paragraph.runs[item.gap && token.space ? token.spaceRun : token.run];
    if (item.gap) {
        const Gap gap = paragraph.gapAfter(item.token);
        const double extra = line.stretch * (line.stretch > 0 ? gap.stretch : gap.shrink);
        if (token.space)
            appendCid(m_canvas.string(*run.face, run.style), run.face->spaceGlyph());
        m_canvas.space(extra);
        return gap.width + extra;
    }
    const ShapedText &shaped = paragraph.textOf(line, item.token);
    if (!shaped.glyphs.empty()) {
        std::string &out = m_canvas.string(*shaped.face, run.style);
        if (shaped.raised)
            encode(out, shaped, m_texts, run.style.size);
        else
            out += shaped.encoded;
    }
    double width = widthOf(shaped, run.style);
    if (line.hyphen && item.token + 1 == line.end) {
        paintHyphen(run);
        width +=
            run.face->advance(run.face->hyphenGlyph()) * run.style.size / run.face->unitsPerEm();
    }
    return width;
}

void LinePainter::paint(LaidParagraph &paragraph, const Line &line, QPointF origin)
{
    collectItems(paragraph, line);
    m_stretches.clear();
    m_fresh.clear();
    const Token &last = paragraph.tokens[line.end - 1];
    // Written though unseen, or else the words of two lines fuse for who reads the text.
    const bool hanging = !line.hyphen && (last.space || last.lineEnd);
    double x = origin.x() + line.x;
    const double baseline = origin.y() + line.baseline;
    bool started = false;
    for (const Item &item : m_items) {
        const Token &token = paragraph.tokens[item.token];
        const quint32 number = item.gap && token.space ? token.spaceRun : token.run;
        Run &run = paragraph.runs[number];
        if (m_stretches.empty() || m_stretches.back().run != number) {
            const int identifier = openLeaf(paragraph, run);
            m_stretches.push_back({number, item.token, identifier, x, x});
            started &= identifier < 0;
        }
        if (!started) {
            const bool spaceFirst = hanging && paragraph.rightToLeft && m_stretches.size() == 1;
            const double start = spaceFirst ? x - spaceWidth(run) : x;
            m_canvas.text(*run.face, run.style, QPointF(start, baseline));
            if (spaceFirst)
                appendCid(m_canvas.string(*run.face, run.style), run.face->spaceGlyph());
            started = true;
        }
        x += paintItem(paragraph, line, item);
        m_stretches.back().to = x;
        m_stretches.back().firstToken = std::min(m_stretches.back().firstToken, item.token);
    }
    if (hanging && !paragraph.rightToLeft) {
        const Run &run = paragraph.runs[last.spaceRun];
        appendCid(m_canvas.string(*run.face, run.style), run.face->spaceGlyph());
    }
    if (m_layout) {
        record(paragraph);
        addLinks(paragraph, line, origin.y());
    }
    underline(paragraph, baseline);
}

// Tells the structure of what was painted, in the order in which it is read.
void LinePainter::record(const LaidParagraph &paragraph)
{
    std::ranges::sort(m_stretches, {}, &Stretch::firstToken);
    auto &elements = m_layout->tree.elements;
    for (const Stretch &stretch : m_stretches) {
        const int own = paragraph.runs[stretch.run].element;
        const int leaf = own >= 0 ? own : paragraph.element;
        if (std::erase(m_fresh, leaf) > 0)
            elements[size_t(paragraph.element)].kids.push_back({Kid::Kind::Element, leaf});
        if (stretch.identifier >= 0)
            elements[size_t(leaf)].kids.push_back({Kid::Kind::Content, stretch.identifier, m_page});
    }
}

void LinePainter::addLinks(const LaidParagraph &paragraph, const Line &line, double top)
{
    for (const Stretch &stretch : m_stretches) {
        const Run &run = paragraph.runs[stretch.run];
        if (run.uri.isEmpty() && run.destination.isEmpty())
            continue;
        QString text;
        for (const Token &token : paragraph.tokens) {
            if (&paragraph.runs[token.run] == &run)
                text += token.text->text + (token.space ? QStringLiteral(" ") : QString());
        }
        const QRectF area(stretch.from, top, stretch.to - stretch.from, line.height);
        Element &element = m_layout->tree.elements[size_t(run.element)];
        element.kids.push_back({Kid::Kind::Annotation, int(m_marks.links.size()), m_page});
        m_marks.links.push_back(
            {area, run.uri, run.destination, text.trimmed(), m_section, run.element});
    }
}

void LinePainter::underline(const LaidParagraph &paragraph, double baseline)
{
    for (const Stretch &stretch : m_stretches) {
        const TextStyle &style = paragraph.runs[stretch.run].style;
        if (!style.underline)
            continue;
        if (m_layout)
            m_canvas.beginArtifact(Canvas::Artifact::Layout);
        interrupt();
        const double y = baseline + style.size * 0.14;
        m_canvas.stroke({stretch.from, y, stretch.to, y, style.size * 0.05, style.colour}, {});
    }
}

} // namespace typeset
