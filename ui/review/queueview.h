// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/change.h"
#include "ui/context.h"
#include "ui/review/readingpane.h"
#include "ui/step.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace ui {

class ChoiceBar;
class CommentsPanel;
class QueueModel;
class ScorePanel;
class VerdictPanel;

// The cards that wait for a reviewer, one after the other: the card as it reads, as it prints, or
// what has changed since they last looked; its findings and comments; their marks and their
// verdict. J and K go to the next and the previous one.
class QueueView final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueView(const Context &context, QWidget *parent = nullptr);

    QString current() const { return m_card; } // id; null with nothing in the queue
    // Nothing happens where the card does not wait here.
    void goTo(const QString &id);
    // On the words that are chosen, or on the whole card where these are of no one text.
    void comment() { m_reading->comment(); }
    // How long a card is on the screen until it has been looked at.
    void setLookTime(std::chrono::milliseconds time) { m_lookTime = time; }

Q_SIGNALS:
    void placeWanted(const ui::Place &place);
    // The authors of the card are to be written to.
    void askWanted(const QString &cardId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSide();
    void connectParts();
    void retranslate();
    void askAnew();
    void refresh();
    void fillScopes(const QStringList &counts);
    void showCard(const QString &id);
    void leaveCard();
    void showFindings();
    void nameTabs();
    void step(int by);

    const Context m_context;
    QTimer m_pause;
    bool m_isBehind = true;
    bool m_isFresh = true; // nothing of this event has been shown yet
    QString m_card;
    int m_row = 0; // of the card, or of what comes after it once it is gone
    QElapsedTimer m_seen;
    std::chrono::milliseconds m_lookTime{2000};
    QHash<QString, QDateTime> m_looks;

    ChoiceBar *m_scope;
    QueueModel *m_model;
    QListView *m_list;
    QPushButton *m_previous;
    QPushButton *m_further;
    ReadingPane *m_reading;
    VerdictPanel *m_verdict;
    ScorePanel *m_scores;
    QScrollArea *m_marks;
    QTabWidget *m_tabs;
    QListWidget *m_findings;
    CommentsPanel *m_comments;
    QLabel *m_empty;
    QStackedWidget *m_stack;
};

} // namespace ui
