// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/gridpainter.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int stripe = 4;
constexpr int radius = 3;
constexpr int padding = 4;

int minuteOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

bool isWrong(const BlockItem &item)
{
    return !item.marks.isEmpty() && item.marks.first().tone == Tone::Error;
}

} // namespace

void GridPainter::paintGround(const TimetableModel &model, const core::Programme &programme,
                              const QRect &visible)
{
    m_painter.fillRect(visible, m_palette.color(QPalette::Base));
    const core::Grid &grid = model.grid();
    const QColor hairline = line(m_palette);
    QColor halfHour = hairline;
    halfHour.setAlphaF(0.4F);
    for (int day = 0; day < m_geometry.days(); ++day) {
        const QRect whole = m_geometry.dayRect(day);
        if (!whole.adjusted(0, 0, dayGap, 0).intersects(visible))
            continue;
        for (int column = 0; column < m_geometry.columns(); ++column) {
            if (const core::Platform *platform = programme.platform(grid.columns[column]))
                paintClosed(*platform, day, column);
        }
        for (int minute = 0; minute <= m_geometry.minutes(); minute += 30) {
            const int y = m_geometry.y(minute);
            if (y < visible.top() || y > visible.bottom())
                continue;
            m_painter.setPen(minute % 60 == 0 ? hairline : halfHour);
            m_painter.drawLine(whole.left(), y, whole.right(), y);
        }
        m_painter.setPen(hairline);
        for (int column = 1; column < m_geometry.columns(); ++column) {
            const int x = m_geometry.columnRect(day, column).left();
            m_painter.drawLine(x, visible.top(), x, visible.bottom());
        }
        if (m_geometry.days() > 1) {
            m_painter.fillRect(QRect(whole.right() + 1, visible.top(), dayGap, visible.height()),
                               m_palette.color(QPalette::Window));
        }
    }
}

void GridPainter::paintClosed(const core::Platform &platform, int day, int column)
{
    const QColor closed = m_palette.color(QPalette::AlternateBase);
    const auto fill = [&](int start, int end) {
        if (start < end)
            m_painter.fillRect(m_geometry.rect(day, column, 1, start, end), closed);
    };
    if (!platform.opens.isValid() && !platform.closes.isValid())
        return;
    const int opens = platform.opens.isValid() ? minuteOf(platform.opens) : 0;
    const int closes = platform.closes.isValid() ? minuteOf(platform.closes) : m_geometry.minutes();
    if (closes > opens) {
        fill(0, opens);
        fill(closes, m_geometry.minutes());
    } else { // open over midnight
        fill(closes, opens);
    }
}

void GridPainter::paintBlock(const QRect &rect, const BlockItem &item, const BlockLook &look)
{
    const bool isBreak = item.kind == core::GridPiece::Kind::Break;
    const bool isOut = !item.status.isNull();
    const QColor base = m_palette.color(QPalette::Base);
    QColor fill = isBreak ? m_palette.color(QPalette::Window)
        : item.hue < 0    ? m_palette.color(QPalette::AlternateBase)
                          : hueTint(item.hue, m_palette);
    QColor edge = isBreak ? line(m_palette)
        : isWrong(item)   ? foreground(Tone::Error, m_palette)
        : item.hue < 0    ? foreground(Tone::Secondary, m_palette)
                          : hue(item.hue, m_palette);
    if (isOut) {
        fill = base;
        edge = foreground(Tone::Secondary, m_palette);
    }
    if (look.moving) {
        fill = ground(Tone::Accent, m_palette);
        edge = foreground(isWrong(item) ? Tone::Error : Tone::Accent, m_palette);
    }

    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isChosen = look.selected && !look.moving;
    QPen pen(isChosen ? foreground(Tone::Accent, m_palette) : edge, isChosen ? 2 : 1);
    if (look.moving || isOut)
        pen.setStyle(Qt::DashLine);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(box, radius, radius);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(QRect(rect.left() + 1, rect.top() + 1, stripe - 1, rect.height() - 2), edge);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, radius, radius);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setClipRect(rect, Qt::IntersectClip);
    if (look.current) {
        QPen focus(m_palette.color(QPalette::Text), 1, Qt::DotLine);
        m_painter.setPen(focus);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect.adjusted(stripe + 2, 2, -3, -3));
    }
    paintText(rect.adjusted(stripe + padding, 1, -padding, -1), item, look);
    m_painter.restore();
}

