// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/news.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

// The bar above the page. The newest item stands in the place of the one before; what went well
// goes by itself, what did not stays until somebody has seen it.
class NewsBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NewsBar(News &news, QWidget *parent = nullptr);

    void show(const NewsItem &item);
    void dismiss();
    // A step was done, undone or redone: what takes back the one before is offered no longer.
    void takeStep();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolour();
    void connectAction(QPushButton *button, std::function<void()> NewsItem::*act);

    NewsItem m_item;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QToolButton *m_dismiss;
    QTimer m_leave;
};

} // namespace ui
