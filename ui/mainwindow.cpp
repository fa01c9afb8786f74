// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/check/languagename.h"
#include "core/import/sample.h"
#include "core/time/zone.h"
#include "ui/appearance.h"
#include "ui/cards/cardlist.h"
#include "ui/cards/cardspage.h"
#include "ui/cards/sidepanel.h"
#include "ui/commandpalette.h"
#include "ui/dialogs.h"
#include "ui/editcommand.h"
#include "ui/editor/cardeditor.h"
#include "ui/event/eventpage.h"
#include "ui/importnotes.h"
#include "ui/news.h"
#include "ui/newsbar.h"
#include "ui/print/cardpreview.h"
#include "ui/print/cardprinting.h"
#include "ui/rail.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/startpage.h"
#include "ui/statusline.h"
#include "ui/text/spelling.h"
#include "ui/translator.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr auto suffix = ".escaleta"_L1;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(suffix) ? path : path + suffix;
}

} // namespace

MainWindow::MainWindow(Context context, Translator &translator)
    : m_context(context)
    , m_translator(translator)
    , m_actions(*this, context.settings)
    , m_whole(new QStackedWidget)
    , m_start(new StartPage(m_context))
    , m_event(new QWidget)
    , m_rail(new Rail)
    , m_news(new NewsBar(context.news))
    , m_pages(new QStackedWidget)
    , m_cards(new CardsPage(m_context))
    , m_settings(new EventPage(m_context))
    , m_status(new StatusLine(m_context))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    layOut();
    connectActions();
    connectPages();
    connectSession();
    retranslate();
    resize(1280, 800);
    restoreGeometry(context.settings.state(u"window"_s));
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_rail->addPage(m_actions.cardsPage, Rail::End::Top);
    m_rail->addPage(m_actions.eventPage, Rail::End::Bottom);
    m_pages->addWidget(m_cards);
    m_pages->addWidget(m_settings);
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
    layout->addWidget(m_whole, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_actions.addCardActions(m_cards->list().cardActions(), {});
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, const auto &act) {
        connect(action, &QAction::triggered, this, act);
    };
    on(m_actions.newEvent, &MainWindow::newEvent);
    on(m_actions.open, &MainWindow::askToOpen);
    on(m_actions.saveCopy, &MainWindow::saveCopy);
    on(m_actions.import, &MainWindow::askToImport);
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
    on(m_actions.author, &MainWindow::askForAuthor);
    on(m_actions.cardsPage, [this] { showPage(m_cards); });
    on(m_actions.eventPage, [this] { showPage(m_settings); });
    on(m_actions.panel, [this](bool shown) { m_cards->setPanelVisible(shown); });
    on(m_actions.findings, [this] {
        m_actions.panel->setChecked(true);
        m_cards->setPanelVisible(true);
        m_cards->panel().showFindings();
    });
    on(m_actions.history, [this] {
        m_actions.panel->setChecked(true);
        m_cards->setPanelVisible(true);
        m_cards->panel().showHistory();
    });
    on(m_actions.beside, [this](bool beside) { m_cards->editor().setBeside(beside); });
    on(m_actions.nextLanguage, [this] { m_cards->editor().nextLanguage(); });
    on(m_actions.foldAll, [this] { m_cards->editor().foldAll(); });
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
    connect(m_actions.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    m_actions.panel->setChecked(true);
    m_actions.beside->setChecked(m_context.settings.state(u"beside"_s) == "1");
}

