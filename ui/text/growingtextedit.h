// SPDX-License-Identifier: GPL-3.0-or-later
// A text edit that is as high as its text. It never scrolls itself: the wheel goes to the scroll
// area around, which follows the caret.
#pragma once

#include <QTextEdit>

namespace ui {

class GrowingTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // Makes the selection's ends visible, its beginning before all, in scroll areas around, once
    // they have followed our height.
    void revealSelection();

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void lookAtLetters(int position, int removed, int added);
    void showFont();
    void followHeight();

    int m_height = 0;
    bool m_needsShaping = false;
};

} // namespace ui
