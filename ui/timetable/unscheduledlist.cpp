// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/unscheduledlist.h"

#include "core/schedule/placing.h"
#include "core/schedule/sessions.h"
#include "ui/models/cardlistmodel.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int stripe = 4;

// Code and title, and below them how long it takes and what it is.
class UnscheduledDelegate final : public QStyledItemDelegate
{
public:
    UnscheduledDelegate(const CardListModel &model, const Session &session, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_session(session)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0,
                QFontMetrics(boldFont(option.font)).height()
                    + QFontMetrics(smallFont(option.font)).height() + 2 * space::small};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const CardItem item = m_model.item(index);
        const QPalette &palette = option.palette;
        const QRect rect = option.rect;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(rect, ground(Tone::Accent, palette));
        painter->fillRect(QRect(rect.left(), rect.top(), stripe, rect.height()),
                          item.hue < 0 ? line(palette) : hue(item.hue, palette));
        QRect text = rect.adjusted(stripe + space::small, space::small - 1, -space::small, 0);
        const auto write = [&](const QString &said, const QFont &font, const QColor &colour) {
            const QFontMetrics metrics(font);
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(QRect(text.left(), text.top(), text.width(), metrics.height()),
                              Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              metrics.elidedText(said, Qt::ElideRight, text.width()));
            text.setTop(text.top() + metrics.height());
        };
        write((item.code + u' ' + item.title).trimmed(), boldFont(option.font),
              palette.color(QPalette::Text));
        write(facts(m_model.id(index), item), smallFont(option.font),
              foreground(Tone::Secondary, palette));
        painter->setPen(line(palette));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(palette.color(QPalette::Text), 1, Qt::DotLine));
            painter->drawRect(rect.adjusted(stripe + 1, 1, -2, -3));
        }
        painter->restore();
    }

private:
    QString facts(const QString &id, const CardItem &item) const
    {
        const core::Programme &programme = m_session.programme();
        const core::Card *card = m_model.card(id);
        if (!card)
            return {};
        QStringList parts{
            UnscheduledList::tr("%n min", nullptr, core::usualMinutes(programme, *card))};
        if (const core::Format *format = programme.format(card->format))
            parts.append(format->name.best(m_model.sourceLanguage(), m_model.sourceLanguage()));
        if (!item.when.isNull())
            parts.append(item.when);
        return parts.join(u" · "_s);
    }

    const CardListModel &m_model;
    const Session &m_session;
};

} // namespace

UnscheduledList::UnscheduledList(const Context &context, QWidget *parent)
    : QListView(parent)
    , m_context(context)
    , m_model(new CardListModel(context.session, context.findings, this))
{
    setObjectName(u"unscheduledList"_s);
    setModel(m_model);
    setItemDelegate(new UnscheduledDelegate(*m_model, context.session, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    for (const auto signal : {&Session::opened, &Session::closed})
        connect(&context.session, signal, this, &UnscheduledList::fill);
    connect(&context.session, &Session::changed, this, &UnscheduledList::fill);
    fill();
}

void UnscheduledList::fill()
{
    QStringList ids;
    for (const core::Card &card : m_context.session.programme().cards) {
        if (core::takesPlace(card) && !card.slot.isScheduled())
            ids.append(card.id);
    }
    if (ids == m_model->ids())
        return;
    m_model->setIds(ids);
    Q_EMIT countChanged(int(ids.size()));
}

int UnscheduledList::count() const
{
    return m_model->rowCount();
}

QString UnscheduledList::currentId() const
{
    return currentIndex().isValid() ? m_model->id(currentIndex()) : QString();
}

void UnscheduledList::setCurrentId(const QString &id)
{
    setCurrentIndex(m_model->indexOf(id));
}

void UnscheduledList::setLocale(const QLocale &locale)
{
    QListView::setLocale(locale);
    m_model->setLocale(locale);
}

void UnscheduledList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isEntering)
        Q_EMIT currentIdChanged(current.isValid() ? m_model->id(current) : QString());
}

void UnscheduledList::focusInEvent(QFocusEvent *event)
{
    m_isEntering = true;
    QListView::focusInEvent(event);
    m_isEntering = false;
}

void UnscheduledList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed.reset();
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        m_pressed = event->position().toPoint();
}

void UnscheduledList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!m_isDragging && m_pressed && event->buttons().testFlag(Qt::LeftButton)
        && (point - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        Q_EMIT dragStarted(currentId());
    }
    if (m_isDragging)
        Q_EMIT dragged(viewport()->mapToGlobal(point));
}

void UnscheduledList::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (std::exchange(m_isDragging, false))
        Q_EMIT dropped();
    else
        QListView::mouseReleaseEvent(event);
}

void UnscheduledList::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (indexAt(event->position().toPoint()).isValid())
        Q_EMIT openWanted(currentId());
}

void UnscheduledList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isDragging) {
        m_pressed.reset();
        m_isDragging = false;
        Q_EMIT dragCancelled();
    } else if (event->key() == Qt::Key_Space && !currentId().isNull()) {
        Q_EMIT placeWanted(currentId());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && !currentId().isNull()) {
        Q_EMIT openWanted(currentId());
    } else {
        QListView::keyPressEvent(event);
    }
}

void UnscheduledList::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentId().isNull())
        Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Keyboard
                              ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                              : event->globalPos());
}

} // namespace ui
