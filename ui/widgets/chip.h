// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>

namespace ui {

// A short text in a rounded frame. With a cross it can be taken away: by a click on the cross, or
// by Delete and Backspace while it has the focus.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    // The part of the text before the first tab is bold.
    void setText(const QString &text);
    void setTone(Tone tone);
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    // By Alt and the arrow keys: -1 or +1.
    void moveWanted(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossArea() const;

    Tone m_tone = Tone::Plain;
    bool m_removable = false;
};

} // namespace ui
