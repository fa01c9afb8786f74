// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/change.h"
#include "core/review/limitrows.h"
#include "ui/context.h"
#include "ui/step.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class FilterChip;
class ExceptionDialog;
class LimitsModel;

// All texts against their limits, in one table; exceptions are granted and taken back here.
class LimitsView final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsView(const Context &context, QWidget *parent = nullptr);

    // Id of the card that one stands on; null: none.
    QString currentCard() const;

Q_SIGNALS:
    void placeWanted(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void retranslate();
    void askAnew();
    void refresh();
    void showButtons();
    void grant();
    void grant(const QList<core::LimitRow> &rows, const ExceptionDialog &granted);
    void takeBack();
    QModelIndexList chosen() const; // one of each row

    const Context m_context;
    QTimer m_pause;
    bool m_isBehind = true;
    QLineEdit *m_search;
    FilterChip *m_offChip;
    QPushButton *m_grant;
    QPushButton *m_takeBack;
    LimitsModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace ui
