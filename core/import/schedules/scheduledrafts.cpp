// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/scheduledrafts.h"

#include "core/export/readabletext.h"
#include "core/export/schedulenames.h"
#include "core/import/languagecodes.h"
#include "core/import/schedules/foreigntext.h"
#include "core/import/schedules/instanttext.h"
#include "core/import/schedules/listedvalues.h"
#include "core/import/schedules/owncards.h"
#include "core/import/schedules/scheduleevent.h"
#include "core/import/schedules/sessionhours.h"
#include "core/import/schedules/textlanguage.h"
#include "core/model/cardfield.h"
#include "core/parallel.h"
#include "core/time/zone.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestQuotation = 300;
constexpr std::size_t fewSessions = 32; // are read before a second thread has begun

// One session on its way to a draft.
struct MadeDraft
{
    QString card; // index of the draft
    CardDraft draft;
    QList<Finding> findings;

    void report(FindingCode code, Severity severity, const QString &field, QVariantMap arguments)
    {
        findings.append({.code = code,
                         .severity = severity,
                         .card = card,
                         .field = field,
                         .arguments = std::move(arguments)});
    }
    void keep(int line, const QString &name, const QString &value)
    {
        if (const QString text = foreignLine(value); !text.isEmpty())
            draft.unplaced.append({line, name + u": "_s + text});
    }
};

class DraftMaker
{
public:
    DraftMaker(ListedSchedule &&schedule, const ReadOptions &options)
        : m_schedule(std::move(schedule))
        , m_options(options)
        , m_isOurs(m_schedule.generator == u"Escaleta"_s)
    { }

    FileReading make();

private:
    void readDays();
    void readClock();
    void readLanguage();
    void readId(const ListedSession &session, MadeDraft &made);
    // What any thread may do, of one session each.
    void readRest(const ListedSession &session, MadeDraft &made) const;
    void readLanguages(const ListedSession &session, MadeDraft &made) const;
    void readNames(const ListedSession &session, MadeDraft &made) const;
    void readTexts(const ListedSession &session, CardDraft &draft) const;
    void readLinks(const ListedSession &session, MadeDraft &made) const;
    void readOthers(const ListedSession &session, MadeDraft &made) const;
    bool isOwnSlug(const ListedSession &session) const;

    void report(FindingCode code, Severity severity, QVariantMap arguments)
    {
        m_findings.append({.code = code, .severity = severity, .arguments = std::move(arguments)});
    }

    ListedSchedule m_schedule;
    const ReadOptions &m_options;
    const bool m_isOurs;
    ScheduleClock m_clock;
    TextLanguage m_language;
    QList<Finding> m_findings;
    QSet<QString> m_ids;
    QSet<QString> m_codes;
    QSet<QString> m_nowhere; // rooms that stand for none
};

FileReading DraftMaker::make()
{
    m_findings = std::move(m_schedule.findings);
    if (m_schedule.generator.isEmpty() && !m_schedule.sessions.isEmpty()) {
        const bool hasGuids =
            std::ranges::any_of(m_schedule.sessions, [](const ListedSession &session) {
                return !session.guid.isEmpty();
            });
        report(FindingCode::DialectAssumed, Severity::Hint,
               {{u"dialect"_s, hasGuids ? u"frab"_s : u"Pentabarf"_s}});
    }
    readDays();
    readClock();
    readLanguage();
    // Ours have a room for what has no platform, whose guid is made from a name, not at random.
    for (const ListedRoom &room : std::as_const(m_schedule.rooms)) {
        if (m_isOurs && QUuid::fromString(room.guid).version() == QUuid::Sha1)
            m_nowhere.insert(foreignLine(room.name));
    }
    const QList<ListedSession> &sessions = m_schedule.sessions;
    std::vector<MadeDraft> made(std::size_t(sessions.size()));
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i].card = QString::number(i);
        readId(sessions[qsizetype(i)], made[i]);
    }
    const int threads = made.size() < fewSessions ? 1 : threadCount();
    parallelFor(int(made.size()), threads,
                [&](int i, int) { readRest(sessions[i], made[std::size_t(i)]); });
    QList<CardDraft> drafts;
    for (MadeDraft &each : made) {
        drafts.append(std::move(each.draft));
        m_findings += each.findings;
    }
    if (m_language.isAssumed()) {
        report(FindingCode::LanguageAssumed, Severity::Hint,
               {{u"language"_s, m_language.common()}});
    }
    for (const UnplacedLine &other : std::as_const(m_schedule.others)) {
        report(FindingCode::Unplaced, Severity::Hint,
               {{u"line"_s, other.line}, {u"text"_s, other.text.left(longestQuotation)}});
    }
    FileReading result;
    result.event = eventOfSchedule(m_schedule, m_clock.zone, drafts);
    result.reading = {std::move(drafts), std::move(m_findings), std::move(m_schedule.source)};
    return result;
}

