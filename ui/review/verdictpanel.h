// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/review/cardmoves.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class FlowLayout;

// Who judges a card, and the buttons of the moves that the person at this desk may make, with a
// note to whoever reads the card next.
class VerdictPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(const Context &context, QWidget *parent = nullptr);

    void showCard(const QString &cardId); // null: none

Q_SIGNALS:
    void placeWanted(const ui::Place &place);
    void judged(const QString &cardId); // the card has moved on

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void retranslate();
    void judge(const core::MoveRule &rule);
    void fillReviewers();
    void assign(const QString &colleague, bool isAssigned);

    const Context m_context;
    CardMoves m_moves;
    QString m_card;
    QLabel *m_reviewers;
    QPushButton *m_assign;
    QLabel *m_last; // the last move, with its note
    QPlainTextEdit *m_note;
    QLabel *m_trouble;
    QWidget *m_buttons;
    QList<QWidget *> m_made;
};

} // namespace ui
