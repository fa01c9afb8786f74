// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/listlayout.h"

#include <algorithm>

namespace typeset {

using namespace Qt::Literals::StringLiterals;

ListLayouter::ListLayouter(BlockLayouter &blocks, const List &list, const Place &place)
    : m_blocks(blocks)
    , m_list(list)
    , m_place(place)
{ }

// Closes lists that are deeper and opens at most one.
void ListLayouter::openLevel(int level)
{
    while (int(m_levels.size()) > std::max(level, 1))
        m_levels.pop_back();
    if (int(m_levels.size()) >= level && !m_levels.empty())
        return;
    const int parent = m_levels.empty() ? m_place.parent : m_levels.back().body;
    const char *numbering = m_list.marker == Marker::Number ? "Decimal" : "Disc";
    const int list = m_blocks.layout().tree.add(
        "L", parent, std::string("/A<</O/List/ListNumbering/") + numbering + ">>");
    m_levels.push_back({list});
}

QString ListLayouter::labelText() const
{
    if (m_list.marker == Marker::Bullet)
        return m_levels.size() == 1 ? u"•"_s : u"–"_s;
    const int first = m_levels.size() == 1 ? m_list.first : 1;
    return QString::number(first + m_levels.back().count) + u'.';
}

int ListLayouter::addLabel(const QString &text)
{
    Span span;
    span.text = text;
    span.style = m_list.labelStyle;
    ParagraphStyle style;
    style.leading = 1;
    return m_blocks.addParagraph({span}, style, m_place.language, m_place.width);
}

double ListLayouter::widestLabel()
{
    const int last = m_list.first + int(m_list.items.size()) - 1;
    Span span;
    span.text = m_list.marker == Marker::Bullet
        ? u"•"_s
        : QString(QString::number(std::max(last, m_list.first)).size(), u'0') + u'.';
    span.style = m_list.labelStyle;
    const LaidParagraph laid =
        layParagraph({span}, {}, m_place.language, m_place.width, m_blocks.m_workshop);
    return laid.lines.empty() ? 0 : laid.lines[0].width;
}

void ListLayouter::lay(PieceList &out)
{
    const double indent = std::max(m_list.indent, widestLabel() + m_list.labelStyle.size / 2);
    const double after = out.after;
    out.after = std::max(after, m_list.spaceBefore);
    for (const ListItem &item : m_list.items)
        layItem(item, indent, out);
    out.after = std::max(m_levels.empty() ? after : 0, m_list.spaceAfter);
}

void ListLayouter::layItem(const ListItem &item, double indent, PieceList &out)
{
    SectionLayout &layout = m_blocks.layout();
    const bool hasText = std::ranges::any_of(item.paragraphs, [](const Paragraph &paragraph) {
        return std::ranges::any_of(paragraph.spans, [](const Span &span) {
            return !span.pageOf.isEmpty() || !span.text.trimmed().isEmpty();
        });
    });
    if (!hasText)
        return;
    if (!m_levels.empty())
        out.after = std::max(out.after, m_list.itemSpacing);
    openLevel(item.level);
    const int entry = layout.tree.add("LI", m_levels.back().list);
    const double bodyIndent = indent * double(m_levels.size());

    const int label = addLabel(labelText());
    ++m_levels.back().count;
    Place inside = m_place;
    inside.parent = entry;
    if (label >= 0)
        m_blocks.tag(label, "Lbl", inside, {});
    const int body = layout.tree.add("LBody", entry);
    m_levels.back().body = body;

    inside.parent = body;
    bool labelled = label < 0;
    for (const Paragraph &paragraph : item.paragraphs) {
        const ParagraphStyle &style = paragraph.style;
        const QString language =
            paragraph.language.isEmpty() ? m_place.language : paragraph.language;
        const double measure = m_place.width - bodyIndent - style.startIndent - style.endIndent;
        const int number = m_blocks.addParagraph(paragraph.spans, style, language, measure);
        if (number < 0)
            continue;
        m_blocks.tag(number, "P", inside, language);
        const bool rightToLeft = layout.paragraphs[size_t(number)].rightToLeft;
        const double x = rightToLeft ? style.endIndent : bodyIndent + style.startIndent;
        // The label ends half a size before the text, on the side where reading starts.
        const double gap = m_list.labelStyle.size / 2;
        const double width = labelled ? 0 : layout.paragraphs[size_t(label)].lines[0].width;
        const double labelX = rightToLeft ? measure + gap : -gap - width;
        m_blocks.addLines(number, x, style, false, out, labelled ? -1 : label, labelX);
        out.keep = style.keepWithNext;
        labelled = true;
    }
}

} // namespace typeset
