// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/schedule.h"

#include "core/export/readabletext.h"
#include "core/export/schedulenames.h"
#include "core/model/terms.h"
#include "core/schedule/sessions.h"
#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr QChar listMark = u'-'; // the readers of schedules take texts for plain or for Markdown

class ScheduleMaker
{
public:
    explicit ScheduleMaker(const DataExport &data)
        : m_data(data)
        , m_zone(data.programme.event.zone)
    { }

    Result<Schedule> make();

private:
    // A session and where it stands, before it is written down.
    struct Place
    {
        const Card *card;
        QDateTime start; // UTC
        QDate day;       // local
        qsizetype room;  // of the schedule
    };

    QList<Place> places();
    void addTracks();
    void addRooms(QList<Place> &places);
    void addDays(const QList<Place> &places);
    ScheduleEvent eventOf(const Place &place);
    QString slugOf(const Card &card, const QString &title);
    QString descriptionOf(const Card &card) const;
    QList<SchedulePerson> personsOf(const Card &card) const;
    QList<ScheduleLink> linksOf(const Card &card) const;
    QString acronym() const;
    QString midnight(QDate date) const
    {
        return isoInZone(toUtc(date, QTime(0, 0), m_zone), m_zone);
    }

    const DataExport &m_data;
    QString m_zone;
    Schedule m_schedule;
    QHash<QString, QString> m_trackNames; // by the id of the thematic line
    QHash<QString, int> m_numbers;        // of cards and people, by their guid
    DistinctNames m_slugs{u"%1-%2"_s};
};

Result<Schedule> ScheduleMaker::make()
{
    QList<Place> sessions = places();
    if (sessions.isEmpty())
        return fail(ErrorCode::NothingToExport);
    const Event &event = m_data.programme.event;
    m_schedule.title = nameOf(m_data, event.title);
    m_schedule.acronym = acronym();
    m_schedule.version = m_data.now.toUTC().toString(Qt::ISODate);
    if (!fixedOffset(m_zone) || fixedOffset(m_zone) == 0)
        m_schedule.zone = m_zone;

    QStringList guids;
    for (const Place &session : sessions)
        guids.append(guidOf(session.card->id));
    for (const Person &person : m_data.programme.people)
        guids.append(guidOf(person.id));
    m_numbers = numbersFor(guids);
    addTracks();
    addRooms(sessions);
    addDays(sessions);
    if (m_data.isCancelled(sessions.size(), sessions.size()))
        return fail(ErrorCode::Cancelled);
    m_schedule.first = std::min(event.start.isValid() ? event.start : m_schedule.days.first().date,
                                m_schedule.days.first().date);
    m_schedule.last = std::max(event.end.isValid() ? event.end : m_schedule.days.last().date,
                               m_schedule.days.last().date);
    return m_schedule;
}

// By their start; what begins together in the order it was asked for.
QList<ScheduleMaker::Place> ScheduleMaker::places()
{
    QList<Place> places;
    for (const Card *card : m_data.cards) {
        const QDateTime start = startUtc(card->slot, m_zone);
        if (takesPlace(*card) && start.isValid())
            places.append({card, start, inZone(start, m_zone).date, 0});
    }
    std::ranges::stable_sort(places, {},
                             [](const Place &place) { return place.start.toMSecsSinceEpoch(); });
    return places;
}

void ScheduleMaker::addTracks()
{
    DistinctNames names(u"%1 (%2)"_s);
    DistinctNames slugs(u"%1-%2"_s);
    for (const Theme &theme : m_data.programme.themes) {
        if (!theme.parent.isEmpty())
            continue;
        QString name = nameOf(m_data, theme.title);
        if (name.isEmpty())
            name = oneLine(theme.code);
        name = names.distinct(name);
        m_trackNames.insert(theme.id, name);
        // Slugs begin with a letter, and end with none of the marks.
        const QString slug = asciiName(u"track "_s + theme.code + u' ' + name);
        m_schedule.tracks.append(
            {name, slugs.distinct(slug), m_data.lineColours.value(m_schedule.tracks.size())});
    }
}

void ScheduleMaker::addRooms(QList<Place> &places)
{
    // The first platform of each that there is; none comes last.
    const QList<Platform> &platforms = m_data.programme.platforms;
    const auto platformOf = [&](const Card &card) {
        for (const QString &id : card.platforms()) {
            for (qsizetype i = 0; i < platforms.size(); ++i) {
                if (platforms[i].id == id)
                    return i;
            }
        }
        return platforms.size();
    };
    QMap<qsizetype, qsizetype> rooms; // from the platform's place to the room's
    for (Place &place : places) {
        place.room = platformOf(*place.card);
        rooms.insert(place.room, 0);
    }
    DistinctNames names(u"%1 (%2)"_s);
    for (auto room = rooms.begin(); room != rooms.end(); ++room) {
        *room = m_schedule.rooms.size();
        if (room.key() == platforms.size()) {
            const QString none =
                m_data.say("core::Export", QT_TRANSLATE_NOOP("core::Export", "Without a platform"));
            m_schedule.rooms.append({names.distinct(none),
                                     guidOf(m_data.programme.event.id + u"/no platform"_s),
                                     std::nullopt});
        } else {
            const Platform &platform = platforms[room.key()];
            m_schedule.rooms.append({names.distinct(nameOf(m_data, platform.name)),
                                     guidOf(platform.id), platform.capacity});
        }
    }
    for (Place &place : places)
        place.room = rooms.value(place.room);
}

