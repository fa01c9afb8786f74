// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/sessionhours.h"

#include "core/import/schedules/instanttext.h"
#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

const QString hoursField = u"hours"_s;
const QString dateField = u"date"_s;

// Some schedules call the hour at which doors open their day change.
constexpr QTime latestNight = QTime::fromMSecsSinceStartOfDay(6 * 3'600'000);

class HoursReader
{
public:
    HoursReader(const ListedSession &session, const ListedDay &day, const ScheduleClock &clock,
                CardDraft &draft, const QString &card, QList<Finding> &findings)
        : m_session(session)
        , m_clock(clock)
        , m_draft(draft)
        , m_card(card)
        , m_findings(findings)
        , m_date(instantOf(session.date))
        , m_dayDate(instantOf(day.date).date)
        , m_dayBegins(instantOf(day.start))
        , m_dayEnds(instantOf(day.end))
        , m_dayIsAssumed(day.isAssumed)
    { }

    void read()
    {
        readStart();
        if (m_date.isInstant())
            readInstant();
        else
            readLocal();
        readLength();
    }

private:
    void report(FindingCode code, Severity severity, const QString &field, QVariantMap arguments)
    {
        m_findings.append({.code = code,
                           .severity = severity,
                           .card = m_card,
                           .field = field,
                           .arguments = std::move(arguments)});
    }
    void notUnderstood(const QString &field, const QString &written)
    {
        report(FindingCode::NotUnderstood, Severity::Warning, field,
               {{u"written"_s, written.trimmed()}});
    }
    void afterMidnight(QTime time, QDate date)
    {
        report(FindingCode::AfterMidnight, Severity::Hint, hoursField,
               {{u"time"_s, time.toString(u"HH:mm"_s)}, {u"date"_s, date.toString(Qt::ISODate)}});
    }
    void repaired(QTime time, int offset, Severity severity)
    {
        const QString written = m_session.date.trimmed() + u' ' + m_session.start.trimmed();
        const QString hours = time.toString(u"HH:mm"_s) + u' ' + offsetLabel(offset);
        report(FindingCode::HoursRepaired, severity, hoursField,
               {{u"written"_s, written}, {u"hours"_s, hours}});
    }
    void put(QDate date, QTime time, const std::optional<QString> &zone)
    {
        m_draft.date = date;
        if (time.isValid())
            m_draft.hours = {WrittenHours{.start = time, .zone = zone}};
    }

    void readStart();
    void readInstant();
    void readLocal();
    void readLength();
    bool isWithinDay(const QDateTime &instant) const
    {
        return instant >= m_dayBegins.utc() && instant <= m_dayEnds.utc();
    }
    bool isBeforeChange(QTime time) const
    {
        return m_clock.dayChange.isValid() && time.isValid()
            && time < std::min(m_clock.dayChange, latestNight);
    }
    int offsetAt(const QDateTime &instant) const { return inZone(instant, m_clock.zone).offset; }

    const ListedSession &m_session;
    const ScheduleClock &m_clock;
    CardDraft &m_draft;
    const QString &m_card;
    QList<Finding> &m_findings;
    InstantText m_date;
    std::optional<ClockText> m_start;
    QDate m_dayDate;
    InstantText m_dayBegins;
    InstantText m_dayEnds;
    bool m_dayIsAssumed;
};

// What stands there as the date or as the start may be an instant, or hours, or both.
void HoursReader::readStart()
{
    if (!m_session.date.trimmed().isEmpty() && !m_date.date.isValid())
        notUnderstood(dateField, m_session.date);
    const QString written = m_session.start.trimmed();
    if (written.isEmpty())
        return;
    m_start = clockOf(written);
    if (m_start)
        return;
    const InstantText instant = instantOf(written);
    if (!instant.date.isValid())
        notUnderstood(hoursField, written);
    else if (!m_date.isInstant())
        m_date = instant;
}

