// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tablelayout.h"

#include "core/typeset/pdfsyntax.h"
#include "core/typeset/unicode.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace typeset {

namespace {

// A cell or box whose contents are laid out but not yet placed.
struct Filling
{
    double x = 0;
    double width = 0;
    std::optional<Colour> fill;
    double firstBaseline = 0; // 0: it does not begin with text
    std::vector<Piece> pieces;
};

double firstBaseline(const std::vector<Piece> &pieces, const SectionLayout &layout)
{
    const LinePiece *line = pieces.empty() ? nullptr : std::get_if<LinePiece>(&pieces[0].content);
    return line ? layout.paragraphs[size_t(line->paragraph)].lines[size_t(line->line)].baseline : 0;
}

// How far the contents of a cell go down so that the first lines of a row share a baseline.
double drop(const Filling &filling, const std::vector<Filling> &row)
{
    double lowest = 0;
    for (const Filling &other : row)
        lowest = std::max(lowest, other.firstBaseline);
    return filling.firstBaseline > 0 ? lowest - filling.firstBaseline : 0;
}

Frame frameOf(const Filling &filling, PieceColumn column, double height, double contentX,
              double contentY)
{
    return {.area = QRectF(filling.x, 0, filling.width, height),
            .contentX = contentX,
            .contentY = contentY,
            .fill = filling.fill,
            .column = std::move(column)};
}

// All fillings side by side in one piece, at least as high as `least`.
FramesPiece wholeRow(std::vector<Filling> fillings, const QMarginsF &padding, double least,
                     double *height)
{
    FramesPiece row;
    *height = least;
    std::vector<PieceColumn> columns;
    for (Filling &filling : fillings) {
        columns.push_back(stack(std::move(filling.pieces)));
        *height = std::max(*height,
                           columns.back().height + padding.top() + padding.bottom()
                               + drop(filling, fillings));
    }
    for (size_t i = 0; i < fillings.size(); ++i)
        row.frames.push_back(frameOf(fillings[i], std::move(columns[i]), *height, padding.left(),
                                     padding.top() + drop(fillings[i], fillings)));
    return row;
}

// The first pieces of all fillings in one slice, the second in the next, and so on, so that a page
// may end between any two.
void addSlices(std::vector<Filling> fillings, const QMarginsF &padding,
               const std::function<void(FramesPiece &, double, bool, bool)> &decorate, Piece common,
               PieceList &out)
{
    size_t count = 0;
    for (const Filling &filling : fillings)
        count = std::max(count, filling.pieces.size());
    for (size_t i = 0; i < count; ++i) {
        const bool first = i == 0;
        const bool last = i + 1 == count;
        auto slice = std::make_shared<FramesPiece>();
        Piece piece = common;
        piece.before = first ? common.before : 0;
        std::vector<PieceColumn> columns(fillings.size());
        std::vector<double> tops(fillings.size());
        for (size_t c = 0; c < fillings.size(); ++c) {
            tops[c] = first ? padding.top() + drop(fillings[c], fillings) : 0;
            if (i < fillings[c].pieces.size()) {
                Piece &content = fillings[c].pieces[i];
                if (!first) {
                    tops[c] = content.before;
                    piece.mayBreak &= content.mayBreak;
                }
                columns[c] = stack({std::move(content)});
            }
            piece.height = std::max(piece.height, tops[c] + columns[c].height);
        }
        if (last)
            piece.height += padding.bottom();
        for (size_t c = 0; c < fillings.size(); ++c)
            slice->frames.push_back(
                frameOf(fillings[c], std::move(columns[c]), piece.height, padding.left(), tops[c]));
        decorate(*slice, piece.height, first, last);
        piece.content = std::move(slice);
        out.add(std::move(piece));
    }
}

class TableLayouter final
{
public:
    TableLayouter(const Table &table, const Place &place, BlockLayouter &blocks)
        : m_table(table)
        , m_place(place)
        , m_blocks(blocks)
        , m_mirrored(isRightToLeftLanguage(place.language))
    {
        findColumns();
        std::string attributes;
        if (!table.summary.isEmpty())
            attributes = "/A<</O/Table/Summary" + pdf::textString(table.summary) + ">>";
        m_element = blocks.layout().tree.add("Table", place.parent, attributes);
    }

