// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/gridsection.h"

#include "core/model/themename.h"
#include "core/publish/facts.h"
#include "core/publish/timetablehours.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

constexpr double tintShare = 0.13;
constexpr double mostForLegend = 0.2; // of the shorter side of the page

class GridPainter
{
public:
    GridPainter(const GridPage &page, const core::Grid &grid, const Legend &legend,
                const TimetableContext &context)
        : m_page(page)
        , m_grid(grid)
        , m_legend(legend)
        , m_context(context)
        , m_look(context.look)
        , m_geometry(page, grid, context, legend.height)
    { }

    typeset::Section section(GridTexts texts, Shortened *shortened)
    {
        const bool isFirst = m_page.number == 1;
        const QString title = pageTitle(m_page, m_grid, m_context);
        m_section = {.language = m_context.wording.language(),
                     .outline = isFirst && m_page.days.size() == 1 ? title : QString(),
                     .runningTitle = title,
                     .geometry = m_page.isLandscape ? m_look.landscape : m_look.portrait};
        addTitle(title, isFirst);
        addRules();
        addHours();
        if (m_page.days.size() == 1)
            addPlatformHeads(0, m_page.columns.size());
        // Breaks lie beneath sessions, whenever these begin.
        const std::vector<PlacedPiece> pieces = m_geometry.pieces();
        for (const PlacedPiece &placed : pieces) {
            if (placed.piece->kind == core::GridPiece::Kind::Break)
                addDecoration(inset(placed.area), m_look.pauseFill);
        }
        int day = -1;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const PlacedPiece &placed = pieces[i];
            if (placed.day != day && m_page.days.size() > 1)
                addDayHeads(day, placed.day);
            day = placed.day;
            addPiece(placed, std::move(texts[i]), shortened);
        }
        if (m_page.days.size() > 1)
            addDayHeads(day, m_page.days.last() + 1);
        addLegend();
        return std::move(m_section);
    }

    GridTexts texts(int most) const
    {
        GridTexts texts;
        int shortened = 0;
        for (const PlacedPiece &placed : m_geometry.pieces()) {
            texts.push_back(textOf(placed));
            shortened += texts.back().whole ? 0 : 1;
            if (shortened > most)
                break;
        }
        return texts;
    }