void HoursReader::readInstant()
{
    QDateTime instant = m_date.utc();
    // Hours after midnight with the date of the day that they are listed under.
    const bool knowsDay = m_dayBegins.isInstant() && m_dayEnds.isInstant();
    if (knowsDay ? !isWithinDay(instant) && isWithinDay(instant.addDays(1))
                 : m_date.date == m_dayDate && isBeforeChange(m_date.time)) {
        instant = instant.addDays(1);
        m_date.date = m_date.date.addDays(1);
        afterMidnight(m_date.time, m_date.date);
    }
    QTime written = m_start ? m_start->time : m_date.time;
    const bool sameClock = written == m_date.time;

    if (!m_clock.zone.isEmpty()) {
        const ZonedTime local = inZone(instant, m_clock.zone);
        if (!m_start || written == local.time) {
            put(local.date, local.time, m_clock.zone);
            return;
        }
        if (sameClock && *m_date.offset == 0) {
            put(m_date.date, written, m_clock.zone);
            repaired(written, offsetAt(toUtc(m_date.date, written, m_clock.zone)),
                     Severity::Warning);
            return;
        }
        if (!sameClock) {
            put(local.date, local.time, m_clock.zone);
            repaired(local.time, local.offset, Severity::Warning);
            return;
        }
    }
    if (sameClock) {
        put(m_date.date, m_date.time, fixedZone(*m_date.offset));
        return;
    }
    // No zone, and two clocks: the hours are those of the place, which is as far from UTC as the
    // two are from each other.
    int between = m_date.time.secsTo(written);
    if (between > 14 * 3600)
        between -= 24 * 3600;
    else if (between < -12 * 3600)
        between += 24 * 3600;
    const int offset = *m_date.offset + between;
    const QString zone = between % (15 * 60) == 0 ? fixedZone(offset) : QString();
    const QString shown = zone.isEmpty() ? fixedZone(*m_date.offset) : zone;
    const ZonedTime local = inZone(instant, shown);
    put(local.date, local.time, shown);
    repaired(local.time, local.offset, zone.isEmpty() ? Severity::Warning : Severity::Hint);
}

void HoursReader::readLocal()
{
    const std::optional<QString> zone =
        m_clock.zone.isEmpty() ? std::nullopt : std::optional(m_clock.zone);
    const QTime time = m_start ? m_start->time : m_date.time;
    QDate date = m_date.date.isValid() ? m_date.date : m_dayDate;
    if (!date.isValid()) {
        put({}, time, zone);
        return;
    }
    if (!m_date.date.isValid() && (m_dayIsAssumed || !m_session.date.trimmed().isEmpty())) {
        report(FindingCode::DateAssumed, Severity::Warning, dateField,
               {{u"date"_s, date.toString(Qt::ISODate)}});
    }
    const bool isOfDay = date == m_dayDate;
    bool isNextDay = (m_start && m_start->days > 0) || (isOfDay && isBeforeChange(time));
    if (!isNextDay && isOfDay && !m_clock.dayChange.isValid() && time.isValid()
        && m_dayBegins.isInstant() && m_dayEnds.isInstant()) {
        const auto instant = [&](QDate day) {
            return m_clock.zone.isEmpty()
                ? QDateTime(day, time, Qt::UTC).addSecs(-*m_dayBegins.offset)
                : toUtc(day, time, m_clock.zone);
        };
        isNextDay = !isWithinDay(instant(date)) && isWithinDay(instant(date.addDays(1)));
    }
    if (isNextDay) {
        date = date.addDays(1);
        afterMidnight(time, date);
    }
    put(date, time, zone);
}

void HoursReader::readLength()
{
    if (const QString written = m_session.duration.trimmed(); !written.isEmpty()) {
        const std::optional<LengthText> length = lengthOf(written);
        if (!length) {
            notUnderstood(hoursField, written);
        } else {
            if (length->minutes > 0)
                m_draft.minutes = length->minutes;
            if (length->isOdd) {
                const QString meant = u"%1:%2"_s.arg(length->minutes / 60)
                                          .arg(length->minutes % 60, 2, 10, QLatin1Char('0'));
                report(FindingCode::ValueRepaired, Severity::Hint, hoursField,
                       {{u"written"_s, written}, {u"value"_s, meant}});
            }
        }
    }
    if (m_draft.minutes || m_session.end.trimmed().isEmpty() || m_draft.hours.isEmpty())
        return;
    const InstantText end = instantOf(m_session.end);
    if (end.isInstant() && m_date.isInstant()) {
        m_draft.minutes = int(m_date.utc().secsTo(end.utc()) / 60);
    } else if (end.date.isValid() && end.time.isValid() && m_draft.date.isValid()) {
        const QDateTime begin(m_draft.date, m_draft.hours.first().start, Qt::UTC);
        m_draft.minutes = int(begin.secsTo(QDateTime(end.date, end.time, Qt::UTC)) / 60);
    } else if (const std::optional<ClockText> clock = clockOf(m_session.end)) {
        m_draft.minutes =
            minutesBetween(m_draft.hours.first().start, clock->time) + clock->days * 24 * 60;
    } else {
        notUnderstood(hoursField, m_session.end);
    }
}

} // namespace

void readHours(const ListedSession &session, const ListedDay &day, const ScheduleClock &clock,
               CardDraft &draft, const QString &card, QList<Finding> &findings)
{
    HoursReader(session, day, clock, draft, card, findings).read();
}

} // namespace core
