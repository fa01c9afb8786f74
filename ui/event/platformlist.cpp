// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "core/edit/lists.h"
#include "core/text/fold.h"
#include "ui/event/booths.h"
#include "ui/event/rowedits.h"
#include "ui/event/uses.h"
#include "ui/event/writtentimes.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// As it is written on another platform, where there is one that shares it.
QString licenceNamed(const core::Programme &programme, const QString &name)
{
    for (const core::Platform &platform : programme.platforms) {
        if (!platform.licence.isEmpty() && core::fold(platform.licence) == core::fold(name))
            return platform.licence;
    }
    return name.isEmpty() ? QString() : name;
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
            //: where interpreters work
            {.key = u"booths"_s, .title = tr("Booths"), .kind = CellKind::Several},
            //: of interpreters, between two sessions, in minutes
            {.key = u"rest"_s, .title = tr("Rest (min)"), .kind = CellKind::Number},
            //: an account of a service such as Zoom, which holds one session at a time
            {.key = u"licence"_s, .title = tr("Licence"), .kind = CellKind::Suggested},
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
        rows.append({.id = platform.id,
                     .cells = languageCells(programme, platform.name)
                         + QList<EntryCell>{capacity,
                                            timeCell(platform.opens),
                                            timeCell(platform.closes),
                                            {.text = boothsText(platform.booths)},
                                            minutesCell(platform.boothRest),
                                            {.text = platform.licence},
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
    if (column.key == "licence"_L1) {
        platform->licence.clear();
        platform->licence = licenceNamed(programme, text);
        return {};
    }
    if (column.key == "booths"_L1) {
        QString notUnderstood;
        const QList<core::Booth> booths = boothsOf(text, programme, notUnderstood);
        if (!notUnderstood.isNull())
            return tr("“%1” is no pair of languages. Write booths as ES–EN; ES–FR.")
                .arg(notUnderstood);
        platform->booths = booths;
        return {};
    }
    if (column.key == "rest"_L1) {
        const std::optional<int> minutes = minutesOf(text);
        if (!minutes)
            return tr("“%1” is no number of minutes.").arg(text);
        platform->boothRest = *minutes;
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

QStringList PlatformList::suggestions(const core::Programme &programme,
                                      const EntryColumn &column) const
{
    if (column.key == "booths"_L1)
        return boothPairs(programme);
    QSet<QString> licences;
    for (const core::Platform &platform : programme.platforms)
        licences.insert(platform.licence);
    licences.remove({});
    QStringList names(licences.cbegin(), licences.cend());
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace ui
