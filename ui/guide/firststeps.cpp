// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/firststeps.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QRect rectOf(const QWidget *part, const QWidget *window)
{
    if (!part || !part->isVisible())
        return {};
    return QRect(part->mapTo(window, QPoint()), part->size());
}

QRect namedRect(const QMainWindow *window, const QString &name)
{
    return rectOf(window->findChild<QWidget *>(name), window);
}

// Scrolls there, where it lies in what can be scrolled.
QRect meterRect(const QMainWindow *window)
{
    auto *meter = window->findChild<QWidget *>(u"summaryMeter"_s);
    auto *editor = window->findChild<QScrollArea *>(u"cardEditor"_s);
    if (!meter || !editor || !meter->isVisible())
        return {};
    editor->ensureWidgetVisible(meter, 0, 60);
    return rectOf(meter, window).intersected(rectOf(editor, window));
}

QRect menuRect(const QMainWindow *window, const QAction *action)
{
    const QMenuBar *bar = window->menuBar();
    for (QAction *each : bar->actions()) {
        if (each->menu() && each->menu()->actions().contains(action))
            return bar->actionGeometry(each).translated(bar->mapTo(window, QPoint()));
    }
    return {};
}

TourStop stop(const char *title, const char *text, const std::function<QRect()> &place)
{
    const auto said = [](const char *each) {
        return [each] { return QCoreApplication::translate("ui::FirstSteps", each); };
    };
    return {said(title), said(text), place};
}

} // namespace

QList<TourStop> firstSteps(QMainWindow *window, const QAction *palette)
{
    return {
        stop(QT_TRANSLATE_NOOP("ui::FirstSteps", "All cards of the congress"),
             QT_TRANSLATE_NOOP("ui::FirstSteps",
                               "Each session has a card. Choose one here. The field above searches "
                               "all texts; the filters show only what is left to do."),
             [window] { return namedRect(window, u"cardList"_s); }),
        stop(QT_TRANSLATE_NOOP("ui::FirstSteps", "One card"),
             QT_TRANSLATE_NOOP("ui::FirstSteps",
                               "You write in the order of the form, in each language. There is no "
                               "Save button: what you type is stored within a second, and Ctrl+Z "
                               "takes it back."),
             [window] { return namedRect(window, u"cardEditor"_s); }),
        stop(QT_TRANSLATE_NOOP("ui::FirstSteps", "How long a text is"),
             QT_TRANSLATE_NOOP("ui::FirstSteps",
                               "The meter counts as you type. What is beyond the limit is tinted "
                               "in the text, and never cut."),
             [window] { return meterRect(window); }),
        stop(QT_TRANSLATE_NOOP("ui::FirstSteps", "What there is to mend"),
             QT_TRANSLATE_NOOP("ui::FirstSteps",
                               "A click on a finding leads to its place. Beside the findings are "
                               "the comments and the history of the card."),
             [window] { return namedRect(window, u"sidePanel"_s); }),
        stop(QT_TRANSLATE_NOOP("ui::FirstSteps", "The pages"),
             QT_TRANSLATE_NOOP("ui::FirstSteps",
                               "From the cards to the timetable and to what is published. At the "
                               "bottom are the settings of the event: dates, languages, platforms, "
                               "limits."),
             [window] { return namedRect(window, u"rail"_s); }),
        stop(QT_TRANSLATE_NOOP("ui::FirstSteps", "Anything by its name"),
             QT_TRANSLATE_NOOP("ui::FirstSteps",
                               "Ctrl+K finds cards, people and commands by a few letters. F1 "
                               "explains the field you are in. Help › First steps… brings you "
                               "back here."),
             [window, palette] { return menuRect(window, palette); }),
    };
}

} // namespace ui
