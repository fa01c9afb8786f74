// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar.h"

#include "core/export/calendarzone.h"
#include "core/export/icaltime.h"
#include "core/export/readabletext.h"
#include "core/model/terms.h"
#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <QRegularExpression>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

QByteArray utf8(const QString &text)
{
    // A tab is a control character that no escape stands for.
    return QString(text).replace(u'\t', u' ').toUtf8();
}

icaltimetype utcTime(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    icaltimetype ical = icalTime(utc.date(), utc.time());
    ical.zone = icaltimezone_get_utc_timezone();
    return ical;
}

// CATEGORIES is a list, and libical (3.0) does not escape what separates its values.
QString categoryName(const QString &name)
{
    static const QRegularExpression separator(u"\\s*[,;]\\s*"_s);
    return oneLine(name).replace(separator, u" – "_s);
}

// When a session begins and ends, as its VEVENT says it.
struct Hours
{
    QDateTime start; // UTC
    QDateTime end;   // invalid where it has none
    bool inUtc = false;
};

std::optional<Hours> hoursOf(const Slot &slot, const QString &zone)
{
    Hours hours{.start = startUtc(slot, zone)};
    if (!hours.start.isValid())
        return std::nullopt;
    if (slot.minutes.value_or(0) > 0)
        hours.end = endUtc(slot, zone);
    hours.inUtc = fixedOffset(zone) == 0;
    for (const QDateTime &instant : {hours.start, hours.end}) {
        const ZonedTime local = inZone(instant, zone);
        if (localKind(local.date, local.time, zone) == LocalKind::Doubled)
            hours.inUtc = true;
    }
    return hours;
}

class CalendarWriter
{
public:
    explicit CalendarWriter(const DataExport &data)
        : m_data(data)
        , m_zone(data.programme.event.zone)
    { }

    Result<QByteArray> write() const;

private:
    void addEvent(icalcomponent *calendar, const Card &card, const Hours &hours) const;
    void addHours(icalcomponent *event, const Hours &hours) const;
    void addTexts(icalcomponent *event, const Card &card) const;
    QString description(const Card &card) const;
    QSet<int> yearsOf(const Hours &hours) const;

    // A property of text, with the language of the text where it is known.
    void addText(icalcomponent *event, icalproperty *property, const QString &language) const
    {
        if (!language.isEmpty())
            icalproperty_add_parameter(property,
                                       icalparameter_new_language(utf8(language).constData()));
        icalcomponent_add_property(event, property);
    }

    void addOwn(icalcomponent *component, const char *name, const QString &value) const
    {
        if (value.isEmpty())
            return;
        icalproperty *property = icalproperty_new_x(utf8(value).constData());
        icalproperty_set_x_name(property, name);
        icalcomponent_add_property(component, property);
    }

    const DataExport &m_data;
    QString m_zone;
};

icalproperty_status statusOf(Status status)
{
    if (status == Status::Withdrawn)
        return ICAL_STATUS_CANCELLED;
    return hasReached(status, Status::Accepted) ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_TENTATIVE;
}

Result<QByteArray> CalendarWriter::write() const
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(
        calendar.get(), icalproperty_new_prodid("-//Escaleta//Escaleta " ESCALETA_VERSION "//EN"));
    // Not standard, but what calendars show as the name of what they subscribe to.
    addOwn(calendar.get(), "X-WR-CALNAME", nameOf(m_data, m_data.programme.event.title));
    addOwn(calendar.get(), "X-WR-TIMEZONE", calendarZoneId(m_zone));

    QSet<int> years; // in which hours stand in the event's zone
    QList<std::pair<const Card *, Hours>> sessions;
    for (const Card *card : m_data.cards) {
        const std::optional<Hours> hours = hoursOf(card->slot, m_zone);
        if (!hours || card->status == Status::Rejected)
            continue;
        sessions.append({card, *hours});
        if (!hours->inUtc)
            years += yearsOf(*hours);
    }
    if (sessions.isEmpty())
        return fail(ErrorCode::NothingToExport);
    if (icalcomponent *zone = calendarZone(m_zone, years))
        icalcomponent_add_component(calendar.get(), zone);
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        if (m_data.isCancelled(i, sessions.size()))
            return fail(ErrorCode::Cancelled);
        addEvent(calendar.get(), *sessions[i].first, sessions[i].second);
    }
    // Folded at 75 octets, with CRLF.
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

