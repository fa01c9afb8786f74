// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

// What stands in the place of a list that is empty: what to do next, and the buttons to do it.
class ListNotice final : public QWidget
{
    Q_OBJECT

public:
    // Texts are given by say(); without a second action there is one button.
    explicit ListNotice(QWidget *parent = nullptr);

    void say(const QString &text, const QString &first, const QString &second = {});
    void setFirstEnabled(bool enabled);

Q_SIGNALS:
    void firstWanted();
    void secondWanted();

private:
    QLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace ui
