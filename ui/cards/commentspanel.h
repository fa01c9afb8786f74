// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/step.h"

#include <QWidget>

class QLabel;
class QListView;

namespace ui {

class CommentListModel;

// What others say of the card: comments that came with a document, and what somebody else wrote
// into a field that two people changed. A click or Enter leads to the field.
class CommentsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsPanel(const Context &context, QWidget *parent = nullptr);

    void showCard(const QString &cardId); // null: none
    int count() const;                    // of those that are not resolved

Q_SIGNALS:
    void countChanged(int count);
    void placeWanted(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void update();

    const Context m_context;
    QString m_card;
    CommentListModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace ui
