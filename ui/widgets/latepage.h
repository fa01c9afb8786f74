// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace ui {

// The place of a page that is made when it is needed for the first time, so that a window opens
// without waiting for what nobody has asked to see.
class LatePage final : public QWidget
{
    Q_OBJECT

public:
    explicit LatePage(const std::function<QWidget *()> &make, QWidget *parent = nullptr);

    // Makes the page if it is not there yet.
    QWidget *page();

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::function<QWidget *()> m_make;
    QWidget *m_page = nullptr;
};

} // namespace ui
