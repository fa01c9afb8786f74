// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sectionheader.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

SectionHeader::SectionHeader(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_layout(new QHBoxLayout(this))
{
    m_button->setObjectName(QStringLiteral("fold"));
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::DownArrow);
    m_button->setFont(boldFont(font()));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::small);
    m_layout->addWidget(m_button);
    m_layout->addStretch();
    setMinimumHeight(30);
    connect(m_button, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
}

void SectionHeader::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
}

void SectionHeader::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_button->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    Q_EMIT this->folded(folded);
}

void SectionHeader::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace ui
