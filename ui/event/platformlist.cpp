// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "core/edit/lists.h"
#include "core/text/fold.h"
#include "core/time/writtenhours.h"
#include "ui/event/rowedits.h"
#include "ui/event/uses.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// "9", "9:30", "20h", "24:00", which is midnight. nullopt for anything else.
std::optional<QTime> timeOf(const QString &text)
{
    bool isHour = false;
    const int hour = text.toInt(&isHour);
    if (isHour)
        return hour >= 0 && hour <= 24 ? std::optional(QTime(hour % 24, 0)) : std::nullopt;
    if (text == u"24:00")
        return QTime(0, 0);
    const core::HoursText hours = core::parseHours(text);
    const bool isOneTime =
        hours.ranges.size() == 1 && !hours.ranges.first().end && hours.notUnderstood.isEmpty();
    return isOneTime ? std::optional(hours.ranges.first().start) : std::nullopt;
}

EntryCell timeCell(QTime time)
{
    return time.isValid() ? EntryCell{.text = time.toString(u"HH:mm")} : EntryCell{.note = u"–"_s};
}

} // namespace

QString PlatformList::section() const
{
    return u"platforms"_s;
}

EntrySteps PlatformList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of a platform"),
            .add = QT_TRANSLATE_NOOP("ui::Step", "new platform"),
            .remove = QT_TRANSLATE_NOOP("ui::Step", "removal of platforms"),
            .move = QT_TRANSLATE_NOOP("ui::Step", "new order of the platforms")};
}

QList<EntryColumn> PlatformList::columns(const core::Programme &programme,
                                         const QString &reader) const
{
    return languageColumns(programme, reader, u"name"_s)
        + QList<EntryColumn>{
            //: how many people fit in
            {.key = u"capacity"_s, .title = tr("Capacity"), .kind = CellKind::Number},
            //: the hour from which a room can be used
            {.key = u"opens"_s, .title = tr("Opens"), .kind = CellKind::Time},
            {.key = u"closes"_s, .title = tr("Closes"), .kind = CellKind::Time},
            {.key = u"cards"_s, .title = tr("Cards"), .kind = CellKind::Fixed}};
}

QList<EntryRow> PlatformList::rows(const core::Programme &programme, const QString &) const
{
    const QHash<QString, int> uses = useCounts(programme);
    QList<EntryRow> rows;
    for (const core::Platform &platform : programme.platforms) {
        const EntryCell capacity = platform.capacity
            ? EntryCell{.text = QString::number(*platform.capacity)}
            : EntryCell{.note = tr("unlimited")};
        rows.append(
            {.id = platform.id,
             .cells = languageCells(programme, platform.name)
                 + QList<EntryCell>{capacity, timeCell(platform.opens), timeCell(platform.closes),
                                    countCell(uses.value(platform.id))}});
    }
    return rows;
}

QString PlatformList::set(core::Programme &programme, const QString &id, const EntryColumn &column,
                          const QString &text) const
{
    core::Platform *platform = rowOf(programme.platforms, id);
    if (!platform)
        return {};
    if (column.key == "name"_L1) {
        platform->name.set(column.language, text);
        return {};
    }
    if (column.key != "capacity"_L1) {
        const std::optional<QTime> time = text.isEmpty() ? QTime() : timeOf(text);
        if (!time)
            return tr("“%1” is no time of day. Write it as 9:00 or 20h.").arg(text);
        (column.key == "opens"_L1 ? platform->opens : platform->closes) = *time;
        return {};
    }
    if (text.isEmpty() || core::fold(text) == core::fold(tr("unlimited"))) {
        platform->capacity.reset();
        return {};
    }
    bool isNumber = false;
    const int people = text.toInt(&isNumber);
    if (!isNumber || people <= 0)
        return tr("“%1” is no number of people. Leave it empty where there is no limit.").arg(text);
    platform->capacity = people;
    return {};
}

void PlatformList::add(core::Programme &programme, const QString &id, const QString &) const
{
    programme.platforms.append({.id = id, .position = nextPosition(programme.platforms)});
}

void PlatformList::remove(core::Programme &programme, const QString &id) const
{
    core::removePlatform(programme, id);
}

void PlatformList::move(core::Programme &programme, const QString &id, int place) const
{
    moveRow(programme.platforms, id, place);
}

} // namespace ui
