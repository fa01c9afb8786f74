// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/readingpane.h"

#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "core/publish/cards.h"
#include "core/review/anonymous.h"
#include "ui/cards/historytext.h"
#include "ui/dialogs.h"
#include "ui/print/pdfpages.h"
#include "ui/review/cardreading.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

core::Programme ofOneCard(const core::Programme &programme, const QString &cardId)
{
    core::Programme one = programme;
    one.cards.removeIf([&cardId](const core::Card &card) { return card.id != cardId; });
    return one;
}

} // namespace

bool isAnonymous(const Session &session)
{
    return session.programme().event.anonymousReview
        && session.person().duty == core::Duty::Reviewer;
}

core::Programme shownEvent(const Session &session, const QString &cardId)
{
    return isAnonymous(session) ? core::anonymousProgramme(ofOneCard(session.programme(), cardId))
                                : session.programme();
}

ReadingPane::ReadingPane(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_languages(new QTabBar(this))
    , m_look(new ChoiceBar({u"queueReading"_s, u"queueChanges"_s, u"queuePage"_s}, this))
    , m_open(new QPushButton(this))
    , m_ask(new QPushButton(this))
    , m_anonymous(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_pages(new PdfPages(this))
    , m_rendition(context)
    , m_stack(new QStackedWidget(this))
{
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
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_pages);
    auto *bar = new FlowLayout(nullptr, space::small); // a small screen has room for two rows
    bar->setContentsMargins(space::small, space::small, space::small, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_languages, m_look, m_ask, m_open})
        bar->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addLayout(bar);
    layout->addWidget(m_anonymous);
    layout->addWidget(m_stack, 1);
    connectParts();
    m_look->setCurrent(int(Look::Reading));
    retranslate();
}

void ReadingPane::connectParts()
{
    connect(&m_context.session, &Session::opened, this, [this] {
        m_language.clear();
        forgetPages();
    });
    connect(&m_context.session, &Session::changed, this, &ReadingPane::forgetPages);
    connect(&m_context.session, &Session::personChanged, this, &ReadingPane::forgetPages);
    connect(m_languages, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab < 0)
            return;
        m_language = m_languages->tabData(tab).toString();
        showReading();
    });
    connect(m_look, &ChoiceBar::chosen, this, &ReadingPane::showReading);
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
    connect(&m_rendition, &Rendition::made, this, &ReadingPane::takePages);
    connect(&m_rendition, &Rendition::refused, this, [this] { m_making.reset(); });
    m_text->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_text, &QWidget::customContextMenuRequested, this, &ReadingPane::showMenu);
}

void ReadingPane::showCard(const QString &id, const QDateTime &looked)
{
    const bool isOther = id != m_card;
    m_card = id;
    m_looked = looked;
    m_anonymous->setVisible(isAnonymous(m_context.session));
    loadLanguages();
    showReading();
    if (isOther)
        m_text->verticalScrollBar()->setValue(0);
}

void ReadingPane::expect(const QString &id)
{
    m_next = id == m_card ? QString() : id;
    if (Look(m_look->current()) == Look::Page && !m_making)
        makePages({m_next, m_language});
}

void ReadingPane::showPlace(const Place &place)
{
    const qsizetype language =
        m_context.session.programme().event.languages.indexOf(place.language);
    if (language >= 0)
        m_languages->setCurrentIndex(int(language));
    if (Look(m_look->current()) != Look::Reading) {
        m_look->setCurrent(int(Look::Reading));
        showReading();
    }
    m_text->scrollToAnchor(place.field);
}

void ReadingPane::loadLanguages()
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

QString ReadingPane::changesText() const
{
    const core::Programme &programme = m_context.session.programme();
    const core::Card *card = m_context.session.card(m_card);
    const auto note = [](const QString &text) { return u"<p>%1</p>"_s.arg(text.toHtmlEscaped()); };
    if (m_looked.isNull())
        return note(tr("You have not looked at this card before."));
    const auto history = m_context.session.history(m_card);
    if (!card || !history)
        return note(tr("The history of this card can't be read."));
    // What the card said then: the last that had been stored.
    const core::HistoryEntry *past = nullptr;
    for (const core::HistoryEntry &entry : *history) {
        if (entry.at <= m_looked)
            past = &entry;
    }
    const auto before = past
        ? core::pastCard(*past, programme)
        : core::Result<core::PastCard>(core::PastCard{.card = {}, .names = {}});
    if (!before)
        return note(tr("The history of this card can't be read."));
    core::PastCard then = *before;
    core::PastCard now = core::pastCard(*card, programme);
    if (isAnonymous(m_context.session)) {
        then = anonymousPast(then);
        now = anonymousPast(now);
    }
    const QString html = changeReading(then, now, palette());
    const QString when = momentText(m_looked.toLocalTime(), QDateTime::currentDateTime());
    return html.isEmpty()
        //: %1 is a time: when the reviewer last looked at the card
        ? note(tr("Nothing has changed since you last looked (%1).").arg(when))
        : note(tr("What has changed since you last looked (%1):").arg(when)) + html;
}