// Days that don't say their date follow the first of the conference.
void DraftMaker::readDays()
{
    const QDate first = instantOf(m_schedule.start).date;
    QDate before;
    for (qsizetype i = 0; i < m_schedule.days.size(); ++i) {
        ListedDay &day = m_schedule.days[i];
        QDate date = instantOf(day.date).date;
        if (!date.isValid()) {
            const InstantText begin = instantOf(day.start);
            date = begin.date;
            day.isAssumed = !begin.date.isValid();
        }
        if (!date.isValid())
            date = before.isValid() ? before.addDays(1)
                : first.isValid()   ? first.addDays(i)
                                    : QDate();
        day.date = date.toString(Qt::ISODate);
        before = date;
    }
}

void DraftMaker::readClock()
{
    if (const std::optional<ClockText> change = clockOf(m_schedule.dayChange))
        m_clock.dayChange = change->time;
    const QString written = m_schedule.zone.trimmed();
    if (written.isEmpty()) {
        m_clock.zone = zoneOfPlace(m_schedule, m_findings);
        return;
    }
    if (const auto zone = canonicalZone(written))
        m_clock.zone = *zone;
    else
        report(FindingCode::NotUnderstood, Severity::Warning, {{u"written"_s, written}});
}

void DraftMaker::readLanguage()
{
    if (!m_options.language.isEmpty()) {
        m_language.set(m_options.language);
        return;
    }
    for (const ListedSession &session : std::as_const(m_schedule.sessions)) {
        m_language.addText(session.title);
        m_language.addText(session.abstract);
        m_language.addText(session.description);
        // Ours are of one language, and say those that are spoken.
        if (!m_isOurs)
            m_language.addSaid(parseLanguages(session.language).tags.value(0));
    }
    m_language.decide(languageTag(m_schedule.language));
}

void DraftMaker::readRest(const ListedSession &session, MadeDraft &made) const
{
    readLanguages(session, made);
    readNames(session, made);
    readTexts(session, made.draft);
    readHours(session, m_schedule.days.value(session.day), m_clock, made.draft, made.card,
              made.findings);
    made.draft.zonesKnown = true;
    readLinks(session, made);
    readOthers(session, made);
}

void DraftMaker::readId(const ListedSession &session, MadeDraft &made)
{
    CardDraft &draft = made.draft;
    const QString guid = oneLine(session.guid);
    const QString number = oneLine(session.id);
    const QUuid uuid = QUuid::fromString(guid);
    QString written = guid;
    if (!uuid.isNull()) {
        draft.id = uuid.toString(QUuid::WithoutBraces);
    } else if (!guid.isEmpty() || !number.isEmpty()) {
        written = guid.isEmpty() ? number : guid;
        draft.id = guidOf(u"schedule/%1/%2"_s.arg(
            m_schedule.acronym.isEmpty() ? m_schedule.title : m_schedule.acronym, written));
        if (!guid.isEmpty()) {
            made.report(FindingCode::ValueRepaired, Severity::Hint, {},
                        {{u"written"_s, guid}, {u"value"_s, draft.id}});
        }
    }
    if (!draft.id.isEmpty() && m_ids.contains(draft.id)) {
        made.report(FindingCode::IdDoubled, Severity::Warning, {}, {{u"written"_s, written}});
        draft.id.clear();
    }
    m_ids.insert(draft.id);

    draft.code = foreignLine(session.code);
    if (!draft.code.isEmpty() && m_codes.contains(draft.code)) {
        made.report(FindingCode::IdDoubled, Severity::Warning, u"code"_s,
                    {{u"written"_s, draft.code}});
        made.keep(session.line, u"code"_s, draft.code);
        draft.code.clear();
    }
    m_codes.insert(draft.code);
}

void DraftMaker::readLanguages(const ListedSession &session, MadeDraft &made) const
{
    CardDraft &draft = made.draft;
    // Some programs say so of a catalogue of their own.
    static const QRegularExpression manners(u"-(?:in)?formal\\b"_s);
    const QString said = oneLine(session.language);
    const QString written = QString(said).remove(manners);
    if (written != said) {
        made.report(FindingCode::ValueRepaired, Severity::Hint, u"languages"_s,
                    {{u"written"_s, said}, {u"value"_s, written}});
    }
    const LanguagesText languages = parseLanguages(written);
    for (const QString &tag : languages.tags) {
        if (!draft.languages.contains(tag))
            draft.languages.append(tag);
    }
    for (const QString &remark : languages.leftOver)
        made.keep(session.line, u"language"_s, remark);
    const QString spoken = m_isOurs ? QString() : languageTag(draft.languages.value(0));
    draft.language =
        m_options.language.isEmpty() && !spoken.isNull() ? spoken : m_language.common();
}

