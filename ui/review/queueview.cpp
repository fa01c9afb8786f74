// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queueview.h"

#include "core/check/checks.h"
#include "core/review/anonymous.h"
#include "core/review/queue.h"
#include "ui/cards/commentspanel.h"
#include "ui/cards/findingplace.h"
#include "ui/cards/panelrow.h"
#include "ui/findings.h"
#include "ui/review/cardreading.h"
#include "ui/review/queuemodel.h"
#include "ui/review/readingpane.h"
#include "ui/review/scorepanel.h"
#include "ui/review/verdictpanel.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/choicebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int pauseMs = 80;
constexpr int listWidth = 260;
constexpr int sideWidth = 300;
constexpr int tabsHeight = 220;

// Only the one card goes through the checks of this page.
QString severitySign(core::Severity severity)
{
    return severity == core::Severity::Error ? u"●"_s : u"⚠"_s;
}

} // namespace

QueueView::QueueView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_scope(new ChoiceBar({u"queueMine"_s, u"queueUnassigned"_s, u"queueAll"_s}, this))
    , m_model(new QueueModel(this))
    , m_list(new QListView(this))
    , m_previous(new QPushButton(this))
    , m_further(new QPushButton(this))
    , m_reading(new ReadingPane(context))
    , m_verdict(new VerdictPanel(context))
    , m_scores(new ScorePanel(context))
    , m_marks(new QScrollArea)
    , m_tabs(new QTabWidget)
    , m_findings(new QListWidget)
    , m_comments(new CommentsPanel(context))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"queueView"_s);
    m_list->setObjectName(u"queueList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PanelRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(space::small, space::small, space::small, 0);
    leftLayout->addWidget(m_scope);
    leftLayout->addWidget(m_list, 1);
    auto *steps = new QHBoxLayout;
    steps->setContentsMargins(0, space::small, 0, space::small);
    steps->setSpacing(space::small);
    for (QPushButton *button : {m_previous, m_further})
        steps->addWidget(button, 1);
    leftLayout->addLayout(steps);

    m_empty->setObjectName(u"queueEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *card = new QSplitter;
    card->setChildrenCollapsible(false);
    card->addWidget(m_reading);
    card->addWidget(makeSide());
    card->setStretchFactor(0, 1);
    card->setSizes({700, sideWidth});
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    auto *whole = new QSplitter;
    whole->setChildrenCollapsible(false);
    whole->addWidget(left);
    whole->addWidget(m_stack);
    whole->setStretchFactor(1, 1);
    whole->setSizes({listWidth, 1000});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->addWidget(whole);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connectParts();
    m_scope->setCurrent(int(core::QueueScope::All));
    retranslate();
}

QWidget *QueueView::makeSide()
{
    m_findings->setObjectName(u"queueFindings"_s);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_comments->setObjectName(u"queueComments"_s);
    m_tabs->setObjectName(u"queueTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_findings, {});
    m_tabs->addTab(m_comments, {});
    // An event may have more criteria than there is room for.
    m_marks->setWidget(m_scores);
    m_marks->setWidgetResizable(true);
    m_marks->setFrameShape(QFrame::NoFrame);
    m_marks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scores->setContentsMargins(space::tiny, space::small, space::tiny, space::small);
    m_tabs->addTab(m_marks, {});
    m_tabs->setMinimumHeight(tabsHeight);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    layout->setSpacing(space::medium);
    layout->addWidget(m_verdict);
    layout->addWidget(m_tabs, 1);
    content->setMinimumWidth(260);
    return content;
}

void QueueView::connectParts()
{
    Session &session = m_context.session;
    connect(&session, &Session::opened, this, [this] {
        m_card.clear();
        m_isFresh = true;
        askAnew();
    });
    connect(&session, &Session::closed, this, [this] {
        m_card.clear();
        askAnew();
    });
    connect(&session, &Session::changed, this, &QueueView::askAnew);
    connect(&session, &Session::personChanged, this, &QueueView::askAnew);
    connect(&m_pause, &QTimer::timeout, this, &QueueView::refresh);
    connect(m_scope, &ChoiceBar::chosen, this, &QueueView::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_model->id(index) != m_card)
                    showCard(m_model->id(index));
            });
    connect(m_reading, &ReadingPane::placeWanted, this, &QueueView::placeWanted);
    connect(m_reading, &ReadingPane::askWanted, this, &QueueView::askWanted);
    connect(m_reading, &ReadingPane::commentWanted, this,
            [this](const core::CommentTarget &target) {
                m_tabs->setCurrentWidget(m_comments);
                m_comments->begin(target);
            });
    connect(m_comments, &CommentsPanel::countChanged, this, &QueueView::nameTabs);
    connect(m_comments, &CommentsPanel::placeWanted, m_reading, &ReadingPane::showPlace);
    connect(m_findings, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QStringList place = item->data(Qt::UserRole).toStringList();
        Q_EMIT placeWanted({.card = m_card, .field = place.value(0), .language = place.value(1)});
    });
    connect(m_verdict, &VerdictPanel::placeWanted, this, &QueueView::placeWanted);
    connect(m_verdict, &VerdictPanel::judged, this, [this](const QString &card) {
        m_context.session.noteLook(card);
        m_card.clear(); // what takes its place comes next, wherever it waits now
        refresh();
    });
    m_previous->setObjectName(u"queuePrevious"_s);
    m_further->setObjectName(u"queueNext"_s);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_further, &QPushButton::clicked, this, [this] { step(1); });
    const auto onKey = [this](const QKeySequence &key, int by) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    };
    // A letter is a letter where one writes: then the text takes it before this.
    onKey(Qt::Key_J, 1);
    onKey(Qt::Key_K, -1);
    onKey(Qt::CTRL | Qt::Key_PageDown, 1);
    onKey(Qt::CTRL | Qt::Key_PageUp, -1);
}

