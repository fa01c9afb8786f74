// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/erratasheet.h"

#include "core/publish/changetexts.h"
#include "core/publish/facts.h"
#include "core/publish/timetablehours.h"
#include "core/time/localtime.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

using core::SessionChangeKind;

const char *headingOf(SessionChangeKind kind)
{
    switch (kind) {
    case SessionChangeKind::Cancelled:
        //: heads a list of sessions
        return QT_TRANSLATE_NOOP("publish::Errata", "Cancelled or postponed");
    case SessionChangeKind::Moved:
        //: heads a list of sessions that are at another time or place
        return QT_TRANSLATE_NOOP("publish::Errata", "Moved");
    case SessionChangeKind::Added:
        //: heads a list of sessions
        return QT_TRANSLATE_NOOP("publish::Errata", "New in the programme");
    case SessionChangeKind::Renamed:
        //: heads a list of sessions
        return QT_TRANSLATE_NOOP("publish::Errata", "With another title");
    case SessionChangeKind::Details:
        //: heads a list of sessions
        return QT_TRANSLATE_NOOP("publish::Errata", "With other details");
    }
    Q_UNREACHABLE();
}

class SheetMaker
{
public:
    SheetMaker(const core::Programme &programme, const ExportOptions &options,
               const Wording &wording)
        : m_older(*options.errata.since)
        , m_newer(programme)
        , m_options(options)
        , m_wording(wording)
        , m_zones(timetableZones(programme.event, options.zones))
    { }

    ErrataSheet run()
    {
        const int number = m_options.errata.number;
        m_sheet.event = m_wording.pick(m_newer.event.title);
        //: the name of a document; %1 is the number of an edition of the programme
        m_sheet.title = say(QT_TRANSLATE_NOOP("publish::Errata", "Changes since edition %1"))
                            .arg(m_wording.number(number));
        m_sheet.about.append(editionLine(number, m_options.errata.frozen));
        m_sheet.about.append(m_options.errata.newer > 0
                                 ? editionLine(m_options.errata.newer, m_options.errata.newerFrozen)
                                 : todayLine());

        const core::ProgrammeChanges changes =
            core::changesBetween(m_older, m_newer, m_wording.language());
        if (changes.isEmpty()) {
            m_sheet.about.append(say(QT_TRANSLATE_NOOP(
                "publish::Errata", "Nothing in the programme has changed for its readers.")));
        }
        addEvent(changes.event);
        for (const SessionChangeKind kind : core::allSessionChangeKinds())
            addSessions(kind, changes.sessions);
        return std::move(m_sheet);
    }

private:
    QString say(const char *text) const { return m_wording.say("publish::Errata", text); }

    QString dateOf(const QDateTime &instant) const
    {
        const QString &zone = m_zones.first();
        return m_wording.date(core::inZone(instant, zone).date);
    }
    QString editionLine(int number, const QDateTime &frozen) const
    {
        //: %1 is the number of an edition, %2 its date
        return say(QT_TRANSLATE_NOOP("publish::Errata", "Edition %1: %2"))
            .arg(m_wording.number(number), dateOf(frozen));
    }
    QString todayLine() const
    {
        //: %1 is a date
        return say(QT_TRANSLATE_NOOP("publish::Errata", "Compared with the programme of %1"))
            .arg(dateOf(m_options.now));
    }
    QString inEdition() const
    {
        //: heads a column; %1 is the number of an edition of the programme
        return say(QT_TRANSLATE_NOOP("publish::Errata", "In edition %1"))
            .arg(m_wording.number(m_options.errata.number));
    }
    QString now() const
    {
        //: heads a column, beside "In edition 1"
        return say(QT_TRANSLATE_NOOP("publish::Errata", "Now"));
    }