void DraftMaker::readNames(const ListedSession &session, MadeDraft &made) const
{
    CardDraft &draft = made.draft;
    draft.text(TextField::Title).set(draft.language, foreignLine(session.title));
    draft.format = foreignLine(session.type);
    if (m_isOurs && draft.format == u"other"_s)
        draft.format.clear(); // that has none
    draft.theme.title.set(draft.language, foreignLine(session.track));
    const QString outer = foreignLine(session.outerRoom);
    draft.platform = foreignLine(session.room);
    if (draft.platform.isEmpty()) {
        draft.platform = outer;
    } else if (!outer.isEmpty() && outer != draft.platform) {
        made.report(FindingCode::ValueRepaired, Severity::Warning, u"platform"_s,
                    {{u"written"_s, outer}, {u"value"_s, draft.platform}});
    }
    if (m_nowhere.contains(draft.platform))
        draft.platform.clear();
    QStringList others;
    for (const ListedPerson &listed : session.persons) {
        DraftPerson person;
        person.name = foreignLine(listed.name);
        person.organization = foreignLine(listed.organization);
        if (person.name.isEmpty())
            continue;
        if (draft.people.size() >= mostPeople) {
            others.append(person.name);
            continue;
        }
        if (const auto role = roleFromKey(listed.role.trimmed().toLower()))
            person.role = *role;
        else
            made.keep(session.line, person.name, listed.role);
        const bool isKnown = std::ranges::any_of(draft.people, [&](const DraftPerson &other) {
            return other.name == person.name && other.role == person.role;
        });
        if (!isKnown)
            draft.people.append(person);
    }
    made.keep(session.line, u"persons"_s, others.join(u", "_s));
    static const QStringList gone{u"withdrawn"_s, u"canceled"_s, u"cancelled"_s};
    const QString state = session.state.trimmed().toLower();
    if (gone.contains(state))
        draft.status = Status::Withdrawn;
    else if (state != u"confirmed"_s && state != u"accepted"_s)
        made.keep(session.line, u"state"_s, session.state);
}

void DraftMaker::readTexts(const ListedSession &session, CardDraft &draft) const
{
    const QString abstract = foreignText(session.abstract);
    const QString description = foreignText(session.description);
    if (m_isOurs) {
        readOwnTexts(abstract, description, draft);
        return;
    }
    draft.text(TextField::Summary).set(draft.language, abstract.isEmpty() ? description : abstract);
    if (!abstract.isEmpty() && description != abstract)
        draft.text(TextField::Concept).set(draft.language, description);
}

void DraftMaker::readLinks(const ListedSession &session, MadeDraft &made) const
{
    CardDraft &draft = made.draft;
    const QUrl base(m_schedule.baseUrl);
    for (const Document &link : session.links) {
        const QString written = link.url.trimmed();
        QUrl url(written);
        if (url.isRelative() && !written.isEmpty() && base.isValid() && !base.isRelative())
            url = base.resolved(url);
        const QString address = webLink(url.toString());
        const QString title = foreignLine(link.title);
        if (address.isEmpty()) {
            made.keep(session.line, u"link"_s, title == written ? title : title + u' ' + written);
            continue;
        }
        // As it is written, where it is whole.
        const QString kept = url == QUrl(written) ? written : address;
        draft.documents.append({title == written ? QString() : title, kept, {}});
    }
}

// Whether the slug is made of what the session says anyway: "kc2015-38-ausstieg_aus_der".
bool DraftMaker::isOwnSlug(const ListedSession &session) const
{
    const auto letters = [](const QString &text) {
        return asciiName(text, u' ', 200).remove(u' ');
    };
    QString slug = letters(session.slug);
    const QString acronym = letters(m_schedule.acronym);
    const QString number = letters(session.id);
    if (!acronym.isEmpty() && slug.startsWith(acronym))
        slug.remove(0, acronym.size());
    if (!number.isEmpty() && slug.startsWith(number))
        slug.remove(0, number.size());
    return letters(session.title).startsWith(slug);
}

void DraftMaker::readOthers(const ListedSession &session, MadeDraft &made) const
{
    CardDraft &draft = made.draft;
    if (m_isOurs) {
        readOwnNames(foreignLine(session.subtitle), session.url, draft);
    } else {
        made.keep(session.line, u"subtitle"_s, session.subtitle);
        if (!session.slug.trimmed().isEmpty() && !isOwnSlug(session))
            made.keep(session.line, u"slug"_s, session.slug);
    }
    draft.unplaced += session.others;
    if (draft.unplaced.isEmpty())
        return;
    QStringList texts;
    for (const UnplacedLine &line : std::as_const(draft.unplaced))
        texts.append(line.text);
    made.report(FindingCode::Unplaced, Severity::Warning, {},
                {{u"line"_s, draft.unplaced.first().line},
                 {u"text"_s, texts.join(u'\n').left(longestQuotation)}});
}

} // namespace

FileReading draftsOf(ListedSchedule &&schedule, const ReadOptions &options)
{
    return DraftMaker(std::move(schedule), options).make();
}

} // namespace core