void QueueView::askAnew()
{
    m_isBehind = true;
    if (isVisible())
        m_pause.start();
}

void QueueView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        refresh();
    m_seen.restart();
}

void QueueView::hideEvent(QHideEvent *event)
{
    leaveCard();
    QWidget::hideEvent(event);
}

void QueueView::refresh()
{
    m_pause.stop();
    m_isBehind = false;
    Session &session = m_context.session;
    const core::Programme &programme = session.programme();
    m_looks = session.looks();
    const QHash<QString, QDateTime> changes = session.lastChanges();
    QSet<QString> changed;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const auto look = m_looks.constFind(it.key());
        if (look != m_looks.cend() && *look < it.value())
            changed.insert(it.key());
    }
    const QString me = session.personId();
    QStringList counts;
    for (const core::QueueScope scope :
         {core::QueueScope::Mine, core::QueueScope::Unassigned, core::QueueScope::All})
        counts.append(locale().toString(core::queueOf(programme, me, scope).size()));
    fillScopes(counts);
    // One's own, where there are any.
    if (std::exchange(m_isFresh, false)) {
        const bool hasMine = !core::queueOf(programme, me, core::QueueScope::Mine).isEmpty();
        m_scope->setCurrent(int(hasMine ? core::QueueScope::Mine : core::QueueScope::All));
    }
    const QList<core::QueueEntry> entries =
        core::queueOf(programme, me, core::QueueScope(m_scope->current()));
    const core::Programme named =
        isAnonymous(session) ? core::anonymousProgramme(programme) : programme;
    m_model->setQueue(entries, named, changed, me, locale());

    const QModelIndex index = m_model->indexOf(m_card);
    if (index.isValid()) {
        m_row = index.row();
        m_list->setCurrentIndex(index);
        showCard(m_card); // what it says now
    } else {
        step(0);
    }
    if (m_model->rowCount() == 0) {
        showCard({});
        m_empty->setText(session.programme().cards.isEmpty()
                             ? tr("There are no cards yet.")
                             : tr("Nothing waits for a review here. Cards come here once their "
                                  "authors have submitted them."));
    }
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void QueueView::fillScopes(const QStringList &counts)
{
    const QStringList names{tr("Mine"), tr("Unassigned"), tr("All")};
    QStringList texts;
    for (qsizetype i = 0; i < names.size(); ++i)
        texts.append(u"%1 %2"_s.arg(names[i], counts.value(i)));
    m_scope->setTexts(texts);
}

