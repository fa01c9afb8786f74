// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

// A few words that point at a part of the window, without being in its way.
class Callout final : public QFrame
{
    Q_OBJECT

public:
    explicit Callout(QWidget *window);

    void setTexts(const QString &title, const QString &text);
    // The stop, from 0, and how many there are.
    void setProgress(int stop, int stops);
    // Stands beside that part of the window, or within it where there is no room beside it.
    void pointAt(const QRect &target);
    void takeFocus();

Q_SIGNALS:
    void backWanted();
    void nextWanted();
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Side { None, Left, Right, Above, Below }; // of the target, where it stands

    void retranslate();
    QRect placeAt(Side side, const QRect &target) const;

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_stop = 0;
    int m_stops = 0;
    Side m_side = Side::None;
    QPoint m_tip; // of the arrow, in its own coordinates
};

} // namespace ui
