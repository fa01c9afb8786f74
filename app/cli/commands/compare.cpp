// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/editions.h"
#include "app/cli/eventfile.h"
#include "core/model/localtextjson.h"
#include "core/publish/changetexts.h"
#include "core/time/slot.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QJsonValue announcementToJson(const std::optional<core::Announcement> &announcement)
{
    if (!announcement)
        return {};
    const auto instant = [&](const QDateTime &at) {
        return core::orNull(core::isoInZone(at, announcement->zone));
    };
    return QJsonObject{{u"title"_s, core::orNull(announcement->title.text)},
                       {u"date"_s, announcement->slot.date.toString(Qt::ISODate)},
                       {u"start"_s, instant(announcement->start)},
                       {u"end"_s, instant(announcement->end)},
                       {u"platforms"_s, QJsonArray::fromStringList(announcement->platforms)}};
}

QJsonObject changeToJson(const core::SessionChange &change)
{
    QJsonArray kinds;
    for (const core::SessionChangeKind kind : core::allSessionChangeKinds()) {
        if (change.kinds.testFlag(kind))
            kinds.append(core::changeKey(kind));
    }
    QJsonArray details;
    for (const core::ChangedDetail &detail : change.details) {
        details.append(QJsonObject{{u"field"_s, detail.key},
                                   {u"before"_s, QJsonArray::fromStringList(detail.before)},
                                   {u"after"_s, QJsonArray::fromStringList(detail.after)}});
    }
    return {{u"id"_s, change.id},
            {u"code"_s, core::orNull(change.code)},
            {u"break"_s, change.isBreak},
            {u"kinds"_s, kinds},
            {u"reason"_s,
             change.absence ? QJsonValue(core::absenceKey(*change.absence)) : QJsonValue()},
            {u"before"_s, announcementToJson(change.before)},
            {u"after"_s, announcementToJson(change.after)},
            {u"details"_s, details}};
}

void printJsonAnswer(const Compared &states, const core::ProgrammeChanges &changes)
{
    QJsonArray event;
    for (const core::EventChange &change : changes.event) {
        event.append(QJsonObject{{u"part"_s, core::eventPartKey(change.part)},
                                 {u"before"_s, core::orNull(change.before)},
                                 {u"after"_s, core::orNull(change.after)}});
    }
    QJsonArray sessions;
    for (const core::SessionChange &change : changes.sessions)
        sessions.append(changeToJson(change));
    const auto &newer = states.newerEdition;
    printJson({{u"older"_s, toJson(states.olderEdition)},
               {u"newer"_s, newer ? QJsonValue(toJson(*newer)) : QJsonValue()},
               {u"event"_s, event},
               {u"sessions"_s, sessions}});
}

void printAnswer(const core::ProgrammeChanges &changes, const publish::Wording &wording)
{
    for (const core::EventChange &change : changes.event)
        print(publish::describe(change, wording));
    for (const core::SessionChange &change : changes.sessions) {
        print(publish::headline(change, wording));
        const QStringList details = publish::details(change, wording);
        for (const QString &detail : details)
            print(u"    "_s + detail);
    }
    if (changes.isEmpty())
        note(QCoreApplication::translate("cli::Compare", "Nothing has changed for readers."));
}

} // namespace

int runCompare(const Arguments &arguments)
{
    const auto older = editionNumber(arguments.positional.value(1));
    const auto newer = editionNumber(arguments.positional.value(2));
    if (!older || !newer)
        return WrongUse;
    const QString language = arguments.value(u"language");
    if (!language.isEmpty() && !isLanguage(language))
        return WrongUse;
    auto store = core::Store::open(arguments.positional[0], core::Store::Access::Read);
    if (!store)
        return fail(store.error());
    const auto states = compared(*store, *older, *newer);
    if (!states)
        return fail(states.error());
    const QString source = states->newer.sourceLanguage();
    const core::ProgrammeChanges changes =
        core::changesBetween(states->older, states->newer, language.isEmpty() ? source : language);
    // In the words of whoever asks, unless they ask for those of a reader.
    const QString words = language.isEmpty() ? QLocale().bcp47Name() : language;
    if (arguments.has(u"json"))
        printJsonAnswer(*states, changes);
    else
        printAnswer(changes, {words, source, states->newer.event.wording});
    return Done;
}

} // namespace cli
