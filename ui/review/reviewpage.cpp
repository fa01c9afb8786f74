// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "ui/review/boardview.h"
#include "ui/review/limitsview.h"
#include "ui/review/queueview.h"
#include "ui/review/remindersview.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ReviewPage::ReviewPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tabs(new QTabBar)
    , m_person(new QToolButton)
    , m_views(new QStackedWidget)
    , m_board(new BoardView(context))
    , m_queue(new QueueView(context))
    , m_limits(new LimitsView(context))
    , m_reminders(new RemindersView(context))
{
    setObjectName(u"reviewPage"_s);
    m_tabs->setObjectName(u"reviewViews"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_person->setObjectName(u"personAtDesk"_s);
    m_person->setAutoRaise(true);
    for (QWidget *view : {static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_queue),
                          static_cast<QWidget *>(m_limits), static_cast<QWidget *>(m_reminders)}) {
        m_views->addWidget(view);
        m_tabs->addTab({});
    }
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::medium, space::small, space::medium, 0);
    bar->addWidget(m_tabs);
    bar->addStretch();
    bar->addWidget(m_person);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_views, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_views->setCurrentIndex(tab);
        m_context.settings.setState(u"reviewView"_s, QByteArray::number(tab));
    });
    connect(m_person, &QToolButton::clicked, this, &ReviewPage::personWanted);
    connect(&context.session, &Session::personChanged, this, &ReviewPage::showPerson);
    connect(m_board, &BoardView::placeWanted, this, &ReviewPage::placeWanted);
    connect(m_queue, &QueueView::placeWanted, this, &ReviewPage::placeWanted);
    connect(m_queue, &QueueView::askWanted, this, &ReviewPage::askWanted);
    connect(m_limits, &LimitsView::placeWanted, this, &ReviewPage::placeWanted);
    connect(m_reminders, &RemindersView::placeWanted, this, &ReviewPage::placeWanted);
    m_tabs->setCurrentIndex(context.settings.state(u"reviewView"_s).toInt());
    retranslate();
}

void ReviewPage::show(View view)
{
    m_tabs->setCurrentIndex(int(view));
}

QString ReviewPage::currentCard() const
{
    switch (View(m_views->currentIndex())) {
    case View::Board:
        return m_board->currentCard();
    case View::Queue:
        return m_queue->current();
    case View::Limits:
        return m_limits->currentCard();
    case View::Reminders:
        return m_reminders->currentCard();
    }
    Q_UNREACHABLE();
}

bool ReviewPage::comment()
{
    const bool isQueue = m_views->currentWidget() == m_queue && !m_queue->current().isEmpty();
    if (isQueue)
        m_queue->comment();
    return isQueue;
}

void ReviewPage::showCard(const QString &id)
{
    m_queue->goTo(id);
}

void ReviewPage::retranslate()
{
    //: all cards at a glance, as a table
    m_tabs->setTabText(int(View::Board), tr("Board"));
    //: the cards that somebody has to review, one after the other
    m_tabs->setTabText(int(View::Queue), tr("Queue"));
    //: how long all texts are and may be
    m_tabs->setTabText(int(View::Limits), tr("Limits"));
    //: who owes what
    m_tabs->setTabText(int(View::Reminders), tr("Reminders"));
    m_tabs->setAccessibleName(tr("Views of the review"));
    m_person->setToolTip(tr("Who is at this desk; press to change it"));
    showPerson();
}

void ReviewPage::showPerson()
{
    const core::Colleague &person = m_context.session.person();
    m_person->setText(u"%1 · %2"_s.arg(person.name, core::label(person.duty)));
}

void ReviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
