// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queueview.h"

#include "core/check/checks.h"
#include "core/check/languagename.h"
#include "core/publish/cards.h"
#include "core/review/anonymous.h"
#include "core/review/queue.h"
#include "ui/cards/findingplace.h"
#include "ui/cards/historytext.h"
#include "ui/cards/panelrow.h"
#include "ui/dialogs.h"
#include "ui/findings.h"
#include "ui/print/pdfpages.h"
#include "ui/review/cardreading.h"
#include "ui/review/queuemodel.h"
#include "ui/review/scorepanel.h"
#include "ui/review/verdictpanel.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int pauseMs = 80;
constexpr int listWidth = 260;
constexpr int sideWidth = 300;

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
    , m_languages(new QTabBar(this))
    , m_look(new ChoiceBar({u"queueReading"_s, u"queueChanges"_s, u"queuePage"_s}, this))
    , m_open(new QPushButton(this))
    , m_ask(new QPushButton(this))
    , m_anonymous(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_pages(new PdfPages(this))
    , m_rendition(context)
    , m_reading(new QStackedWidget(this))
    , m_verdict(new VerdictPanel(context))
    , m_scoreHeading(new QLabel(this))
    , m_scores(new ScorePanel(context))
    , m_findingHeading(new QLabel(this))
    , m_findings(new QListWidget(this))
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

    m_empty->setObjectName(u"queueEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *card = new QSplitter;
    card->setChildrenCollapsible(false);
    card->addWidget(makeReading());
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
    m_look->setCurrent(int(Look::Reading));
    retranslate();
}

QWidget *QueueView::makeReading()
{
    auto *box = new QWidget;
    m_languages->setObjectName(u"queueLanguages"_s);
    m_languages->setExpanding(false);
    m_languages->setDrawBase(false);
    m_open->setObjectName(u"queueOpen"_s);
    m_open->setAutoDefault(false);
    m_ask->setObjectName(u"queueAsk"_s);
    m_ask->setAutoDefault(false);
    m_anonymous->setObjectName(u"queueAnonymous"_s);
    m_anonymous->setWordWrap(true);
    m_text->setObjectName(u"queueText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // nothing is loaded, and only a click opens anything
    m_text->document()->setDocumentMargin(space::large);
    m_pages->setObjectName(u"queuePages"_s);
    m_reading->addWidget(m_text);
    m_reading->addWidget(m_pages);
    auto *bar = new FlowLayout(nullptr, space::small); // a small screen has room for two rows
    bar->setContentsMargins(space::small, space::small, space::small, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_languages, m_look, m_ask, m_open})
        bar->addWidget(widget);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addLayout(bar);
    layout->addWidget(m_anonymous);
    layout->addWidget(m_reading, 1);
    return box;
}

QWidget *QueueView::makeSide()
{
    m_findings->setObjectName(u"queueFindings"_s);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    layout->setSpacing(space::medium);
    layout->addWidget(m_verdict);
    layout->addWidget(m_scoreHeading);
    layout->addWidget(m_scores);
    layout->addWidget(m_findingHeading);
    layout->addWidget(m_findings, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(260);
    scroll->setWidget(content);
    return scroll;
}

void QueueView::connectParts()
{
    Session &session = m_context.session;
    connect(&session, &Session::opened, this, [this] {
        m_card.clear();
        m_language.clear();
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
    connect(m_languages, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab < 0)
            return;
        m_language = m_languages->tabData(tab).toString();
        showReading();
    });
    connect(m_look, &ChoiceBar::chosen, this, &QueueView::showReading);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_card.isEmpty())
            Q_EMIT placeWanted({.card = m_card, .field = u"title"_s, .language = m_language});
    });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (!m_card.isEmpty())
            Q_EMIT askWanted(m_card);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto")
            m_context.dialogs.openUrl(url);
    });
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
    connect(&m_rendition, &Rendition::made, this, [this] {
        QFile file(m_rendition.path());
        if (file.open(QIODevice::ReadOnly) && m_pages->load(file.readAll())
            && m_look->current() == int(Look::Page))
            m_reading->setCurrentWidget(m_pages);
    });
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

bool QueueView::isAnonymous() const
{
    const Session &session = m_context.session;
    return session.programme().event.anonymousReview
        && session.person().duty == core::Duty::Reviewer;
}

core::Programme QueueView::shown() const
{
    const core::Programme &programme = m_context.session.programme();
    if (!isAnonymous())
        return programme;
    core::Programme one = programme;
    one.cards.removeIf([this](const core::Card &card) { return card.id != m_card; });
    return core::anonymousProgramme(one);
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
    const core::Programme named = isAnonymous() ? core::anonymousProgramme(programme) : programme;
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
        m_text->verticalScrollBar()->setValue(0);
        m_row = qMax(0, m_model->indexOf(id).row());
    }
    m_verdict->showCard(id);
    m_scores->showCard(id);
    m_anonymous->setVisible(isAnonymous());
    loadLanguages();
    showReading();
    showFindings();
}

