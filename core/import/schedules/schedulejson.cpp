// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/schedulejson.h"

#include "core/import/schedules/listedvalues.h"
#include "core/import/schedules/xmltext.h"
#include "core/text/readtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Each takes some 100 bytes of memory, and may be two in the file.
constexpr qsizetype mostContainers = 500'000;

// A value as text: a list by its members, an object by its names and values.
QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array:
    case QJsonValue::Object: {
        const bool isEmpty = value.toArray().isEmpty() && value.toObject().isEmpty();
        return isEmpty ? QString()
                       : QString::fromUtf8((value.isArray() ? QJsonDocument(value.toArray())
                                                            : QJsonDocument(value.toObject()))
                                               .toJson(QJsonDocument::Compact));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

// What symposion calls the members.
QString knownName(const QString &name)
{
    static const QHash<QString, QString> names{
        {u"name"_s, u"title"_s}, {u"authors"_s, u"persons"_s}, {u"speakers"_s, u"persons"_s},
        {u"kind"_s, u"type"_s},  {u"conf_url"_s, u"url"_s},    {u"conf_key"_s, u"id"_s}};
    return names.value(name, name);
}

class ScheduleJsonReader
{
public:
    explicit ScheduleJsonReader(const QString &text)
        : m_text(text)
    { }

    ListedSchedule read(const QJsonObject &root);

private:
    void readConference(const QJsonObject &conference);
    void readDay(const QJsonObject &day);
    void readSession(const QJsonObject &object, const QString &room);
    void readPersons(const QJsonValue &value, ListedSession &session);
    void readLinks(const QJsonValue &value, ListedSession &session);
    void readAnswers(const QJsonValue &value, ListedSession &session);
    void findLines();
    void keep(QList<UnplacedLine> &others, const QString &name, const QJsonValue &value, int line)
    {
        if (const QString text = otherValue(name, textOf(value)); !text.isNull())
            others.append({line, text});
    }

    const QString &m_text;
    ListedSchedule m_schedule;
    QHash<QString, int> m_lines; // of each guid and id
};

// QJsonDocument does not tell where a value stood.
void ScheduleJsonReader::findLines()
{
    static const QRegularExpression pattern(u"\"(?:guid|id)\"\\s*:\\s*\"?([^\",\\s}]+)|\\n"_s);
    int line = 1;
    auto it = pattern.globalMatch(m_text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedStart(1) < 0)
            ++line;
        else if (const QString id = match.captured(1); !m_lines.contains(id))
            m_lines.insert(id, line);
    }
}

ListedSchedule ScheduleJsonReader::read(const QJsonObject &root)
{
    findLines();
    const QJsonValue generator = root[u"generator"];
    m_schedule.generator =
        generator.isString() ? generator.toString() : generator[u"name"].toString();
    const QJsonValue schedule = root[u"schedule"];
    if (schedule.isArray()) {
        for (const QJsonValue &session : schedule.toArray())
            readSession(session.toObject(), {});
        return std::move(m_schedule);
    }
    const QJsonObject object = schedule.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"conference"_s)
            readConference(it->toObject());
        else if (QString *member = memberNamed(m_schedule, it.key()); member && member->isEmpty())
            *member = textOf(*it);
        else
            keep(m_schedule.others, it.key(), *it, 1);
    }
    return std::move(m_schedule);
}

void ScheduleJsonReader::readConference(const QJsonObject &conference)
{
    for (auto it = conference.begin(); it != conference.end(); ++it) {
        const QString &name = it.key();
        if (name == u"days"_s) {
            for (const QJsonValue &day : it->toArray())
                readDay(day.toObject());
        } else if (name == u"rooms"_s) {
            for (const QJsonValue &room : it->toArray()) {
                const QJsonValue capacity = room[u"capacity"];
                m_schedule.rooms.append(
                    {room.isString() ? room.toString() : room[u"name"].toString(),
                     room[u"guid"].toString(), wholeNumber(textOf(capacity))});
            }
        } else if (name == u"tracks"_s) {
            for (const QJsonValue &track : it->toArray())
                m_schedule.tracks.append(track.isString() ? track.toString()
                                                          : track[u"name"].toString());
        } else if (QString *member = memberNamed(m_schedule, name)) {
            *member = textOf(*it).trimmed();
        } else {
            keep(m_schedule.others, name, *it, 1);
        }
    }
}

void ScheduleJsonReader::readDay(const QJsonObject &day)
{
    m_schedule.days.append(
        {textOf(day[u"date"]), textOf(day[u"day_start"]), textOf(day[u"day_end"])});
    const QJsonValue rooms = day[u"rooms"];
    const auto addRoom = [&](const QString &name, const QJsonValue &sessions) {
        m_schedule.rooms.append({name, {}, {}});
        for (const QJsonValue &session : sessions.toArray())
            readSession(session.toObject(), name);
    };
    if (rooms.isArray()) {
        for (const QJsonValue &room : rooms.toArray())
            addRoom(room[u"name"].toString(), room[u"events"]);
    }
    const QJsonObject byName = rooms.toObject();
    for (auto it = byName.begin(); it != byName.end(); ++it)
        addRoom(it.key(), *it);
}

