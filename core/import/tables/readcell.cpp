// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/readcell.h"

#include "core/import/languagecodes.h"
#include "core/import/notelines.h"
#include "core/import/notelists.h"
#include "core/import/notetext.h"
#include "core/import/notewords.h"
#include "core/import/sessionformats.h"
#include "core/import/tables/namesincell.h"
#include "core/import/writtenvalues.h"
#include "core/model/cardfield.h"
#include "core/text/markup.h"
#include "core/time/duration.h"
#include "core/time/zone.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestName = 400; // more is a text

struct StatusRow
{
    Status status;
    QStringView words; // folded, in Spanish, English and French
};

constexpr std::array statusRows{
    StatusRow{Status::Draft, u"borrador|draft|brouillon"},
    StatusRow{Status::Submitted,
              u"enviada|enviado|presentada|submitted|new|nominated|soumise|soumis"},
    StatusRow{Status::ChangesRequested,
              u"cambios pedidos|changes requested|modifications demandees"},
    StatusRow{Status::Accepted,
              u"aceptada|aceptado|aprobada|aprobado|confirmada|confirmado|accepted|approved"
              "|confirmed|acceptee|accepte|approuvee|approuve|confirmee|confirme"},
    StatusRow{Status::Published, u"publicada|publicado|published|publiee|publie"},
    StatusRow{Status::Rejected, u"rechazada|rechazado|rejected|declined|refusee|refuse"},
    StatusRow{Status::Withdrawn,
              u"retirada|retirado|cancelada|cancelado|withdrawn|canceled|cancelled|retiree|retire"
              "|annulee|annule"},
};

std::optional<Status> readStatus(const QString &text)
{
    static const QHash<QString, Status> statuses = [] {
        QHash<QString, Status> all;
        for (const StatusRow &row : statusRows) {
            for (const QStringView words : row.words.split(u'|'))
                all.insert(words.toString(), row.status);
        }
        return all;
    }();
    if (const auto status = statusFromKey(text))
        return status;
    const auto it = statuses.constFind(phrase(text));
    return it == statuses.constEnd() ? std::nullopt : std::optional(*it);
}

// A code and a title: "1.3 · Cities", "1: Cities", "1.3 Cities", "1", "Cities".
DraftTheme readTheme(const QString &text, const QString &language)
{
    QStringView title = text;
    QStringView code = leadingCode(title);
    if (code.isEmpty()) {
        qsizetype digits = 0;
        while (digits < title.size() && digits < 3 && title[digits].isDigit())
            ++digits;
        const QStringView behind = title.sliced(digits).trimmed();
        if (digits > 0 && (behind.isEmpty() || QStringView(u"·:.)-–—").contains(behind.front())))
            code = title.first(digits);
    }
    // "A · Cities" of our own tables.
    if (const qsizetype dot = title.indexOf(u" · "_s); code.isEmpty() && dot > 0 && dot <= 4)
        code = title.first(dot);
    title = title.sliced(code.size());
    while (!code.isEmpty() && !title.isEmpty()
           && (title.front().isSpace() || QStringView(u"·:.)-–—").contains(title.front())))
        title = title.sliced(1);
    return {code.isEmpty() ? QString() : code.toString(), {language, title.toString()}};
}

QString markupOf(const QString &cell, TextField field)
{
    NoteText text(field == TextField::Debate ? NoteText::Shape::Points : NoteText::Shape::Text);
    // Nobody wraps the lines of a cell: each is a paragraph, or an item of a list.
    NoteLines lines(cell);
    while (auto line = lines.next()) {
        line->blanksBefore = 1;
        text.add(*line);
    }
    return text.markup();
}

class CellReader
{
public:
    CellReader(CardDraft &draft, RowHours &hours, const ColumnMeaning &meaning,
               const CellRules &rules, QList<Finding> &findings)
        : m_draft(draft)
        , m_hours(hours)
        , m_meaning(meaning)
        , m_rules(rules)
        , m_findings(findings)
    { }

