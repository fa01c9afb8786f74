// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/choicebar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

ChoiceBar::ChoiceBar(const QStringList &objectNames, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const QString &name : objectNames) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons->addButton(button, int(m_buttons->buttons().size()));
        layout->addWidget(button);
    }
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            Q_EMIT chosen(id);
    });
}

void ChoiceBar::setTexts(const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i)
        m_buttons->button(i)->setText(texts[i]);
}

int ChoiceBar::current() const
{
    return m_buttons->checkedId();
}

void ChoiceBar::setCurrent(int choice)
{
    m_buttons->button(choice)->setChecked(true);
}

} // namespace ui
