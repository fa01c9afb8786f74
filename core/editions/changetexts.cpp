// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/changetexts.h"

#include "core/model/cardfield.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("core::EditionChange", text);
}

const char *term(SessionChangeKind kind)
{
    switch (kind) {
    case SessionChangeKind::Cancelled:
        //: of a session, compared with an older edition of the programme
        return QT_TRANSLATE_NOOP("core::EditionChange", "Cancelled");
    case SessionChangeKind::Moved:
        //: of a session, compared with an older edition of the programme
        return QT_TRANSLATE_NOOP("core::EditionChange", "Moved");
    case SessionChangeKind::Added:
        //: of a session, compared with an older edition of the programme
        return QT_TRANSLATE_NOOP("core::EditionChange", "Added");
    case SessionChangeKind::Renamed:
        //: of a session, compared with an older edition of the programme
        return QT_TRANSLATE_NOOP("core::EditionChange", "Renamed");
    case SessionChangeKind::Details:
        //: of a session, compared with an older edition of the programme
        return QT_TRANSLATE_NOOP("core::EditionChange", "Details");
    }
    Q_UNREACHABLE();
}

const char *term(Absence absence)
{
    switch (absence) {
    case Absence::Withdrawn:
        return statusTerm(Status::Withdrawn);
    case Absence::Rejected:
        return statusTerm(Status::Rejected);
    case Absence::Deleted:
        //: of a session's card
        return QT_TRANSLATE_NOOP("core::EditionChange", "Deleted");
    case Absence::WithoutHours:
        //: of a session that had a date and hours
        return QT_TRANSLATE_NOOP("core::EditionChange", "Without hours");
    }
    Q_UNREACHABLE();
}

const char *term(EventPart part)
{
    switch (part) {
    case EventPart::Title:
        return QT_TRANSLATE_NOOP("core::EditionChange", "Title of the event");
    case EventPart::Place:
        return QT_TRANSLATE_NOOP("core::EditionChange", "Place");
    case EventPart::Dates:
        return QT_TRANSLATE_NOOP("core::EditionChange", "Dates");
    case EventPart::Zone:
        return QT_TRANSLATE_NOOP("core::EditionChange", "Home time zone");
    case EventPart::Platform:
        return QT_TRANSLATE_NOOP("core::EditionChange", "Platform");
    }
    Q_UNREACHABLE();
}

QString labelled(const QString &name, const QString &value)
{
    //: what is said of something, after its name: "Speakers: Ana Díaz"
    return said(QT_TRANSLATE_NOOP("core::EditionChange", "%1: %2")).arg(name, value);
}

QString nameOf(const ChangedDetail &detail)
{
    const CardField *field = cardField(detail.key);
    // Of people the key is that of a role, which the form has under one heading.
    return field ? label(*field) : u"%1 (%2)"_s.arg(label(*cardField(u"people")), detail.key);
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
    for (const SessionChangeKind kind : allSessionChangeKinds()) {
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
                    isStatus ? QCoreApplication::translate("core::Status", why) : said(why))};
    }
    if (change.kinds.testFlag(SessionChangeKind::Moved))
        lines.append(led(whenAndWhere(*change.before), whenAndWhere(*change.after)));
    if (change.kinds.testFlag(SessionChangeKind::Renamed))
        lines.append(led(change.before->title.text, change.after->title.text));
    for (const ChangedDetail &detail : change.details) {
        const bool isLong = detail.before.isEmpty() && detail.after.isEmpty();
        lines.append(labelled(nameOf(detail),
                              isLong
                                  //: of a session's summary, say
                                  ? said(QT_TRANSLATE_NOOP("core::EditionChange", "another text"))
                                  : led(detail.before.join(u"; "_s), detail.after.join(u"; "_s))));
    }
    return lines;
}

QString describe(const EventChange &change)
{
    return labelled(said(term(change.part)), led(change.before, change.after));
}

} // namespace core