    bool read(const QString &text)
    {
        if (const auto field = textFieldOf(m_meaning.kind))
            return readText(text, *field);
        if (isPending(text))
            return notUnderstood(text);
        if (isNothing(text))
            return true;
        switch (m_meaning.kind) {
        case ColumnKind::Organizers:
            m_draft.organizers += organizersInCell(text, m_rules.own);
            return true;
        case ColumnKind::FurtherPlatforms:
            m_draft.furtherPlatforms += entriesInCell(text);
            return true;
        case ColumnKind::People:
        case ColumnKind::Moderators:
        case ColumnKind::Speakers:
        case ColumnKind::Rapporteurs:
        case ColumnKind::Hosts:
            return readPeople(text);
        case ColumnKind::Documents:
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
                m_draft.documents += documentsIn(splitMark(line.trimmed()).text);
            return true;
        case ColumnKind::Zones:
            return readZones(text);
        case ColumnKind::Registration:
        case ColumnKind::RegistrationUrl:
            return readRegistration(text);
        case ColumnKind::Date:
        case ColumnKind::Hours:
        case ColumnKind::Start:
        case ColumnKind::End:
        case ColumnKind::StartUtc:
        case ColumnKind::EndUtc:
        case ColumnKind::Minutes:
        case ColumnKind::Zone:
            return readTime(text);
        default:
            return readValue(text.simplified());
        }
    }

private:
    bool readText(const QString &text, TextField field)
    {
        const QString language =
            m_meaning.language.isEmpty() ? m_draft.language : m_meaning.language;
        LocalText &all = m_draft.text(field);
        const QString before = all.in(language);
        if (field == TextField::Title)
            return before.isEmpty() ? (all.set(language, text.simplified()), true)
                                    : before == text.simplified() || repeated(text);
        const QString added = markupOf(text, field);
        if (added.isEmpty())
            return true;
        if (field == TextField::Debate && !before.isEmpty())
            all.set(language, fromPoints(points(before) + points(added)));
        else
            all.set(language, before.isEmpty() ? added : before + u"\n\n"_s + added);
        return true;
    }

    // Fields of one value and few words.
    bool readValue(const QString &text)
    {
        switch (m_meaning.kind) {
        case ColumnKind::Id:
            // Other programs' identifiers are what people call the session by there.
            if (const QUuid id = QUuid::fromString(text); !id.isNull())
                return put(m_draft.id, id.toString(QUuid::WithoutBraces), text);
            return put(m_draft.code, text, text);
        case ColumnKind::Revision: {
            bool isNumber = false;
            const int revision = text.toInt(&isNumber);
            return isNumber && revision >= 0 ? (m_draft.revision = revision, true)
                                             : notUnderstood(text);
        }
        case ColumnKind::Code:
            return readCode(text);
        case ColumnKind::Format:
            return put(m_draft.format, text, text);
        case ColumnKind::Platform:
            return put(m_draft.platform, text, text);
        case ColumnKind::Theme:
            return putTheme(m_draft.theme, text);
        case ColumnKind::Subtheme:
            return putTheme(m_draft.subtheme, text);
        case ColumnKind::Capacity: {
            const auto capacity = parseCapacity(text);
            if (!capacity)
                return notUnderstood(text);
            if (m_draft.saysCapacity)
                return m_draft.capacity == capacity->people || repeated(text);
            m_draft.saysCapacity = true;
            m_draft.capacity = capacity->people;
            return true;
        }
        case ColumnKind::Status:
            if (const auto status = readStatus(text)) {
                if (m_draft.status)
                    return m_draft.status == status || repeated(text);
                m_draft.status = status;
                return true;
            }
            return notUnderstood(text);
        case ColumnKind::Languages: {
            const LanguagesText languages = parseLanguages(text);
            for (const QString &tag : languages.tags) {
                if (!m_draft.languages.contains(tag))
                    m_draft.languages.append(tag);
            }
            return languages.leftOver.isEmpty() || notUnderstood(text);
        }
        default:
            Q_UNREACHABLE();
        }
    }

    // Spreadsheets take "1.3.2" for 1 March 2002.
    bool readCode(const QString &text)
    {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return put(m_draft.code, text, text);
        const QString code = u"%1.%2.%3"_s.arg(date.day()).arg(date.month()).arg(date.year() % 100);
        report(FindingCode::ValueRepaired, Severity::Warning,
               {{u"written"_s, text}, {u"value"_s, code}});
        return put(m_draft.code, code, text);
    }

    bool put(QString &value, const QString &read, const QString &text)
    {
        if (read.size() > longestName)
            return notUnderstood(text);
        if (value.isEmpty())
            value = read;
        return value == read || repeated(text);
    }

