// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace ui {

class Callout;

// A part of the window that is worth a few words.
struct TourStop
{
    std::function<QString()> title;
    std::function<QString()> text;
    // In the window's coordinates; empty where the part can't be seen, and is not spoken of.
    std::function<QRect()> place;
};

// A walk through a window, which stays usable meanwhile: a click beside the callout does what it
// always does, and ends the walk, as Escape does.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(QWidget *window, const QList<TourStop> &stops);
    ~Tour() override;

    void start();
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // The next stop that can be seen in that direction, 1 or -1; beyond the last one it ends.
    void go(int step);
    void show();
    void refresh();

    QWidget *m_window;
    QList<TourStop> m_stops;
    int m_stop = -1;
    QPointer<Callout> m_callout;
    QPointer<QWidget> m_frame;  // around what is spoken of
    QPointer<QWidget> m_before; // had the focus
    QTimer m_changed;           // something was laid out anew, or is said in another language
};

} // namespace ui
