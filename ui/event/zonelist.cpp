// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "ui/event/zonechoices.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString ZoneList::section() const
{
    return u"zones"_s;
}

EntrySteps ZoneList::steps() const
{
    return {.remove = QT_TRANSLATE_NOOP("ui::Step", "removal of time zones"),
            .move = QT_TRANSLATE_NOOP("ui::Step", "new order of the time zones")};
}

QList<EntryColumn> ZoneList::columns(const core::Programme &, const QString &) const
{
    return {{.key = u"city"_s, .title = tr("City"), .kind = CellKind::Text},
            {.key = u"zone"_s, .title = tr("Time zone"), .kind = CellKind::Text}};
}

QList<EntryRow> ZoneList::rows(const core::Programme &programme, const QString &reader) const
{
    QList<EntryRow> rows;
    for (const QString &zone : programme.event.displayZones)
        rows.append(
            {.id = zone,
             .cells = {{.text = zoneName(zone, reader), .note = zoneOffset(zone, programme.event)},
                       {.note = zone}}});
    return rows;
}

QString ZoneList::set(core::Programme &, const QString &, const EntryColumn &,
                      const QString &) const
{
    return {};
}

void ZoneList::remove(core::Programme &programme, const QString &id) const
{
    programme.event.displayZones.removeAll(id);
}

void ZoneList::move(core::Programme &programme, const QString &id, int place) const
{
    QStringList &zones = programme.event.displayZones;
    zones.move(zones.indexOf(id), place);
}

} // namespace ui