void MainWindow::connectPages()
{
    connect(m_start, &StartPage::newWanted, this, &MainWindow::newEvent);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askToOpen);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(m_cards, &CardsPage::importWanted, this, &MainWindow::askToImport);
    connect(m_cards, &CardsPage::filesDropped, this, &MainWindow::importNotes);
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
    connect(&session, &Session::opened, this, &MainWindow::showEvent);
    connect(&session, &Session::closed, this, &MainWindow::showStart);
    connect(&session, &Session::changed, this, [this](const core::Change &change) {
        if (!change.event)
            return;
        updateTitle();
        learnWords();
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
    connect(&session, &Session::placeWanted, this, &MainWindow::showPlace);
    connect(&session, &Session::failed, this, [this](const core::Error &error) {
        m_context.news.say({.kind = NewsItem::Kind::Error,
                            .text =
                                [error] {
                                    return tr("Not saved: %1 What you write is kept here and "
                                              "tried again.")
                                        .arg(core::sentence(error));
                                },
                            .action = [] { return tr("Save a copy…"); },
                            .act = [this] { saveCopy(); }});
    });
    connect(&session, &Session::clashed, this, &MainWindow::showClash);
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
}

void MainWindow::learnWords()
{
    QStringList words;
    for (const QStringList &each : m_context.session.programme().event.dictionary)
        words += each;
    m_context.spelling.setPersonalWords(words);
}

void MainWindow::showClash(const QList<core::FieldClash> &clashes, const core::Programme &theirs)
{
    const core::FieldClash clash = clashes.first();
    const core::Card *card = m_context.session.card(clash.row);
    const core::CardField *field = core::cardField(clash.field);
    if (!card || !field)
        return;
    const core::Card *theirCard = theirs.card(clash.row);
    const QString language = clash.language.isEmpty() ? theirs.sourceLanguage() : clash.language;
    const QString their =
        theirCard ? core::fieldValue(*theirCard, *field, theirs, language) : QString();
    m_context.news.say(
        {.kind = NewsItem::Kind::Warning,
         .text =
             [field, code = card->code] {
                 return tr("Somebody else changed “%1” of %2 at the same moment. Yours is kept, "
                           "and theirs is in the history.")
                     .arg(core::label(*field), code);
             },
         .action = [] { return tr("Compare…"); },
         .act = [this, id = card->id, field, language,
                 their] { compareClash(id, *field, language, their); }});
}

void MainWindow::compareClash(const QString &cardId, const core::CardField &field,
                              const QString &language, const QString &theirs)
{
    const core::Card *card = m_context.session.card(cardId);
    if (!card)
        return;
    const QString ours = core::fieldValue(*card, field, m_context.session.programme(), language);
    const int choice = m_context.dialogs.choose(
        this, tr("Two versions of “%1”").arg(core::label(field)),
        tr("Yours:\n%1\n\nTheirs:\n%2").arg(ours, theirs), {tr("Keep mine"), tr("Take theirs")});
    if (choice != 1)
        return;
    core::Programme after = m_context.session.programme();
    if (const auto set = core::setField(after, cardId, field, theirs, language); !set)
        return sayError(set.error());
    m_context.session.edit({.text = QT_TRANSLATE_NOOP("ui::Step", "change of %1"),
                            .place = {cardId, QString::fromLatin1(field.key), {}}},
                           after);
}

void MainWindow::openFile(const QString &path)
{
    m_context.session.flush();
    if (const core::Result<void> opened = m_context.session.open(path); !opened) {
        m_context.settings.removeRecentFile(path);
        sayError(opened.error());
    }
}

void MainWindow::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(u"sample"_s + suffix);
    if (!QFileInfo::exists(path)) {
        folder.mkpath(u"."_s);
        const auto made =
            core::Store::create(path, core::sampleCongress(),
                                {m_context.settings.author(), QDateTime::currentDateTimeUtc(), {}});
        if (!made)
            return sayError(made.error());
    }
    openFile(path);
}

void MainWindow::showEvent()
{
    m_news->dismiss();
    m_whole->setCurrentWidget(m_event);
    showPage(m_cards);
    Session &session = m_context.session;
    m_actions.enable(true, !session.isReadOnly());
    const core::Programme &programme = session.programme();
    m_context.settings.addRecentFile(
        {session.path(),
         programme.event.title.best(programme.sourceLanguage(), programme.sourceLanguage()),
         QDateTime::currentDateTime(), int(programme.cards.size())});
    m_context.settings.setFolder(QFileInfo(session.path()).absolutePath());
    session.setAuthor(m_context.settings.author());
    learnWords();
    updateTitle();
    updateUndo();
    m_status->show();
    m_cards->list().focusList();
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
    m_pages->setCurrentWidget(page);
    (page == m_cards ? m_actions.cardsPage : m_actions.eventPage)->setChecked(true);
}

