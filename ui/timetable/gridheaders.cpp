// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/gridheaders.h"

#include "core/time/localtime.h"
#include "ui/models/timetablemodel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int usualDay = 1440; // minutes

} // namespace

ColumnHeader::ColumnHeader(const TimetableModel &model, const GridGeometry &geometry,
                           QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_geometry(geometry)
{
    setObjectName(u"columnHeader"_s);
}

void ColumnHeader::setOffset(int x)
{
    m_offset = x;
    update();
}

void ColumnHeader::setCorner(int width)
{
    m_corner = width;
    update();
}

int ColumnHeader::rowHeight() const
{
    return QFontMetrics(boldFont(font())).height() + 2 * space::tiny;
}

QSize ColumnHeader::sizeHint() const
{
    return {0, rowHeight() * (m_geometry.days() > 1 ? 2 : 1)};
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.save();
    painter.setClipRect(rect().adjusted(m_corner, 0, 0, 0));
    painter.translate(m_corner, 0);
    const core::Grid &grid = m_model.grid();
    const bool hasDays = m_geometry.days() > 1;
    const int height = rowHeight();
    const auto write = [&](const QRect &where, const QString &text, const QFont &font,
                           const QColor &colour) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, where.width()));
        return std::min(metrics.horizontalAdvance(text), where.width());
    };
    for (int day = 0; day < m_geometry.days(); ++day) {
        const QRect whole = m_geometry.dayRect(day).translated(-m_offset, 0);
        if (hasDays) {
            // The day stays in sight while any of its columns is.
            const QRect seen(std::max(whole.left(), 0), 0,
                             whole.right() - std::max(whole.left(), 0), height);
            QString name = m_model.locale().toString(grid.days[day].date, tr("dddd d MMMM"));
            if (grid.days[day].minutes != usualDay)
                //: of a day: summer time begins or ends
                name += u" · ⚠ "_s + tr("clocks change");
            write(seen.adjusted(space::small, 0, 0, 0), name, boldFont(font()),
                  palette().color(QPalette::Text));
            painter.fillRect(whole.right() + 1, 0, dayGap, rect().height(),
                             palette().color(QPalette::Window));
        }
        for (int column = 0; column < m_geometry.columns(); ++column) {
            QRect cell = m_geometry.columnRect(day, column).translated(-m_offset, 0);
            cell = QRect(cell.left() + space::small, hasDays ? height : 0,
                         cell.width() - space::small - 2, height);
            if (!cell.intersects(QRect(0, 0, width(), this->height())))
                continue;
            const QString &platform = grid.columns[column];
            const int taken =
                write(cell, m_model.columnName(platform), hasDays ? font() : boldFont(font()),
                      platform.isNull() ? foreground(Tone::Warning, palette())
                                        : palette().color(QPalette::Text));
            if (const auto capacity = m_model.capacity(platform)) {
                write(cell.adjusted(taken + space::tiny, 0, 0, 0),
                      u"· "_s + m_model.locale().toString(*capacity), font(),
                      foreground(Tone::Secondary, palette()));
            }
        }
    }
    painter.restore();
    painter.setPen(line(palette()));
    painter.drawLine(0, rect().bottom(), rect().right(), rect().bottom());
    painter.drawLine(m_corner - 1, 0, m_corner - 1, rect().bottom());
}

HourRuler::HourRuler(const TimetableModel &model, const GridGeometry &geometry, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_geometry(geometry)
{
    setObjectName(u"hourRuler"_s);
}

void HourRuler::setPlace(int y, int day, const QString &home)
{
    m_offset = y;
    m_day = day;
    m_home = home;
    update();
}

QSize HourRuler::sizeHint() const
{
    return {QFontMetrics(smallFont(font())).horizontalAdvance(u"00:00 +1"_s) + 2 * space::small, 0};
}

QString HourRuler::label(int minute) const
{
    const QDate date = m_model.grid().days.value(m_day).date;
    const core::ZonedTime shown =
        core::inZone(core::instantAt(date, minute, m_home), m_model.zone());
    if (!shown.isValid())
        return {};
    QString label = shown.time.toString(u"HH:mm"_s);
    // The midnight at the end is that of the day itself.
    const int days = core::dayDifference(date, shown.date);
    if (days != 0
        && !(days == 1 && minute == m_model.grid().days.value(m_day).minutes
             && shown.time == QTime(0, 0)))
        label += u" %1%2"_s.arg(days > 0 ? u"+"_s : u"−"_s).arg(std::abs(days));
    return label;
}

void HourRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_geometry.days() > 0) {
        const QFont small = smallFont(font());
        const int height = QFontMetrics(small).height();
        const int last = m_model.grid().days.value(m_day).minutes;
        painter.setFont(small);
        for (int minute = 0; minute < last; minute += 60) {
            const int y = m_geometry.y(minute) - m_offset;
            if (y < -height || y > rect().bottom())
                continue;
            const QString text = label(minute);
            const bool isNight = core::isNight(
                core::inZone(core::instantAt(m_model.grid().days.value(m_day).date, minute, m_home),
                             m_model.zone())
                    .time);
            painter.setPen(foreground(isNight ? Tone::Warning : Tone::Secondary, palette()));
            painter.drawText(QRect(0, y + 1, width() - space::small, height),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        }
    }
    painter.setPen(line(palette()));
    painter.drawLine(rect().right(), 0, rect().right(), rect().bottom());
}

} // namespace ui
