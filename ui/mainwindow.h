// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/actions.h"
#include "ui/context.h"
#include "ui/eventfiles.h"
#include "ui/step.h"

#include <QMainWindow>

class QStackedWidget;

namespace ui {

class BringingBack;
class CardsPage;
class EventPage;
class Help;
class ImportEntry;
class LatePage;
class NewsBar;
class Rail;
class ReviewPage;
class StatusLine;
class Tour;
class Translator;

// The frame: it owns the pages and joins them, and knows nothing of what they show.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Context context, Translator &translator);
    ~MainWindow() override;

    // Says as news why it can't.
    void openFile(const QString &path);
    // Walks through the window as soon as an event with cards is open; once and never again,
    // unless somebody asks for it.
    void offerTour();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeStartPage();
    QWidget *makeTimetable();
    QWidget *makeReview();
    QWidget *makePublish();
    void layOut();
    void connectActions();
    void connectPages();
    void connectSession();
    void retranslate();
    void learnWords();
    void updateTitle();
    void updateUndo();
    void showListing();
    void showEvent();
    void showStart();
    void showPage(QWidget *page);
    void showPlace(const Place &place);
    void showUndone(const Place &place);
    ReviewPage *reviewShown() const; // null where another page is
    // Leads to a session, where its id is not null.
    void showTimetable(const QString &id);
    void showPublish();
    // What F1 explains where no field has the focus.
    QString pageTopic() const;
    void startTour();

    void newEvent();
    // Drops: an event is opened or brought back, anything else imported.
    void takeFiles(const QStringList &paths);
    void openPalette();
    void about();
    void askForPerson();
    // Who was listed by the name at this desk, and is listed by another one now.
    void followPerson();
    QStringList chosenCards() const;

    Context m_context;
    Translator &m_translator;
    EventFiles m_files;
    BringingBack *m_bringingBack;
    Help *m_help;
    Actions m_actions;
    Tour *m_tour;
    bool m_isTourDue = false; // as soon as there is something to show
    QStackedWidget *m_whole;  // the start page, or the open event
    LatePage *m_start;
    QWidget *m_event;
    Rail *m_rail;
    NewsBar *m_news;
    QStackedWidget *m_pages;
    CardsPage *m_cards;
    LatePage *m_timetable;
    LatePage *m_review;
    LatePage *m_publish;
    LatePage *m_settings;
    ImportEntry *m_import;
    QWidget *m_beforeImport = nullptr; // the page to go back to
    StatusLine *m_status;
};

} // namespace ui