void MainWindow::showPlace(const Place &place)
{
    if (place.card.isEmpty()) {
        showPage(m_settings);
        m_settings->showPlace(place);
    } else if (m_context.session.card(place.card)) {
        showPage(m_cards);
        m_cards->showPlace(place);
    }
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

void MainWindow::newEvent()
{
    const QString path = withSuffix(m_context.dialogs.saveFile(
        this, tr("New event"), tr("Escaleta events (*.escaleta)"),
        QDir(m_context.settings.folder()).filePath(tr("Congress") + suffix)));
    if (path.isEmpty())
        return;
    // The dialog has asked whether to replace what is there.
    if (QFileInfo(path).isFile() && !QFile::remove(path))
        return sayError({core::ErrorCode::WriteFailed, path, {}});
    core::Event event{.id = core::newId(), .zone = core::machineZone()};
    event.languages.append(m_translator.language());
    for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s}) {
        if (!event.languages.contains(language))
            event.languages.append(language);
    }
    event.title.set(event.languages.first(), QFileInfo(path).completeBaseName());
    const auto made =
        core::Store::create(path, core::newProgramme(event),
                            {m_context.settings.author(), QDateTime::currentDateTimeUtc(), {}});
    if (!made)
        return sayError(made.error());
    openFile(path);
    showPage(m_settings);
}

void MainWindow::askToOpen()
{
    const QString path = m_context.dialogs.openFile(
        this, tr("Open an event"), tr("Escaleta events (*.escaleta);;All files (*)"),
        m_context.settings.folder());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::saveCopy()
{
    const QFileInfo file(m_context.session.path());
    const QString path = withSuffix(m_context.dialogs.saveFile(
        this, tr("Save a copy"), tr("Escaleta events (*.escaleta)"),
        //: the name of a file: %1 is the name of the event's own file
        file.absoluteDir().filePath(tr("%1 copy").arg(file.completeBaseName()) + suffix)));
    if (path.isEmpty())
        return;
    if (const auto saved = m_context.session.saveCopy(path); !saved)
        return sayError(saved.error());
    m_context.news.say({.kind = NewsItem::Kind::Info,
                        .text = [path] { return tr("Saved a copy as %1.").arg(path); },
                        .action = [] { return tr("Open it"); },
                        .act = [this, path] { openFile(path); }});
}

void MainWindow::importNotes(const QStringList &paths)
{
    const QStringList cards = importFiles(paths, m_context);
    if (cards.isEmpty())
        return;
    showPage(m_cards);
    m_cards->list().showCard(cards.first());
}

void MainWindow::askToImport()
{
    importNotes(m_context.dialogs.openFiles(this, tr("Import notes"), importFilter(),
                                            m_context.settings.folder()));
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

void MainWindow::fillRecent()
{
    m_actions.recent->clear();
    for (const RecentFile &file : m_context.settings.recentFiles()) {
        const QString name =
            file.title.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.title;
        m_actions.recent->addAction(QString(name).replace(u'&', u"&&"_s), this,
                                    [this, path = file.path] { openFile(path); });
    }
    if (m_actions.recent->isEmpty())
        m_actions.recent->addAction(tr("None yet"))->setEnabled(false);
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

void MainWindow::askForAuthor()
{
    const QString name = m_context.dialogs.askText(
        this, tr("Your name"), tr("The history names you by it:"), m_context.settings.author());
    if (name.isNull())
        return;
    m_context.settings.setAuthor(name.simplified());
    m_context.session.setAuthor(m_context.settings.author());
}

void MainWindow::sayError(const core::Error &error)
{
    m_context.news.say(NewsItem::Kind::Error, [error] { return core::sentence(error); });
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
    m_context.settings.setState(u"window"_s, saveGeometry());
    m_context.session.close();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    event->acceptProposedAction();
    if (paths.size() == 1 && paths.first().endsWith(suffix))
        openFile(paths.first());
    else if (m_context.session.isOpen())
        importNotes(paths);
}

} // namespace ui
