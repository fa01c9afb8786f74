// SPDX-License-Identifier: GPL-3.0-or-later
// The handle beside the point under the mouse, or else at the caret: dragging it moves the point.
// With the keyboard, Alt+Up and Alt+Down in the text do the same.
#pragma once

#include <QWidget>

namespace ui {

class RichTextEdit;

class PointHandle final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int gutter = 20; // how wide it is

    // `list` holds the handle and, somewhere within, the editor.
    PointHandle(RichTextEdit &editor, QWidget *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void place(int point);
    void placeAtCaret();
    // The place between points that is nearest to a height in the editor's viewport: 0 is before
    // the first point.
    int gapAt(int y) const;
    int gapHeight(int gap) const;     // in the viewport
    QRect pointRect(int point) const; // in the viewport
    void endDrag();
    void retranslate();

    RichTextEdit &m_editor;
    QWidget *m_dropLine; // where the dragged point would go
    int m_point = 0;
    int m_gap = -1; // -1: nothing is dragged
};

} // namespace ui