private:
    // White space between neighbours.
    QRectF inset(const QRectF &area) const
    {
        const double side = std::min(m_look.gap, area.width() / 6);
        const double end = std::min(m_look.gap, area.height() / 6) / 2;
        return area.adjusted(side, end, -side, -end);
    }
    double stripe(const QRectF &area) const { return std::min(m_look.stripe, area.width() / 6); }
    // What is left of a session's area for its text.
    QMarginsF padding(const QRectF &area, bool isSession) const
    {
        const double side = std::min(m_look.gap * 2, area.width() / 12);
        const double end = std::min(m_look.gap * 1.2, area.height() / 14);
        QMarginsF margins(side, end, side, end);
        if (!isSession)
            return margins;
        const bool fromRight = m_context.direction == typeset::Direction::RightToLeft;
        if (fromRight)
            margins.setRight(side + stripe(area));
        else
            margins.setLeft(side + stripe(area));
        return margins;
    }

    BlockText textOf(const PlacedPiece &placed) const
    {
        const core::GridPiece &piece = *placed.piece;
        const bool isSession = piece.kind == core::GridPiece::Kind::Session;
        const QRectF area = inset(placed.label);
        const QMarginsF margins = padding(area, isSession);
        const QSizeF room(area.width() - margins.left() - margins.right(),
                          area.height() - margins.top() - margins.bottom());
        const QDate date = m_grid.days[placed.day].date;
        if (isSession)
            return sessionText(*m_context.programme.card(piece.id), piece, date, room, m_context);
        return pauseText(*m_context.programme.breakWithId(piece.id), piece, date, room, m_context);
    }

    void addTitle(const QString &title, bool isFirst)
    {
        const std::vector<typeset::Span> spans{{.text = title, .style = m_look.title}};
        typeset::ParagraphStyle style;
        style.leading = m_look.leading;
        style.direction = m_context.direction;
        style.hyphenate = false;
        // It is one heading however many pages there are.
        if (isFirst)
            m_section.blocks.emplace_back(
                typeset::Heading{.level = 1, .spans = spans, .style = style});
        else
            m_section.blocks.emplace_back(typeset::Paragraph{.spans = spans, .style = style});
        typeset::Paragraph aside = pageAside(m_page, m_grid, m_context);
        if (!aside.spans.empty())
            m_section.blocks.emplace_back(std::move(aside));
    }

    void add(const QRectF &area, typeset::Box box)
    {
        const QRectF placed = m_geometry.mirrored(area);
        box.position = placed.topLeft();
        box.size = placed.size();
        m_section.blocks.emplace_back(std::move(box));
    }
    void addDecoration(const QRectF &area, typeset::Colour fill)
    {
        add(area, {.padding = {}, .fill = fill, .decoration = true});
    }
    void addText(const QRectF &area, typeset::Block text, typeset::VerticalAlignment alignment,
                 bool isDecoration = false)
    {
        add(area,
            {.padding = {},
             .alignment = alignment,
             .decoration = isDecoration,
             .blocks{std::move(text)}});
    }

    void addRules()
    {
        const QRectF body = m_geometry.body();
        const double width = m_look.hairlineWidth;
        const auto across = [&](double y, double thickness, typeset::Colour colour) {
            addDecoration({body.left(), y - thickness / 2, body.width(), thickness}, colour);
        };
        for (int minute = m_page.from + 60; minute < m_page.to; minute += 60)
            across(m_geometry.at(minute), width, m_look.hairline);
        for (std::size_t i = 1; i < m_page.columns.size(); ++i) {
            const bool isDay = m_page.columns[i].day != m_page.columns[i - 1].day;
            const double top = isDay ? m_geometry.top() : body.top() - m_geometry.platformHead();
            addDecoration({m_geometry.columnAt(i) - width / 2, top, width, body.bottom() - top},
                          isDay ? m_look.rule : m_look.hairline);
        }
        across(body.top(), width * 2, m_look.rule);
        across(body.bottom(), width, m_look.rule);
    }

    QRectF hourColumn(std::size_t zone, double top, double height) const
    {
        const double first = m_geometry.body().left() - m_page.zones * m_look.hourColumn;
        return {first + double(zone) * m_look.hourColumn, top, m_look.hourColumn - 3 * m_look.gap,
                height};
    }

    // Who can't see them is told the hours with each session.
    void addHours()
    {
        const QDate date = m_grid.days[m_page.days.first()].date;
        const QRectF body = m_geometry.body();
        const double height = m_look.hour.size * m_look.leading;
        for (std::size_t i = 0; i < std::size_t(m_page.zones); ++i) {
            const QString &zone = m_context.zones[qsizetype(i)];
            addText(hourColumn(i, body.top() - m_geometry.platformHead(),
                               m_geometry.platformHead() - height / 2 - m_look.gap),
                    zoneHeadOf(zone, date, m_context), typeset::VerticalAlignment::Bottom);
            for (int minute = m_page.from; minute <= m_page.to; minute += 60) {
                typeset::TextStyle style = m_look.hour;
                style.bold = i == 0;
                typeset::Paragraph label{.spans{
                    {.text = clockAt(date, minute, m_context.home(), zone), .style = style}}};
                label.style.leading = m_look.leading;
                label.style.direction = typeset::Direction::LeftToRight;
                label.style.alignment = m_context.direction == typeset::Direction::RightToLeft
                    ? typeset::Alignment::Start
                    : typeset::Alignment::End;
                addText(hourColumn(i, m_geometry.at(minute) - height / 2, height), std::move(label),
                        typeset::VerticalAlignment::Middle, true);
            }
        }
    }

    void addPlatformHeads(std::size_t first, std::size_t end)
    {
        for (std::size_t i = first; i < end; ++i)
            addPlatformHead(i);
    }
    void addPlatformHead(std::size_t index)
    {
        const PaperColumn &column = m_page.columns[index];
        typeset::Paragraph head = platformHeadOf(m_grid, column, m_context);
        if (head.spans.front().text.isEmpty())
            return;
        const double top = m_geometry.body().top() - m_geometry.platformHead();
        addText({m_geometry.columnAt(index) + 2 * m_look.gap, top, column.width - 4 * m_look.gap,
                 m_geometry.platformHead() - 2 * m_look.gap},
                std::move(head), typeset::VerticalAlignment::Bottom);
    }

    // Those after one day up to and with another, so that days without anything have theirs too.
    void addDayHeads(int after, int upTo)
    {
        for (const int day : m_page.days) {
            if (day <= after || day > upTo)
                continue;
            std::size_t first = 0;
            while (m_page.columns[first].day != day)
                ++first;
            std::size_t end = first;
            while (end < m_page.columns.size() && m_page.columns[end].day == day)
                ++end;
            const double left = m_geometry.columnAt(first) + 2 * m_look.gap;
            const double width = m_geometry.columnAt(end) - 2 * m_look.gap - left;
            typeset::Paragraph text = dayHeadOf(m_grid.days[day].date, width, m_context);
            typeset::Heading head{.level = 2,
                                  .spans = std::move(text.spans),
                                  .style = text.style,
                                  .outline = isNew(day)};
            addText({left, m_geometry.top(), width, m_geometry.dayHead()}, std::move(head),
                    typeset::VerticalAlignment::Top);
            addPlatformHeads(first, end);
        }
    }
    // Whether the day is not on an earlier page too.
    bool isNew(int day) const
    {
        const auto first = std::ranges::find(m_page.columns, day, &PaperColumn::day);
        return first->part == 0
            && (first != m_page.columns.begin() || m_page.number == 1
                || std::ranges::none_of(m_grid.days[day].pieces, [&](const auto &piece) {
                       return piece.kind == core::GridPiece::Kind::Session
                           && piece.column < first->column;
                   }));
    }

    void addPiece(const PlacedPiece &placed, BlockText text, Shortened *shortened)
    {
        const core::GridPiece &piece = *placed.piece;
        const bool isSession = piece.kind == core::GridPiece::Kind::Session;
        const QRectF area = inset(placed.label);
        if (!text.whole)
            (*shortened)[placed.day].insert(piece.id);
        typeset::Box box{.padding = padding(area, isSession),
                         .alignment = text.middle ? typeset::VerticalAlignment::Middle
                                                  : typeset::VerticalAlignment::Top,
                         .blocks = std::move(text.blocks)};
        if (!isSession) {
            add(area, std::move(box));
            return;
        }
        const typeset::Colour colour =
            themeColour(themePosition(m_context.programme, *m_context.programme.card(piece.id)));
        box.fill = tint(colour, tintShare);
        add(area, std::move(box));
        addDecoration({area.left(), area.top(), stripe(area), area.height()}, colour);
    }

    void addLegend()
    {
        const double square = m_look.legend.size * 0.8;
        const double left = m_geometry.body().left() - m_page.zones * m_look.hourColumn;
        const QPointF corner(left, m_geometry.body().bottom() + m_look.gap * 8);
        for (const Legend::Entry &entry : m_legend.entries) {
            const QRectF area = entry.area.translated(corner);
            const double line = m_look.legend.size * m_look.leading;
            addDecoration({area.left(), area.top() + (line - square) / 2, square, square},
                          entry.colour);
            addText(area.adjusted(square * 1.6, 0, 0, 0), entry.text,
                    typeset::VerticalAlignment::Top);
        }
    }

    const GridPage &m_page;
    const core::Grid &m_grid;
    const Legend &m_legend;
    const TimetableContext &m_context;
    const TimetableLook &m_look;
    const GridGeometry m_geometry;
    typeset::Section m_section;
};

