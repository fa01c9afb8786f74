// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timetablemodel.h"
#include "ui/timetable/gridgeometry.h"
#include "ui/timetable/sessionmover.h"

#include <QAbstractItemView>
#include <QBasicTimer>
#include <QCache>
#include <QPixmap>

namespace ui {

struct BlockLook;
class ColumnHeader;
class GridPainter;
class HourRuler;

// The grid: days and platforms from left to right, time downwards. It shows the model's blocks and
// what is being moved; dragging, pulling an edge and keys steer the mover.
class GridView final : public QAbstractItemView
{
    Q_OBJECT

public:
    GridView(TimetableModel &model, SessionMover &mover, QWidget *parent = nullptr);

    const GridGeometry &geometryOfGrid() const { return m_geometry; }
    // Pixels to an hour.
    int zoom() const { return m_pixelsPerHour; }
    void setZoom(int pixelsPerHour);
    static constexpr int leastZoom = 32;
    static constexpr int usualZoom = 80;
    static constexpr int mostZoom = 320;

    // What is dropped on it goes back to the unscheduled ones. Null: nothing is.
    void setReturnPlace(QWidget *place) { m_returnPlace = place; }
    // Drops what the pointer holds; outside of the grid it stays where it was.
    void letGo();
    // A session from outside is held at this point of the screen.
    void dragFromOutside(QPoint global);
    // Null where nothing is chosen.
    QString currentId() const;
    QStringList selectedIds() const;
    void setCurrentId(const QString &id);
    // The hours of the earliest session, or of the morning, to the top.
    void scrollToSessions();
    // The day and the column that are seen first.
    std::optional<GridGeometry::Cell> firstCell() const;

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

Q_SIGNALS:
    void currentIdChanged(const QString &id);
    void openWanted(const QString &id);
    void sendBackWanted();
    void menuWanted(QPoint global);
    void zoomWanted(int steps);
    // It is being moved to a day that is not shown.
    void dayWanted(QDate day);
    // The pointer has taken it out of the grid, to here on the screen.
    void heldOutside(QPoint global);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Hit
    {
        int day;
        const core::GridPiece *piece;
    };
    std::optional<Hit> hitAt(QPoint content) const;
    SessionMover::Part partAt(const Hit &hit, QPoint content) const;
    QPoint toContent(QPoint inViewport) const;
    void layOut();
    void followPointer(QPoint inViewport);
    void showMoved();
    bool steerByKey(const QKeyEvent &event);
    void paintStanding(QPainter &painter, const QRect &rect);
    QPixmap blockPicture(const QString &id, QSize size, const BlockLook &look);
    void forgetPictures();
    void paintMoved(GridPainter &draw);
    void revealContent(const QRect &rect);
    QRect firstRect(const QString &id) const;
    int leastColumn() const;

    TimetableModel &m_model;
    SessionMover &m_mover;
    ColumnHeader *m_header;
    HourRuler *m_ruler;
    GridGeometry m_geometry;
    int m_pixelsPerHour = usualZoom;
    QWidget *m_returnPlace = nullptr;
    std::optional<QPoint> m_pressed; // where in the content
    SessionMover::Part m_pressedPart = SessionMover::Part::Whole;
    bool m_byPointer = false;          // what is being moved is held by the pointer
    bool m_isOutside = false;          // … where a drop would be none
    QCache<QString, QPixmap> m_blocks; // costs are kilobytes
    QPixmap m_backdrop;                // of a move: the rest, as long as that stays as it is
    QPoint m_backdropOffset;
    QBasicTimer m_clock; // for the line of now
    QBasicTimer m_edge;  // scrolls while something is held at an edge
};

} // namespace ui