void ScheduleJsonReader::readSession(const QJsonObject &object, const QString &room)
{
    ListedSession session{.day = m_schedule.days.size() - 1, .outerRoom = room};
    session.guid = textOf(object[u"guid"]);
    session.line = m_lines.value(session.guid, m_lines.value(textOf(object[u"id"]), 1));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = knownName(it.key());
        if (name == u"persons"_s) {
            readPersons(*it, session);
        } else if (name == u"links"_s || name == u"attachments"_s) {
            readLinks(*it, session);
        } else if (name == u"answers"_s) {
            readAnswers(*it, session);
        } else if (QString *member = memberNamed(session, name)) {
            // Some say a track or a room as an object with its name.
            *member = it->isObject() ? (*it)[u"name"].toString() : textOf(*it);
        } else {
            keep(session.others, it.key(), *it, session.line);
        }
    }
    // One more than there may be says that there are too many.
    if (m_schedule.sessions.size() <= mostSessions)
        m_schedule.sessions.append(session);
}

void ScheduleJsonReader::readPersons(const QJsonValue &value, ListedSession &session)
{
    for (const QJsonValue &entry : value.toArray()) {
        ListedPerson person;
        if (entry.isString())
            person.name = entry.toString();
        const QJsonObject object = entry.toObject();
        // By the name that is shown, where there are several.
        for (const QString &name : {u"public_name"_s, u"name"_s, u"full_public_name"_s}) {
            if (person.name.isEmpty())
                person.name = textOf(object[name]);
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            QString *member = memberNamed(person, it.key());
            if (member && member->isEmpty())
                *member = textOf(*it);
            else if (!member && it.key() == u"answers"_s)
                readAnswers(*it, session);
            else if (!member)
                keep(session.others, it.key(), *it, session.line);
        }
        session.persons.append(person);
    }
}

void ScheduleJsonReader::readLinks(const QJsonValue &value, ListedSession &session)
{
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString()) {
            session.links.append({entry.toString(), entry.toString(), {}});
            continue;
        }
        const QString url = textOf(entry[u"url"]);
        session.links.append(
            {textOf(entry[u"title"]), url.isEmpty() ? textOf(entry[u"href"]) : url, {}});
    }
}

// [{"question": …, "answer": …}], a question being text or an object of its own.
void ScheduleJsonReader::readAnswers(const QJsonValue &value, ListedSession &session)
{
    for (const QJsonValue &entry : value.toArray()) {
        const QJsonValue question = entry[u"question"];
        const QString asked =
            question.isObject() ? textOf(question[u"question"]) : textOf(question);
        keep(session.others, asked.isEmpty() ? u"answers"_s : asked, entry[u"answer"],
             session.line);
    }
}

} // namespace

bool looksLikeScheduleJson(const QByteArray &bytes)
{
    static const QRegularExpression pattern(
        u"^\\x{FEFF}?\\s*\\{.*?\"schedule\"\\s*:\\s*(\\{\\s*\"(?!event\")|\\[)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    return pattern.match(QString::fromUtf8(head)).hasMatch() && !head.contains("\"escaleta\"");
}

Result<ListedSchedule> listScheduleJson(const QByteArray &bytes, const QString &file)
{
    const bool isLarge = bytes.size() > largestScheduleMegabytes * 1024 * 1024
        || bytes.count('{') + bytes.count('[') > mostContainers;
    if (isLarge)
        return fail(ErrorCode::FileTooLarge, file, {QString::number(largestScheduleMegabytes)});
    const Result<DecodedText> decoded = decodeText(bytes, file);
    if (!decoded)
        return tl::unexpected(decoded.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(decoded->text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        const QString where = QCoreApplication::translate("core::Error", "%1, byte %2")
                                  .arg(error.errorString())
                                  .arg(error.offset);
        return fail(ErrorCode::JsonBroken, file, {where});
    }
    const QJsonObject root = document.object();
    if (!root[u"schedule"].isArray() && !root[u"schedule"][u"conference"].isObject())
        return fail(ErrorCode::DialectUnknown, file,
                    {u"{%1}"_s.arg(root.keys().join(u", "_s).left(80))});
    ListedSchedule schedule = ScheduleJsonReader(decoded->text).read(root);
    if (schedule.sessions.size() > mostSessions)
        return fail(ErrorCode::FileTooLarge, file, {QString::number(largestScheduleMegabytes)});
    schedule.source = decoded->text.split(u'\n');
    return schedule;
}

} // namespace core
