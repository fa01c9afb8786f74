// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>

#include <memory>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace ui {

struct CardActions;
struct PublishActions;
class Settings;
struct TimetableActions;

// The window's own actions and its menus. What they do is the window's matter.
class Actions final
{
    Q_DECLARE_TR_FUNCTIONS(ui::Actions)

public:
    Actions(QMainWindow &window, Settings &settings);
    ~Actions();
    Q_DISABLE_COPY_MOVE(Actions)

    // Puts the pages' own actions into the menus. Once.
    void addCardActions(const CardActions &cards);
    void retranslate();
    // What needs an open event, and what needs one that can be written to.
    void enable(bool isOpen, bool isWritable);
    // All that can be triggered, for the palette.
    QList<QAction *> commands() const;
    // The key to print means what the page shows: there that, elsewhere cards.
    void setOnPublishPage(bool isThere);

    QAction *newEvent;
    QAction *open;
    QAction *saveCopy;
    QAction *copyForColleague;
    QAction *bringBack;
    QAction *import;
    QAction *savePdf;
    QAction *preview;
    QAction *print;
    QAction *close;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *pasteCards;
    QAction *palette;
    QAction *author;
    QAction *cardsPage;
    QAction *timetablePage;
    QAction *reviewPage;
    QAction *publishPage;
    QAction *eventPage;
    QAction *panel;
    QAction *comment;
    QAction *askForChanges;
    QAction *findings;
    QAction *history;
    QAction *beside;
    QAction *nextLanguage;
    QAction *foldAll;
    QAction *guide;
    QAction *tour;
    QAction *about;
    std::unique_ptr<TimetableActions> timetable;
    std::unique_ptr<PublishActions> publish;
    QActionGroup *pages;
    QActionGroup *languages;   // data: BCP 47
    QActionGroup *appearances; // data: Appearance as int
    QMenu *recent;

private:
    QAction *make(const char *name, const QKeySequence &shortcut = {}, const char *icon = nullptr);
    void makeTimetable();
    void makePublish();
    void makeMenus();

    QMainWindow &m_window;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_card;
    QMenu *m_timetable;
    QMenu *m_publish;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_appearance;
    QMenu *m_help;
};

} // namespace ui