// Of the sessions' thematic lines: the place among the event's.
QSet<int> usedThemes(const core::Programme &programme)
{
    QSet<int> used;
    for (const core::Card &card : programme.cards)
        used.insert(themePosition(programme, card));
    return used;
}

} // namespace

Legend legendOf(const TimetableContext &context, double width)
{
    const TimetableLook &look = context.look;
    const QSet<int> used = usedThemes(context.programme);
    Legend legend;
    double x = 0;
    double y = 0;
    const double line = look.legend.size * look.leading;
    const auto add = [&](const typeset::Colour &colour, typeset::Span span,
                         const QString &language) {
        span.style = look.legend;
        typeset::Paragraph paragraph{.spans{std::move(span)}, .language = language};
        paragraph.style.leading = look.leading;
        paragraph.style.direction = context.direction;
        paragraph.style.hyphenate = false;
        const double mark = look.legend.size * 0.8 * 1.6;
        double wanted = std::min(mark + context.measure->width(paragraph) + 1, width);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += line * 1.2;
        }
        const double height = context.measure->height(paragraph, wanted - mark);
        legend.entries.push_back({colour, paragraph, {x, y, wanted, height}});
        if (height > line * 1.5) { // a line of its own, and more
            y += height - line;
            wanted = width;
        }
        x += wanted + look.legend.size * 2;
    };
    int position = -1;
    for (const core::Theme &theme : context.programme.themes) {
        if (!theme.parent.isEmpty() || !used.contains(++position))
            continue;
        const Worded title = context.wording.pick(theme.title);
        add(themeColour(position), {.text = core::themeName(theme, title.text)}, title.language);
    }
    if (!context.clashing.isEmpty())
        add(look.mark.colour, {.text = u"! "_s + context.say("Clash")}, context.wording.language());
    if (!legend.entries.empty())
        legend.height = y + line + look.gap * 8;
    // The colours are ornaments; the codes name the lines.
    const bool isTooHigh = legend.height > look.portrait.size.width() * mostForLegend;
    return isTooHigh ? Legend() : legend;
}

GridTexts gridTexts(const GridPage &page, const core::Grid &grid, const Legend &legend,
                    const TimetableContext &context, int most)
{
    return GridPainter(page, grid, legend, context).texts(most);
}

typeset::Section gridSection(const GridPage &page, const core::Grid &grid, const Legend &legend,
                             const TimetableContext &context, GridTexts texts, Shortened *shortened)
{
    return GridPainter(page, grid, legend, context).section(std::move(texts), shortened);
}

} // namespace publish
