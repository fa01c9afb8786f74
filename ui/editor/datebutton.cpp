// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/datebutton.h"

#include "ui/themeicon.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DateButton::DateButton(EditedCard &edited, QWidget *line)
    : QAction(line)
    , m_edited(edited)
    , m_line(line)
{
    setObjectName(u"dateButton"_s);
    setIcon(themeIcon(u"view-calendar"_s));
    line->installEventFilter(this);
    retranslate();
    setShortcut(Qt::ALT | Qt::Key_Down);
    setShortcutContext(Qt::WidgetShortcut);
    connect(this, &QAction::triggered, this, &DateButton::openCalendar);
}

void DateButton::retranslate()
{
    setText(tr("Choose a date"));
}

bool DateButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QAction::eventFilter(watched, event);
}

void DateButton::openCalendar()
{
    const core::Card *card = m_edited.card();
    if (!card || m_edited.isReadOnly())
        return;
    const core::Event &event = m_edited.programme().event;
    QMenu menu(m_line);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setLocale(m_line->locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(card->slot.date.isValid()   ? card->slot.date
                                  : event.start.isValid() ? event.start
                                                          : QDate::currentDate());
    // The days of the event stand out.
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bold.setFontUnderline(true);
    if (event.start.isValid() && event.end.isValid() && event.start.daysTo(event.end) < 60) {
        for (QDate day = event.start; day <= event.end; day = day.addDays(1))
            calendar->setDateTextFormat(day, bold);
    }
    QWidgetAction holder(&menu);
    holder.setDefaultWidget(calendar);
    menu.addAction(&holder);
    QDate chosen;
    const auto choose = [&](QDate date) {
        chosen = date;
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, choose);
    connect(calendar, &QCalendarWidget::activated, &menu, choose);
    menu.exec(m_line->mapToGlobal(QPoint(0, m_line->height())));
    if (chosen.isValid())
        m_edited.change(QT_TRANSLATE_NOOP("ui::Step", "change of %1"), field("date"),
                        [chosen](core::Card &each) {
                            each.slot.date = chosen;
                            each.writtenHours.clear();
                        });
}

} // namespace ui
