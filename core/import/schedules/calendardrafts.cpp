// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/calendardrafts.h"

#include "core/export/readabletext.h"
#include "core/export/schedulenames.h"
#include "core/import/eventofdrafts.h"
#include "core/import/languagecodes.h"
#include "core/import/schedules/calendarhours.h"
#include "core/import/schedules/foreigntext.h"
#include "core/import/schedules/listedvalues.h"
#include "core/import/schedules/owncards.h"
#include "core/import/schedules/recurrences.h"
#include "core/import/schedules/textlanguage.h"
#include "core/text/fold.h"
#include "core/text/markup.h"
#include "core/time/zone.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestQuotation = 300;
constexpr int mostRules = 200; // that are gone through
const QString ownDomain = u"@escaleta"_s;

constexpr std::array noise{
    "DTSTAMP",
    "CREATED",
    "LAST-MODIFIED",
    "SEQUENCE",
    "CLASS",
    "TRANSP",
    "PRIORITY",
    "METHOD",
    "GEO",
    "URL",
    "REQUEST-STATUS",
    "PENTABARF-EVENT-ID",
    "PENTABARF-EVENT-SLUG",
    "PENTABARF-TITLE",
    "PENTABARF-START",
    "PENTABARF-DURATION",
    "PENTABARF-EVENT-URL",
    "PENTABARF-LANGUAGE",
};
constexpr std::array noisePrefixes{"X-LIC-", "X-MOZ-", "X-APPLE-", "X-MICROSOFT-CDO-", "X-MS-"};
// Read elsewhere.
constexpr std::array known{
    "UID",
    "DTSTART",
    "DTEND",
    "DURATION",
    "SUMMARY",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
    "ORGANIZER",
    "ATTENDEE",
    "ATTACH",
    "CONFERENCE",
    "X-ESCALETA-CODE",
    "X-ESCALETA-LANGUAGES",
};

template <std::size_t Size>
bool contains(const std::array<const char *, Size> &names, const QString &name)
{
    return std::ranges::any_of(
        names, [&](const char *candidate) { return name == QLatin1StringView(candidate); });
}

bool isNoise(const QString &name)
{
    return contains(noise, name) || std::ranges::any_of(noisePrefixes, [&](const char *prefix) {
               return name.startsWith(QLatin1StringView(prefix));
           });
}