    void lay(PieceList &out)
    {
        out.after = std::max(out.after, m_table.spaceBefore);
        const int count = int(m_table.rows.size());
        const int headings = std::clamp(m_table.headingRows, 0, count);
        const size_t firstPiece = out.pieces.size();
        for (int row = 0; row < count; ++row) {
            layRow(row, headings, out);
            if (row < headings)
                out.keep = true;
            if (row + 1 == headings)
                rememberHeadings(firstPiece, out);
        }
        if (m_table.keepTogether)
            keepTogether(out.pieces, firstPiece);
        out.after = m_table.spaceAfter;
        out.keep = false;
    }

private:
    // All rows, or of more than should move to the next page together the first and last ones.
    void keepTogether(std::vector<Piece> &pieces, size_t first) const
    {
        constexpr double mostShare = 1.0 / 3; // of a page
        constexpr size_t leastRows = 3;
        double height = 0;
        for (size_t i = first; i < pieces.size(); ++i)
            height += pieces[i].before + pieces[i].height;
        const bool isSmall = height <= m_place.height * mostShare;
        for (size_t i = first + 1; i < pieces.size(); ++i) {
            if (isSmall || i < first + leastRows || i + leastRows > pieces.size())
                pieces[i].mayBreak = false;
        }
    }

    // The left edges of the columns, and the right edge of the last.
    void findColumns()
    {
        double fixed = 0;
        double shares = 0;
        for (const Column &column : m_table.columns)
            (column.width > 0 ? fixed : shares) += column.width > 0 ? column.width : column.share;
        const double left = std::max(m_place.width - fixed, 0.0);
        m_edges.push_back(0);
        for (const Column &column : m_table.columns) {
            const double width = column.width > 0 ? column.width : left * column.share / shares;
            m_edges.push_back(m_edges.back() + width);
        }
    }

    std::string attributes(bool heading, bool columnHeading, int span) const
    {
        std::string entries;
        if (heading)
            entries += columnHeading ? "/Scope/Column" : "/Scope/Row";
        if (span > 1)
            entries += "/ColSpan " + std::to_string(span);
        return entries.empty() ? entries : "/A<</O/Table" + entries + ">>";
    }

    std::vector<Filling> fillings(int index, bool headingRow)
    {
        const Row &row = m_table.rows[size_t(index)];
        const int rowElement = m_blocks.layout().tree.add("TR", m_element);
        const int columns = int(m_table.columns.size());
        std::vector<Filling> result;
        int column = 0;
        for (const Cell &cell : row.cells) {
            if (column >= columns)
                break;
            const int span = std::clamp(cell.columnSpan, 1, columns - column);
            const bool heading = headingRow || (m_table.rowHeadings && column == 0);
            const int element = m_blocks.layout().tree.add(heading ? "TH" : "TD", rowElement,
                                                           attributes(heading, headingRow, span));
            Filling filling;
            filling.x = m_edges[size_t(column)];
            filling.width = m_edges[size_t(column + span)] - filling.x;
            if (m_mirrored)
                filling.x = m_edges.back() - filling.x - filling.width;
            filling.fill = cell.fill ? cell.fill : row.fill;
            Place inside = m_place;
            inside.width = filling.width - m_table.padding.left() - m_table.padding.right();
            inside.parent = element;
            PieceList list;
            m_blocks.lay(cell.blocks, inside, list);
            filling.pieces = std::move(list.pieces);
            filling.firstBaseline = firstBaseline(filling.pieces, m_blocks.layout());
            result.push_back(std::move(filling));
            column += span;
        }
        // Each row of a tagged table covers all its columns (PDF/UA-1, 7.5).
        for (; column < columns; ++column)
            m_blocks.layout().tree.add(headingRow ? "TH" : "TD", rowElement,
                                       attributes(headingRow, headingRow, 1));
        return result;
    }

    void rule(FramesPiece &row, double height, bool top, bool bottom) const
    {
        const TableRules &rules = m_table.rules;
        if (rules.width <= 0)
            return;
        const double right = m_edges.back();
        const auto add = [&](double x1, double y1, double x2, double y2) {
            row.strokes.push_back({x1, y1, x2, y2, rules.width, rules.colour});
        };
        if (rules.horizontal && top)
            add(0, 0, right, 0);
        if (rules.horizontal && bottom)
            add(0, height, right, height);
        if (rules.vertical) {
            for (size_t i = 1; i < row.frames.size(); ++i) {
                const QRectF &area = row.frames[i].area;
                const double x = m_mirrored ? area.right() : area.left();
                add(x, 0, x, height);
            }
        }
        if (rules.outer) {
            add(0, 0, 0, height);
            add(right, 0, right, height);
        }
    }

