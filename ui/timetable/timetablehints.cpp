// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/timetablehints.h"

#include "core/time/localtime.h"
#include "ui/event/zonechoices.h"
#include "ui/timetable/sessionmover.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::TimetableHints", text);
}

} // namespace

QString hintOfMove(const SessionMover &mover, const TimetableModel &model)
{
    const BlockItem item = model.item(mover.id());
    const QString name = item.code.isEmpty() ? item.title : item.code;
    if (mover.isLeaving())
        return translated(QT_TRANSLATE_NOOP("ui::TimetableHints", "%1 → out of the timetable"))
            .arg(name);
    const core::Placing &placing = mover.placing();
    if (!placing.slot.isScheduled())
        return name;
    QStringList platforms;
    for (const QString &platform : placing.platforms)
        platforms.append(model.columnName(platform));
    QStringList parts{
        model.locale().toString(placing.slot.date,
                                //: format of a short date with its weekday, as QLocale takes it
                                translated(QT_TRANSLATE_NOOP("ui::TimetableHints", "ddd d MMM")))
            + u' ' + core::hoursWithoutOffset(placing.slot, mover.homeZone(), model.zone()),
    };
    if (!platforms.isEmpty())
        parts.append(platforms.join(u", "_s));
    for (const BlockMark &mark : blockMarks(mover.findings(), model.locale().bcp47Name()))
        parts.append(mark.text);
    return u"%1 → %2"_s.arg(name, parts.join(u" · "_s));
}

QString hintOfSession(const core::Programme &programme, const core::Card &card,
                      const QLocale &locale)
{
    const QString reader = locale.bcp47Name();
    const QString &home = programme.event.zone;
    if (!card.slot.isScheduled())
        return translated(
            QT_TRANSLATE_NOOP("ui::TimetableHints",
                              "Drag the session into the timetable, or press Space and move "
                              "it with the arrow keys."));
    QStringList zones{home};
    for (const QString &zone : programme.shownZones(card)) {
        if (!zones.contains(zone))
            zones.append(zone);
    }
    QStringList parts;
    for (const QString &zone : std::as_const(zones)) {
        const QString hours = core::hoursWithoutOffset(card.slot, home, zone);
        if (hours.isNull())
            continue;
        const bool isNight =
            core::isNight(core::inZone(core::startUtc(card.slot, home), zone).time);
        parts.append((isNight ? u"☾ "_s : QString()) + hours + u' ' + zoneName(zone, reader));
    }
    return parts.join(u" · "_s);
}

} // namespace ui
