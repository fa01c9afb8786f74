// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/restore.h"
#include "ui/context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QSplitter;

namespace ui {

class HistoryDetail;
class HistoryListModel;

// Who changed the card, when and what; and a way back. The history is read only while somebody
// looks at it.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(const Context &context, QWidget *parent = nullptr);

    void showCard(const QString &cardId); // null: none

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void read();
    void showRevision();
    void restore(const std::optional<core::CardPart> &part);

    const Context m_context;
    QString m_card;
    HistoryListModel *m_model;
    QSplitter *m_splitter;
    QListView *m_list;
    HistoryDetail *m_detail;
    QLabel *m_message; // in the place of all else: why there is nothing
    QTimer m_delay;
};

} // namespace ui
