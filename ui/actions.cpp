// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "core/check/languagename.h"
#include "core/text/interfacelanguage.h"
#include "ui/cards/cardactions.h"
#include "ui/publish/publishpage.h"
#include "ui/settings.h"
#include "ui/themeicon.h"
#include "ui/timetable/timetablepage.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace ui {
Actions::Actions(QMainWindow &window, Settings &settings)
    : m_window(window)
{
    newEvent = make("newEvent", {}, "document-new");
    open = make("openEvent", QKeySequence::Open, "document-open");
    saveCopy = make("saveCopy", QKeySequence::SaveAs, "document-save-as");
    copyForColleague = make("copyForColleague", {}, "document-send");
    bringBack = make("bringBack", {}, "document-import");
    import = make("import", Qt::CTRL | Qt::Key_I, "document-import");
    savePdf = make("savePdf", Qt::CTRL | Qt::Key_E, "document-export");
    preview = make("preview", Qt::CTRL | Qt::SHIFT | Qt::Key_P, "document-print-preview");
    print = make("print", QKeySequence::Print, "document-print");
    close = make("closeEvent", QKeySequence::Close, "window-close");
    quit = make("quit", QKeySequence::Quit, "application-exit");
    quit->setMenuRole(QAction::QuitRole);
    undo = make("undo", QKeySequence::Undo, "edit-undo");
    redo = make("redo", QKeySequence::Redo, "edit-redo");
    find = make("find", QKeySequence::Find, "edit-find");
    // Ctrl+V in the list of cards, which adds it to itself; in a text the key means the text.
    pasteCards = make("pasteCards", QKeySequence::Paste, "edit-paste");
    pasteCards->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    palette = make("palette", Qt::CTRL | Qt::Key_K);
    author = make("author");
    cardsPage = make("cardsPageAction", Qt::CTRL | Qt::Key_1, "view-list-details");
    timetablePage = make("timetablePageAction", Qt::CTRL | Qt::Key_2, "view-calendar-week");
    reviewPage = make("reviewPageAction", Qt::CTRL | Qt::Key_3, "document-edit-verify");
    publishPage = make("publishPageAction", Qt::CTRL | Qt::Key_4, "view-presentation");
    eventPage = make("eventPageAction", Qt::CTRL | Qt::Key_5, "configure");
    panel = make("panel", Qt::Key_F9);
    comment = make("comment", Qt::CTRL | Qt::ALT | Qt::Key_M, "comment");
    askForChanges = make("askForChanges", Qt::CTRL | Qt::ALT | Qt::Key_A, "mail-message-new");
    findings = make("findings", Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    history = make("history", Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    beside = make("besideAction", Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    nextLanguage = make("nextLanguage", Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    foldAll = make("foldAll", Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    guide = make("guide", QKeySequence::HelpContents, "help-contents");
    tour = make("tour");
    about = make("about", {}, "help-about");
    about->setMenuRole(QAction::AboutRole);

    pages = new QActionGroup(&window);
    for (QAction *page : {cardsPage, timetablePage, reviewPage, publishPage, eventPage}) {
        page->setCheckable(true);
        pages->addAction(page);
    }
    panel->setCheckable(true);
    beside->setCheckable(true);
    languages = new QActionGroup(&window);
    for (const QString &language : core::interfaceLanguages()) {
        QAction *action = languages->addAction(QString());
        action->setObjectName(u"language-"_s + language);
        action->setData(language);
        action->setCheckable(true);
        // Each in its own words, so that who can't read this one finds the way out.
        QString name = core::languageName(language, language);
        name[0] = name[0].toUpper();
        action->setText(name);
    }
    appearances = new QActionGroup(&window);
    for (const Appearance each : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *action = appearances->addAction(QString());
        action->setObjectName(u"appearance-%1"_s.arg(int(each)));
        action->setData(int(each));
        action->setCheckable(true);
        action->setChecked(each == settings.appearance());
    }
    makeTimetable();
    makePublish();
    makeMenus();
}

Actions::~Actions() = default;

void Actions::makeTimetable()
{
    timetable = std::make_unique<TimetableActions>();
    timetable->suggest = make("suggestSlot", Qt::CTRL | Qt::Key_G);
    timetable->placeAll = make("placeAll", Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    timetable->moveByKeys = make("moveByKeys", Qt::CTRL | Qt::Key_M);
    timetable->swap = make("swapSessions", Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    timetable->sendBack = make("sendBack", Qt::CTRL | Qt::Key_Backspace);
    timetable->openCard = make("openCardOfSession", Qt::CTRL | Qt::Key_Return);
    timetable->preview = make("previewTimetable", {}, "document-print-preview");
    timetable->savePdf = make("saveTimetable", {}, "document-export");
    timetable->print = make("printTimetable", {}, "document-print");
    timetable->previousDay = make("previousDay", Qt::ALT | Qt::Key_Left);
    timetable->nextDay = make("nextDay", Qt::ALT | Qt::Key_Right);
    timetable->zoomIn = make("zoomIn", QKeySequence::ZoomIn, "zoom-in");
    timetable->zoomOut = make("zoomOut", QKeySequence::ZoomOut, "zoom-out");
    timetable->zoomReset = make("zoomReset", Qt::CTRL | Qt::Key_0, "zoom-original");
    for (QAction *action : timetable->all())
        action->setEnabled(false);
}

void Actions::makePublish()
{
    publish = std::make_unique<PublishActions>();
    publish->save = make("publishSaveAction", QKeySequence::Save, "document-save-as");
    publish->print = make("publishPrintAction", {}, "document-print");
    publish->refresh = make("publishRefresh", QKeySequence::Refresh, "view-refresh");
    publish->freeze = make("publishFreezeAction", {}, "object-locked");
    publish->editions = make("publishEditionsAction", {}, "view-history");
    for (QAction *action : publish->all())
        action->setEnabled(false);
}

void Actions::setOnPublishPage(bool isThere)
{
    const QKeySequence key = QKeySequence::Print;
    print->setShortcut(isThere ? QKeySequence() : key);
    publish->print->setShortcut(isThere ? key : QKeySequence());
}

QAction *Actions::make(const char *name, const QKeySequence &shortcut, const char *icon)
{
    auto *action = new QAction(&m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    if (icon)
        action->setIcon(themeIcon(QString::fromLatin1(icon)));
    return action;
}

void Actions::makeMenus()
{
    QMenuBar *bar = m_window.menuBar();
    m_file = bar->addMenu(QString());
    m_edit = bar->addMenu(QString());
    m_card = bar->addMenu(QString());
    m_timetable = bar->addMenu(QString());
    m_publish = bar->addMenu(QString());
    m_view = bar->addMenu(QString());
    m_help = bar->addMenu(QString());

    m_file->addActions({newEvent, open});
    recent = m_file->addMenu(QString());
    m_file->addSeparator();
    m_file->addActions({saveCopy, import});
    m_file->addSeparator();
    m_file->addActions({copyForColleague, bringBack});
    m_file->addSeparator();
    m_file->addActions({savePdf, preview, print});
    m_file->addSeparator();
    m_file->addActions({close, quit});
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addAction(pasteCards);
    m_edit->addSeparator();
    m_edit->addActions({find, palette});
    m_edit->addSeparator();
    m_edit->addAction(author);
    m_timetable->addActions({timetable->suggest, timetable->placeAll});
    m_timetable->addSeparator();
    m_timetable->addActions({timetable->moveByKeys, timetable->swap, timetable->sendBack});
    m_timetable->addSeparator();
    m_timetable->addActions({timetable->openCard, timetable->previousDay, timetable->nextDay});
    m_timetable->addSeparator();
    m_timetable->addActions({timetable->preview, timetable->savePdf, timetable->print});
    m_timetable->addSeparator();
    m_timetable->addActions({timetable->zoomIn, timetable->zoomOut, timetable->zoomReset});
    m_publish->addActions({publish->save, publish->print});
    m_publish->addSeparator();
    m_publish->addActions({publish->freeze, publish->editions});
    m_publish->addSeparator();
    m_publish->addAction(publish->refresh);
    m_view->addActions({cardsPage, timetablePage, reviewPage, publishPage, eventPage});
    m_view->addSeparator();
    m_view->addActions({panel, findings, history});
    m_view->addSeparator();
    m_view->addActions({beside, nextLanguage, foldAll});
    m_view->addSeparator();
    m_language = m_view->addMenu(QString());
    m_language->addActions(languages->actions());
    m_appearance = m_view->addMenu(QString());
    m_appearance->addActions(appearances->actions());
    m_help->addActions({guide, tour});
    m_help->addSeparator();
    m_help->addAction(about);
}

void Actions::addCardActions(const CardActions &cards)
{
    m_card->addActions({cards.create, cards.createFromTemplate, cards.duplicate});
    m_card->addSeparator();
    m_card->addActions({cards.setStatus, cards.setTheme, cards.setPlatform, cards.setLanguages,
                        cards.setReviewers});
    m_card->addActions({comment, askForChanges});
    m_card->addSeparator();
    m_card->addActions({cards.nextCard, cards.previousCard});
    m_card->addSeparator();
    m_card->addAction(cards.remove);
}

void Actions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_card->setTitle(tr("&Card"));
    m_timetable->setTitle(tr("&Timetable"));
    m_publish->setTitle(tr("&Publish"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    recent->setTitle(tr("Open &recent"));
    m_language->setTitle(tr("&Language of the program"));
    m_appearance->setTitle(tr("&Appearance"));
    newEvent->setText(tr("&New event…"));
    open->setText(tr("&Open…"));
    saveCopy->setText(tr("Save a &copy…"));
    copyForColleague->setText(tr("Save a copy for a coll&eague…"));
    bringBack->setText(tr("&Bring changes back…"));
    import->setText(tr("&Import…"));
    savePdf->setText(tr("Save cards as P&DF…"));
    preview->setText(tr("Print pre&view"));
    print->setText(tr("&Print cards…"));
    close->setText(tr("C&lose the event"));
    quit->setText(tr("&Quit"));
    pasteCards->setText(tr("Paste as &cards"));
    find->setText(tr("&Find cards"));
    palette->setText(tr("Find any&thing…"));
    author->setText(tr("&Who is at this desk…"));
    cardsPage->setText(tr("Cards"));
    timetablePage->setText(tr("Timetable"));
    reviewPage->setText(tr("Review"));
    publishPage->setText(tr("Publish"));
    eventPage->setText(tr("Event"));
    timetable->suggest->setText(tr("&Suggest a place…"));
    timetable->placeAll->setText(tr("&Place unscheduled…"));
    timetable->moveByKeys->setText(tr("&Move with the keys"));
    timetable->swap->setText(tr("S&wap two sessions"));
    //: out of the timetable, to the sessions that have no hours yet
    timetable->sendBack->setText(tr("Send &back to unscheduled"));
    timetable->openCard->setText(tr("&Open the card"));
    timetable->preview->setText(tr("Print pre&view of the timetable"));
    timetable->savePdf->setText(tr("Save the timetable as P&DF…"));
    timetable->print->setText(tr("Print the &timetable…"));
    timetable->previousDay->setText(tr("P&revious day"));
    timetable->nextDay->setText(tr("&Next day"));
    timetable->zoomIn->setText(tr("Zoom &in"));
    timetable->zoomOut->setText(tr("Zoom &out"));
    timetable->zoomReset->setText(tr("Usual &height of an hour"));
    publish->save->setText(tr("&Save the document as…"));
    publish->print->setText(tr("&Print the document…"));
    publish->refresh->setText(tr("&Refresh the preview"));
    publish->freeze->setText(tr("&Freeze an edition…"));
    publish->editions->setText(tr("&Editions and what has changed…"));
    panel->setText(tr("Side &panel"));
    comment->setText(tr("Co&mment…"));
    askForChanges->setText(tr("&Ask for changes…"));
    findings->setText(tr("&Findings"));
    history->setText(tr("&History"));
    beside->setText(tr("&Beside the source"));
    nextLanguage->setText(tr("Next content lan&guage"));
    foldAll->setText(tr("F&old or unfold all texts"));
    guide->setText(tr("&User's guide"));
    //: a short walk through the window, for who sees it for the first time
    tour->setText(tr("&First steps…"));
    about->setText(tr("&About Escaleta"));
    for (QAction *action : appearances->actions()) {
        switch (Appearance(action->data().toInt())) {
        case Appearance::System:
            action->setText(tr("As the desktop"));
            break;
        case Appearance::Light:
            action->setText(tr("Light"));
            break;
        case Appearance::Dark:
            action->setText(tr("Dark"));
            break;
        }
    }
}

void Actions::enable(bool isOpen, bool isWritable)
{
    for (QAction *action : {saveCopy,      copyForColleague,
                            savePdf,       preview,
                            print,         close,
                            find,          tour,
                            askForChanges, cardsPage,
                            timetablePage, reviewPage,
                            eventPage,     publishPage,
                            panel,         findings,
                            history,       beside,
                            nextLanguage,  foldAll})
        action->setEnabled(isOpen);
    for (QAction *action : {import, pasteCards, bringBack, comment})
        action->setEnabled(isOpen && isWritable);
    m_card->menuAction()->setVisible(isOpen);
    m_timetable->menuAction()->setVisible(isOpen);
    m_publish->menuAction()->setVisible(isOpen);
}

QList<QAction *> Actions::commands() const
{
    QList<QAction *> all;
    for (const QMenu *menu : {m_file, m_edit, m_card, m_timetable, m_publish, m_view, m_help}) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu() && action->isEnabled())
                all.append(action);
        }
    }
    return all + languages->actions() + appearances->actions();
}

} // namespace ui
