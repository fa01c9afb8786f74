// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/gridview.h"

#include "ui/timetable/gridheaders.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int clockInterval = 30'000;
constexpr int morning = 8 * 60;
constexpr int mostPictures = 48 * 1024; // kilobytes

// What lies between two stretches; 0 where they meet.
int apart(int from, int to, int otherFrom, int otherTo)
{
    return std::max({0, otherFrom - to, from - otherTo});
}

} // namespace

GridView::GridView(TimetableModel &model, SessionMover &mover, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_mover(mover)
    , m_header(new ColumnHeader(model, m_geometry, this))
    , m_ruler(new HourRuler(model, m_geometry, this))
{
    setObjectName(u"timetableGrid"_s);
    m_blocks.setMaxCost(mostPictures);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    m_clock.start(clockInterval, this);
    connect(&model, &TimetableModel::gridChanged, this, &GridView::layOut);
    connect(&model, &TimetableModel::gridChanged, this, &GridView::forgetPictures);
    connect(&model, &QAbstractItemModel::dataChanged, this, &GridView::forgetPictures);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_backdrop = {}; });
    connect(&mover, &SessionMover::changed, this, &GridView::showMoved);
    connect(&mover, &SessionMover::ended, this, [this](const QString &id) {
        m_byPointer = false;
        m_isOutside = false;
        m_edge.stop();
        viewport()->unsetCursor();
        setCurrentId(id);
    });
    layOut();
}

int GridView::leastColumn() const
{
    return fontMetrics().averageCharWidth() * (m_geometry.days() > 1 ? 16 : 22);
}

void GridView::layOut()
{
    m_geometry = GridGeometry(m_model.grid(), m_pixelsPerHour, viewport()->width(), leastColumn());
    // How wide a column has to be depends on whether there are several days.
    m_geometry = GridGeometry(m_model.grid(), m_pixelsPerHour, viewport()->width(), leastColumn());
    updateGeometries();
    viewport()->update();
}

void GridView::updateGeometries()
{
    const QSize header = m_header->sizeHint();
    const QSize ruler = m_ruler->sizeHint();
    setViewportMargins(ruler.width(), header.height(), 0, 0);
    const QRect inside = viewport()->geometry();
    m_header->setGeometry(inside.left() - ruler.width(), inside.top() - header.height(),
                          inside.width() + ruler.width(), header.height());
    m_header->setCorner(ruler.width());
    m_ruler->setGeometry(inside.left() - ruler.width(), inside.top(), ruler.width(),
                         inside.height());
    m_geometry = GridGeometry(m_model.grid(), m_pixelsPerHour, inside.width(), leastColumn());
    const QSize size = m_geometry.size();
    horizontalScrollBar()->setPageStep(inside.width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - inside.width()));
    horizontalScrollBar()->setSingleStep(std::max(1, leastColumn() / 2));
    verticalScrollBar()->setPageStep(inside.height());
    verticalScrollBar()->setRange(0, std::max(0, size.height() - inside.height()));
    verticalScrollBar()->setSingleStep(m_pixelsPerHour / 2);
    QAbstractItemView::updateGeometries();
    scrollContentsBy(0, 0);
}

void GridView::scrollContentsBy(int, int)
{
    m_header->setOffset(horizontalOffset());
    const std::optional<GridGeometry::Cell> first = m_geometry.cellAt({horizontalOffset(), 0});
    m_ruler->setPlace(verticalOffset(), first ? first->day : 0, m_mover.homeZone());
    viewport()->update();
}

void GridView::setZoom(int pixelsPerHour)
{
    const int wanted = std::clamp(pixelsPerHour, leastZoom, mostZoom);
    if (wanted == m_pixelsPerHour)
        return;
    // What is in the middle stays there.
    const int half = viewport()->height() / 2;
    const double middle = double(verticalOffset() + half) / m_pixelsPerHour;
    m_pixelsPerHour = wanted;
    layOut();
    verticalScrollBar()->setValue(int(std::lround(middle * wanted)) - half);
}

int GridView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int GridView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QPoint GridView::toContent(QPoint inViewport) const
{
    return inViewport + QPoint(horizontalOffset(), verticalOffset());
}

QRect GridView::firstRect(const QString &id) const
{
    const QList<core::GridDay> &days = m_model.grid().days;
    for (int day = 0; day < days.size(); ++day) {
        const auto piece = std::ranges::find(days[day].pieces, id, &core::GridPiece::id);
        if (piece != days[day].pieces.end())
            return m_geometry.rect(day, *piece);
    }
    return {};
}

QRect GridView::visualRect(const QModelIndex &index) const
{
    const QRect rect = firstRect(m_model.id(index));
    return rect.isNull() ? rect : rect.translated(-horizontalOffset(), -verticalOffset());
}