    void layRow(int index, int headings, PieceList &out)
    {
        const bool headingRow = index < headings;
        std::vector<Filling> cells = fillings(index, headingRow);
        Piece piece;
        piece.headingRows = headingRow ? -1 : m_headings;
        double needed = 0;
        for (const Filling &cell : cells) {
            double height = m_table.padding.top() + m_table.padding.bottom();
            for (const Piece &content : cell.pieces)
                height += content.before + content.height;
            needed = std::max(needed, height);
        }
        if (needed > m_place.height - m_headingHeight) {
            addSlices(
                std::move(cells), m_table.padding,
                [this](FramesPiece &row, double height, bool first, bool last) {
                    rule(row, height, first, last);
                },
                piece, out);
            return;
        }
        auto row = std::make_shared<FramesPiece>(
            wholeRow(std::move(cells), m_table.padding, 0, &piece.height));
        rule(*row, piece.height, true, true);
        piece.content = std::move(row);
        out.add(std::move(piece));
    }

    // For the pages that the table goes on to.
    void rememberHeadings(size_t firstPiece, const PieceList &out)
    {
        std::vector<Piece> pieces(out.pieces.begin() + qsizetype(firstPiece), out.pieces.end());
        for (Piece &piece : pieces)
            piece.mark = -1;
        PieceColumn headings = stack(std::move(pieces));
        m_headingHeight = headings.height;
        m_headings = int(m_blocks.layout().headingRows.size());
        m_blocks.layout().headingRows.push_back(std::move(headings));
    }

    const Table &m_table;
    const Place &m_place;
    BlockLayouter &m_blocks;
    const bool m_mirrored; // the first column stands at the right
    std::vector<double> m_edges;
    int m_element = -1;
    int m_headings = -1;
    double m_headingHeight = 0;
};

} // namespace

void layTable(const Table &table, const Place &place, BlockLayouter &blocks, PieceList &out)
{
    if (!table.columns.empty() && !table.rows.empty())
        TableLayouter(table, place, blocks).lay(out);
}

void layBox(const Box &box, const Place &place, BlockLayouter &blocks, PieceList &out)
{
    Filling filling;
    filling.width = box.size.width() > 0 ? box.size.width() : place.width;
    filling.fill = box.fill;
    Place inside = place;
    inside.width = filling.width - box.padding.left() - box.padding.right();
    inside.decoration |= box.decoration;
    if (!box.blocks.empty() && !inside.decoration)
        inside.parent = blocks.layout().tree.add("Div", place.parent);
    PieceList list;
    blocks.lay(box.blocks, inside, list);
    filling.pieces = std::move(list.pieces);

    const auto border = [&](FramesPiece &frames, double height, bool top, bool bottom) {
        frames.decoration = box.decoration;
        if (!box.border)
            return;
        const auto add = [&](double x1, double y1, double x2, double y2) {
            frames.strokes.push_back({x1, y1, x2, y2, box.borderWidth, *box.border});
        };
        const double right = filling.width;
        if (top)
            add(0, 0, right, 0);
        if (bottom)
            add(0, height, right, height);
        add(0, 0, 0, height);
        add(right, 0, right, height);
    };

    Piece piece;
    piece.before = box.position ? 0 : box.spaceBefore;
    double needed = box.padding.top() + box.padding.bottom();
    for (const Piece &content : filling.pieces)
        needed += content.before + content.height;
    if (!box.position && needed > place.height) {
        addSlices({filling}, box.padding, border, piece, out);
    } else {
        double height = 0;
        auto frames = std::make_shared<FramesPiece>(
            wholeRow({filling}, box.padding, box.size.height(), &height));
        Frame &frame = frames->frames.front();
        const double spare =
            height - box.padding.top() - box.padding.bottom() - frame.column.height;
        if (box.alignment == VerticalAlignment::Middle)
            frame.contentY += spare / 2;
        else if (box.alignment == VerticalAlignment::Bottom)
            frame.contentY += spare;
        border(*frames, height, true, true);
        frames->position = box.position;
        piece.height = box.position ? 0 : height;
        piece.content = std::move(frames);
        if (box.position) { // moves nothing: what is pending between its neighbours stays so
            piece.mayBreak = !out.keep;
            piece.mustBreak = std::exchange(out.pageBreak, false);
            out.pieces.push_back(std::move(piece));
            return;
        }
        out.add(std::move(piece));
    }
    out.after = box.spaceAfter;
}

} // namespace typeset
