// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <functional>

class QMenu;

namespace ui {

// A rounded button above a list, tinted while it holds something back. With a menu it drops down
// choices, else it is checkable.
class FilterChip final : public QPushButton
{
    Q_OBJECT

public:
    // The menu is filled anew each time before it opens. The place where a chosen entry stays open
    // for the next one.
    using Fill = std::function<void(QMenu &menu)>;
    explicit FilterChip(const Fill &fill, QWidget *parent = nullptr);
    explicit FilterChip(QWidget *parent = nullptr);

    // `chosen` is null where nothing is chosen.
    void say(const QString &name, const QString &chosen);
    bool isTinted() const { return m_isTinted || isChecked(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString label() const; // with the mark of a menu

    bool m_isTinted = false;
};

// An entry of a chip's menu that can be ticked and unticked while the menu stays open.
QAction *addChoice(QMenu &menu, const QString &text, bool isChosen,
                   const std::function<void(bool chosen)> &choose);

} // namespace ui