// As many lines as there is room for: the title, what is wrong, the hours, more of the title.
void GridPainter::paintText(const QRect &rect, const BlockItem &item, const BlockLook &look)
{
    if (look.fromBefore) {
        BlockItem rest = item;
        rest.code = u"↑ "_s + item.code;
        BlockLook whole = look;
        whole.fromBefore = false;
        paintText(rect, rest, whole);
        return;
    }
    const int smallHeight = m_smallMetrics.height();
    const int height = m_boldMetrics.height();
    const QColor secondary = foreground(Tone::Secondary, m_palette);
    const QColor ink = item.status.isNull() ? foreground(Tone::Plain, m_palette) : secondary;
    if (rect.height() < height) {
        BlockItem single = item;
        single.title = item.title + u"  "_s + item.hours;
        paintTitle(QRect(rect.left(), rect.center().y() - height / 2, rect.width(), height), single,
                   1, ink);
        return;
    }
    const int rest = std::max(0, (rect.height() - height) / smallHeight);
    const int marks = std::min(int(item.marks.size()), rest);
    const int hours = rest - marks > 0 ? 1 : 0;
    const int more = (rect.height() - height - (marks + hours) * smallHeight) / height;
    QRect left = rect;
    left.setTop(rect.top() + height * paintTitle(left, item, 1 + std::max(0, more), ink));
    const auto take = [&](const QString &text, const QColor &colour) {
        paintLine(left, text, false, colour);
        left.setTop(left.top() + smallHeight);
    };
    if (hours > 0) {
        QStringList facts{item.hours + (look.goesOn ? u" ↓"_s : QString())};
        if (!item.status.isNull())
            facts.append(item.status);
        else if (!item.languages.isEmpty())
            facts.append(item.languages);
        take(facts.join(u" · "_s), secondary);
    }
    for (int i = 0; i < marks; ++i)
        take(item.marks[i].text, foreground(item.marks[i].tone, m_palette));
}

// Gives how many lines it took.
int GridPainter::paintTitle(const QRect &rect, const BlockItem &item, int lines,
                            const QColor &colour)
{
    const QString text = item.code.isEmpty() ? item.title : item.code + u' ' + item.title;
    m_painter.setPen(colour);
    if (lines <= 1 || m_boldMetrics.horizontalAdvance(text) <= rect.width()) {
        paintLine(rect, text, true, colour);
        return 1;
    }
    QTextLayout layout(text, m_bold, m_painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int taken = 0;
    QRect at = rect;
    while (taken < lines) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(std::max(rect.width(), 1));
        const bool isLast = taken == lines - 1;
        const QString part =
            isLast ? text.mid(next.textStart()) : text.mid(next.textStart(), next.textLength());
        paintLine(at, part.trimmed(), true, colour);
        at.setTop(at.top() + m_boldMetrics.height());
        ++taken;
    }
    layout.endLayout();
    return taken;
}

void GridPainter::paintLine(const QRect &rect, const QString &text, bool isBold,
                            const QColor &colour)
{
    const QFontMetrics &metrics = isBold ? m_boldMetrics : m_smallMetrics;
    m_painter.setFont(isBold ? m_bold : m_small);
    m_painter.setPen(colour);
    m_painter.drawText(QRect(rect.left(), rect.top(), rect.width(), metrics.height()),
                       Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void GridPainter::paintNow(int day, int minute)
{
    const QRect whole = m_geometry.dayRect(day);
    const int y = m_geometry.y(minute);
    const QColor red = foreground(Tone::Error, m_palette);
    m_painter.setPen(QPen(red, 2));
    m_painter.drawLine(whole.left(), y, whole.right(), y);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(red);
    m_painter.setPen(Qt::NoPen);
    m_painter.drawEllipse(QPoint(whole.left() + 4, y), 4, 4);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace ui
