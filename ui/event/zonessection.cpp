// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/zonessection.h"

#include "core/edit/lists.h"
#include "ui/dialogs.h"
#include "ui/event/lists.h"
#include "ui/event/sectiontexts.h"
#include "ui/event/tonelabel.h"
#include "ui/event/zoneedit.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ZonesSection::ZonesSection(Context &context, QWidget *parent)
    : Section(context, u"zones"_s, parent)
    , m_choices(reader())
    , m_homeLabel(new QLabel(this))
    , m_othersLabel(new QLabel(this))
    , m_home(new ZoneEdit(m_choices, this))
    , m_new(new ZoneEdit(m_choices, this))
    , m_homeNote(new ToneLabel(Tone::Secondary, this))
    , m_problem(new ToneLabel(Tone::Error, this))
    , m_add(new QPushButton(this))
    , m_table(new EntryTable(context, std::make_unique<ZoneList>(), key(), this))
{
    m_home->setObjectName(u"homeZone"_s);
    m_new->setObjectName(u"newZone"_s);
    m_add->setObjectName(u"zonesAddZone"_s);
    m_add->setAutoDefault(false);
    m_problem->setObjectName(u"zonesProblem"_s);
    m_problem->hide();
    for (QLabel *label : {m_homeLabel, m_othersLabel})
        label->setFont(boldFont(font()));
    m_homeLabel->setBuddy(m_home);
    m_home->setFixedWidth(320);
    auto *home = new QHBoxLayout;
    home->setSpacing(space::medium);
    home->addWidget(m_home);
    home->addWidget(m_homeNote, 1);
    auto *others = new QHBoxLayout;
    others->setSpacing(space::small);
    others->addWidget(m_new, 1);
    others->addWidget(m_add);
    body()->addWidget(m_homeLabel);
    body()->addLayout(home);
    body()->addSpacing(space::medium);
    body()->addWidget(m_othersLabel);
    body()->addLayout(others);
    body()->addWidget(m_problem);
    body()->addWidget(m_table, 1);

    connect(m_home, &QLineEdit::editingFinished, this, &ZonesSection::setHome);
    connect(m_home, &ZoneEdit::picked, this, &ZonesSection::setHome, Qt::QueuedConnection);
    connect(m_new, &QLineEdit::returnPressed, this, &ZonesSection::add);
    connect(m_add, &QPushButton::clicked, this, &ZonesSection::add);
    retranslate();
}

void ZonesSection::begin()
{
    m_home->setFocus();
}

void ZonesSection::retranslate()
{
    Section::retranslate();
    m_choices = ZoneChoices(reader());
    m_homeLabel->setText(tr("Home zone"));
    m_othersLabel->setText(tr("Also shown in"));
    m_home->setAccessibleName(m_homeLabel->text());
    m_new->setAccessibleName(tr("Another time zone"));
    const QString hint = tr("Search a city, or write an offset such as UTC-3");
    m_home->setPlaceholderText(hint);
    m_new->setPlaceholderText(hint);
    m_add->setText(tr("Add"));
    m_problem->setText(
        tr("There is no such city among the time zones. Try a larger one nearby, or an offset such "
           "as UTC-3."));
    m_table->setTexts(sectionTexts(key()).table);
}

void ZonesSection::refresh()
{
    const core::Event &event = programme().event;
    m_home->setEvent(event);
    m_new->setEvent(event);
    const bool isUntouched = m_home->text() == m_shown;
    m_shown = zoneName(event.zone, reader());
    if (isUntouched)
        m_home->setText(m_shown);
    m_homeNote->setText(u"%1 · %2"_s.arg(zoneOffset(event.zone, event), event.zone));
    m_home->setReadOnly(!mayEdit());
    m_new->setEnabled(mayEdit());
    m_add->setEnabled(mayEdit());
    m_table->refresh(reader());
}

void ZonesSection::setHome()
{
    // The question takes the keyboard away from the line, which is then finished once more.
    if (m_isAsking || m_home->text() == m_shown)
        return;
    const QString zone = m_home->zone();
    m_problem->setVisible(zone.isNull());
    if (zone.isNull())
        return;
    const bool hasHours = std::ranges::any_of(
        programme().cards, [](const core::Card &card) { return card.slot.isScheduled(); });
    auto move = core::ZoneMove::KeepHours;
    if (hasHours && zone != programme().event.zone) {
        m_isAsking = true;
        const QString name = zoneName(zone, reader());
        const int choice = context().dialogs.choose(
            this, tr("What becomes of the hours in %1?").arg(name),
            tr("Keeping the hours, 13:00 stays 13:00 and is another moment. Keeping the moments, "
               "sessions take place when they did, and their hours are written as %1's clocks show "
               "them.")
                .arg(name),
            {tr("Keep the hours"), tr("Keep the moments")});
        m_isAsking = false;
        if (choice < 0) {
            m_home->setText(m_shown);
            return;
        }
        move = choice == 0 ? core::ZoneMove::KeepHours : core::ZoneMove::KeepInstants;
    }
    m_home->setText(m_shown);
    core::Programme after = programme();
    core::setHomeZone(after, zone, move);
    edit(QT_TRANSLATE_NOOP("ui::Step", "change of the home zone"), after);
}

void ZonesSection::add()
{
    const QString zone = m_new->zone();
    m_problem->setVisible(zone.isNull() && !m_new->text().trimmed().isEmpty());
    if (zone.isNull())
        return;
    m_new->clear();
    core::Programme after = programme();
    if (!after.event.displayZones.contains(zone))
        after.event.displayZones.append(zone);
    edit(QT_TRANSLATE_NOOP("ui::Step", "new time zone"), after);
    m_table->select({zone});
}

} // namespace ui
