// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "core/edit/lists.h"
#include "core/text/fold.h"
#include "core/time/writtenhours.h"
#include "ui/event/rowedits.h"
#include "ui/event/writtentimes.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString nameOf(const core::Platform &platform, const core::Programme &programme)
{
    return platform.name.best(programme.sourceLanguage(), {});
}

// Null where there is none of that name in any language.
QString platformNamed(const core::Programme &programme, const QString &name)
{
    const QString folded = core::fold(name);
    for (const core::Platform &platform : programme.platforms) {
        for (const QString &language : platform.name.languages()) {
            if (core::fold(platform.name.in(language)) == folded)
                return platform.id;
        }
    }
    return {};
}

EntryCell dayCell(QDate day, const QString &reader)
{
    if (!day.isValid())
        return {.note = u"–"_s};
    return {.text = dayText(day),
            .note = QLocale(reader).standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat)};
}

EntryCell lengthCell(const core::Slot &slot)
{
    return slot.minutes ? EntryCell{.text = QString::number(*slot.minutes)}
                        : EntryCell{.note = u"–"_s};
}

bool isSame(const core::Break &left, const core::Break &right)
{
    return left.title == right.title && left.slot.start == right.slot.start
        && left.slot.minutes == right.slot.minutes && left.platforms == right.platforms;
}

} // namespace

void BreakList::repeatDaily(core::Programme &programme, const QStringList &ids)
{
    const QList<QDate> days = daysOf(programme.event);
    for (const QString &id : ids) {
        for (const QDate day : days) {
            core::Break *pause = rowOf(programme.breaks, id);
            if (!pause)
                break;
            const auto isThere = [&](const core::Break &each) {
                return each.slot.date == day && isSame(each, *pause);
            };
            if (std::ranges::any_of(std::as_const(programme.breaks), isThere))
                continue;
            if (!pause->slot.date.isValid()) {
                pause->slot.date = day;
                continue;
            }
            core::Break copy = *pause;
            copy.id = core::newId();
            copy.revision = 0;
            copy.slot.date = day;
            programme.breaks.append(copy);
        }
    }
}

QString BreakList::section() const
{
    return u"breaks"_s;
}

EntrySteps BreakList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of a break"),
            .add = QT_TRANSLATE_NOOP("ui::Step", "new break"),
            .remove = QT_TRANSLATE_NOOP("ui::Step", "removal of breaks")};
}

QList<EntryColumn> BreakList::columns(const core::Programme &programme, const QString &reader) const
{
    return languageColumns(programme, reader, u"title"_s)
        + QList<EntryColumn>{
            {.key = u"day"_s, .title = tr("Day"), .kind = CellKind::Day},
            //: the hour at which a break begins
            {.key = u"start"_s, .title = tr("Start"), .kind = CellKind::Time},
            {.key = u"minutes"_s, .title = tr("Minutes"), .kind = CellKind::Number},
            {.key = u"platforms"_s, .title = tr("Platforms"), .kind = CellKind::Several}};
}

QList<EntryRow> BreakList::rows(const core::Programme &programme, const QString &reader) const
{
    QList<EntryRow> rows;
    for (const core::Break &pause : programme.breaks) {
        QStringList names;
        for (const QString &id : pause.platforms) {
            if (const core::Platform *platform = programme.platform(id))
                names.append(nameOf(*platform, programme));
        }
        //: a break is on all platforms
        const EntryCell platforms =
            names.isEmpty() ? EntryCell{.note = tr("all")} : EntryCell{.text = names.join(u"; "_s)};
        rows.append(
            {.id = pause.id,
             .cells = languageCells(programme, pause.title)
                 + QList<EntryCell>{dayCell(pause.slot.date, reader), timeCell(pause.slot.start),
                                    lengthCell(pause.slot), platforms}});
    }
    return rows;
}

QString BreakList::set(core::Programme &programme, const QString &id, const EntryColumn &column,
                       const QString &text) const
{
    core::Break *pause = rowOf(programme.breaks, id);
    if (!pause)
        return {};
    if (column.key == "title"_L1) {
        pause->title.set(column.language, text);
    } else if (column.key == "day"_L1) {
        const auto day = text.isEmpty() ? QDate() : dayOf(text, programme.event);
        if (!day)
            return tr("“%1” is no day. Write it as 31/05/2021 or 31 May.").arg(text);
        pause->slot.date = *day;
    } else if (column.key == "start"_L1) {
        const core::HoursText hours = core::parseHours(text);
        const bool isRange = hours.ranges.size() == 1 && hours.ranges.first().end
            && !hours.ranges.first().zone && hours.notUnderstood.isEmpty();
        const auto time = text.isEmpty() ? QTime()
            : isRange                    ? hours.ranges.first().start
                                         : timeOf(text);
        if (!time)
            return tr("“%1” is no time of day. Write it as 9:00 or 20h.").arg(text);
        pause->slot.start = *time;
        if (isRange)
            pause->slot.minutes = core::minutesOf(hours.ranges.first());
    } else if (column.key == "minutes"_L1) {
        const std::optional<int> minutes = minutesOf(text);
        if (!minutes)
            return tr("“%1” is no number of minutes.").arg(text);
        pause->slot.minutes = *minutes > 0 ? minutes : std::nullopt;
    } else {
        const bool isAll = core::fold(text) == core::fold(tr("all"));
        QStringList platforms;
        for (const QString &part : (isAll ? QString() : text).split(u';', Qt::SkipEmptyParts)) {
            const QString name = part.trimmed();
            const QString platform = platformNamed(programme, name);
            if (name.isEmpty())
                continue;
            if (platform.isNull())
                return tr("There is no platform “%1”. Separate several with semicolons.").arg(name);
            if (!platforms.contains(platform))
                platforms.append(platform);
        }
        pause->platforms = platforms;
    }
    return {};
}

void BreakList::add(core::Programme &programme, const QString &id, const QString &) const
{
    programme.breaks.append({.id = id});
}

void BreakList::remove(core::Programme &programme, const QString &id) const
{
    core::removeBreak(programme, id);
}

QStringList BreakList::suggestions(const core::Programme &programme,
                                   const EntryColumn &column) const
{
    QStringList texts;
    if (column.key == "day"_L1) {
        for (const QDate day : daysOf(programme.event))
            texts.append(dayText(day));
    } else {
        for (const core::Platform &platform : programme.platforms)
            texts.append(nameOf(platform, programme));
    }
    return texts;
}

} // namespace ui
