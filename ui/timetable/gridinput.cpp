// SPDX-License-Identifier: GPL-3.0-or-later
// How the grid is painted, and what the pointer and the keys do in it.
#include "core/time/localtime.h"
#include "ui/timetable/gridpainter.h"
#include "ui/timetable/gridview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int edge = 6;        // pixels at the top and the foot of a block that pull its ends
constexpr int nearBorder = 24; // pixels at the view's border where it scrolls
constexpr int edgeInterval = 40;
constexpr int hour = 60;
constexpr double faded = 0.35; // what is being moved, where it was

} // namespace

void GridView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QPoint offset(horizontalOffset(), verticalOffset());
    if (m_mover.isActive()) {
        // Beneath what is being moved nothing changes from one step to the next.
        const QSize size = viewport()->size() * devicePixelRatio();
        if (m_backdrop.size() != size || m_backdropOffset != offset) {
            m_backdrop = QPixmap(size);
            m_backdrop.setDevicePixelRatio(devicePixelRatio());
            m_backdropOffset = offset;
            QPainter onBackdrop(&m_backdrop);
            paintStanding(onBackdrop, viewport()->rect());
        }
        painter.drawPixmap(0, 0, m_backdrop);
        painter.translate(-offset);
        GridPainter draw(painter, m_geometry, palette(), font());
        paintMoved(draw);
    } else {
        m_backdrop = {};
        paintStanding(painter, event->rect());
    }
}

// All but what is being moved; `rect` is the part of the viewport that is wanted.
void GridView::paintStanding(QPainter &painter, const QRect &rect)
{
    const QPoint offset(horizontalOffset(), verticalOffset());
    painter.translate(-offset);
    const QRect visible = rect.translated(offset);
    GridPainter draw(painter, m_geometry, palette(), font());
    draw.paintGround(m_model, m_mover.programme(), visible);

    const QString current = hasFocus() ? currentId() : QString();
    const QStringList selected = selectedIds();
    const QList<core::GridDay> &days = m_model.grid().days;
    for (int day = 0; day < days.size(); ++day) {
        if (!m_geometry.dayRect(day).intersects(visible))
            continue;
        for (const core::GridPiece &piece : days[day].pieces) {
            const QRect block = m_geometry.rect(day, piece);
            if (!block.intersects(visible))
                continue;
            const BlockLook look{.selected = selected.contains(piece.id),
                                 .current = piece.id == current,
                                 .fromBefore = piece.fromBefore,
                                 .goesOn = piece.goesOn};
            painter.setOpacity(piece.id == m_mover.id() ? faded : 1);
            painter.drawPixmap(block.topLeft(), blockPicture(piece.id, block.size(), look));
        }
    }
    painter.setOpacity(1);
    const core::DayMinute now =
        core::dayMinuteAt(QDateTime::currentDateTimeUtc(), m_mover.homeZone());
    for (int day = 0; day < days.size(); ++day) {
        if (days[day].date == now.day)
            draw.paintNow(day, now.minute);
    }
}

// Setting texts takes long, and most of them are the same in the next picture.
QPixmap GridView::blockPicture(const QString &id, QSize size, const BlockLook &look)
{
    const QString key =
        u"%1 %2 %3 %4"_s.arg(id)
            .arg(size.width())
            .arg(size.height())
            .arg(look.selected | look.current << 1 | look.fromBefore << 2 | look.goesOn << 3);
    if (const QPixmap *known = m_blocks.object(key))
        return *known;
    QPixmap picture(size * devicePixelRatio());
    picture.setDevicePixelRatio(devicePixelRatio());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    GridPainter(painter, m_geometry, palette(), font())
        .paintBlock(QRect(QPoint(), size), m_model.item(id), look);
    painter.end();
    const qsizetype kilobytes = qsizetype(picture.width()) * picture.height() * 4 / 1024 + 1;
    m_blocks.insert(key, new QPixmap(picture), kilobytes);
    return picture;
}

