// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/threads.h"
#include "ui/context.h"
#include "ui/step.h"

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class CommentListModel;

// What is said of the card, in threads: to be read, answered and settled. A click or Enter leads to
// the text.
class CommentsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsPanel(const Context &context, QWidget *parent = nullptr);

    void showCard(const QString &cardId); // null: none
    // Blanks the names of those who stand behind the card (core/review/anonymous.h).
    void setAnonymous(bool isAnonymous);
    int count() const; // of those that are not resolved
    // Opens the slip for a new comment and puts the keyboard there.
    void begin(const core::CommentTarget &target);
    void choose(const QString &thread);

Q_SIGNALS:
    void countChanged(int count);
    void placeWanted(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSlip();
    void retranslate();
    void update();
    QList<core::Comment> anonymous(const core::Card &card) const;
    void showButtons();
    void showSlip(bool isOpen);
    void send();
    void answer();
    void settle();
    void remove();
    // The id of the first comment of the chosen thread; null with none.
    QString chosenThread() const;
    void edit(const char *step, const std::function<void(core::Card &)> &change);

    const Context m_context;
    QString m_card;
    bool m_isAnonymous = false;
    core::CommentTarget m_target;
    QString m_answered; // id of the thread; null: the slip is for a new comment
    CommentListModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QWidget *m_actions; // of the chosen comment
    QPushButton *m_answer;
    QPushButton *m_settle;
    QPushButton *m_remove;
    QPushButton *m_new;
    QWidget *m_slip;
    QLabel *m_about;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace ui
