// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;
class QToolButton;

namespace ui {

class AcknowledgedModel;

// Below the findings: the clashes that somebody lives with, folded away until they are asked for.
// Not to be seen where there are none.
class AcknowledgedList final : public QWidget
{
    Q_OBJECT

public:
    explicit AcknowledgedList(const Context &context, QWidget *parent = nullptr);

    void showCard(const QString &cardId); // null: none
    // Whether there is a place for it at all.
    void setWanted(bool wanted);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showState();
    void fitList();
    void takeBack();
    void showMenu(const QPoint &at);

    const Context m_context;
    AcknowledgedModel *m_model;
    QToolButton *m_heading;
    QListView *m_list;
    QPushButton *m_takeBack;
    QTimer m_fit; // once for all that changes in one turn of the event loop
    bool m_isWanted = true;
    bool m_isOpen = false;
};

} // namespace ui
