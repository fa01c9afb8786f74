// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importpage.h"

#include "ui/cards/listnotice.h"
#include "ui/event/tonelabel.h"
#include "ui/import/draftview.h"
#include "ui/import/fileview.h"
#include "ui/import/importlist.h"
#include "ui/import/importlook.h"
#include "ui/import/readingview.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int narrowestList = 220;
constexpr int narrowestView = 420;

} // namespace

ImportPage::ImportPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_importing(context)
    , m_stack(new QStackedWidget(this))
    , m_reading(new ReadingView)
    , m_nothing(new ListNotice)
    , m_content(new QWidget)
    , m_splitter(new QSplitter)
    , m_list(new ImportList)
    , m_chosen(new QStackedWidget)
    , m_draft(new DraftView)
    , m_file(new FileView)
    , m_summary(new ToneLabel(Tone::Secondary))
    , m_cancel(new QPushButton)
    , m_import(new QPushButton)
{
    setObjectName(u"importPage"_s);
    layOut();
    connectParts();
    m_splitter->restoreState(context.settings.state(u"import"_s));
    retranslate();
    showState();
}

ImportPage::~ImportPage()
{
    m_context.settings.setState(u"import"_s, m_splitter->saveState());
}

void ImportPage::layOut()
{
    m_nothing->setObjectName(u"importNothing"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    m_import->setObjectName(u"importNow"_s);
    m_import->setDefault(true);
    m_list->setMinimumWidth(narrowestList);
    m_chosen->setMinimumWidth(narrowestView);
    m_chosen->setBackgroundRole(QPalette::Base);
    m_chosen->setAutoFillBackground(true);
    m_chosen->addWidget(m_draft);
    m_chosen->addWidget(m_file);
    m_splitter->setObjectName(u"importSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_chosen);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({300, 900});

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, space::small, space::large, space::small);
    foot->setSpacing(space::small);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(0);
    content->addWidget(m_splitter, 1);
    content->addLayout(foot);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

void ImportPage::connectParts()
{
    connect(&m_importing, &Importing::stateChanged, this, &ImportPage::showState);
    connect(&m_importing, &Importing::progressed, m_reading, &ReadingView::showProgress);
    connect(&m_importing, &Importing::changed, this, &ImportPage::showPlan);
    connect(&m_importing, &Importing::carriedOut, this, &ImportPage::sayDone);
    connect(m_reading, &ReadingView::cancelWanted, this, &ImportPage::stop);
    connect(m_nothing, &ListNotice::firstWanted, this, &ImportPage::filesWanted);
    connect(m_nothing, &ListNotice::secondWanted, this, &ImportPage::left);
    connect(m_list, &ImportList::currentChanged, this, &ImportPage::showCurrent);
    connect(m_list, &ImportList::entered, this, &ImportPage::goInto);
    connect(m_list, &ImportList::leaveOutWanted, &m_importing, &Importing::leaveOut);
    connect(m_draft, &DraftView::takeWanted, this,
            [this](const core::CardPart &part, core::OnClash take) {
                if (const ImportItem *item = m_list->current(); item && !item->isFile())
                    m_importing.choose({item->card}, part, take);
            });
    connect(m_draft, &DraftView::takeAllWanted, this,
            [this](core::OnClash take) { m_importing.chooseAll(m_list->selectedCards(), take); });
    connect(m_draft, &DraftView::leaveOutWanted, this,
            [this](bool out) { m_importing.leaveOut(m_list->selectedCards(), out); });
    connect(m_draft, &DraftView::assignWanted, this,
            [this](const QList<qsizetype> &lines, const core::CardPart &part) {
                if (const ImportItem *item = m_list->current(); item && !item->isFile())
                    m_importing.assign(item->card, lines, part);
            });
    connect(m_file, &FileView::columnWanted, this,
            [this](const QString &head, const QString &field) {
                if (const ImportItem *item = m_list->current())
                    m_importing.setColumn(item->file, head, field);
            });
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::giveUp);
    connect(m_import, &QPushButton::clicked, &m_importing, &Importing::carryOut);
}

void ImportPage::showState()
{
    const bool wasReading = m_stack->currentWidget() == m_reading;
    switch (m_importing.state()) {
    case Importing::State::Nothing:
        m_isNew = true;
        m_stack->setCurrentWidget(m_nothing);
        break;
    case Importing::State::Reading:
        if (!wasReading)
            m_reading->showProgress(0, 0);
        m_stack->setCurrentWidget(m_reading);
        break;
    case Importing::State::Ready:
    case Importing::State::Storing:
        m_stack->setCurrentWidget(m_content);
        break;
    }
    const bool isReady = m_importing.state() == Importing::State::Ready;
    m_splitter->setEnabled(isReady);
    m_cancel->setEnabled(isReady);
    m_import->setEnabled(isReady && m_importing.cardsToTake() > 0);
}

void ImportPage::showPlan()
{
    const bool isNew = std::exchange(m_isNew, false);
    if (isNew)
        m_list->begin(m_importing.plan());
    else
        m_list->setPlan(m_importing.plan());

    const core::ImportPlan &plan = m_importing.plan();
    int made = 0;
    int changing = 0;
    int toLookAt = 0;
    for (const core::PlannedCard &card : plan.cards) {
        const ImportLook look = lookOf(card);
        made += look.kind == ImportLook::Kind::New ? 1 : 0;
        changing += look.kind == ImportLook::Kind::Changes ? 1 : 0;
        toLookAt += isTaken(card) ? look.toLookAt() : 0;
    }
    const auto errors = std::ranges::count_if(
        plan.files, [](const core::PlannedFile &file) { return file.error.has_value(); });
    QStringList parts;
    if (made > 0)
        parts.append(tr("%n new", nullptr, made));
    if (changing > 0)
        parts.append(tr("%n change(s) a card", nullptr, changing));
    if (toLookAt > 0)
        parts.append(tr("%n thing(s) to look at", nullptr, toLookAt));
    if (errors > 0)
        parts.append(tr("%n file(s) could not be read", nullptr, int(errors)));
    m_summary->setText(parts.join(u" · "_s));
    const int count = m_importing.cardsToTake();
    m_import->setText(count > 0 ? tr("&Import %n card(s)", nullptr, count) : tr("&Import"));
    showState();
    // Where Tab leads on from what is to be looked at first.
    if (isNew && isVisible())
        m_list->focusList();
}

void ImportPage::showCurrent()
{
    const core::ImportPlan &plan = m_importing.plan();
    const ImportItem *item = m_list->current();
    m_chosen->setVisible(item);
    if (!item || item->file >= plan.files.size() || item->card >= plan.cards.size())
        return;
    const QStringList languages = m_context.session.programme().event.languages;
    if (item->isFile()) {
        const auto cards = std::ranges::count(plan.cards, item->file, &core::PlannedCard::file);
        m_file->show(plan.files[item->file], int(cards), languages);
        m_chosen->setCurrentWidget(m_file);
    } else {
        m_draft->show(plan.cards[item->card], plan.files[item->file].source, languages);
        m_chosen->setCurrentWidget(m_draft);
    }
}

void ImportPage::goInto()
{
    if (m_chosen->currentWidget() == m_draft)
        m_draft->goToFirst();
    else
        m_file->focusFirst();
}

void ImportPage::stop()
{
    m_importing.stop();
    if (m_importing.state() == Importing::State::Nothing)
        Q_EMIT left();
}

void ImportPage::giveUp()
{
    if (!m_importing.isTouched())
        m_importing.forget();
    Q_EMIT left();
}

void ImportPage::sayDone(const QStringList &cards, int created, int updated, int toLookAt)
{
    const int count = created + updated;
    if (count == 0) {
        m_context.news.say(NewsItem::Kind::Info,
                           [] { return tr("The event says all of this already."); });
        Q_EMIT left();
        return;
    }
    Session &session = m_context.session;
    m_context.news.say({.kind = NewsItem::Kind::Info,
                        .text =
                            [count, toLookAt] {
                                QString text = tr("%n card(s) imported.", nullptr, count);
                                if (toLookAt > 0)
                                    text += u' ' + tr("%n thing(s) to look at.", nullptr, toLookAt);
                                return text;
                            },
                        .action = [] { return tr("Undo"); },
                        .act = [&session] { session.undo(); },
                        .actUndoes = true});
    Q_EMIT imported(cards);
}

void ImportPage::retranslate()
{
    m_nothing->say(tr("Choose the files that hold session cards, or drop them here: notes, forms, "
                      "tables and schedules. Nothing is stored before you have seen what was "
                      "understood."),
                   tr("Choose files…"), tr("Back"));
    m_cancel->setText(tr("Cancel"));
    if (m_importing.state() == Importing::State::Ready)
        showPlan();
    else
        m_import->setText(tr("&Import"));
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_importing.state() == Importing::State::Reading)
        stop();
    else if (event->key() == Qt::Key_Escape)
        giveUp();
    else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier) && m_import->isEnabled())
        m_importing.carryOut();
    else
        QWidget::keyPressEvent(event);
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_importing.state() == Importing::State::Ready)
        m_list->focusList();
}

} // namespace ui
