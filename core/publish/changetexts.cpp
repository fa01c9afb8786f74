// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/changetexts.h"

#include "core/model/cardfield.h"
#include "core/publish/terms.h"

#include <QCoreApplication>

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

QString said(const char *text)
{
    return QCoreApplication::translate("publish::EditionChange", text);
}

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

const char *term(Absence absence)
{
    switch (absence) {
    case Absence::Withdrawn:
        return core::statusTerm(core::Status::Withdrawn);
    case Absence::Rejected:
        return core::statusTerm(core::Status::Rejected);
    case Absence::Deleted:
        //: of a session's card
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Deleted");
    case Absence::WithoutHours:
        //: of a session that had a date and hours
        return QT_TRANSLATE_NOOP("publish::EditionChange", "Without hours");
    }
    Q_UNREACHABLE();
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

QString labelled(const QString &name, const QString &value)
{
    //: what is said of something, after its name: "Speakers: Ana Díaz"
    return said(QT_TRANSLATE_NOOP("publish::EditionChange", "%1: %2")).arg(name, value);
}

QString nameOf(const ChangedDetail &detail)
{
    if (const auto role = core::roleFromKey(detail.key)) {
        const bool several = detail.before.size() > 1 || detail.after.size() > 1;
        return QCoreApplication::translate(roleContext, roleTerm(*role, several));
    }
    return core::label(*core::cardField(detail.key));
}

QString led(const QString &before, const QString &after)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    return orNone(before) + u" → "_s + orNone(after);
}

} // namespace

QString label(SessionChangeKind kind)
{
    return said(term(kind));
}

QString whenAndWhere(const Announcement &announcement)
{
    QString text = announcement.slot.date.toString(Qt::ISODate) + u' '
        + hoursLabel(announcement.slot, announcement.zone, announcement.zone);
    if (!announcement.platforms.isEmpty())
        text += u" · "_s + announcement.platforms.join(u", "_s);
    return text;
}

QString headline(const SessionChange &change)
{
    QStringList kinds;
    for (const SessionChangeKind kind : core::allSessionChangeKinds()) {
        if (change.kinds.testFlag(kind))
            kinds.append(label(kind));
    }
    const QString name = (change.code + u' ' + change.latest().title.text).trimmed();
    return labelled(kinds.join(u", "_s), name);
}

QStringList details(const SessionChange &change)
{
    QStringList lines;
    if (!change.before)
        return {whenAndWhere(*change.after)};
    if (!change.after) {
        const bool isStatus =
            change.absence == Absence::Withdrawn || change.absence == Absence::Rejected;
        const char *why = term(*change.absence);
        return {led(whenAndWhere(*change.before),
                    isStatus ? QCoreApplication::translate(statusContext, why) : said(why))};
    }
    if (change.kinds.testFlag(SessionChangeKind::Moved))
        lines.append(led(whenAndWhere(*change.before), whenAndWhere(*change.after)));
    if (change.kinds.testFlag(SessionChangeKind::Renamed))
        lines.append(led(change.before->title.text, change.after->title.text));
    for (const ChangedDetail &detail : change.details) {
        const bool isLong = detail.before.isEmpty() && detail.after.isEmpty();
        lines.append(
            labelled(nameOf(detail),
                     isLong
                         //: of a session's summary, say
                         ? said(QT_TRANSLATE_NOOP("publish::EditionChange", "another text"))
                         : led(detail.before.join(u"; "_s), detail.after.join(u"; "_s))));
    }
    return lines;
}

QString describe(const EventChange &change)
{
    return labelled(said(term(change.part)), led(change.before, change.after));
}

} // namespace publish
