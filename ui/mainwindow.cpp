// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/check/languagename.h"
#include "ui/appearance.h"
#include "ui/cards/cardlist.h"
#include "ui/cards/cardspage.h"
#include "ui/cards/sidepanel.h"
#include "ui/clashnews.h"
#include "ui/commandpalette.h"
#include "ui/dialogs.h"
#include "ui/editcommand.h"
#include "ui/editor/cardeditor.h"
#include "ui/event/eventpage.h"
#include "ui/exchange/bringingback.h"
#include "ui/exchange/copydialog.h"
#include "ui/guide/firststeps.h"
#include "ui/guide/help.h"
#include "ui/guide/helptopic.h"
#include "ui/import/importentry.h"
#include "ui/import/pasting.h"
#include "ui/news.h"
#include "ui/newsbar.h"
#include "ui/print/cardpreview.h"
#include "ui/print/cardprinting.h"
#include "ui/publish/publishpage.h"
#include "ui/rail.h"
#include "ui/review/askdialog.h"
#include "ui/review/persondialog.h"
#include "ui/review/reviewpage.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/startpage.h"
#include "ui/statusline.h"
#include "ui/text/spelling.h"
#include "ui/timetable/gridview.h"
#include "ui/timetable/timetablepage.h"
#include "ui/translator.h"
#include "ui/widgets/latepage.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace ui {
MainWindow::MainWindow(Context context, Translator &translator)
    : m_context(context)
    , m_translator(translator)
    , m_files(m_context, translator, this)
    , m_bringingBack(new BringingBack(m_context, this))
    , m_help(new Help(m_context, translator, this, [this] { return pageTopic(); }))
    , m_actions(*this, context.settings)
    , m_tour(new Tour(this, firstSteps(this, m_actions.palette)))
    , m_whole(new QStackedWidget)
    , m_start(new LatePage([this] { return makeStartPage(); }))
    , m_event(new QWidget)
    , m_rail(new Rail)
    , m_news(new NewsBar(context.news))
    , m_pages(new QStackedWidget)
    , m_cards(new CardsPage(m_context))
    , m_timetable(new LatePage([this] { return makeTimetable(); }))
    , m_review(new LatePage([this] { return makeReview(); }))
    , m_publish(new LatePage([this] { return makePublish(); }))
    , m_settings(new LatePage([this] { return new EventPage(m_context); }))
    , m_import(new ImportEntry(m_context, this))
    , m_status(new StatusLine(m_context))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    layOut();
    connectActions();
    connectPages();
    connectSession();
    retranslate();
    // With room for the frame that the desktop draws around it.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreGeometry(context.settings.state(u"window"_s));
    showStart();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeStartPage()
{
    auto *start = new StartPage(m_context);
    connect(start, &StartPage::newWanted, this, &MainWindow::newEvent);
    connect(start, &StartPage::openWanted, &m_files, &EventFiles::askToOpen);
    connect(start, &StartPage::sampleWanted, &m_files, &EventFiles::openSample);
    connect(start, &StartPage::fileWanted, &m_files, &EventFiles::open);
    return start;
}

QWidget *MainWindow::makeTimetable()
{
    auto *page = new TimetablePage(m_context, *m_actions.timetable);
    page->setPanelVisible(m_actions.panel->isChecked());
    connect(page, &TimetablePage::placeWanted, this, &MainWindow::showPlace);
    connect(m_actions.panel, &QAction::toggled, page, &TimetablePage::setPanelVisible);
    return page;
}

QWidget *MainWindow::makeReview()
{
    auto *page = new ReviewPage(m_context);
    connect(page, &ReviewPage::placeWanted, this, &MainWindow::showPlace);
    connect(page, &ReviewPage::askWanted, this,
            [this](const QString &card) { (new AskDialog(m_context, card, this))->open(); });
    connect(page, &ReviewPage::personWanted, this, &MainWindow::askForPerson);
    return page;
}

QWidget *MainWindow::makePublish()
{
    auto *page = new PublishPage(m_context, *m_actions.publish);
    connect(page, &PublishPage::cardsWanted, this, [this] { showPage(m_cards); });
    return page;
}

