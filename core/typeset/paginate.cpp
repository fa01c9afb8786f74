// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/paginate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace typeset {

namespace {

constexpr double tolerance = 0.01; // a hundredth of a point does not push a line to the next page

QString roman(int number)
{
    constexpr std::array<std::pair<int, const char *>, 13> numerals{{{1000, "m"},
                                                                     {900, "cm"},
                                                                     {500, "d"},
                                                                     {400, "cd"},
                                                                     {100, "c"},
                                                                     {90, "xc"},
                                                                     {50, "l"},
                                                                     {40, "xl"},
                                                                     {10, "x"},
                                                                     {9, "ix"},
                                                                     {5, "v"},
                                                                     {4, "iv"},
                                                                     {1, "i"}}};
    QString result;
    for (const auto &[value, letters] : numerals) {
        for (; number >= value; number -= value)
            result += QLatin1StringView(letters);
    }
    return result;
}

QString numberText(const Numbering &numbering, int page)
{
    const int number = numbering.first + page;
    switch (numbering.style) {
    case NumberStyle::Decimal:
        return numbering.prefix + QString::number(number);
    case NumberStyle::LowerRoman:
        return numbering.prefix + roman(number);
    case NumberStyle::None:
        break;
    }
    return numbering.prefix;
}

class Paginator final
{
public:
    Paginator(const Document &document, const Inventory &inventory,
              std::vector<SectionLayout> &layouts)
        : m_document(document)
        , m_inventory(inventory)
        , m_layouts(layouts)
    { }

    Pages run()
    {
        size_t chapter = 0;
        for (int section = 0; section < int(m_layouts.size()); ++section) {
            if (chapter < m_inventory.chapters.size() && m_inventory.chapters[chapter] == section) {
                ++chapter;
                beginChapter(section);
            }
            m_section = section;
            m_layout = &m_layouts[size_t(section)];
            placeSection();
            m_after = m_layout->after;
            m_result.sectionStarts.push_back(m_layout->marks.front().page);
        }
        number();
        for (const SectionLayout &layout : m_layouts) {
            for (const Mark &mark : layout.marks) {
                if (!mark.destination.isEmpty() && mark.page >= 0)
                    m_result.destinationNumbers.insert(mark.destination,
                                                       m_result.pages[size_t(mark.page)].number);
            }
        }
        return std::move(m_result);
    }

private:
    void beginChapter(int section)
    {
        m_section = section;
        m_geometry = m_inventory.geometries[size_t(section)];
        m_height =
            m_geometry.size.height() - m_geometry.margins.top() - m_geometry.margins.bottom();
        m_result.chapterStarts.push_back(int(m_result.pages.size()));
        const Section &first = m_document.sections[size_t(section)];
        if (first.numbering || m_result.numberings.empty())
            m_result.numberings.push_back(
                {int(m_result.pages.size()), first.numbering.value_or(Numbering{})});
        newPage();
    }

    void newPage()
    {
        const Section &section = m_document.sections[size_t(m_section)];
        m_result.pages.push_back({.geometry = m_geometry,
                                  .section = m_section,
                                  .number = {},
                                  .header = section.header,
                                  .footer = section.footer,
                                  .placed = {},
                                  .repeated = {}});
        m_y = 0;
        m_after = 0;
    }

    void placeSection()
    {
        const size_t pages = m_result.pages.size();
        const size_t placed = m_result.pages.back().placed.size();
        const double y = m_y;
        place(m_layout->pieces);
        if (m_result.pages.size() != pages + 1 || !isLoneEnd())
            return;
        double height = 0;
        for (const Piece &piece : m_layout->pieces)
            height += piece.height + (height > 0 ? piece.before : 0);
        if (y <= 0 || height > m_height + tolerance)
            return;
        // Once more, on the page that its end would have had for itself.
        m_result.pages.pop_back();
        m_result.pages.back().placed.resize(placed);
        newPage();
        place(m_layout->pieces);
    }

