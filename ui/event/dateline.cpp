// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/dateline.h"

#include "core/publish/wording.h"
#include "core/time/writtendate.h"
#include "ui/event/tonelabel.h"
#include "ui/session.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// As the form has it: the same in all languages of the interface.
constexpr auto dateFormat = u"dd/MM/yyyy";

} // namespace

DateLine::DateLine(Session &session, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_calendar(new QToolButton(this))
    , m_understood(new ToneLabel(Tone::Secondary, this))
    , m_problem(new ToneLabel(Tone::Error, this))
{
    m_line->setObjectName(name);
    m_line->setFixedWidth(fontMetrics().horizontalAdvance(u"00/00/0000"_s) + 2 * space::large);
    m_calendar->setObjectName(name + "Calendar"_L1);
    m_calendar->setText(u"▾"_s);
    m_calendar->setFocusPolicy(Qt::TabFocus);
    m_problem->setObjectName(name + "Problem"_L1);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_line);
    row->addWidget(m_calendar);
    row->addWidget(m_understood, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    setFocusProxy(m_line);

    connect(m_line, &QLineEdit::editingFinished, this, &DateLine::commit);
    connect(&session, &Session::flushWanted, this, &DateLine::commit);
    connect(m_calendar, &QToolButton::clicked, this, &DateLine::showCalendar);
    retranslate();
}

void DateLine::setDate(QDate date, const QString &reader)
{
    m_reader = reader;
    const bool isNews = date != m_date;
    m_date = date;
    if (isNews || !m_line->isModified()) {
        m_line->setText(date.toString(dateFormat));
        m_problem->hide();
    }
    showUnderstood();
}

void DateLine::setLabel(const QString &label)
{
    m_line->setAccessibleName(label);
    m_calendar->setAccessibleName(tr("Calendar: %1").arg(label));
}

void DateLine::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_calendar->setEnabled(!readOnly);
}

void DateLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateLine::retranslate()
{
    //: in the place of a date
    m_line->setPlaceholderText(tr("not known"));
    m_problem->setText(tr("This is no date. Write it as 31/05/2021 or 31 May 2021."));
}

void DateLine::commit()
{
    if (!m_line->isModified())
        return;
    const QString text = m_line->text().trimmed();
    const QDate date = core::parseDate(text, m_reader).date;
    m_problem->setVisible(!text.isEmpty() && date.isNull());
    if (!text.isEmpty() && date.isNull())
        return;
    m_line->setModified(false);
    m_line->setText(date.toString(dateFormat));
    if (date != m_date)
        Q_EMIT picked(date);
}

void DateLine::showCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setObjectName(m_line->objectName() + "Days"_L1);
    calendar->setLocale(QLocale(m_reader));
    calendar->setFirstDayOfWeek(Qt::Monday);
    if (m_date.isValid() || m_suggested.isValid())
        calendar->setSelectedDate(m_date.isValid() ? m_date : m_suggested);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto pick = [this, menu](QDate date) {
        menu->close();
        m_line->setModified(false);
        if (date != m_date)
            Q_EMIT picked(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    menu->popup(m_line->mapToGlobal(m_line->rect().bottomLeft()));
    calendar->setFocus();
}

void DateLine::showUnderstood()
{
    m_understood->setText(m_date.isValid() ? publish::Wording(m_reader, m_reader).date(m_date)
                                           : QString());
}

} // namespace ui