    bool putTheme(DraftTheme &theme, const QString &text)
    {
        const DraftTheme read = readTheme(text, m_draft.language);
        if (theme.isEmpty())
            theme = read;
        return theme == read || repeated(text);
    }

    bool readPeople(const QString &text)
    {
        const Role role = m_meaning.kind == ColumnKind::Moderators ? Role::Moderator
            : m_meaning.kind == ColumnKind::Rapporteurs            ? Role::Rapporteur
            : m_meaning.kind == ColumnKind::Hosts                  ? Role::Host
                                                                   : Role::Speaker;
        const PeopleText read = peopleInCell(text, role, m_rules.own);
        for (const DraftPerson &person : read.people) {
            if (!m_draft.people.contains(person))
                m_draft.people.append(person);
        }
        return read.whole || notUnderstood(text);
    }

    bool readZones(const QString &text)
    {
        bool whole = true;
        for (const QString &written : entriesInCell(QString(text).replace(u',', u';'))) {
            if (const auto zone = canonicalZone(written))
                m_draft.zones.append(*zone);
            else
                whole = false;
        }
        return whole || notUnderstood(text);
    }

    bool readRegistration(const QString &text)
    {
        const auto read = parseRegistration(text);
        if (!read)
            return notUnderstood(text);
        Registration &known = m_draft.registration;
        const bool differs =
            (known.kind && read->registration.kind && known.kind != read->registration.kind)
            || (!known.url.isEmpty() && !read->registration.url.isEmpty()
                && known.url != read->registration.url);
        if (differs)
            return repeated(text);
        if (read->registration.kind)
            known.kind = read->registration.kind;
        if (!read->registration.url.isEmpty())
            known.url = read->registration.url;
        return read->whole || notUnderstood(text);
    }

    bool readTime(const QString &text)
    {
        switch (m_meaning.kind) {
        case ColumnKind::Zone:
            if (const auto zone = canonicalZone(text)) {
                m_hours.zone = *zone;
                return true;
            }
            return notUnderstood(text);
        case ColumnKind::Minutes:
            return readMinutes(text);
        case ColumnKind::Hours:
            return readHours(text);
        default:
            return readMomentOf(text);
        }
    }

    bool readMinutes(const QString &text)
    {
        bool isNumber = false;
        const double number = QString(text).replace(u',', u'.').toDouble(&isNumber);
        const std::optional<int> minutes =
            isNumber && number == int(number) ? std::optional(int(number)) : parseDuration(text);
        if (!minutes)
            return notUnderstood(text);
        if (m_draft.minutes)
            return m_draft.minutes == minutes || repeated(text);
        m_draft.minutes = minutes;
        return true;
    }

    bool readHours(const QString &text)
    {
        if (const auto moment = readMoment(text, m_draft.language, m_rules.dates)) {
            reportMoment(text, *moment);
            if (moment->date.isValid())
                m_hours.date = moment->date;
            if (moment->time.isValid())
                m_hours.start = moment;
            return true;
        }
        const HoursText hours = parseHours(text);
        if (hours.ranges.isEmpty() && !hours.minutes)
            return notUnderstood(text);
        m_draft.hours += hours.ranges;
        if (hours.minutes && !m_draft.minutes)
            m_draft.minutes = hours.minutes;
        m_draft.writtenHours = text.simplified();
        return hours.notUnderstood.isEmpty() || notUnderstood(text);
    }

    bool readMomentOf(const QString &text)
    {
        const auto moment = readMoment(text, m_draft.language, m_rules.dates);
        if (!moment)
            return notUnderstood(text);
        reportMoment(text, *moment);
        switch (m_meaning.kind) {
        case ColumnKind::Date:
            if (moment->date.isValid())
                m_hours.date = moment->date;
            if (moment->time.isValid() && !m_hours.start)
                m_hours.start = moment;
            break;
        case ColumnKind::Start:
            // A date in one column and a time in another, both called the start.
            if (m_hours.start && moment->date.isValid() && !moment->time.isValid())
                m_hours.start->date = moment->date;
            else if (m_hours.start && !moment->date.isValid()) {
                const QDate date = m_hours.start->date;
                m_hours.start = moment;
                m_hours.start->date = date;
            } else
                m_hours.start = moment;
            break;
        case ColumnKind::End:
            if (m_hours.end && !moment->date.isValid()) {
                const QDate date = m_hours.end->date;
                m_hours.end = moment;
                m_hours.end->date = date;
            } else if (!m_hours.end || moment->time.isValid())
                m_hours.end = moment;
            break;
        case ColumnKind::StartUtc:
            m_hours.startUtc = moment;
            break;
        default:
            m_hours.endUtc = moment;
            break;
        }
        return true;
    }

