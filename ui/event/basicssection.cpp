// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/basicssection.h"

#include "ui/event/dateline.h"
#include "ui/event/localtextedit.h"
#include "ui/event/tonelabel.h"
#include "ui/session.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace ui {

BasicsSection::BasicsSection(Context &context, QWidget *parent)
    : Section(context, u"event"_s, parent)
    , m_titleLabel(new QLabel(this))
    , m_placeLabel(new QLabel(this))
    , m_daysLabel(new QLabel(this))
    , m_startLabel(new QLabel(this))
    , m_endLabel(new QLabel(this))
    , m_title(new LocalTextEdit(context.session, u"eventTitle"_s, this))
    , m_place(new LocalTextEdit(context.session, u"eventPlace"_s, this))
    , m_start(new DateLine(context.session, u"eventStart"_s, this))
    , m_end(new DateLine(context.session, u"eventEnd"_s, this))
    , m_wrongOrder(new ToneLabel(Tone::Warning, this))
{
    for (QLabel *label : {m_titleLabel, m_placeLabel, m_daysLabel})
        label->setFont(boldFont(font()));
    m_title->setMaximumWidth(720);
    m_place->setMaximumWidth(720);
    m_startLabel->setBuddy(m_start);
    m_endLabel->setBuddy(m_end);
    m_wrongOrder->setObjectName(u"eventWrongOrder"_s);
    auto *days = new QFormLayout;
    days->setHorizontalSpacing(space::medium);
    days->setVerticalSpacing(space::small);
    days->addRow(m_startLabel, m_start);
    days->addRow(m_endLabel, m_end);
    body()->addWidget(m_titleLabel);
    body()->addWidget(m_title);
    body()->addSpacing(space::medium);
    body()->addWidget(m_placeLabel);
    body()->addWidget(m_place);
    body()->addSpacing(space::medium);
    body()->addWidget(m_daysLabel);
    body()->addLayout(days);
    body()->addWidget(m_wrongOrder);
    body()->addStretch();

    connect(m_title, &LocalTextEdit::written, this,
            [this](const QString &language, const QString &text) {
                setText(&core::Event::title, language, text);
            });
    connect(m_place, &LocalTextEdit::written, this,
            [this](const QString &language, const QString &text) {
                setText(&core::Event::place, language, text);
            });
    connect(m_start, &DateLine::picked, this,
            [this](QDate date) { setDay(&core::Event::start, date); });
    connect(m_end, &DateLine::picked, this,
            [this](QDate date) { setDay(&core::Event::end, date); });
    retranslate();
}

void BasicsSection::begin()
{
    m_title->begin();
}

void BasicsSection::retranslate()
{
    Section::retranslate();
    m_titleLabel->setText(tr("Title"));
    m_placeLabel->setText(tr("Place"));
    //: on which an event takes place
    m_daysLabel->setText(tr("Days"));
    m_startLabel->setText(tr("First day"));
    m_endLabel->setText(tr("Last day"));
    m_title->setLabel(m_titleLabel->text());
    m_place->setLabel(m_placeLabel->text());
    m_start->setLabel(m_startLabel->text());
    m_end->setLabel(m_endLabel->text());
    m_wrongOrder->setText(tr("⚠ The last day comes before the first."));
}

void BasicsSection::refresh()
{
    const core::Event &event = programme().event;
    m_title->setText(event.title, event.languages, reader());
    m_place->setText(event.place, event.languages, reader());
    m_start->setDate(event.start, reader());
    m_start->setSuggested(event.end);
    m_end->setDate(event.end, reader());
    m_end->setSuggested(event.start);
    m_wrongOrder->setVisible(event.start.isValid() && event.end.isValid()
                             && event.end < event.start);
    m_title->setReadOnly(!mayEdit());
    m_place->setReadOnly(!mayEdit());
    m_start->setReadOnly(!mayEdit());
    m_end->setReadOnly(!mayEdit());
}

void BasicsSection::setText(core::LocalText core::Event::*member, const QString &language,
                            const QString &text)
{
    core::Programme after = programme();
    (after.event.*member).set(language, text);
    const bool isTitle = member == &core::Event::title;
    edit(isTitle ? QT_TRANSLATE_NOOP("ui::Step", "change of the event's title")
                 : QT_TRANSLATE_NOOP("ui::Step", "change of the event's place"),
         after, language);
}

void BasicsSection::setDay(QDate core::Event::*member, QDate date)
{
    core::Programme after = programme();
    after.event.*member = date;
    edit(QT_TRANSLATE_NOOP("ui::Step", "change of the event's days"), after);
}

} // namespace ui