// 0: the card that stands where the last one stood.
void QueueView::step(int by)
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex now = m_model->indexOf(m_card);
    const int row = now.isValid() ? now.row() + by : m_row;
    m_row = qBound(0, row, m_model->rowCount() - 1);
    const QModelIndex next = m_model->index(m_row);
    m_list->setCurrentIndex(next);
    if (m_model->id(next) != m_card)
        showCard(m_model->id(next));
}

void QueueView::goTo(const QString &id)
{
    if (m_isBehind)
        refresh();
    if (const QModelIndex index = m_model->indexOf(id); index.isValid())
        m_list->setCurrentIndex(index);
}

// Whoever flies past a card has not looked at it.
void QueueView::leaveCard()
{
    if (!m_card.isEmpty() && m_seen.isValid() && m_seen.hasExpired(m_lookTime.count()))
        m_context.session.noteLook(m_card);
}

void QueueView::showCard(const QString &id)
{
    if (id != m_card) {
        leaveCard();
        m_card = id;
        m_seen.restart();
        m_row = qMax(0, m_model->indexOf(id).row());
    }
    m_previous->setEnabled(m_row > 0);
    m_further->setEnabled(m_row + 1 < m_model->rowCount());
    m_verdict->showCard(id);
    m_scores->showCard(id);
    m_comments->setAnonymous(isAnonymous(m_context.session));
    m_comments->showCard(id);
    m_reading->showCard(id, m_looks.value(id));
    m_reading->expect(m_model->id(m_model->index(qMin(m_row + 1, m_model->rowCount() - 1))));
    showFindings();
}

void QueueView::showFindings()
{
    m_findings->clear();
    const core::Card *card = m_context.session.card(m_card);
    if (!card)
        return;
    // Without the names, where these are not to be seen, there are no clashes of people either.
    const QList<core::Finding> findings = isAnonymous(m_context.session)
        ? core::check(shownEvent(m_context.session, m_card), {m_card})
        : m_context.findings.of(m_card);
    for (const core::Finding &finding : findings) {
        if (finding.severity == core::Severity::Hint)
            continue;
        auto *item = new QListWidgetItem(
            u"%1 %2"_s.arg(severitySign(finding.severity), core::describe(finding)), m_findings);
        item->setData(Qt::UserRole, QStringList{finding.field, finding.language});
        item->setForeground(foreground(
            finding.severity == core::Severity::Error ? Tone::Error : Tone::Warning, palette()));
    }
    if (m_findings->count() == 0)
        (new QListWidgetItem(tr("✓ Nothing to mend."), m_findings))->setFlags({});
    nameTabs();
}

void QueueView::nameTabs()
{
    const auto name = [this](QWidget *page, const QString &text, int count) {
        m_tabs->setTabText(m_tabs->indexOf(page),
                           count > 0 ? u"%1 %2"_s.arg(text, locale().toString(count)) : text);
    };
    // The line that there is nothing to mend can't be chosen.
    const bool hasFindings =
        m_findings->count() > 0 && m_findings->item(0)->flags().testFlag(Qt::ItemIsEnabled);
    name(m_findings, tr("Findings"), hasFindings ? m_findings->count() : 0);
    name(m_comments, tr("Comments"), m_comments->count());
    name(m_marks, tr("Marks"), 0);
}

void QueueView::retranslate()
{
    m_list->setAccessibleName(tr("Cards to review"));
    //: of the cards in the queue
    m_previous->setText(tr("Previous"));
    m_further->setText(tr("Next"));
    //: %1 is a key
    m_previous->setToolTip(tr("The card before this one (%1)").arg(u"K"_s));
    m_further->setToolTip(tr("The card after this one (%1)").arg(u"J"_s));
    m_findings->setAccessibleName(tr("Findings of this card"));
    fillScopes({});
    nameTabs();
    askAnew();
}

void QueueView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
