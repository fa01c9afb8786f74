// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "core/store/store.h"
#include "ui/cards/cardactions.h"
#include "ui/context.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QRubberBand;
class QStackedWidget;
class QToolButton;

namespace ui {

class CardDelegate;
class CardFinder;
class CardListModel;
class CardListView;
class FilterBar;
class ListNotice;
class SearchField;

// The cards of the open event: searched, filtered, sorted, and edited several at a time.
//
// The current card stays current until another one is chosen or it is deleted, also while a search
// or a filter does not show it. A card that ceases to fit the filter by an edit stays in the list
// while it is selected.
class CardList final : public QWidget
{
    Q_OBJECT

public:
    explicit CardList(const Context &context, QWidget *parent = nullptr);
    ~CardList() override;

    QString currentCard() const { return m_current; } // id; null with nothing chosen
    QStringList selectedCards() const;                // in the order of the list
    QStringList shownCards() const;                   // those that are found, in its order
    // Chooses it and scrolls to it; a search or filter that hides it is cleared.
    void showCard(const QString &id);
    // Selects them, the first one being current; a search or filter is cleared.
    void showCards(const QStringList &ids);
    void focusSearch();
    void focusList();
    void search(const QString &text);
    // Only the cards with such a finding; any other filter and the search are cleared, as in the
    // next two.
    void showProblems(core::FindingCode code);
    void showScheduled(bool scheduled);
    void showAll();

    CardActions &cardActions() { return m_commands->actions(); }

Q_SIGNALS:
    void currentChanged(const QString &cardId);
    // By Enter or a double click, and for a new card: whoever edits cards takes the focus.
    void activated(const QString &cardId);
    // What is searched for, folded (core::fold); empty for nothing.
    void searched(const QStringList &words);
    void filesDropped(const QStringList &paths);
    void importWanted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    // Of an event that is still being read: what is chosen meanwhile becomes current afterwards.
    void list(const QList<core::CardRow> &rows);
    void reopen();
    // The same question of an event that has changed: what is selected stays.
    void askAgain();
    void takeRows(const QStringList &ids);
    // Makes the view's current row that of the current card, or of the next one where it is gone.
    void choose();
    void setCurrent(const QString &id);
    void noteCurrent(const QModelIndex &index);
    void noteSelection();
    void selectWanted();
    void showNotice();
    void showCounts();
    void step(int by);
    void showMenu(const QPoint &place);

    Context m_context;
    CardListModel *m_model;
    CardDelegate *m_delegate;
    CardCommands *m_commands;
    SearchField *m_field;
    QToolButton *m_new;
    FilterBar *m_filters;
    CardFinder *m_finder;
    QLabel *m_counts;
    QStackedWidget *m_stack;
    CardListView *m_view;
    ListNotice *m_noCards;
    ListNotice *m_noneFound;
    QRubberBand *m_dropMark;

    QString m_current;
    int m_row = 0;              // of the current card, or of what comes after it once it is gone
    QString m_wanted;           // to become current as soon as it is in the list
    QStringList m_toSelect;     // as soon as all of them are in the list
    bool m_opens = false;       // and to be opened then
    bool m_isArranging = false; // the view's current row follows the rows, not a person
};

} // namespace ui
