// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/duplicatesbar.h"

#include "ui/event/tonelabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DuplicatesBar::DuplicatesBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new ToneLabel(Tone::Secondary, this))
    , m_review(new QPushButton(this))
{
    setObjectName(u"duplicatesBar"_s);
    m_text->setObjectName(u"duplicatesText"_s);
    m_text->setWordWrap(false);
    m_review->setObjectName(u"duplicatesReview"_s);
    m_review->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addWidget(m_text);
    layout->addWidget(m_review);
    layout->addStretch();
    hide();
    connect(m_review, &QPushButton::clicked, this, [this] {
        const QStringList group = m_groups.value(m_next);
        m_next = (m_next + 1) % m_groups.size();
        retranslate();
        Q_EMIT reviewWanted(group);
    });
    retranslate();
}

void DuplicatesBar::setGroups(const QList<QStringList> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    m_next = 0;
    setVisible(!groups.isEmpty());
    retranslate();
}

void DuplicatesBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DuplicatesBar::retranslate()
{
    m_text->setText(tr("%n possible duplicate(s)", nullptr, int(m_groups.size())));
    //: goes to the first of several possible duplicates, and then to the next
    m_review->setText(m_next == 0 ? tr("Review") : tr("Next"));
    m_review->setAccessibleDescription(m_text->text());
}

} // namespace ui