void ReadingPane::showReading()
{
    const auto look = Look(m_look->current());
    m_languages->setEnabled(look != Look::Changes);
    const core::Programme programme = shownEvent(m_context.session, m_card);
    const core::Card *card = programme.card(m_card);
    if (look == Look::Page && card) {
        showPage();
        return;
    }
    m_making.reset();
    m_rendition.abandon();
    const int scrolled = m_text->verticalScrollBar()->value();
    m_text->setHtml(!card ? QString()
                        : look == Look::Changes
                        ? changesText()
                        : cardReading(programme, *card, m_language, palette()));
    m_text->verticalScrollBar()->setValue(scrolled);
    m_stack->setCurrentWidget(m_text);
}

// What was there before stays until the pages are made, or the text where that was of another card.
void ReadingPane::showPage()
{
    const PageKey key{m_card, m_language};
    if (m_shown == key && m_stack->currentWidget() == m_pages)
        return;
    if (m_ahead == key) {
        m_pages->showPdf(m_aheadPages);
        m_shown = key;
        m_stack->setCurrentWidget(m_pages);
        makePages({m_next, m_language});
        return;
    }
    const bool isSameCard = m_shown && m_shown->card == m_card;
    if (!isSameCard) {
        const core::Programme programme = shownEvent(m_context.session, m_card);
        m_text->setHtml(cardReading(programme, *programme.card(m_card), m_language, palette()));
        m_stack->setCurrentWidget(m_text);
    }
    makePages(key);
}

void ReadingPane::makePages(const PageKey &key)
{
    if (key.card.isEmpty() || m_making == key || m_ahead == key)
        return;
    m_making = key;
    ExportJob job{.write = [isAnonymous = isAnonymous(m_context.session), id = key.card](
                               const core::Programme &programme,
                               const publish::ExportOptions &options, const QString &path) {
        return publish::writeCardsPdf(
            isAnonymous ? core::anonymousProgramme(ofOneCard(programme, id)) : programme, options,
            path);
    }};
    job.options.cards = {key.card};
    job.options.language = key.language;
    m_rendition.want(job);
}

void ReadingPane::takePages()
{
    const PageKey key = *std::exchange(m_making, std::nullopt);
    const auto pages = m_rendition.pdf();
    if (!pages)
        return;
    if (key != PageKey{m_card, m_language}) {
        m_ahead = key;
        m_aheadPages = pages;
        return;
    }
    m_pages->showPdf(pages);
    m_shown = key;
    if (Look(m_look->current()) == Look::Page) {
        m_stack->setCurrentWidget(m_pages);
        makePages({m_next, m_language});
    }
}

// They say what the event was like before.
void ReadingPane::forgetPages()
{
    m_making.reset();
    m_rendition.abandon();
    m_ahead.reset();
    m_aheadPages.reset();
    if (m_shown)
        m_shown->language.clear(); // they stay until there are others
}

void ReadingPane::showMenu(const QPoint &at)
{
    const std::unique_ptr<QMenu> menu(m_text->createStandardContextMenu(at));
    menu->addSeparator();
    //: on the words that are chosen
    QAction *comment = menu->addAction(tr("Comment…"), this, &ReadingPane::comment);
    comment->setObjectName(u"queueComment"_s);
    comment->setEnabled(!m_context.session.isReadOnly());
    menu->exec(m_text->viewport()->mapToGlobal(at));
}

void ReadingPane::comment()
{
    const core::Card *card = m_context.session.card(m_card);
    if (!card)
        return;
    const QString words = m_text->textCursor().selectedText();
    core::CommentTarget target;
    if (Look(m_look->current()) == Look::Reading && !words.trimmed().isEmpty()) {
        for (const core::CardField &field : core::cardFields()) {
            const QString key = QString::fromLatin1(field.key);
            const QString text = core::readText(*card, key, m_language);
            const QList<core::Stretch> found = core::occurrences(words, text);
            if (found.isEmpty())
                continue;
            target = {key, m_language, core::anchorAt(text, found.first())};
            break;
        }
    }
    Q_EMIT commentWanted(target);
}

void ReadingPane::retranslate()
{
    //: how a card is looked at: as text, what has changed in it, or as it prints
    m_look->setTexts({tr("Read"), tr("What changed"), tr("Page")});
    m_languages->setAccessibleName(tr("Language of the texts"));
    m_text->setAccessibleName(tr("The card"));
    m_open->setText(tr("Open in Cards"));
    m_open->setToolTip(tr("Leads to the card on the page Cards, to write in it"));
    m_ask->setText(tr("Write…"));
    m_ask->setToolTip(tr("Writes to the authors what is asked of them"));
    m_anonymous->setText(tr("This event reviews anonymously: organizers and people are hidden."));
    m_anonymous->setIndent(space::large);
}

void ReadingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
        if (!m_card.isEmpty())
            showReading();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