void MainWindow::layOut()
{
    m_rail->addPage(m_actions.cardsPage, Rail::End::Top);
    m_rail->addPage(m_actions.timetablePage, Rail::End::Top);
    m_rail->addPage(m_actions.reviewPage, Rail::End::Top);
    m_rail->addPage(m_actions.publishPage, Rail::End::Top);
    m_rail->addPage(m_actions.eventPage, Rail::End::Bottom);
    m_pages->addWidget(m_cards);
    m_pages->addWidget(m_timetable);
    m_pages->addWidget(m_review);
    m_pages->addWidget(m_publish);
    m_pages->addWidget(m_settings);
    m_pages->addWidget(m_import->page());
    setHelpTopic(m_start, u"page:start"_s);
    setHelpTopic(m_cards, u"page:cards"_s);
    setHelpTopic(m_timetable, u"page:timetable"_s);
    setHelpTopic(m_review, u"page:review"_s);
    setHelpTopic(m_publish, u"page:publish"_s);
    setHelpTopic(m_settings, u"page:event"_s);
    setHelpTopic(m_import->page(), u"page:import"_s);
    auto *event = new QHBoxLayout(m_event);
    event->setContentsMargins(0, 0, 0, 0);
    event->setSpacing(0);
    event->addWidget(m_rail);
    event->addWidget(m_pages, 1);
    m_whole->addWidget(m_start);
    m_whole->addWidget(m_event);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_news);
    connect(&m_context.session.undoStack(), &QUndoStack::indexChanged, m_news, &NewsBar::takeStep);
    layout->addWidget(m_whole, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_cards->list().addAction(m_actions.pasteCards);
    m_actions.addCardActions(m_cards->list().cardActions());
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, const auto &act) {
        connect(action, &QAction::triggered, this, act);
    };
    on(m_actions.newEvent, &MainWindow::newEvent);
    on(m_actions.open, [this] { m_files.askToOpen(); });
    on(m_actions.saveCopy, [this] { m_files.saveCopy(); });
    on(m_actions.copyForColleague,
       [this] { (new CopyDialog(m_context, chosenCards(), this))->open(); });
    on(m_actions.bringBack, [this] { m_bringingBack->askForFiles(); });
    connect(m_bringingBack, &BringingBack::placeWanted, this, [this](const Place &place) {
        showPlace(place);
        m_actions.panel->setChecked(true);
        // What gave way in a field that two people changed is there.
        m_cards->panel().showComments();
    });
    connect(m_bringingBack, &BringingBack::openWanted, &m_files, &EventFiles::open);
    on(m_actions.import, [this] { m_import->askForFiles(); });
    on(m_actions.pasteCards, [this] { m_import->paste(); });
    on(m_actions.savePdf, [this] { saveCardsPdf(m_context, this, chosenCards()); });
    on(m_actions.print, [this] { printCards(m_context, this, chosenCards()); });
    on(m_actions.preview, [this] {
        m_context.session.flush();
        auto *preview = new CardPreview(m_context, chosenCards(), this);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->show();
    });
    on(m_actions.close, [this] { m_context.session.close(); });
    on(m_actions.quit, [this] { close(); });
    on(m_actions.undo, [this] { m_context.session.undo(); });
    on(m_actions.redo, [this] { m_context.session.redo(); });
    on(m_actions.find, [this] {
        showPage(m_cards);
        m_cards->list().focusSearch();
    });
    on(m_actions.palette, &MainWindow::openPalette);
    on(m_actions.author, &MainWindow::askForPerson);
    on(m_actions.cardsPage, [this] { showPage(m_cards); });
    on(m_actions.timetablePage, [this] { showTimetable({}); });
    on(m_actions.reviewPage, [this] { showPage(m_review); });
    on(m_actions.publishPage, &MainWindow::showPublish);
    on(m_actions.eventPage, [this] { showPage(m_settings); });
    connect(m_actions.panel, &QAction::toggled, this, [this](bool shown) {
        m_cards->setPanelVisible(shown);
        m_context.settings.setState(u"panel"_s, shown ? "1" : "0");
    });
    on(m_actions.findings, [this] {
        m_actions.panel->setChecked(true);
        if (m_pages->currentWidget() == m_timetable)
            static_cast<TimetablePage *>(m_timetable->page())->focusFindings();
        else
            m_cards->panel().showFindings();
    });
    on(m_actions.comment, [this] {
        if (ReviewPage *review = reviewShown(); review && review->comment())
            return;
        showPage(m_cards);
        m_cards->comment();
    });
    on(m_actions.askForChanges, [this] {
        ReviewPage *review = reviewShown();
        const QString card = review ? review->currentCard() : m_cards->list().currentCard();
        if (!card.isEmpty())
            (new AskDialog(m_context, card, this))->open();
    });
    connect(m_cards, &CardsPage::panelWanted, this, [this] { m_actions.panel->setChecked(true); });
    on(m_actions.history, [this] {
        m_actions.panel->setChecked(true);
        m_cards->panel().showHistory();
    });
    on(m_actions.beside, [this](bool beside) { m_cards->editor().setBeside(beside); });
    on(m_actions.nextLanguage, [this] { m_cards->editor().nextLanguage(); });
    on(m_actions.foldAll, [this] { m_cards->editor().foldAll(); });
    on(m_actions.guide, [this] { m_help->showHere(); });
    on(m_actions.tour, &MainWindow::startTour);
    connect(m_pages, &QStackedWidget::currentChanged, m_tour, &Tour::leave);
    connect(&m_context.session, &Session::closed, m_tour, &Tour::leave);
    on(m_actions.about, &MainWindow::about);
    connect(m_actions.languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_context.settings.setLanguage(action->data().toString());
        m_translator.setLanguage(action->data().toString());
    });
    connect(m_actions.appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto appearance = Appearance(action->data().toInt());
        m_context.settings.setAppearance(appearance);
        applyAppearance(appearance);
    });
    connect(m_actions.recent, &QMenu::aboutToShow, this,
            [this] { m_files.fillRecent(*m_actions.recent); });
    m_actions.panel->setChecked(m_context.settings.state(u"panel"_s) != "0");
    m_cards->setPanelVisible(m_actions.panel->isChecked());
    m_actions.beside->setChecked(m_context.settings.state(u"beside"_s) == "1");
}

