// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/placing.h"
#include "ui/context.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

// Looks for places for all unscheduled sessions, shows what it would do and why, and does what was
// left ticked in one step of undo. Stopping the search shows the best that it has found until then.
class PlacingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PlacingDialog(const Context &context, QWidget *parent = nullptr);
    ~PlacingDialog() override;

    void accept() override;

Q_SIGNALS:
    // The first of those that were placed.
    void placed(const QString &cardId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void search();
    void stop();
    void showProgress(int placed, int of);
    void showPlan(const core::Plan &plan);
    void fill();
    void retranslate();
    void updateButtons();
    int ticked() const;

    Context m_context;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    core::Programme m_basis; // what the plan was made for
    core::Plan m_plan;
    bool m_isReady = false;
    QLabel *m_text;
    QProgressBar *m_progress;
    QTreeWidget *m_tree;
    QPushButton *m_stop;
    QPushButton *m_place;
    QPushButton *m_close;
};

} // namespace ui
