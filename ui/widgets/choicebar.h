// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

// A few ways to look at a thing, side by side, one of which is on.
class ChoiceBar final : public QWidget
{
    Q_OBJECT

public:
    // One name for the object of each button.
    explicit ChoiceBar(const QStringList &objectNames, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    int current() const;
    void setCurrent(int choice);

Q_SIGNALS:
    void chosen(int choice);

private:
    QButtonGroup *m_buttons;
};

} // namespace ui