    void addEvent(const QList<core::EventChange> &changes)
    {
        if (changes.isEmpty())
            return;
        ErrataTable table{
            .key = u"event"_s,
            //: heads what has changed of the congress, and not of one session
            .heading = say(QT_TRANSLATE_NOOP("publish::Errata", "The event")),
            //: heads a column: "Place", "Dates"
            .columns = {say(QT_TRANSLATE_NOOP("publish::Errata", "What")), inEdition(), now()}};
        for (const core::EventChange &change : changes) {
            table.rows.append(
                {ErrataCell{{labelOf(change.part), {}}},
                 ErrataCell{{orNone(shownValue(change, change.before, m_wording)), {}}},
                 ErrataCell{{orNone(shownValue(change, change.after, m_wording)), {}, true}}});
        }
        m_sheet.tables.append(table);
    }

    QString labelOf(core::EventPart part) const
    {
        switch (part) {
        case core::EventPart::Title:
            return say(QT_TRANSLATE_NOOP("publish::Errata", "Title"));
        case core::EventPart::Place:
            return say(QT_TRANSLATE_NOOP("publish::Errata", "Place"));
        case core::EventPart::Dates:
            return say(QT_TRANSLATE_NOOP("publish::Errata", "Dates"));
        case core::EventPart::Zone:
            return say(QT_TRANSLATE_NOOP("publish::Errata", "Time zone"));
        case core::EventPart::Platform:
            return m_wording.label(*core::cardField(u"platform"));
        }
        Q_UNREACHABLE();
    }

    QString orNone(const QString &text) const
    {
        //: stands for what is not there: no place, no speaker
        return text.isEmpty() ? say(QT_TRANSLATE_NOOP("publish::Errata", "None")) : text;
    }

    void addSessions(SessionChangeKind kind, const QList<core::SessionChange> &changes)
    {
        ErrataTable table{.key = core::changeKey(kind), .heading = say(headingOf(kind))};
        //: heads a column of sessions
        table.columns.append(say(QT_TRANSLATE_NOOP("publish::Errata", "Session")));
        if (kind != SessionChangeKind::Added)
            table.columns.append(inEdition());
        table.columns.append(now());
        for (const core::SessionChange &change : changes) {
            if (mainKind(change) != kind)
                continue;
            QList<ErrataCell> row{titleCell(change)};
            if (kind != SessionChangeKind::Added)
                row.append(before(change));
            row.append(after(change));
            table.rows.append(row);
        }
        if (!table.rows.isEmpty())
            m_sheet.tables.append(table);
    }

    // The first that it belongs to.
    static SessionChangeKind mainKind(const core::SessionChange &change)
    {
        for (const SessionChangeKind kind : core::allSessionChangeKinds()) {
            if (change.kinds.testFlag(kind))
                return kind;
        }
        Q_UNREACHABLE();
    }

    ErrataLine titleLine(const core::ShownText &title, bool isChanged) const
    {
        if (title.text.isEmpty())
            return {.text = say(QT_TRANSLATE_NOOP("publish::Errata", "Untitled")),
                    .isChanged = isChanged};
        const bool isForeign = title.language != m_wording.language();
        return {title.text, isForeign ? title.language : QString(), isChanged};
    }

    // With what stays as it was, so that the session is recognised.
    ErrataCell titleCell(const core::SessionChange &change) const
    {
        ErrataCell cell;
        if (!change.code.isEmpty())
            cell.append({.text = change.code});
        cell.append(titleLine(change.latest().title, true));
        if (!change.before || !change.after)
            return cell;
        if (!isAtOtherTime(change))
            addWhen(cell, *change.after, {}, nullptr);
        if (!isElsewhere(change) && !change.after->platforms.isEmpty())
            addWhere(cell, *change.after, false);
        return cell;
    }

    ErrataCell before(const core::SessionChange &change) const
    {
        ErrataCell cell;
        if (!change.after) {
            addWhenAndWhere(cell, *change.before);
            return cell;
        }
        if (change.kinds.testFlag(SessionChangeKind::Renamed))
            cell.append(titleLine(change.before->title, false));
        if (isAtOtherTime(change))
            addWhen(cell, *change.before, m_zones, nullptr);
        if (isElsewhere(change))
            addWhere(cell, *change.before, false);
        for (const core::ChangedDetail &detail : change.details) {
            //: of a session's summary, say: there was another one
            const QString oldText = say(QT_TRANSLATE_NOOP("publish::Errata", "earlier text"));
            cell.append({.text = isLongText(detail) ? labelled(label(detail, m_wording), oldText)
                                                    : detailLine(detail, detail.before)});
        }
        return cell;
    }