void QueueView::loadLanguages()
{
    const QSignalBlocker quiet(m_languages);
    const QStringList languages = m_context.session.programme().event.languages;
    while (m_languages->count() > languages.size())
        m_languages->removeTab(m_languages->count() - 1);
    while (m_languages->count() < languages.size())
        m_languages->addTab({});
    if (!languages.contains(m_language))
        m_language = languages.value(0);
    for (int i = 0; i < languages.size(); ++i) {
        m_languages->setTabData(i, languages[i]);
        m_languages->setTabText(i, languages[i].toUpper());
        m_languages->setTabToolTip(i, core::languageName(languages[i], locale().bcp47Name()));
    }
    m_languages->setCurrentIndex(int(languages.indexOf(m_language)));
}

QString QueueView::changesText() const
{
    const core::Programme &programme = m_context.session.programme();
    const core::Card *card = m_context.session.card(m_card);
    const auto look = m_looks.constFind(m_card);
    const auto note = [](const QString &text) { return u"<p>%1</p>"_s.arg(text.toHtmlEscaped()); };
    if (look == m_looks.cend())
        return note(tr("You have not looked at this card before."));
    const auto history = m_context.session.history(m_card);
    if (!card || !history)
        return note(tr("The history of this card can't be read."));
    // What the card said then: the last that had been stored.
    const core::HistoryEntry *past = nullptr;
    for (const core::HistoryEntry &entry : *history) {
        if (entry.at <= *look)
            past = &entry;
    }
    const auto before = past
        ? core::pastCard(*past, programme)
        : core::Result<core::PastCard>(core::PastCard{.card = {}, .names = {}});
    if (!before)
        return note(tr("The history of this card can't be read."));
    core::PastCard then = *before;
    core::PastCard now = core::pastCard(*card, programme);
    if (isAnonymous()) {
        then = anonymousPast(then);
        now = anonymousPast(now);
    }
    const QString html = changeReading(then, now, palette());
    const QString when = momentText(look->toLocalTime(), QDateTime::currentDateTime());
    return html.isEmpty()
        //: %1 is a time: when the reviewer last looked at the card
        ? note(tr("Nothing has changed since you last looked (%1).").arg(when))
        : note(tr("What has changed since you last looked (%1):").arg(when)) + html;
}

void QueueView::showReading()
{
    const auto look = Look(m_look->current());
    m_languages->setEnabled(look != Look::Changes);
    const int scrolled = m_text->verticalScrollBar()->value();
    const core::Programme programme = shown();
    const core::Card *card = programme.card(m_card);
    m_text->setHtml(!card ? QString()
                        : look == Look::Changes
                        ? changesText()
                        : cardReading(programme, *card, m_language, palette()));
    m_text->verticalScrollBar()->setValue(scrolled);
    m_reading->setCurrentWidget(m_text);
    if (look == Look::Page && card)
        showPage();
    else
        m_rendition.abandon();
}

// The text stands there until the pages are made.
void QueueView::showPage()
{
    ExportJob job{.write = [isAnonymous = isAnonymous(), id = m_card](
                               const core::Programme &programme,
                               const publish::ExportOptions &options, const QString &path) {
        if (!isAnonymous)
            return publish::writeCardsPdf(programme, options, path);
        core::Programme one = programme;
        one.cards.removeIf([&id](const core::Card &card) { return card.id != id; });
        return publish::writeCardsPdf(core::anonymousProgramme(one), options, path);
    }};
    job.options.cards = {m_card};
    job.options.language = m_language;
    m_rendition.want(job);
}

void QueueView::showFindings()
{
    m_findings->clear();
    const core::Card *card = m_context.session.card(m_card);
    if (!card)
        return;
    // Without the names, where these are not to be seen, there are no clashes of people either.
    const QList<core::Finding> findings =
        isAnonymous() ? core::check(shown(), {m_card}) : m_context.findings.of(m_card);
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
}

void QueueView::retranslate()
{
    //: how a card is looked at: as text, what has changed in it, or as it prints
    m_look->setTexts({tr("Read"), tr("What changed"), tr("Page")});
    m_languages->setAccessibleName(tr("Language of the texts"));
    m_list->setAccessibleName(tr("Cards to review"));
    m_text->setAccessibleName(tr("The card"));
    m_open->setText(tr("Open in Cards"));
    m_open->setToolTip(tr("Leads to the card on the page Cards, to write in it"));
    m_ask->setText(tr("Write…"));
    m_ask->setToolTip(tr("Writes to the authors what is asked of them"));
    m_anonymous->setText(tr("This event reviews anonymously: organizers and people are hidden."));
    m_anonymous->setIndent(space::large);
    m_scoreHeading->setText(tr("Marks"));
    m_scoreHeading->setFont(boldFont(font()));
    m_findingHeading->setText(tr("Findings"));
    m_findingHeading->setFont(boldFont(font()));
    m_findings->setAccessibleName(tr("Findings of this card"));
    fillScopes({});
    askAnew();
}

void QueueView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
