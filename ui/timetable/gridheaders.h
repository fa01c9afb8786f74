// SPDX-License-Identifier: GPL-3.0-or-later
// The edges of the grid, which stay where they are while it scrolls.
#pragma once

#include "ui/timetable/gridgeometry.h"

#include <QWidget>

namespace ui {

class TimetableModel;

// The platforms with their capacities, below their days where there are several.
class ColumnHeader final : public QWidget
{
    Q_OBJECT

public:
    ColumnHeader(const TimetableModel &model, const GridGeometry &geometry, QWidget *parent);

    void setOffset(int x);
    // The columns begin so far from its left edge.
    void setCorner(int width);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    const TimetableModel &m_model;
    const GridGeometry &m_geometry;
    int m_offset = 0;
    int m_corner = 0;
};

// The hours in the zone that is chosen. On a day on which the clocks change the hours are those of
// the day that is seen first.
class HourRuler final : public QWidget
{
    Q_OBJECT

public:
    HourRuler(const TimetableModel &model, const GridGeometry &geometry, QWidget *parent);

    // `day` is the one that is seen first, `home` the event's zone.
    void setPlace(int y, int day, const QString &home);
    QSize sizeHint() const override;
    // What is said at a minute of that day: "13:00", with the days where the date is another one.
    QString label(int minute) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const TimetableModel &m_model;
    const GridGeometry &m_geometry;
    int m_offset = 0;
    int m_day = 0;
    QString m_home;
};

} // namespace ui
