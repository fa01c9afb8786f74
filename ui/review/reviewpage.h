// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/step.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace ui {

class BoardView;
class LimitsView;
class QueueView;
class RemindersView;

// How far all cards are, and the cards to be judged one after the other.
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(const Context &context, QWidget *parent = nullptr);

    enum class View { Board, Queue, Limits, Reminders };
    void show(View view);
    QueueView &queue() { return *m_queue; }
    // Id of the card that one stands on; null: none.
    QString currentCard() const;
    // On the words that are chosen in the queue; false where one is elsewhere.
    bool comment();
    // Goes to the card where it is in the queue, without leaving what is shown.
    void showCard(const QString &id);

Q_SIGNALS:
    void placeWanted(const ui::Place &place);
    void personWanted();
    void askWanted(const QString &cardId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPerson();

    Context m_context;
    QTabBar *m_tabs;
    QToolButton *m_person;
    QStackedWidget *m_views;
    BoardView *m_board;
    QueueView *m_queue;
    LimitsView *m_limits;
    RemindersView *m_reminders;
};

} // namespace ui