void CalendarWriter::addEvent(icalcomponent *calendar, const Card &card, const Hours &hours) const
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_component(calendar, event);
    icalcomponent_add_property(
        event, icalproperty_new_uid(utf8(oneLine(card.id) + u"@escaleta"_s).constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utcTime(m_data.now)));
    icalcomponent_add_property(event, icalproperty_new_sequence(card.revision));
    addHours(event, hours);
    icalcomponent_add_property(event, icalproperty_new_status(statusOf(card.status)));
    addTexts(event, card);
    if (const QString url = webLink(card.registration.url); !url.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_url(utf8(url).constData()));
    addOwn(event, "X-ESCALETA-CODE", oneLine(card.code));
    addOwn(event, "X-ESCALETA-LANGUAGES", oneLine(card.languages.join(u',')));
}

QSet<int> CalendarWriter::yearsOf(const Hours &hours) const
{
    QSet<int> years;
    for (const QDateTime &instant : {hours.start, hours.end}) {
        const ZonedTime local = inZone(instant, m_zone);
        if (local.isValid())
            years.insert(local.date.year());
    }
    return years;
}

void CalendarWriter::addHours(icalcomponent *event, const Hours &hours) const
{
    const auto add = [&](const QDateTime &instant, icalproperty *(*property)(icaltimetype)) {
        if (hours.inUtc) {
            icalcomponent_add_property(event, property(utcTime(instant)));
            return;
        }
        const ZonedTime local = inZone(instant, m_zone);
        icalproperty *written = property(icalTime(local.date, local.time));
        icalproperty_add_parameter(
            written, icalparameter_new_tzid(utf8(calendarZoneId(m_zone)).constData()));
        icalcomponent_add_property(event, written);
    };
    add(hours.start, icalproperty_new_dtstart);
    if (hours.end.isValid())
        add(hours.end, icalproperty_new_dtend);
}

void CalendarWriter::addTexts(icalcomponent *event, const Card &card) const
{
    const QString title = titleOf(m_data, card);
    addText(event, icalproperty_new_summary(utf8(title).constData()),
            pick(m_data, card.text(TextField::Title)).language);
    if (const QString text = description(card); !text.isEmpty())
        addText(event, icalproperty_new_description(utf8(text).constData()),
                pick(m_data, card.text(TextField::Summary)).language);
    if (const QStringList platforms = platformNames(m_data, card); !platforms.isEmpty())
        addText(event, icalproperty_new_location(utf8(platforms.join(u", "_s)).constData()), {});
    if (const Theme *line = thematicLine(m_data.programme, card)) {
        const PickedText name = pick(m_data, line->title);
        const QString category = categoryName(name.text.isEmpty() ? line->code : name.text);
        if (!category.isEmpty())
            addText(event, icalproperty_new_categories(utf8(category).constData()), name.language);
    }
}

// The summary, and what no property says: who takes part, and in which languages.
QString CalendarWriter::description(const Card &card) const
{
    QString text = readableText(pick(m_data, card.text(TextField::Summary)).text);
    QStringList facts;
    for (const Role role : allRoles()) {
        const QStringList names = peopleNames(m_data, card, role);
        if (!names.isEmpty())
            facts.append(labelled(m_data, m_data.say(roleContext, roleTerm(role, names.size() > 1)),
                                  names.join(u", "_s)));
    }
    if (!card.languages.isEmpty())
        facts.append(labelled(m_data, label(m_data, *cardField(u"languages")),
                              languageNames(m_data, card).join(u", "_s)));
    if (!text.isEmpty() && !facts.isEmpty())
        text += u"\n\n"_s;
    return text + facts.join(u'\n');
}

} // namespace

Result<QByteArray> calendarOf(const DataExport &data)
{
    return CalendarWriter(data).write();
}

} // namespace core
