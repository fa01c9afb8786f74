// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/tour.h"

#include "ui/guide/callout.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace ui {
namespace {

// A line around a part of the window, which takes no clicks.
class TourFrame final : public QWidget
{
public:
    explicit TourFrame(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(foreground(Tone::Accent, palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

bool isPlainEscape(const QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier;
}

} // namespace

Tour::Tour(QWidget *window, const QList<TourStop> &stops)
    : QObject(window)
    , m_window(window)
    , m_stops(stops)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(0);
    connect(&m_changed, &QTimer::timeout, this, &Tour::refresh);
}

Tour::~Tour() = default;

void Tour::start()
{
    leave();
    m_before = QApplication::focusWidget();
    m_frame = new TourFrame(m_window);
    m_callout = new Callout(m_window);
    connect(m_callout, &Callout::nextWanted, this, [this] { go(1); });
    connect(m_callout, &Callout::backWanted, this, [this] { go(-1); });
    connect(m_callout, &Callout::leaveWanted, this, &Tour::leave);
    qApp->installEventFilter(this);
    m_stop = -1;
    go(1);
}

void Tour::leave()
{
    if (!m_callout)
        return;
    qApp->removeEventFilter(this);
    m_changed.stop();
    const bool hadFocus = m_callout->isAncestorOf(QApplication::focusWidget());
    m_callout->hide();
    m_frame->hide();
    // One of its buttons may be what called.
    m_callout->deleteLater();
    m_frame->deleteLater();
    m_callout.clear();
    m_frame.clear();
    if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus();
}

void Tour::go(int step)
{
    int stop = m_stop + step;
    while (stop >= 0 && stop < m_stops.size() && m_stops[stop].place().isEmpty())
        stop += step;
    if (stop >= m_stops.size()) {
        leave();
    } else if (stop >= 0) {
        m_stop = stop;
        show();
    }
}

void Tour::show()
{
    refresh();
    if (!m_callout)
        return;
    m_frame->show();
    m_callout->show();
    m_callout->takeFocus();
}

// In whatever language the program speaks now, wherever the part is now.
void Tour::refresh()
{
    if (!m_callout || m_stop < 0)
        return;
    const QRect target = m_stops[m_stop].place().intersected(m_window->rect());
    if (target.isEmpty()) {
        leave();
        return;
    }
    m_callout->setTexts(m_stops[m_stop].title(), m_stops[m_stop].text());
    m_callout->setProgress(m_stop, int(m_stops.size()));
    m_callout->pointAt(target);
    m_frame->setGeometry(target);
    m_frame->raise();
    m_callout->raise();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !m_callout || widget == m_frame || widget->window() != m_window)
        return false;
    const bool isOwn = widget == m_callout || m_callout->isAncestorOf(widget);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (!isOwn)
            leave();
        return false;
    case QEvent::ShortcutOverride:
        if (isPlainEscape(event)) {
            event->accept(); // nobody else's shortcut
            return true;
        }
        return false;
    case QEvent::KeyPress:
        if (isPlainEscape(event)) {
            leave();
            return true;
        }
        return false;
    case QEvent::LanguageChange:
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Hide:
        if (!isOwn)
            m_changed.start();
        return false;
    default:
        return false;
    }
}

} // namespace ui
