// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/calendarfile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype mostZones = 200;
constexpr qsizetype largestZone = 64 * 1024; // bytes
constexpr qsizetype deepest = 8;
constexpr qsizetype mostOthers = 100; // that are named

const CalendarProperty *firstOf(const QList<CalendarProperty> &properties, QStringView name)
{
    const auto it = std::ranges::find(properties, name, &CalendarProperty::name);
    return it == properties.end() ? nullptr : &*it;
}

// Up to the next comma that no backslash stands before, or the end.
QString unescaped(QStringView value, qsizetype &place, bool isList)
{
    QString text;
    for (; place < value.size(); ++place) {
        const QChar c = value[place];
        if (isList && c == u',')
            break;
        if (c != u'\\' || place + 1 == value.size()) {
            text += c;
            continue;
        }
        const QChar next = value[++place];
        if (next == u'n' || next == u'N')
            text += u'\n';
        else if (next == u'\\' || next == u',' || next == u';' || next == u':' || next == u'"')
            text += next;
        else
            text += QString(c) + next; // no escape: a path, or the like
    }
    return text;
}

} // namespace

QString CalendarProperty::parameter(QStringView wanted) const
{
    const auto it = std::ranges::find_if(
        parameters, [wanted](const auto &parameter) { return parameter.first == wanted; });
    return it == parameters.end() ? QString() : it->second;
}

QString CalendarProperty::text() const
{
    qsizetype place = 0;
    return unescaped(value, place, false);
}

QStringList CalendarProperty::texts() const
{
    QStringList list;
    for (qsizetype place = 0; place < value.size(); ++place) {
        if (const QString text = unescaped(value, place, true).trimmed(); !text.isEmpty())
            list.append(text);
    }
    return list;
}

const CalendarProperty *CalendarEvent::property(QStringView name) const
{
    return firstOf(properties, name);
}

const CalendarProperty *CalendarFile::property(QStringView name) const
{
    return firstOf(properties, name);
}

void CalendarBuilder::begin(const QString &component, int line)
{
    // An event that has not been ended can't hold another.
    if (const qsizetype open = m_open.indexOf(component); open >= 0 && component == u"VEVENT"_s)
        m_open.resize(open);
    if (m_open.size() < deepest)
        m_open.append(component);
    if (component == u"VEVENT"_s)
        m_file.events.append(CalendarEvent{.properties = {}, .line = line});
    else if (component == u"VTIMEZONE"_s)
        m_zone = "BEGIN:VCALENDAR\r\n";
    else if (m_open.size() == 2 && m_file.others.size() < mostOthers)
        m_file.others.append({line, component});
    if (m_open.contains(u"VTIMEZONE"_s))
        m_zone += "BEGIN:" + component.toUtf8() + "\r\n";
}

void CalendarBuilder::end(const QString &component)
{
    const qsizetype place = m_open.lastIndexOf(component);
    if (place < 0)
        return;
    if (m_open.contains(u"VTIMEZONE"_s))
        m_zone += "END:" + component.toUtf8() + "\r\n";
    m_open.resize(place);
    if (component == u"VTIMEZONE"_s) {
        m_zone += "END:VCALENDAR\r\n";
        if (m_file.zones.size() < mostZones && m_zone.size() < largestZone && !m_zoneId.isEmpty())
            m_file.zones.insert(m_zoneId, m_zone);
        m_zone.clear();
        m_zoneId.clear();
    }
}

void CalendarBuilder::add(const CalendarProperty &property)
{
    const QString component = m_open.value(m_open.size() - 1);
    if (m_open.contains(u"VTIMEZONE"_s)) {
        if (property.name == u"TZID"_s)
            m_zoneId = property.text();
        // The zone's parameters say nothing of its clocks.
        if (m_zone.size() < largestZone)
            m_zone += property.name.toUtf8() + ':' + property.value.toUtf8() + "\r\n";
    } else if (component == u"VEVENT"_s) {
        m_file.events.last().properties.append(property);
    } else if (m_open.size() <= 1) {
        m_file.properties.append(property); // also what follows the calendar's end
    }
}

bool CalendarBuilder::goOn(const QString &text)
{
    if (m_open.isEmpty() || m_open.last() != u"VEVENT"_s
        || m_file.events.last().properties.isEmpty())
        return false;
    m_file.events.last().properties.last().value += u"\\n"_s + text;
    return true;
}

QString escapedCalendarText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n') {
            escaped += u"\\n"_s;
            continue;
        }
        if (c == u'\\' || c == u',' || c == u';')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

} // namespace core