void GridView::forgetPictures()
{
    m_backdrop = {};
    m_blocks.clear();
}

void GridView::paintMoved(GridPainter &draw)
{
    if (!m_mover.isActive() || m_mover.isLeaving() || !m_mover.placing().slot.isScheduled())
        return;
    BlockItem item = m_model.item(m_mover.id());
    item.hours =
        core::hoursWithoutOffset(m_mover.placing().slot, m_mover.homeZone(), m_model.zone());
    item.marks = blockMarks(m_mover.findings(), m_model.locale().bcp47Name());
    // Only this one, on the same days and in the same columns.
    const core::Grid grid = m_mover.gridOfMoved(m_model.grid());
    for (int day = 0; day < grid.days.size(); ++day) {
        for (const core::GridPiece &piece : grid.days[day].pieces) {
            draw.paintBlock(
                m_geometry.rect(day, piece), item,
                {.moving = true, .fromBefore = piece.fromBefore, .goesOn = piece.goesOn});
        }
    }
}

SessionMover::Part GridView::partAt(const Hit &hit, QPoint content) const
{
    const QRect rect = m_geometry.rect(hit.day, *hit.piece);
    const int reach = std::min(edge, rect.height() / 4);
    if (!hit.piece->goesOn && content.y() > rect.bottom() - reach)
        return SessionMover::Part::End;
    if (!hit.piece->fromBefore && content.y() < rect.top() + reach)
        return SessionMover::Part::Start;
    return SessionMover::Part::Whole;
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    QAbstractItemView::mousePressEvent(event);
    m_pressed.reset();
    const QPoint content = toContent(event->position().toPoint());
    const std::optional<Hit> hit = hitAt(content);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && hit) {
        m_pressed = content;
        m_pressedPart = partAt(*hit, content);
    } else if (!hit && event->modifiers() == Qt::NoModifier) {
        clearSelection();
        setCurrentIndex({});
    }
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_byPointer) {
        followPointer(point);
        return;
    }
    if (m_pressed && event->buttons().testFlag(Qt::LeftButton)) {
        if ((toContent(point) - *m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        const std::optional<Hit> hit = hitAt(*m_pressed);
        const std::optional<GridGeometry::Cell> cell = m_geometry.cellAt(*m_pressed);
        if (!hit || !cell || !m_mover.begin(hit->piece->id, m_pressedPart)) {
            m_pressed.reset();
            return;
        }
        m_mover.holdAt(m_model.grid().days[cell->day].date, cell->minute,
                       m_model.grid().columns[cell->column]);
        m_byPointer = true;
        viewport()->setCursor(m_pressedPart == SessionMover::Part::Whole ? Qt::ClosedHandCursor
                                                                         : Qt::SizeVerCursor);
        followPointer(point);
        return;
    }
    const std::optional<Hit> hit = hitAt(toContent(point));
    if (hit && partAt(*hit, toContent(point)) != SessionMover::Part::Whole)
        viewport()->setCursor(Qt::SizeVerCursor);
    else
        viewport()->unsetCursor();
}

void GridView::followPointer(QPoint inViewport)
{
    const QPoint global = viewport()->mapToGlobal(inViewport);
    m_isOutside = false;
    if (m_returnPlace && m_returnPlace->isVisible()
        && QRect(m_returnPlace->mapToGlobal(QPoint()), m_returnPlace->size()).contains(global)) {
        m_edge.stop();
        m_mover.leave();
        return;
    }
    // Somewhat beyond its borders it scrolls; farther away nothing is meant by it.
    if (!rect().adjusted(-nearBorder, 0, nearBorder, nearBorder).contains(mapFromGlobal(global))) {
        m_edge.stop();
        m_isOutside = true;
        Q_EMIT heldOutside(global);
        return;
    }
    if (const std::optional<GridGeometry::Cell> cell = m_geometry.cellAt(toContent(inViewport))) {
        m_mover.dragTo(m_model.grid().days[cell->day].date, cell->minute,
                       m_model.grid().columns[cell->column]);
    }
    const bool isNearBorder =
        !viewport()->rect().adjusted(0, nearBorder, 0, -nearBorder).contains(inViewport);
    if (isNearBorder && !m_edge.isActive())
        m_edge.start(edgeInterval, this);
    else if (!isNearBorder)
        m_edge.stop();
}

void GridView::dragFromOutside(QPoint global)
{
    m_byPointer = true;
    followPointer(viewport()->mapFromGlobal(global));
}

void GridView::letGo()
{
    if (m_isOutside)
        m_mover.cancel();
    else
        m_mover.drop();
}

void GridView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_edge.timerId()) {
        const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
        const QRect inner =
            viewport()->rect().adjusted(nearBorder, nearBorder, -nearBorder, -nearBorder);
        const auto past = [](int at, int from, int to) {
            return at < from ? at - from : at > to ? at - to : 0;
        };
        const auto scroll = [](QScrollBar *bar, int by) {
            bar->setValue(bar->value() + std::clamp(by, -30, 30));
        };
        scroll(verticalScrollBar(), past(point.y(), inner.top(), inner.bottom()));
        scroll(horizontalScrollBar(), past(point.x(), inner.left(), inner.right()));
        if (m_byPointer)
            followPointer(point);
    } else if (event->timerId() == m_clock.timerId()) {
        viewport()->update();
    } else {
        QAbstractItemView::timerEvent(event);
    }
}