void MainWindow::connectPages()
{
    connect(m_cards, &CardsPage::importWanted, m_import, &ImportEntry::askForFiles);
    connect(m_import, &ImportEntry::pageWanted, this, [this] {
        m_news->dismiss();
        showPage(m_import->page());
    });
    connect(m_import, &ImportEntry::left, this, [this] { showPage(m_beforeImport); });
    connect(m_import, &ImportEntry::imported, this, [this](const QStringList &cards) {
        showPage(m_cards);
        m_cards->list().showCards(cards);
        m_cards->list().focusList();
    });
    connect(m_cards, &CardsPage::filesDropped, this, &MainWindow::takeFiles);
    connect(m_cards, &CardsPage::placeWanted, this, &MainWindow::showPlace);
    CardList &list = m_cards->list();
    connect(m_status, &StatusLine::allWanted, this, [this, &list] {
        showPage(m_cards);
        list.showAll();
    });
    connect(m_status, &StatusLine::scheduledWanted, this, [this, &list] {
        showPage(m_cards);
        list.showScheduled(true);
    });
    connect(m_status, &StatusLine::problemsWanted, this, [this, &list](core::FindingCode code) {
        showPage(m_cards);
        list.showProblems(code);
    });
}

void MainWindow::connectSession()
{
    Session &session = m_context.session;
    connect(&session, &Session::listed, this, &MainWindow::showListing);
    connect(&session, &Session::opened, this, &MainWindow::showEvent);
    connect(&session, &Session::closed, this, &MainWindow::showStart);
    connect(&session, &Session::changed, this, [this](const core::Change &change) {
        if (!change.event)
            return;
        updateTitle();
        learnWords();
        followPerson();
    });
    connect(&m_context.spelling, &Spelling::missing, this,
            [this](const QString &language, const QString &package) {
                m_context.news.say(NewsItem::Kind::Warning, [this, language, package] {
                    //: %1 is a language, %2 the name of a package of the system
                    return tr("Texts in %1 are not checked for spelling: the package %2 brings the "
                              "dictionary.")
                        .arg(core::languageName(language, m_translator.language()), package);
                });
            });
    connect(&session, &Session::placeWanted, this, &MainWindow::showUndone);
    connect(&session, &Session::failed, this, [this](const core::Error &error) {
        m_context.news.say({.kind = NewsItem::Kind::Error,
                            .text =
                                [error] {
                                    return tr("Not saved: %1 What you write is kept here and "
                                              "tried again.")
                                        .arg(core::sentence(error));
                                },
                            .action = [] { return tr("Save a copy…"); },
                            .act = [this] { m_files.saveCopy(); }});
    });
    new ClashNews(m_context, this);
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
}

