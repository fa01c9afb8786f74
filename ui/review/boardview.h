// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/change.h"
#include "core/review/board.h"
#include "ui/context.h"
#include "ui/print/exporting.h"
#include "ui/step.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;
class QPushButton;

namespace ui {

class BoardModel;
class BoardStatusModel;
class ChoiceBar;
class ChoiceBox;
class FilterChip;

// All cards at a glance: their texts in each language, or their statuses, by commission. Enter or a
// double click leads to the text.
class BoardView final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardView(const Context &context, QWidget *parent = nullptr);

    // Id of the card that one stands on; null: none.
    QString currentCard() const;

Q_SIGNALS:
    void placeWanted(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Look { Texts, Statuses };

    void makeBar();
    void makeTables();
    void connectParts();
    void retranslate();
    // Soon, and once for many changes; while nobody sees it, when somebody does.
    void askAnew();
    void refresh();
    void showColumns();
    void showEmpty();
    ExportJob job(const ExportWriter &write) const;
    void follow(const QModelIndex &index);
    void followStatus(const QModelIndex &index);
    void fillStatuses(QMenu &menu);
    void fillLines(QMenu &menu);
    void setFilter(const core::BoardFilter &filter);
    void sayFilter();

    const Context m_context;
    core::BoardFilter m_filter;
    QTimer m_pause;
    bool m_isBehind = true;
    ChoiceBar *m_look;
    QLineEdit *m_search;
    FilterChip *m_statusChip;
    FilterChip *m_lineChip;
    FilterChip *m_toDoChip;
    FilterChip *m_eachTextChip;
    QLabel *m_groupingLabel;
    ChoiceBox *m_grouping;
    QPushButton *m_output;
    BoardModel *m_texts;
    BoardStatusModel *m_statuses;
    QTableView *m_textsTable;
    QTableView *m_statusesTable;
    QLabel *m_empty;
    QStackedWidget *m_stack;
};

} // namespace ui