    void reportMoment(const QString &text, const WrittenMoment &moment)
    {
        if (moment.ambiguous)
            report(FindingCode::DateAmbiguous, Severity::Hint,
                   {{u"written"_s, text}, {u"date"_s, moment.date.toString(Qt::ISODate)}});
        if (moment.serial) {
            QStringList value;
            if (moment.date.isValid())
                value.append(moment.date.toString(Qt::ISODate));
            if (moment.time.isValid())
                value.append(moment.time.toString(u"HH:mm"_s));
            report(FindingCode::ValueRepaired, Severity::Hint,
                   {{u"written"_s, text}, {u"value"_s, value.join(u' ')}});
        }
    }

    bool notUnderstood(const QString &text)
    {
        report(FindingCode::NotUnderstood, Severity::Warning, {{u"written"_s, text}});
        return false;
    }

    bool repeated(const QString &text)
    {
        report(FindingCode::FieldRepeated, Severity::Hint, {{u"written"_s, text}});
        return false;
    }

    void report(FindingCode code, Severity severity, const QVariantMap &arguments)
    {
        m_findings.append({.code = code,
                           .severity = severity,
                           .card = {},
                           .field = fieldKey(m_meaning.kind),
                           .language = m_meaning.language,
                           .arguments = arguments});
    }

    CardDraft &m_draft;
    RowHours &m_hours;
    const ColumnMeaning &m_meaning;
    const CellRules &m_rules;
    QList<Finding> &m_findings;
};

// The end on the clock of the start, where the two are written in different zones.
void putEnd(WrittenHours &hours, const WrittenMoment &start, const WrittenMoment &end, QDate date)
{
    if (end.end || !end.time.isValid())
        return;
    QDateTime at(end.date.isValid() ? end.date : date, end.time, Qt::UTC);
    if (end.zone && start.zone && end.zone != start.zone && at.isValid()) {
        const auto from = fixedOffset(*end.zone);
        const auto to = fixedOffset(*start.zone);
        if (from && to)
            at = at.addSecs(*to - *from);
    }
    hours.end = at.isValid() ? at.time() : end.time;
    if (end.date.isValid() && date.isValid())
        hours.endDay = int(std::clamp<qint64>(date.daysTo(at.date()), 0, 31));
}

} // namespace

void putHours(CardDraft &draft, const RowHours &row, bool own)
{
    const bool inUtc = !row.start && row.startUtc;
    std::optional<WrittenMoment> start = inUtc ? row.startUtc : row.start;
    std::optional<WrittenMoment> end = inUtc ? row.endUtc : row.end;
    if (inUtc)
        start->zone = u"UTC"_s;
    if (inUtc && end)
        end->zone = u"UTC"_s;
    draft.date = inUtc && start->date.isValid() ? start->date : row.date;
    if (!draft.date.isValid() && start)
        draft.date = start->date;
    if (start && start->time.isValid()) {
        WrittenHours hours{.start = start->time,
                           .end = start->end,
                           .zone = start->zone,
                           .abbreviation = start->abbreviation};
        if (!hours.zone && hours.abbreviation.isEmpty() && !row.zone.isEmpty())
            hours.zone = row.zone;
        if (end && !(own && draft.minutes))
            putEnd(hours, *start, *end, draft.date);
        draft.hours.prepend(hours);
    } else if (!row.zone.isEmpty()) {
        for (WrittenHours &hours : draft.hours) {
            if (!hours.zone && hours.abbreviation.isEmpty())
                hours.zone = row.zone;
        }
    }
}

bool readCell(CardDraft &draft, RowHours &hours, const ColumnMeaning &meaning, const QString &text,
              const CellRules &rules, QList<Finding> &findings)
{
    return CellReader(draft, hours, meaning, rules, findings).read(text);
}

} // namespace core
