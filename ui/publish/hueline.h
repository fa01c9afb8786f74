// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

// The colours of thematic lines in a row, one of which is chosen.
class HueLine final : public QWidget
{
    Q_OBJECT

public:
    explicit HueLine(QWidget *parent = nullptr);

    void setHue(int hue); // 0 … 7; emits nothing
    void retranslate();

Q_SIGNALS:
    // By the user.
    void chosen(int hue);

private:
    QButtonGroup *m_buttons;
};

} // namespace ui
