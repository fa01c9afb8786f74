// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/listnotice.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ListNotice::ListNotice(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_first->setObjectName(u"noticeFirst"_s);
    m_second->setObjectName(u"noticeSecond"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addStretch(1);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(m_first, &QPushButton::clicked, this, &ListNotice::firstWanted);
    connect(m_second, &QPushButton::clicked, this, &ListNotice::secondWanted);
}

void ListNotice::say(const QString &text, const QString &first, const QString &second)
{
    m_text->setText(text);
    m_first->setText(first);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

void ListNotice::setFirstEnabled(bool enabled)
{
    m_first->setEnabled(enabled);
}

} // namespace ui
