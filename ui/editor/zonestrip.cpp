// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/zonestrip.h"

#include "core/time/localtime.h"
#include "core/time/slot.h"
#include "ui/event/zonechoices.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ZoneStrip::ZoneStrip(EditedCard &edited, QWidget *parent)
    : QWidget(parent)
    , m_edited(edited)
    , m_flow(new FlowLayout(this, space::small))
{
    setObjectName(u"zoneStrip"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&edited, &EditedCard::shown, this, &ZoneStrip::load);
    connect(&edited, &EditedCard::changed, this, &ZoneStrip::load);
    load();
}

void ZoneStrip::load()
{
    const core::Card *card = m_edited.card();
    QStringList zones;
    if (card && card->slot.isScheduled()) {
        zones.append(m_edited.programme().event.zone);
        for (const QString &zone : m_edited.programme().shownZones(*card)) {
            if (!zones.contains(zone))
                zones.append(zone);
        }
    }
    while (m_flow->count() > zones.size()) {
        QLayoutItem *item = m_flow->takeAt(m_flow->count() - 1);
        delete item->widget();
        delete item;
    }
    while (m_flow->count() < zones.size()) {
        auto *chip = new Chip(this);
        m_flow->addWidget(chip);
        chip->show();
    }
    const QString home = m_edited.programme().event.zone;
    for (qsizetype i = 0; i < zones.size(); ++i) {
        auto *chip = static_cast<Chip *>(m_flow->itemAt(int(i))->widget());
        const core::ZonedTime at = core::inZone(core::startUtc(card->slot, home), zones[i]);
        const bool isNight = core::isNight(at.time);
        const int days = core::dayDifference(card->slot.date, at.date);
        QString text = at.time.toString(u"HH:mm"_s) + u'\t' + cityOf(zones[i]);
        if (days != 0)
            //: after an hour: the date there is another one, such as "+1 day"
            text += u' ' + tr("%1 day").arg(days > 0 ? u"+%1"_s.arg(days) : u"−%1"_s.arg(-days));
        if (isNight)
            text.prepend(u"☾ "_s);
        chip->setText(text);
        chip->setTone(isNight ? Tone::Warning : Tone::Plain);
        const QString hours = core::hoursLabel(card->slot, home, zones[i]);
        chip->setToolTip(isNight ? tr("%1, at night").arg(hours) : hours);
        chip->setAccessibleDescription(chip->toolTip());
        chip->setObjectName(u"zone-"_s + zones[i]);
    }
    m_flow->invalidate();
    updateGeometry();
    setVisible(!zones.isEmpty());
}

// Asked for with each key that is typed in the hours; the catalogue of cities takes its time.
QString ZoneStrip::cityOf(const QString &zone)
{
    QString &city = m_cities[zone];
    if (city.isNull())
        city = zoneName(zone, locale().bcp47Name());
    return city;
}

void ZoneStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_cities.clear();
        load();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
