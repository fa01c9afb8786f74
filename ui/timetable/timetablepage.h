// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/timetable.h"
#include "ui/context.h"
#include "ui/step.h"

#include <QDate>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace ui {

class FindingsPanel;
class GridView;
class SessionMover;
class TimetableModel;
class UnscheduledList;

// What can be done on the page, for menus and the palette.
struct TimetableActions
{
    QAction *suggest = nullptr;
    QAction *placeAll = nullptr;
    QAction *moveByKeys = nullptr;
    QAction *swap = nullptr;
    QAction *sendBack = nullptr;
    QAction *openCard = nullptr;
    QAction *preview = nullptr;
    QAction *savePdf = nullptr;
    QAction *print = nullptr;
    QAction *previousDay = nullptr;
    QAction *nextDay = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;

    QList<QAction *> all() const;
};

// Days and platforms as a grid, the sessions that are not in it yet beside it, and what is wrong
// with the one that is chosen.
class TimetablePage final : public QWidget
{
    Q_OBJECT

public:
    TimetablePage(const Context &context, const TimetableActions &actions,
                  QWidget *parent = nullptr);
    ~TimetablePage() override;

    GridView &grid() { return *m_grid; }
    UnscheduledList &unscheduled() { return *m_unscheduled; }
    // Shows a session or a break on its day, or in the list of those that have none.
    void showId(const QString &id);
    void setPanelVisible(bool visible);
    // To what was found on the session that is chosen.
    void focusFindings();

Q_SIGNALS:
    // A place of a card, or of the event's settings.
    void placeWanted(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectGrid();
    void connectActions();
    void retranslate();
    void fillDays();
    void fillZones();
    void showDays();
    void showDay(QDate day);
    void settle(const QString &id);
    void updateEmpty();
    void updateActions();
    void updateHint();
    void updatePanel();
    void open(const QString &id);
    void sendBack(const QStringList &cards);
    // Without breaks.
    QStringList selectedCards() const;
    void swap();
    void moveByKeys();
    void suggest();
    void placeAll();
    void popUp(QPoint global);
    void zoom(int steps);
    // Prints as what is seen: a day, or all of them.
    publish::TimetableView printedView() const;
    QString chosen() const; // in the grid or in the list; null for none

    Context m_context;
    TimetableActions m_actions;
    TimetableModel *m_model;
    SessionMover *m_mover;
    GridView *m_grid;
    UnscheduledList *m_unscheduled;
    FindingsPanel *m_findings;
    QTabBar *m_days;
    QComboBox *m_zone;
    QPushButton *m_place;
    QToolButton *m_print;
    QLabel *m_zoneLabel;
    QLabel *m_unscheduledTitle;
    QLabel *m_noneLeft;
    QLabel *m_hint;
    QLabel *m_keys; // that end a move by keys
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    QStackedWidget *m_stack; // the grid, or what has to be there first
    QSplitter *m_splitter;
    QWidget *m_panel;
    QList<QDate> m_dates; // of the tabs
    bool m_scrolled = false;
    int m_dayBefore = -1;  // the tab before a session of the list was taken up by keys
    bool m_inList = false; // where something was chosen last
};

} // namespace ui
