// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/schedulexml.h"

#include "core/import/schedules/listedvalues.h"
#include "core/import/schedules/xmltext.h"
#include "core/import/xmlinput.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

class ScheduleXmlReader
{
public:
    ScheduleXmlReader(const QByteArray &bytes, const QString &file)
        : m_xml(bytes, file)
        , m_file(file)
    { }

    Result<ListedSchedule> read();

private:
    void readConference();
    void readTrack();
    void readDay();
    void readRoom();
    void readSession(const QString &room);
    void readPersons(ListedSession &session);
    void readLinks(ListedSession &session);
    void readRecording(ListedSession &session);

    // Of an element that has been begun.
    QString attribute(const char *name) const
    {
        return m_xml.attribute(QLatin1StringView(name)).trimmed();
    }
    QString content() { return xmlContent(m_xml); }
    // Keeps what has no place of its own.
    void keep(QList<UnplacedLine> &others, const QString &name, const QString &value, int line)
    {
        if (const QString text = otherValue(name, value); !text.isNull())
            others.append({line, text});
    }
    int line() const { return int(m_xml.line()); }

    XmlInput m_xml;
    QString m_file;
    ListedSchedule m_schedule;
    bool m_isSchedule = false;
};

Result<ListedSchedule> ScheduleXmlReader::read()
{
    if (nextChild(m_xml)) {
        const QString root = m_xml.name().toString();
        if (root != u"schedule"_s)
            return fail(ErrorCode::DialectUnknown, m_file, {u"<%1>"_s.arg(root)});
        while (nextChild(m_xml)) {
            const QString name = m_xml.name().toString();
            if (name == u"generator"_s) {
                m_schedule.generator = attribute("name");
                const QString text = content().trimmed();
                if (m_schedule.generator.isEmpty())
                    m_schedule.generator = text;
            } else if (name == u"conference"_s) {
                readConference();
            } else if (name == u"day"_s) {
                readDay();
            } else if (name == u"tracks"_s) {
                while (nextChild(m_xml))
                    readTrack();
            } else {
                const int begin = line();
                keep(m_schedule.others, name, content(), begin);
            }
        }
    }
    if (m_xml.error())
        return tl::unexpected(*m_xml.error());
    if (m_schedule.sessions.size() > mostSessions)
        return fail(ErrorCode::FileTooLarge, m_file, {QString::number(largestScheduleMegabytes)});
    if (!m_isSchedule)
        return fail(ErrorCode::DialectUnknown, m_file, {u"<schedule>"_s});
    return std::move(m_schedule);
}

void ScheduleXmlReader::readConference()
{
    m_isSchedule = true;
    while (nextChild(m_xml)) {
        const QString name = m_xml.name().toString();
        const int begin = line();
        if (name == u"track"_s) {
            readTrack();
        } else if (name == u"tracks"_s) {
            while (nextChild(m_xml))
                readTrack();
        } else if (name == u"room"_s) {
            ListedRoom room{attribute("name"), attribute("guid"),
                            wholeNumber(attribute("capacity"))};
            const QString text = content().trimmed();
            if (room.name.isEmpty())
                room.name = text;
            m_schedule.rooms.append(room);
        } else if (QString *member = memberNamed(m_schedule, name)) {
            *member = content().trimmed();
        } else {
            keep(m_schedule.others, name, content(), begin);
        }
    }
}

void ScheduleXmlReader::readTrack()
{
    const QString name = attribute("name");
    const QString text = content().trimmed();
    m_schedule.tracks.append(name.isEmpty() ? text : name);
}

void ScheduleXmlReader::readDay()
{
    m_isSchedule = true;
    m_schedule.days.append({attribute("date"), attribute("start"), attribute("end")});
    while (nextChild(m_xml)) {
        if (m_xml.name() == u"room"_s)
            readRoom();
        else if (m_xml.name() == u"event"_s)
            readSession({});
        else
            m_xml.skipElement();
    }
}

void ScheduleXmlReader::readRoom()
{
    const ListedRoom room{attribute("name"), attribute("guid"), wholeNumber(attribute("capacity"))};
    m_schedule.rooms.append(room);
    while (nextChild(m_xml)) {
        if (m_xml.name() == u"event"_s)
            readSession(room.name);
        else
            m_xml.skipElement();
    }
}

void ScheduleXmlReader::readSession(const QString &room)
{
    ListedSession session{.line = line(), .day = m_schedule.days.size() - 1, .outerRoom = room};
    for (const XmlInput::Attribute &given : m_xml.attributes()) {
        if (QString *member = memberNamed(session, given.name))
            *member = given.value.trimmed();
        else
            keep(session.others, given.name, given.value, session.line);
    }
    while (nextChild(m_xml)) {
        const QString name = m_xml.name().toString();
        const int begin = line();
        if (name == u"persons"_s || name == u"speakers"_s) {
            readPersons(session);
        } else if (name == u"links"_s || name == u"attachments"_s) {
            readLinks(session);
        } else if (name == u"recording"_s) {
            readRecording(session);
        } else if (QString *member = memberNamed(session, name); member && member->isEmpty()) {
            *member = content();
        } else {
            keep(session.others, name, content(), begin);
        }
    }
    // One more than there may be says that there are too many.
    if (m_schedule.sessions.size() <= mostSessions)
        m_schedule.sessions.append(session);
}

// <person id="5">Ana</person>, or with elements of its own.
void ScheduleXmlReader::readPersons(ListedSession &session)
{
    while (nextChild(m_xml)) {
        ListedPerson person{attribute("name"), attribute("organization"), attribute("role")};
        QString text;
        const int outside = m_xml.depth() - 1;
        while (m_xml.depth() > outside) {
            const XmlInput::Token token = m_xml.next();
            if (token == XmlInput::Token::Done)
                return;
            if (token == XmlInput::Token::Text)
                text += m_xml.text();
            if (token != XmlInput::Token::Start)
                continue;
            const QString name = m_xml.name().toString();
            const int begin = line();
            if (QString *member = memberNamed(person, name))
                *member = content().trimmed();
            else
                keep(session.others, name, content(), begin);
        }
        if (person.name.isEmpty())
            person.name = text;
        session.persons.append(person);
    }
}

void ScheduleXmlReader::readLinks(ListedSession &session)
{
    while (nextChild(m_xml)) {
        QString url = attribute("href");
        if (url.isEmpty())
            url = attribute("url");
        const QString text = content().trimmed();
        session.links.append({text, url.isEmpty() ? text : url, {}});
    }
}

void ScheduleXmlReader::readRecording(ListedSession &session)
{
    while (nextChild(m_xml)) {
        const QString name = u"recording "_s + m_xml.name().toString();
        const int begin = line();
        keep(session.others, name, content(), begin);
    }
}

} // namespace

Result<ListedSchedule> listScheduleXml(const QByteArray &bytes, const QString &file)
{
    return xmlText(bytes, file).and_then([&](const XmlText &xml) {
        return ScheduleXmlReader(xml.bytes, file).read().map([&](ListedSchedule &&schedule) {
            schedule.findings = xml.findings + schedule.findings;
            schedule.source = xml.source.get();
            return std::move(schedule);
        });
    });
}

} // namespace core