// What a person or a body is called: its CN, else its address.
QString nameOf(const CalendarProperty &property)
{
    const QString name = foreignLine(property.parameter(u"CN"));
    if (!name.isEmpty())
        return name;
    QString address = property.text().trimmed();
    if (address.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        address.remove(0, 7);
    return foreignLine(QUrl::fromPercentEncoding(address.toUtf8()));
}

// The letters and digits of a text, so that two forms of it are compared.
QString letters(const QString &markup)
{
    QString text = fold(plainText(parseMarkup(markup)));
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

class CalendarDrafts
{
public:
    CalendarDrafts(CalendarFile &&calendar, const ReadOptions &options)
        : m_calendar(std::move(calendar))
        , m_options(options)
        , m_zones(m_calendar)
    { }

    FileReading make();

private:
    void readCalendar();
    void readOwner();
    void readEvent(const CalendarEvent &event);
    CardDraft draftOf(const CalendarEvent &event);
    void readTexts(const CalendarEvent &event, CardDraft &draft);
    void readPeople(const CalendarEvent &event, CardDraft &draft);
    void readDocuments(const CalendarEvent &event, CardDraft &draft);
    void readNames(const CalendarEvent &event, CardDraft &draft);
    void readOthers(const CalendarEvent &event, CardDraft &draft);
    QString htmlOf(const CalendarEvent &event) const;
    Recurrences recurrences(const CalendarEvent &event, const CalendarTime &start);
    QList<QDateTime> times(const CalendarEvent &event, QStringView name);
    QString idOf(const QString &uid, const QString &instance);
    void append(CardDraft draft, const QString &uid, const QString &instance);

    void report(FindingCode code, Severity severity, const QString &card, const QString &field,
                QVariantMap arguments)
    {
        m_findings.append({.code = code,
                           .severity = severity,
                           .card = card,
                           .field = field,
                           .arguments = std::move(arguments)});
    }
    QString next() const { return QString::number(m_drafts.size()); }
    bool isOurs(const CalendarEvent &event) const
    {
        const CalendarProperty *uid = event.property(u"UID");
        return uid && uid->value.trimmed().endsWith(ownDomain);
    }

    CalendarFile m_calendar;
    const ReadOptions &m_options;
    CalendarZones m_zones;
    QString m_home; // of the calendar; null where it doesn't say
    QString m_title;
    QString m_owner; // of the calendar
    TextLanguage m_language;
    QHash<QString, QSet<QString>>
        m_replaced; // UID → the instances that events of their own replace
    QSet<QString> m_ids;
    QSet<QString> m_codes;
    int m_rules = 0;
    QList<CardDraft> m_drafts;
    QList<Finding> m_findings;
};

QString instanceName(const QDateTime &local)
{
    return local.toString(u"yyyyMMddTHHmmss"_s);
}

FileReading CalendarDrafts::make()
{
    m_findings = std::move(m_calendar.findings);
    readCalendar();
    for (const CalendarEvent &event : std::as_const(m_calendar.events)) {
        if (m_drafts.size() <= mostSessions)
            readEvent(event);
    }
    m_findings += m_zones.takeFindings();
    if (m_language.isAssumed() && !m_drafts.isEmpty()) {
        report(FindingCode::LanguageAssumed, Severity::Hint, {}, {},
               {{u"language"_s, m_language.common()}});
    }
    for (const UnplacedLine &other : std::as_const(m_calendar.others)) {
        report(FindingCode::Unplaced, Severity::Hint, {}, {},
               {{u"line"_s, other.line}, {u"text"_s, other.text}});
    }
    FileReading result;
    if (!m_title.isEmpty() && !m_drafts.isEmpty()) {
        result.event = eventOfDrafts(m_drafts, m_title, m_home.isEmpty() ? machineZone() : m_home);
        if (!m_home.isEmpty()) {
            result.event->event.zone = m_home;
            result.event->event.displayZones.clear();
        }
    }
    result.reading = {std::move(m_drafts), std::move(m_findings), std::move(m_calendar.source)};
    return result;
}

void CalendarDrafts::readCalendar()
{
    for (const QStringView name : {u"X-WR-CALNAME", u"NAME"}) {
        const CalendarProperty *property = m_calendar.property(name);
        if (property && m_title.isEmpty())
            m_title = foreignLine(property->text());
    }
    for (const QStringView name : {u"X-WR-TIMEZONE", u"TIMEZONE-ID"}) {
        const CalendarProperty *property = m_calendar.property(name);
        if (property && m_home.isEmpty())
            m_home = m_zones.zone(property->text().trimmed(), {}, {}).value_or(QString());
    }
    for (const QStringView name : {u"X-WR-CALDESC", u"DESCRIPTION"}) {
        const CalendarProperty *property = m_calendar.property(name);
        const QString text = property ? foreignLine(property->text()) : QString();
        if (!text.isEmpty() && text != m_title) {
            report(FindingCode::Unplaced, Severity::Hint, {}, {},
                   {{u"line"_s, property->line}, {u"text"_s, text.left(longestQuotation)}});
        }
    }
    for (const CalendarEvent &event : std::as_const(m_calendar.events)) {
        if (const CalendarProperty *summary = event.property(u"SUMMARY")) {
            m_language.addSaid(languageTag(summary->parameter(u"LANGUAGE")));
            m_language.addText(summary->text());
        }
        if (const CalendarProperty *description = event.property(u"DESCRIPTION"))
            m_language.addText(description->text());
        const CalendarProperty *uid = event.property(u"UID");
        const CalendarProperty *instance = event.property(u"RECURRENCE-ID");
        if (uid && instance) {
            for (const CalendarTime &time : calendarTimes(*instance, m_zones, m_home))
                m_replaced[uid->value].insert(instanceName(time.local()));
        }
    }
    readOwner();
    if (m_options.language.isEmpty())
        m_language.decide({});
    else
        m_language.set(m_options.language);
}

// Who is the organizer of all events is who keeps the calendar, and no commission.
void CalendarDrafts::readOwner()
{
    constexpr qsizetype enough = 5; // events
    QHash<QString, qsizetype> counts;
    for (const CalendarEvent &event : std::as_const(m_calendar.events)) {
        if (const CalendarProperty *organizer = event.property(u"ORGANIZER"))
            ++counts[nameOf(*organizer)];
    }
    const qsizetype count = m_calendar.events.size();
    if (count < enough || counts.size() != 1 || *counts.begin() != count)
        return;
    m_owner = counts.begin().key();
    report(FindingCode::Unplaced, Severity::Hint, {}, {},
           {{u"line"_s, m_calendar.events.first().property(u"ORGANIZER")->line},
            {u"text"_s, QString(u"ORGANIZER: "_s + m_owner)}});
}

QList<QDateTime> CalendarDrafts::times(const CalendarEvent &event, QStringView name)
{
    QList<QDateTime> times;
    for (const CalendarProperty &property : event.properties) {
        if (property.name != name || times.size() > 10 * mostRecurrences)
            continue;
        for (const CalendarTime &time : calendarTimes(property, m_zones, m_home))
            times.append(time.local());
    }
    return times;
}

Recurrences CalendarDrafts::recurrences(const CalendarEvent &event, const CalendarTime &start)
{
    const CalendarProperty *rule = event.property(u"RRULE");
    const bool isTooMany = rule && ++m_rules > mostRules;
    Recurrences result =
        recurrencesOf(start.local(), rule && !isTooMany ? rule->value : QString(),
                      times(event, u"RDATE"), times(event, u"EXDATE"), start.zone.value_or(m_home));
    result.isWhole = result.isWhole && !isTooMany;
    return result;
}

void CalendarDrafts::readEvent(const CalendarEvent &event)
{
    if (event.properties.isEmpty())
        return;
    const CalendarProperty *uidProperty = event.property(u"UID");
    const QString uid = uidProperty ? uidProperty->value.trimmed() : QString();
    CardDraft draft = draftOf(event);
    CalendarTime start;
    if (const CalendarProperty *property = event.property(u"DTSTART")) {
        start = calendarTimes(*property, m_zones, m_home).value(0);
        if (!start.isValid()) {
            report(FindingCode::NotUnderstood, Severity::Warning, next(), u"date"_s,
                   {{u"written"_s, property->value.left(longestQuotation)}});
        }
    }
    draft.minutes = calendarMinutes(event, start, m_zones, m_home);
    const auto appendAt = [&](const CalendarTime &time, const QString &instance) {
        draft.date = time.date;
        draft.hours.clear();
        if (time.time.isValid())
            draft.hours = {WrittenHours{.start = time.time, .zone = time.zone}};
        append(draft, uid, instance);
    };
    if (const CalendarProperty *instance = event.property(u"RECURRENCE-ID")) {
        const CalendarTime replaced = calendarTimes(*instance, m_zones, m_home).value(0);
        appendAt(start, instanceName(replaced.local()));
        return;
    }
    if (!event.property(u"RRULE") && !event.property(u"RDATE")) {
        appendAt(start, {});
        return;
    }
    if (!start.isValid()) {
        appendAt(start, {});
        return;
    }
    const Recurrences all = recurrences(event, start);
    if (!all.isWhole) {
        const CalendarProperty *rule = event.property(u"RRULE");
        const QString written = rule ? rule->value : u"RDATE"_s;
        report(FindingCode::NotUnderstood, Severity::Warning, next(), u"date"_s,
               {{u"written"_s, written.left(longestQuotation)}});
        draft.unplaced.append({event.line, u"RRULE: "_s + written.left(longestQuotation)});
    }
    for (const QDateTime &time : all.starts) {
        const QString instance = instanceName(time);
        if (m_replaced.value(uid).contains(instance) || m_drafts.size() > mostSessions)
            continue;
        appendAt({time.date(), start.time.isValid() ? time.time() : QTime(), start.zone},
                 time == start.local() ? QString() : instance);
        draft.unplaced.removeIf(
            [](const UnplacedLine &line) { return line.text.startsWith(u"RRULE: "); });
    }
}

QString CalendarDrafts::idOf(const QString &uid, const QString &instance)
{
    if (uid.isEmpty())
        return {};
    if (uid.endsWith(ownDomain) && instance.isEmpty())
        return uid.chopped(ownDomain.size());
    return guidOf(u"calendar/%1/%2"_s.arg(uid, instance));
}

void CalendarDrafts::append(CardDraft draft, const QString &uid, const QString &instance)
{
    draft.id = idOf(uid, instance);
    if (!draft.id.isEmpty() && m_ids.contains(draft.id)) {
        report(FindingCode::IdDoubled, Severity::Warning, next(), {}, {{u"written"_s, uid}});
        draft.id.clear();
    }
    m_ids.insert(draft.id);
    if (!draft.code.isEmpty() && m_codes.contains(draft.code)) {
        report(FindingCode::IdDoubled, Severity::Warning, next(), u"code"_s,
               {{u"written"_s, draft.code}});
        draft.unplaced.append({1, u"X-ESCALETA-CODE: "_s + draft.code});
        draft.code.clear();
    }
    m_codes.insert(draft.code);
    if (!draft.unplaced.isEmpty()) {
        QStringList texts;
        for (const UnplacedLine &line : std::as_const(draft.unplaced))
            texts.append(line.text);
        report(FindingCode::Unplaced, Severity::Warning, next(), {},
               {{u"line"_s, draft.unplaced.first().line},
                {u"text"_s, texts.join(u'\n').left(longestQuotation)}});
    }
    m_drafts.append(std::move(draft));
}

CardDraft CalendarDrafts::draftOf(const CalendarEvent &event)
{
    CardDraft draft;
    draft.zonesKnown = true;
    const CalendarProperty *summary = event.property(u"SUMMARY");
    const QString said = summary ? languageTag(summary->parameter(u"LANGUAGE")) : QString();
    const bool isTold = !m_options.language.isEmpty() || said.isNull();
    draft.language = isTold ? m_language.common() : said;
    if (summary)
        draft.text(TextField::Title).set(draft.language, foreignLine(summary->text()));
    for (const QStringView name : {u"X-ESCALETA-LANGUAGES", u"PENTABARF-LANGUAGE-CODE"}) {
        const CalendarProperty *languages = event.property(name);
        if (languages && draft.languages.isEmpty())
            draft.languages = parseLanguages(languages->text()).tags;
    }
    if (const CalendarProperty *code = event.property(u"X-ESCALETA-CODE"))
        draft.code = foreignLine(code->text());
    readNames(event, draft);
    readTexts(event, draft);
    readPeople(event, draft);
    readDocuments(event, draft);
    readOthers(event, draft);
    return draft;
}

void CalendarDrafts::readNames(const CalendarEvent &event, CardDraft &draft)
{
    if (const CalendarProperty *location = event.property(u"LOCATION")) {
        draft.platform = foreignLine(location->text());
        if (isOurs(event)) {
            QStringList names = draft.platform.split(u", "_s, Qt::SkipEmptyParts);
            draft.platform = names.isEmpty() ? QString() : names.takeFirst();
            draft.furtherPlatforms = names;
        }
    }
    QStringList categories;
    for (const CalendarProperty &property : event.properties) {
        if (property.name == u"CATEGORIES"_s || property.name == u"PENTABARF-TRACK"_s) {
            for (const QString &category : property.texts()) {
                if (const QString name = foreignLine(category); !name.isEmpty())
                    categories.append(name);
            }
        }
    }
    categories.removeDuplicates();
    if (!categories.isEmpty())
        draft.theme.title.set(draft.language, categories.takeFirst());
    if (!categories.isEmpty())
        draft.unplaced.append({event.line, u"CATEGORIES: "_s + categories.join(u", "_s)});
    const CalendarProperty *status = event.property(u"STATUS");
    if (status && status->value.trimmed().compare(u"CANCELLED"_s, Qt::CaseInsensitive) == 0)
        draft.status = Status::Withdrawn;
    if (const CalendarProperty *url = event.property(u"URL"); url && isOurs(event))
        draft.registration.url = webLink(url->value.trimmed());
}

// The description with its marks, where the event has it twice.
QString CalendarDrafts::htmlOf(const CalendarEvent &event) const
{
    const CalendarProperty *alternative = event.property(u"X-ALT-DESC");
    if (alternative
        && alternative->parameter(u"FMTTYPE").compare(u"text/html"_s, Qt::CaseInsensitive) == 0)
        return htmlToMarkup(alternative->text());
    const CalendarProperty *description = event.property(u"DESCRIPTION");
    const QString data = description ? description->parameter(u"ALTREP") : QString();
    const QString mark = u"data:text/html"_s;
    if (!data.startsWith(mark, Qt::CaseInsensitive) || !data.contains(u','))
        return {};
    const bool isBase64 = QStringView(data).first(data.indexOf(u',')).endsWith(u";base64");
    const QByteArray content = data.mid(data.indexOf(u',') + 1).toUtf8();
    return htmlToMarkup(QString::fromUtf8(isBase64 ? QByteArray::fromBase64(content)
                                                   : QByteArray::fromPercentEncoding(content)));
}

void CalendarDrafts::readTexts(const CalendarEvent &event, CardDraft &draft)
{
    QStringList parts;
    for (const CalendarProperty &property : event.properties) {
        if (property.name == u"DESCRIPTION"_s)
            parts.append(property.text());
    }
    if (isOurs(event)) {
        readOwnSummary(parts.join(u"\n\n"_s), draft);
        return;
    }
    const QString written = foreignText(parts.join(u"\n\n"_s));
    const QString html = htmlOf(event);
    const bool isSame = !html.isEmpty() && (written.isEmpty() || letters(html) == letters(written));
    draft.text(TextField::Summary).set(draft.language, isSame ? html : written);
    if (!html.isEmpty() && !isSame)
        draft.text(TextField::Concept).set(draft.language, html);
}

void CalendarDrafts::readPeople(const CalendarEvent &event, CardDraft &draft)
{
    QStringList others;
    for (const CalendarProperty &property : event.properties) {
        const bool isOrganizer = property.name == u"ORGANIZER"_s;
        if (!isOrganizer && property.name != u"ATTENDEE"_s)
            continue;
        const QString name = nameOf(property);
        const QString kind = property.parameter(u"CUTYPE").toUpper();
        if (name.isEmpty() || (isOrganizer && name == m_owner))
            continue;
        if (draft.people.size() + draft.organizers.size() >= mostPeople) {
            others.append(name);
            continue;
        }
        if (isOrganizer || kind == u"GROUP"_s) {
            if (!draft.organizers.contains(name))
                draft.organizers.append(name);
        } else if (kind == u"ROOM"_s || kind == u"RESOURCE"_s) {
            if (draft.platform.isEmpty())
                draft.platform = name;
            else if (draft.platform != name)
                draft.unplaced.append({property.line, kind + u": "_s + name});
        } else {
            const bool isChair = property.parameter(u"ROLE").toUpper() == u"CHAIR"_s;
            DraftPerson person;
            person.name = name;
            person.role = isChair ? Role::Moderator : Role::Speaker;
            if (!draft.people.contains(person))
                draft.people.append(person);
        }
    }
    if (!others.isEmpty())
        draft.unplaced.append({event.line, u"ATTENDEE: "_s + others.join(u", "_s)});
}

void CalendarDrafts::readDocuments(const CalendarEvent &event, CardDraft &draft)
{
    for (const CalendarProperty &property : event.properties) {
        if (property.name != u"ATTACH"_s && property.name != u"CONFERENCE"_s)
            continue;
        const QString url = property.value.trimmed();
        QString title = property.parameter(u"FILENAME");
        if (title.isEmpty())
            title = property.parameter(u"LABEL");
        if (!webLink(url).isEmpty())
            draft.documents.append({foreignLine(title), url, {}});
        else
            draft.unplaced.append(
                {property.line, property.name + u": "_s + url.left(longestQuotation)});
    }
}

void CalendarDrafts::readOthers(const CalendarEvent &event, CardDraft &draft)
{
    static const QStringList readHere{
        u"DESCRIPTION"_s, u"LOCATION"_s,   u"CATEGORIES"_s,      u"STATUS"_s,
        u"RRULE"_s,       u"X-ALT-DESC"_s, u"PENTABARF-TRACK"_s, u"PENTABARF-LANGUAGE-CODE"_s};
    for (const CalendarProperty &property : event.properties) {
        if (isNoise(property.name) || contains(known, property.name)
            || readHere.contains(property.name))
            continue;
        const QString text = foreignLine(property.text());
        if (!text.isEmpty())
            draft.unplaced.append({property.line, property.name + u": "_s + text});
    }
}

} // namespace

FileReading draftsOf(CalendarFile &&calendar, const ReadOptions &options)
{
    return CalendarDrafts(std::move(calendar), options).make();
}

} // namespace core
