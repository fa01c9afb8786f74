// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/changetexts.h"

#include "core/publish/facts.h"
#include "core/publish/frame.h"
#include "core/publish/terms.h"
#include "core/publish/timetablehours.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

using core::Absence;
using core::Announcement;
using core::ChangedDetail;
using core::EventChange;
using core::EventPart;
using core::SessionChange;
using core::SessionChangeKind;

constexpr const char *context = "publish::EditionChange";

const char *term(SessionChangeKind kind)
{
    switch (kind) {
    case SessionChangeKind::Cancelled:
        //: of a session, compared with an older edition of the programme
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Cancelled");
    case SessionChangeKind::Moved:
        //: of a session, compared with an older edition of the programme
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Moved");
    case SessionChangeKind::Added:
        //: of a session, compared with an older edition of the programme
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Added");
    case SessionChangeKind::Renamed:
        //: of a session, compared with an older edition of the programme
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Renamed");
    case SessionChangeKind::Details:
        //: of a session, compared with an older edition of the programme
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Details");
    }
    Q_UNREACHABLE();
}

// Readers want to know whether it still is to be, and not who says so.
const char *term(Absence absence)
{
    return absence == Absence::WithoutHours
        //: of a session that had a date and hours
        ? QT_TRANSLATE_NOOP("publish::EditionChange", "Without hours")
        : term(SessionChangeKind::Cancelled);
}

const char *term(EventPart part)
{
    switch (part) {
    case EventPart::Title:
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Title of the event");
    case EventPart::Place:
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Place");
    case EventPart::Dates:
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Dates");
    case EventPart::Zone:
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Home time zone");
    case EventPart::Platform:
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Platform");
    }
    Q_UNREACHABLE();
}

QString labelled(const QString &name, const QString &value, const Wording &wording)
{
    //: what is said of something, after its name: "Speakers: Ana Díaz"
    return wording.say(context, QT_TRANSLATE_NOOP("publish::EditionChange", "%1: %2"))
        .arg(name, value);
}

QString led(const QString &before, const QString &after)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    return orNone(before) + u" → "_s + orNone(after);
}

QString whereOf(const Announcement &announcement)
{
    return announcement.platforms.join(u", "_s);
}

QString whenAndWhere(const Announcement &announcement, const Wording &wording)
{
    QStringList parts{whenOf(announcement, wording)};
    if (!announcement.platforms.isEmpty())
        parts.append(whereOf(announcement));
    return parts.join(u" · "_s);
}

// No more of it than is other than it was.
QString moved(const Announcement &before, const Announcement &after, const Wording &wording)
{
    if (!isAtOtherTime(before, after))
        return led(whereOf(before), whereOf(after));
    if (!isElsewhere(before, after))
        return wording.capitalised(led(whenOf(before, wording), whenOf(after, wording)));
    return wording.capitalised(led(whenAndWhere(before, wording), whenAndWhere(after, wording)));
}

} // namespace

QString label(SessionChangeKind kind, const Wording &wording)
{
    return wording.say(context, term(kind));
}

QString whenOf(const Announcement &announcement, const Wording &wording)
{
    QStringList parts{wording.date(announcement.slot.date)};
    return (parts + hoursInZones(announcement.slot, announcement.zone, {}, wording)).join(u", "_s);
}

QString headline(const SessionChange &change, const Wording &wording)
{
    QStringList kinds;
    for (const SessionChangeKind kind : core::allSessionChangeKinds()) {
        if (change.kinds.testFlag(kind))
            kinds.append(label(kind, wording));
    }
    const QString name = (change.code + u' ' + change.latest().title.text).trimmed();
    return labelled(kinds.join(u", "_s), name, wording);
}

QStringList details(const SessionChange &change, const Wording &wording)
{
    QStringList lines;
    if (!change.before)
        return {wording.capitalised(whenAndWhere(*change.after, wording))};
    if (!change.after) {
        return {wording.capitalised(led(whenAndWhere(*change.before, wording),
                                        wording.say(context, term(*change.absence))))};
    }
    if (change.kinds.testFlag(SessionChangeKind::Moved))
        lines.append(moved(*change.before, *change.after, wording));
    if (change.kinds.testFlag(SessionChangeKind::Renamed))
        lines.append(led(change.before->title.text, change.after->title.text));
    for (const ChangedDetail &detail : change.details) {
        const auto shown = [&](const QStringList &values) {
            return shownValues(detail, values, wording).join(u"; "_s);
        };
        //: of a session's summary, say
        const char *another = QT_TRANSLATE_NOOP("publish::EditionChange", "another text");
        lines.append(labelled(label(detail, wording),
                              isLongText(detail) ? wording.say(context, another)
                                                 : led(shown(detail.before), shown(detail.after)),
                              wording));
    }
    return lines;
}

QString describe(const EventChange &change, const Wording &wording)
{
    return labelled(
        wording.say(context, term(change.part)),
        led(shownValue(change, change.before, wording), shownValue(change, change.after, wording)),
        wording);
}

QString label(const ChangedDetail &detail, const Wording &wording)
{
    if (const auto role = core::roleFromKey(detail.key)) {
        const bool several = std::max(detail.before.size(), detail.after.size()) > 1;
        return wording.say(roleContext, roleTerm(*role, several));
    }
    return wording.label(*core::cardField(detail.key));
}

QStringList shownValues(const ChangedDetail &detail, const QStringList &values,
                        const Wording &wording)
{
    QStringList shown;
    for (const QString &value : values) {
        if (detail.key == u"languages")
            shown.append(wording.languageName(value));
        else if (detail.key == u"capacity")
            shown.append(wording.number(value.toInt()));
        else if (const auto kind = core::registrationFromKey(value);
                 kind && detail.key == u"registration")
            shown.append(wording.say(registrationContext, registrationTerm(*kind)));
        else
            shown.append(value);
    }
    return shown;
}

QString shownValue(const EventChange &change, const QString &value, const Wording &wording)
{
    if (change.part == EventPart::Dates) {
        core::Event days;
        days.start = QDate::fromString(value.section(u'/', 0, 0), Qt::ISODate);
        days.end = QDate::fromString(value.section(u'/', 1, 1), Qt::ISODate);
        return eventDates(days, wording);
    }
    return change.part == EventPart::Zone && !value.isEmpty() ? zoneName(value, wording) : value;
}

bool isLongText(const ChangedDetail &detail)
{
    const core::CardField *field = core::cardField(detail.key);
    return field && field->text;
}

} // namespace publish
