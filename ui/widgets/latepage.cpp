// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/latepage.h"

#include <QVBoxLayout>

namespace ui {

LatePage::LatePage(const std::function<QWidget *()> &make, QWidget *parent)
    : QWidget(parent)
    , m_make(make)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

QWidget *LatePage::page()
{
    if (!m_page) {
        m_page = m_make();
        layout()->addWidget(m_page);
        m_page->show(); // else it comes a turn of the event loop later
    }
    return m_page;
}

void LatePage::showEvent(QShowEvent *event)
{
    page();
    QWidget::showEvent(event);
}

} // namespace ui