    ErrataCell after(const core::SessionChange &change) const
    {
        ErrataCell cell;
        if (!change.after) {
            cell.append({.text = change.absence == core::Absence::WithoutHours
                             ? say(QT_TRANSLATE_NOOP("publish::Errata",
                                                     "Postponed: there are no new hours yet"))
                             //: of a session
                             : say(QT_TRANSLATE_NOOP("publish::Errata", "Cancelled")),
                         .isChanged = true});
            return cell;
        }
        if (!change.before) {
            addWhenAndWhere(cell, *change.after);
            return cell;
        }
        if (change.kinds.testFlag(SessionChangeKind::Renamed))
            cell.append(titleLine(change.after->title, true));
        if (isAtOtherTime(change))
            addWhen(cell, *change.after, m_zones, &*change.before);
        if (isElsewhere(change))
            addWhere(cell, *change.after, true);
        for (const core::ChangedDetail &detail : change.details) {
            //: of a session's summary, say: there is another one
            const QString newText = say(QT_TRANSLATE_NOOP("publish::Errata", "new text"));
            cell.append({.text = isLongText(detail) ? labelled(label(detail, m_wording), newText)
                                                    : detailLine(detail, detail.after),
                         .isChanged = true});
        }
        return cell;
    }

    // Of a session that is in both editions.
    static bool isAtOtherTime(const core::SessionChange &change)
    {
        return change.kinds.testFlag(SessionChangeKind::Moved)
            && core::isAtOtherTime(*change.before, *change.after);
    }
    static bool isElsewhere(const core::SessionChange &change)
    {
        return change.kinds.testFlag(SessionChangeKind::Moved)
            && core::isElsewhere(*change.before, *change.after);
    }

    // What is other than in `before` stands out, if that is not null.
    void addWhen(ErrataCell &cell, const core::Announcement &announcement, const QStringList &zones,
                 const core::Announcement *before) const
    {
        const core::Slot &slot = announcement.slot;
        cell.append({.text = m_wording.capitalised(m_wording.date(slot.date)),
                     .isChanged = before && slot.date != before->slot.date});
        for (const QString &hours : hoursInZones(slot, announcement.zone, zones, m_wording))
            cell.append({.text = hours, .isChanged = before != nullptr});
    }

    void addWhere(ErrataCell &cell, const core::Announcement &announcement, bool isChanged) const
    {
        const QString names = announcement.platforms.join(u" · "_s);
        cell.append({.text = names.isEmpty() ? u"–"_s : names, .isChanged = isChanged});
    }

    void addWhenAndWhere(ErrataCell &cell, const core::Announcement &announcement) const
    {
        addWhen(cell, announcement, m_zones, nullptr);
        if (!announcement.platforms.isEmpty())
            addWhere(cell, announcement, false);
    }

    QString labelled(const QString &label, const QString &value) const
    {
        //: what is said of something, after its name: "Speakers: Ana Díaz"
        return say(QT_TRANSLATE_NOOP("publish::Errata", "%1: %2")).arg(label, value);
    }

    QString detailLine(const core::ChangedDetail &detail, const QStringList &values) const
    {
        return labelled(label(detail, m_wording),
                        orNone(shownValues(detail, values, m_wording).join(u"; "_s)));
    }

    const core::Programme &m_older;
    const core::Programme &m_newer;
    const ExportOptions &m_options;
    const Wording &m_wording;
    const QStringList m_zones; // home is the first
    ErrataSheet m_sheet;
};

} // namespace

ErrataSheet errataSheet(const core::Programme &programme, const ExportOptions &options,
                        const Wording &wording)
{
    return SheetMaker(programme, options, wording).run();
}

} // namespace publish