    // Whether little of this section ends the last page before a chapter, and what is above it on
    // the page before is more than a title.
    bool isLoneEnd() const
    {
        constexpr double mostShare = 1.0 / 3; // of a page
        const auto next = size_t(m_section) + 1;
        return m_section > 0 && m_document.sections[size_t(m_section)].avoidLoneEnd
            && m_document.sections[size_t(m_section) - 1].avoidLoneEnd
            && (next == m_layouts.size() || m_document.sections[next].newPage)
            && m_y < m_height * mostShare;
    }

    // Groups of pieces that no page may end in are placed one after the other.
    void place(const std::vector<Piece> &pieces)
    {
        for (size_t first = 0; first < pieces.size();) {
            size_t end = first + 1;
            while (end < pieces.size() && !pieces[end].mayBreak && !pieces[end].mustBreak)
                ++end;
            double height = m_y > 0 ? std::max(pieces[first].before, m_after) : 0;
            for (size_t i = first; i < end; ++i)
                height += pieces[i].height + (i > first ? pieces[i].before : 0);
            if (pieces[first].mustBreak && !pageIsEmpty())
                newPage();
            else if (m_y > 0 && m_y + height > m_height + tolerance)
                turnPage(pieces[first]);
            for (size_t i = first; i < end; ++i) {
                // Only in a group that is taller than a page.
                const double before = m_y > 0 ? pieces[i].before : 0;
                if (m_y > 0 && m_y + before + pieces[i].height > m_height + tolerance)
                    turnPage(pieces[i]);
                put(pieces[i]);
            }
            first = end;
        }
    }

    bool pageIsEmpty() const { return m_y == 0 && m_result.pages.back().placed.empty(); }

    void turnPage(const Piece &next)
    {
        newPage();
        if (next.headingRows < 0)
            return;
        const PieceColumn &rows = m_layout->headingRows[size_t(next.headingRows)];
        if (rows.height + next.height > m_height)
            return;
        m_result.pages.back().repeated.push_back({m_section, &rows, 0});
        m_y = rows.height;
    }

    void put(const Piece &piece)
    {
        if (m_y > 0)
            m_y += std::max(piece.before, m_after);
        m_after = 0;
        note(piece, m_y);
        if (piece.height > 0 || !std::holds_alternative<EmptyPiece>(piece.content))
            m_result.pages.back().placed.push_back({m_section, &piece, m_y});
        m_y += piece.height;
    }

    void note(const Piece &piece, double y)
    {
        if (piece.mark >= 0) {
            Mark &mark = m_layout->marks[size_t(piece.mark)];
            mark.page = int(m_result.pages.size()) - 1;
            mark.y = m_geometry.margins.top() + y;
        }
        const auto *frames = std::get_if<std::shared_ptr<FramesPiece>>(&piece.content);
        if (!frames)
            return;
        const double top =
            (*frames)->position ? (*frames)->position->y() - m_geometry.margins.top() : y;
        for (const Frame &frame : (*frames)->frames) {
            for (size_t i = 0; i < frame.column.pieces.size(); ++i)
                note(frame.column.pieces[i],
                     top + frame.area.top() + frame.contentY + frame.column.tops[i]);
        }
    }

    void number()
    {
        for (size_t i = 0; i < m_result.numberings.size(); ++i) {
            const int first = m_result.numberings[i].page;
            const int end = i + 1 < m_result.numberings.size() ? m_result.numberings[i + 1].page
                                                               : int(m_result.pages.size());
            for (int page = first; page < end; ++page)
                m_result.pages[size_t(page)].number =
                    numberText(m_result.numberings[i].numbering, page - first);
        }
    }

    const Document &m_document;
    const Inventory &m_inventory;
    std::vector<SectionLayout> &m_layouts;
    SectionLayout *m_layout = nullptr;
    Pages m_result;
    PageGeometry m_geometry;
    int m_section = 0;
    double m_height = 0;
    double m_y = 0;
    double m_after = 0;
};

} // namespace

Pages paginate(const Document &document, const Inventory &inventory,
               std::vector<SectionLayout> &layouts)
{
    return Paginator(document, inventory, layouts).run();
}

} // namespace typeset