void MainWindow::learnWords()
{
    QStringList words;
    for (const QStringList &each : m_context.session.programme().event.dictionary)
        words += each;
    m_context.spelling.setPersonalWords(words);
}

void MainWindow::openFile(const QString &path)
{
    m_files.open(path);
}

void MainWindow::offerTour()
{
    m_isTourDue = m_context.settings.state(u"tour"_s).isEmpty();
}

void MainWindow::startTour()
{
    m_isTourDue = false;
    m_context.settings.setState(u"tour"_s, "1");
    showPage(m_cards);
    m_actions.panel->setChecked(true);
    m_cards->editor(); // is otherwise made after the first picture
    m_tour->start();
}

void MainWindow::newEvent()
{
    if (m_files.askToCreate())
        showPage(m_settings);
}

void MainWindow::showListing()
{
    m_news->dismiss();
    m_whole->setCurrentWidget(m_event);
    showPage(m_cards);
    m_status->show();
    m_cards->list().focusList();
}

void MainWindow::showEvent()
{
    if (m_whole->currentWidget() != m_event)
        showListing();
    Session &session = m_context.session;
    m_actions.enable(true, !session.isReadOnly());
    m_files.remember();
    session.setPerson(m_context.settings.person());
    followPerson();
    learnWords();
    updateTitle();
    updateUndo();
    if (m_isTourDue && !session.programme().cards.isEmpty())
        QTimer::singleShot(0, this, &MainWindow::startTour);
    if (session.isReadOnly()) {
        m_context.news.say(NewsItem::Kind::Warning, [path = session.path()] {
            return tr("%1 can't be written to, so it is open for reading only.").arg(path);
        });
    }
}

void MainWindow::showStart()
{
    m_actions.enable(false, false);
    m_whole->setCurrentWidget(m_start);
    m_status->hide();
    updateTitle();
    updateUndo();
}

void MainWindow::showPage(QWidget *page)
{
    QWidget *before = m_pages->currentWidget();
    m_pages->setCurrentWidget(page);
    if (page == m_import->page()) {
        if (before != m_import->page())
            m_beforeImport = before;
        if (QAction *checked = m_actions.pages->checkedAction())
            checked->setChecked(false);
    } else {
        QAction *action = page == m_cards ? m_actions.cardsPage
            : page == m_timetable         ? m_actions.timetablePage
            : page == m_review            ? m_actions.reviewPage
            : page == m_publish           ? m_actions.publishPage
                                          : m_actions.eventPage;
        action->setChecked(true);
        if (before == m_import->page())
            m_import->sayLeft();
    }
    m_actions.setOnPublishPage(page == m_publish);
}

QString MainWindow::pageTopic() const
{
    const QWidget *shown = m_whole->currentWidget();
    return helpTopicsAt(shown == m_event ? m_pages->currentWidget() : shown).value(0);
}

void MainWindow::showPublish()
{
    const CardList &list = m_cards->list();
    auto *page = static_cast<PublishPage *>(m_publish->page());
    page->setCardsInView({list.shownCards(), list.selectedCards()});
    showPage(m_publish);
    page->setFocus();
}

void MainWindow::showTimetable(const QString &id)
{
    showPage(m_timetable);
    auto *page = static_cast<TimetablePage *>(m_timetable->page());
    if (!id.isNull())
        page->showId(id);
    page->grid().setFocus();
}

void MainWindow::showPlace(const Place &place)
{
    if (place.field == u"timetable") {
        showTimetable(place.card);
    } else if (place.card.isEmpty()) {
        showPage(m_settings);
        static_cast<EventPage *>(m_settings->page())->showPlace(place);
    } else if (m_context.session.card(place.card)) {
        showPage(m_cards);
        m_cards->showPlace(place);
    }
}

ReviewPage *MainWindow::reviewShown() const
{
    const bool isShown = m_pages->currentWidget() == m_review;
    return isShown ? static_cast<ReviewPage *>(m_review->page()) : nullptr;
}

// Where verdicts and comments are given they are taken back, too; only a text is elsewhere.
void MainWindow::showUndone(const Place &place)
{
    ReviewPage *review = reviewShown();
    const bool isOfReview = place.field.isEmpty() || place.field == u"status";
    if (review && isOfReview && m_context.session.card(place.card))
        review->showCard(place.card);
    else
        showPlace(place);
}

