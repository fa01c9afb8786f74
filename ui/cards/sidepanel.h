// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/threads.h"
#include "ui/context.h"
#include "ui/step.h"

#include <QWidget>

class QTabWidget;

namespace ui {

class CommentsPanel;
class FindingsPanel;
class HistoryPanel;

// Beside the card: what there is to mend, what others say of it, and what became of it so far.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(const Context &context, QWidget *parent = nullptr);

    void showCard(const QString &cardId); // null: none
    void showFindings();
    void showComments();
    // Opens the slip for a new comment.
    void comment(const core::CommentTarget &target);
    void showThread(const QString &thread);
    void showHistory();

Q_SIGNALS:
    // A finding or a comment was chosen.
    void placeWanted(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabWidget *m_tabs;
    FindingsPanel *m_findings;
    CommentsPanel *m_comments;
    HistoryPanel *m_history;
};

} // namespace ui