void ScheduleMaker::addDays(const QList<Place> &places)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Place &place = places[i];
        QList<ScheduleDay> &days = m_schedule.days;
        if (days.isEmpty() || days.last().date != place.day) {
            days.append({place.day, midnight(place.day), midnight(place.day.addDays(1)),
                         QList<QList<ScheduleEvent>>(m_schedule.rooms.size())});
        }
        if (m_data.isCancelled(i, places.size()))
            return;
        days.last().rooms[place.room].append(eventOf(place));
    }
}

ScheduleEvent ScheduleMaker::eventOf(const Place &place)
{
    const Card &card = *place.card;
    const Format *format = m_data.programme.format(card.format);
    const QString formatName = format ? nameOf(m_data, format->name) : QString();
    const Theme *line = thematicLine(m_data.programme, card);
    const QString guid = guidOf(card.id);
    ScheduleEvent event{
        .guid = guid,
        .id = m_numbers.value(guid),
        .title = titleOf(m_data, card),
        .subtitle = themeName(m_data, m_data.programme.theme(card.subtheme)),
        // A word of the format's own for what is none of its kinds.
        .type = formatName.isEmpty() ? u"other"_s : formatName,
        .track = line ? m_trackNames.value(line->id) : QString(),
        .language = oneLine(card.languages.join(u", "_s)),
        .abstract = readableText(pick(m_data, card.text(TextField::Summary)).text, listMark),
        .description = descriptionOf(card),
        .url = webLink(card.registration.url),
        .start = inZone(place.start, m_zone).time,
        .begins = isoInZone(place.start, m_zone),
        .minutes = std::max(0, card.slot.minutes.value_or(0)),
        .persons = personsOf(card),
        .links = linksOf(card),
    };
    event.slug = slugOf(card, event.title);
    if (event.minutes > 0)
        event.ends = isoInZone(endUtc(card.slot, m_zone), m_zone);
    return event;
}

// "forum2028-1-3-2-local-economies".
QString ScheduleMaker::slugOf(const Card &card, const QString &title)
{
    QString name = asciiName(card.code + u' ' + title);
    if (name.size() < 4)
        name = guidOf(card.id);
    return m_slugs.distinct(m_schedule.acronym + u'-' + name);
}

// The long texts but the summary, each under its name, and what a schedule has no member for.
QString ScheduleMaker::descriptionOf(const Card &card) const
{
    QStringList parts;
    for (const CardField &field : cardFields()) {
        const bool isLong = field.text && field.kind != FieldKind::Line;
        if (!isLong || field.text == TextField::Summary)
            continue;
        const QString text = readableText(pick(m_data, card.text(*field.text)).text, listMark);
        if (!text.isEmpty())
            parts.append(label(m_data, field) + u"\n\n"_s + text);
    }
    const QStringList platforms = platformNames(m_data, card);
    if (platforms.size() > 1)
        parts.append(labelled(m_data, label(m_data, *cardField(u"furtherPlatforms")),
                              platforms.sliced(1).join(u", "_s)));
    if (card.registration.kind)
        parts.append(
            labelled(m_data, label(m_data, *cardField(u"registration")),
                     m_data.say(registrationContext, registrationTerm(*card.registration.kind))));
    return parts.join(u"\n\n"_s);
}

QList<SchedulePerson> ScheduleMaker::personsOf(const Card &card) const
{
    QList<SchedulePerson> persons;
    QSet<QString> seen;
    for (const Participation &participation : card.people) {
        const Person *person = m_data.programme.person(participation.person);
        if (!person || seen.contains(person->id))
            continue;
        seen.insert(person->id);
        const QString guid = guidOf(person->id);
        persons.append({guid, m_numbers.value(guid), oneLine(person->name)});
    }
    return persons;
}

// Files kept in the event have no address.
QList<ScheduleLink> ScheduleMaker::linksOf(const Card &card) const
{
    QList<ScheduleLink> links;
    for (const Document &document : card.documents) {
        const QString url = webLink(document.url);
        if (!url.isEmpty())
            links.append({url, document.title.isEmpty() ? url : oneLine(document.title)});
    }
    return links;
}

// The initials of the title's words and the year: "vfdl2028"; the word itself where it is but one.
QString ScheduleMaker::acronym() const
{
    QStringList words = asciiName(m_schedule.title, u'-', 80).split(u'-', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.front().isDigit(); });
    QString name;
    for (const QString &word : words)
        name += words.size() == 1 ? word.left(12) : word.left(1);
    const QDate start = m_data.programme.event.start;
    if (start.isValid())
        name += QString::number(start.year());
    return name.size() < 4 ? u"event"_s + name : name;
}

} // namespace

QString scheduleDuration(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

Result<Schedule> scheduleOf(const DataExport &data)
{
    return ScheduleMaker(data).make();
}

} // namespace core