void MainWindow::updateTitle()
{
    const Session &session = m_context.session;
    const core::Programme &programme = session.programme();
    QString title;
    if (session.isOpen()) {
        title = programme.event.title.best(programme.sourceLanguage(), programme.sourceLanguage());
        if (title.isEmpty())
            title = QFileInfo(session.path()).completeBaseName();
    }
    setWindowTitle(title.isEmpty() ? u"Escaleta"_s : u"%1 — Escaleta"_s.arg(title));
    setWindowFilePath(session.path());
}

void MainWindow::updateUndo()
{
    const QUndoStack &stack = m_context.session.undoStack();
    const auto name = [&stack](QAction *action, int at, const QString &plain,
                               const QString &named) {
        const auto *command = dynamic_cast<const EditCommand *>(stack.command(at));
        action->setText(command ? named.arg(describe(command->step())) : plain);
    };
    //: %1 is what was done, such as "typing in Objectives"
    name(m_actions.undo, stack.index() - 1, tr("&Undo"), tr("&Undo %1"));
    name(m_actions.redo, stack.index(), tr("&Redo"), tr("&Redo %1"));
    // What is being typed is not a step yet, and can be undone all the same.
    m_actions.undo->setEnabled(m_context.session.isOpen() && !m_context.session.isReadOnly());
    m_actions.redo->setEnabled(stack.canRedo());
}

void MainWindow::takeFiles(const QStringList &paths)
{
    if (paths.size() == 1 && paths.first().endsWith(eventSuffix)) {
        if (!m_bringingBack->offer(paths.first()))
            m_files.open(paths.first());
    } else {
        m_import->importFiles(paths);
    }
}

void MainWindow::openPalette()
{
    m_context.session.flush();
    auto *palette = new CommandPalette(m_context, m_actions.commands(), this);
    connect(palette, &CommandPalette::cardWanted, this, [this](const QString &id) {
        showPlace({id, {}, {}});
    });
    connect(palette, &CommandPalette::searchWanted, this, [this](const QString &text) {
        showPage(m_cards);
        m_cards->list().search(text);
    });
    palette->show();
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Escaleta"),
        tr("<h3>Escaleta %1</h3><p>Session cards of a congress: drafted, checked, scheduled and "
           "printed.</p><p>Free software under the GNU General Public License, version 3 or "
           "later. It comes without any warranty.</p>")
            .arg(u"" ESCALETA_VERSION ""_s));
}

void MainWindow::askForPerson()
{
    (new PersonDialog(m_context, this))->open();
}

void MainWindow::followPerson()
{
    Session &session = m_context.session;
    const core::Event &event = session.programme().event;
    const QString key = u"colleague/"_s + event.id;
    const QString id = QString::fromLatin1(m_context.settings.state(key));
    const auto known = event.colleagues.find(id);
    core::Colleague person = session.person();
    if (session.personId().isNull() && known != event.colleagues.end()) {
        person.name = known->name;
        m_context.settings.setPerson(person);
        session.setPerson(person);
        m_context.news.say(
            {.text = [name = person.name] { return tr("This event calls you %1 now.").arg(name); },
             .action = [] { return tr("Change…"); },
             .act = [this] { askForPerson(); }});
    }
    if (const QString now = session.personId(); !now.isNull() && now != id)
        m_context.settings.setState(key, now.toLatin1());
}

QStringList MainWindow::chosenCards() const
{
    return m_cards->list().selectedCards();
}

void MainWindow::retranslate()
{
    setLocale(m_translator.locale());
    m_actions.retranslate();
    for (QAction *action : m_actions.languages->actions())
        action->setChecked(action->data().toString() == m_translator.language());
    m_rail->setAccessibleName(tr("Pages"));
    updateTitle();
    updateUndo();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_context.session.lookOutside();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_context.session.flush()
        && !m_context.dialogs.confirm(
            this, tr("Close without saving?"),
            tr("The last changes could not be stored in %1. Save a copy to keep them.")
                .arg(m_context.session.path()),
            tr("Close and lose them"))) {
        event->ignore();
        return;
    }
    m_help->close();
    m_context.settings.setState(u"window"_s, saveGeometry());
    m_context.session.close();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(localFiles(*event->mimeData()));
}

} // namespace ui
