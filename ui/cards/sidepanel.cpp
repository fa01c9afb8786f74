// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/sidepanel.h"

#include "ui/cards/commentspanel.h"
#include "ui/cards/findingspanel.h"
#include "ui/cards/historypanel.h"
#include "ui/guide/helptopic.h"

#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SidePanel::SidePanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_findings(new FindingsPanel(context, this))
    , m_comments(new CommentsPanel(context, this))
    , m_history(new HistoryPanel(context, this))
{
    setObjectName(u"sidePanel"_s);
    setHelpTopic(this, u"panel:findings"_s);
    setHelpTopic(m_comments, u"panel:comments"_s);
    setHelpTopic(m_history, u"panel:history"_s);
    m_tabs->setObjectName(u"sideTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab(m_findings, {});
    m_tabs->addTab(m_comments, {});
    m_tabs->addTab(m_history, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);

    connect(m_findings, &FindingsPanel::countChanged, this, &SidePanel::retranslate);
    connect(m_findings, &FindingsPanel::placeWanted, this, &SidePanel::placeWanted);
    connect(m_comments, &CommentsPanel::countChanged, this, &SidePanel::retranslate);
    connect(m_comments, &CommentsPanel::placeWanted, this, &SidePanel::placeWanted);
    retranslate();
}

void SidePanel::showCard(const QString &cardId)
{
    m_findings->showCard(cardId);
    m_comments->showCard(cardId);
    m_history->showCard(cardId);
}

void SidePanel::showFindings()
{
    m_tabs->setCurrentWidget(m_findings);
}

void SidePanel::showComments()
{
    m_tabs->setCurrentWidget(m_comments);
}

void SidePanel::comment(const core::CommentTarget &target)
{
    showComments();
    m_comments->begin(target);
}

void SidePanel::showThread(const QString &thread)
{
    showComments();
    m_comments->choose(thread);
}

void SidePanel::showHistory()
{
    m_tabs->setCurrentWidget(m_history);
}

void SidePanel::retranslate()
{
    const int count = m_findings->count();
    m_tabs->setAccessibleName(tr("About the card"));
    m_tabs->setTabText(m_tabs->indexOf(m_findings),
                       //: a tab; %1 is how many there are
                       count > 0 ? tr("Findings %1").arg(locale().toString(count))
                                 : tr("Findings"));
    const int comments = m_comments->count();
    m_tabs->setTabText(m_tabs->indexOf(m_comments),
                       //: a tab; %1 is how many there are
                       comments > 0 ? tr("Comments %1").arg(locale().toString(comments))
                                    : tr("Comments"));
    m_tabs->setTabText(m_tabs->indexOf(m_history), tr("History"));
}

void SidePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