std::optional<GridView::Hit> GridView::hitAt(QPoint content) const
{
    const std::optional<GridGeometry::Cell> cell = m_geometry.cellAt(content);
    if (!cell)
        return std::nullopt;
    const QList<core::GridPiece> &pieces = m_model.grid().days[cell->day].pieces;
    // Sessions lie above breaks, and come after them.
    const auto found = std::find_if(pieces.rbegin(), pieces.rend(), [&](const auto &piece) {
        return m_geometry.rect(cell->day, piece).contains(content);
    });
    if (found == pieces.rend())
        return std::nullopt;
    return Hit{cell->day, &*found};
}

QModelIndex GridView::indexAt(const QPoint &point) const
{
    const std::optional<Hit> hit = hitAt(toContent(point));
    return hit ? m_model.indexOf(hit->piece->id) : QModelIndex();
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect rect = firstRect(m_model.id(index));
    if (!rect.isNull())
        revealContent(rect);
}

void GridView::revealContent(const QRect &rect)
{
    const auto reveal = [](QScrollBar *bar, int from, int to, int page) {
        if (from < bar->value() || to - from > page)
            bar->setValue(from - space::small);
        else if (to > bar->value() + page)
            bar->setValue(to - page + space::small);
    };
    reveal(horizontalScrollBar(), rect.left(), rect.right(), viewport()->width());
    reveal(verticalScrollBar(), rect.top(), rect.bottom(), viewport()->height());
}

void GridView::scrollToSessions()
{
    int first = std::numeric_limits<int>::max();
    for (const core::GridDay &day : m_model.grid().days) {
        for (const core::GridPiece &piece : day.pieces) {
            if (!piece.fromBefore)
                first = std::min(first, piece.start);
        }
    }
    if (first == std::numeric_limits<int>::max())
        first = morning;
    verticalScrollBar()->setValue(m_geometry.y(first) - m_pixelsPerHour / 4);
}

std::optional<GridGeometry::Cell> GridView::firstCell() const
{
    std::optional<GridGeometry::Cell> cell =
        m_geometry.cellAt(toContent(QPoint(leastColumn() / 2, 0)));
    if (cell) // the first whole hour
        cell->minute = (cell->minute + 59) / 60 * 60;
    return cell;
}

QString GridView::currentId() const
{
    const QString id = m_model.id(currentIndex());
    return currentIndex().isValid() ? id : QString();
}

QStringList GridView::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        ids.append(m_model.id(index));
    return ids;
}

void GridView::setCurrentId(const QString &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentIdChanged(current.isValid() ? m_model.id(current) : QString());
}

void GridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    const QRect content(toContent(rect.topLeft()), rect.size());
    const QList<core::GridDay> &days = m_model.grid().days;
    for (int day = 0; day < days.size(); ++day) {
        for (const core::GridPiece &piece : days[day].pieces) {
            if (m_geometry.rect(day, piece).intersects(content)) {
                const QModelIndex index = m_model.indexOf(piece.id);
                selection.select(index, index);
            }
        }
    }
    selectionModel()->select(selection, command);
}

QRegion GridView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

// The nearest block in that direction; what is out of the way counts three times as far.
QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return {};
    if (!currentIndex().isValid())
        return m_model.index(0);
    switch (action) {
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        return m_model.index(rows - 1);
    case MoveNext:
        return m_model.index(std::min(currentIndex().row() + 1, rows - 1));
    case MovePrevious:
        return m_model.index(std::max(currentIndex().row() - 1, 0));
    default:
        break;
    }
    const QRect here = visualRect(currentIndex());
    const bool isUpright =
        action == MoveUp || action == MoveDown || action == MovePageUp || action == MovePageDown;
    const int sign = action == MoveUp || action == MovePageUp || action == MoveLeft ? -1 : 1;
    QModelIndex best;
    int least = std::numeric_limits<int>::max();
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model.index(row);
        const QRect there = visualRect(index);
        if (index == currentIndex())
            continue;
        int along = 0;
        int aside = 0;
        if (isUpright) {
            along = sign * (there.top() - here.top());
            aside = apart(here.left(), here.right(), there.left(), there.right());
        } else {
            // Only what begins beyond the end is at the side: a break over all columns is not.
            along = sign > 0 ? there.left() - here.right() : here.left() - there.right();
            aside = apart(here.top(), here.bottom(), there.top(), there.bottom());
        }
        if (along <= 0)
            continue;
        if (const int far = along + 3 * aside; far < least) {
            least = far;
            best = index;
        }
    }
    return best.isValid() ? best : currentIndex();
}

} // namespace ui