void GridView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (m_byPointer) {
        letGo();
        return;
    }
    QAbstractItemView::mouseReleaseEvent(event);
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        Q_EMIT openWanted(m_model.id(index));
}

void GridView::showMoved()
{
    if (m_mover.isActive() && !m_byPointer) {
        // By keys: where it is now is to be seen.
        const core::Grid grid = m_mover.gridOfMoved(m_model.grid());
        const auto day = std::ranges::find_if(
            grid.days, [](const core::GridDay &each) { return !each.pieces.isEmpty(); });
        if (day != grid.days.end())
            revealContent(m_geometry.rect(int(day - grid.days.begin()), day->pieces.first()));
        else if (m_mover.placing().slot.isScheduled())
            Q_EMIT dayWanted(m_mover.placing().slot.date);
    }
    viewport()->update();
}

bool GridView::steerByKey(const QKeyEvent &event)
{
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isControlled = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int sign = event.key() == Qt::Key_Up ? -1 : 1;
        if (isShifted)
            m_mover.nudgeLength(sign * SessionMover::snap);
        else
            m_mover.nudge(sign * (isControlled ? hour : SessionMover::snap));
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_mover.nudge(event.key() == Qt::Key_PageUp ? -hour : hour);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int sign = event.key() == Qt::Key_Left ? -1 : 1;
        if (isControlled)
            m_mover.nudgeDay(sign);
        else
            m_mover.nudgeColumn(sign);
        return true;
    }
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_mover.drop();
        return true;
    default:
        return false;
    }
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_mover.isActive()) {
        m_pressed.reset();
        m_mover.cancel();
        return;
    }
    if (m_mover.isActive()) {
        if (!m_byPointer && steerByKey(*event))
            return;
        QAbstractItemView::keyPressEvent(event);
        return;
    }
    const QString id = currentId();
    if (!id.isNull()) {
        switch (event->key()) {
        case Qt::Key_Space:
            m_mover.begin(id);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT openWanted(id);
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            Q_EMIT sendBackWanted();
            return;
        default:
            break;
        }
    }
    QAbstractItemView::keyPressEvent(event);
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_mover.isActive())
        return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuWanted(at);
}

void GridView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const int steps = event->angleDelta().y() / 120; steps != 0)
            Q_EMIT zoomWanted(steps);
        event->accept();
        return;
    }
    QAbstractItemView::wheelEvent(event);
}

void GridView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    forgetPictures();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layOut();
}

} // namespace ui
