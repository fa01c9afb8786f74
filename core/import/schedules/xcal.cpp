// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/xcal.h"

#include "core/import/schedules/listedvalues.h"
#include "core/import/schedules/xmltext.h"
#include "core/import/xmlinput.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

bool isComponent(const QString &name)
{
    static const QStringList names{u"VCALENDAR"_s, u"VEVENT"_s,       u"VTIMEZONE"_s, u"STANDARD"_s,
                                   u"DAYLIGHT"_s,  u"VALARM"_s,       u"VTODO"_s,     u"VJOURNAL"_s,
                                   u"VFREEBUSY"_s, u"VAVAILABILITY"_s};
    return names.contains(name);
}

class XcalReader
{
public:
    XcalReader(const QByteArray &bytes, const QString &file)
        : m_xml(bytes, file)
        , m_file(file)
    { }

    Result<CalendarFile> read();

private:
    void readProperty();
    void readParameters(CalendarProperty &property);
    QString readValue(const QString &type);
    QString readRecurrence();

    XmlInput m_xml;
    QString m_file;
    CalendarBuilder m_builder;
};

Result<CalendarFile> XcalReader::read()
{
    if (nextChild(m_xml)) {
        const QString root = m_xml.name().toString();
        const bool isCalendar = root.compare("icalendar"_L1, Qt::CaseInsensitive) == 0
            || root.compare("vcalendar"_L1, Qt::CaseInsensitive) == 0;
        if (!isCalendar)
            return fail(ErrorCode::DialectUnknown, m_file, {u"<%1>"_s.arg(root)});
        m_builder.begin(u"VCALENDAR"_s, int(m_xml.line()));
    }
    for (auto token = m_xml.next(); token != XmlInput::Token::Done; token = m_xml.next()) {
        const QString name = m_xml.name().toString().toUpper();
        const bool isOuter = name == u"ICALENDAR"_s || name == u"VCALENDAR"_s;
        if (token == XmlInput::Token::End && isComponent(name) && !isOuter)
            m_builder.end(name);
        if (token != XmlInput::Token::Start || isOuter || name == u"PROPERTIES"_s
            || name == u"COMPONENTS"_s)
            continue;
        if (isComponent(name))
            m_builder.begin(name, int(m_xml.line()));
        else
            readProperty();
        if (m_builder.eventCount() > mostSessions)
            return fail(ErrorCode::FileTooLarge, m_file,
                        {QString::number(largestScheduleMegabytes)});
    }
    if (m_xml.error())
        return tl::unexpected(*m_xml.error());
    return m_builder.take();
}

void XcalReader::readProperty()
{
    CalendarProperty property{.name = m_xml.name().toString().toUpper(), .line = int(m_xml.line())};
    if (m_xml.namespaceUri().contains("pentabarf"_L1))
        property.name.prepend(u"PENTABARF-"_s);
    for (const XmlInput::Attribute &attribute : m_xml.attributes())
        property.parameters.append({attribute.name.toUpper(), attribute.value});
    QStringList values;
    QString direct; // of the time before RFC 6321
    const int outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside) {
        const XmlInput::Token token = m_xml.next();
        if (token == XmlInput::Token::Done)
            return;
        if (token == XmlInput::Token::Text)
            direct += m_xml.text();
        if (token != XmlInput::Token::Start)
            continue;
        const QString type = m_xml.name().toString().toLower();
        if (type == u"parameters"_s)
            readParameters(property);
        else
            values.append(readValue(type));
    }
    property.value = values.isEmpty() ? escapedCalendarText(direct.trimmed()) : values.join(u',');
    m_builder.add(property);
}

// <parameters><tzid><text>Europe/Madrid</text></tzid></parameters>
void XcalReader::readParameters(CalendarProperty &property)
{
    while (nextChild(m_xml)) {
        const QString name = m_xml.name().toString().toUpper();
        property.parameters.append({name, m_xml.readText().trimmed()});
    }
}

QString XcalReader::readValue(const QString &type)
{
    if (type == u"recur"_s)
        return readRecurrence();
    QString value = m_xml.readText();
    if (type == u"date-time"_s || type == u"date"_s)
        return value.remove(u'-').remove(u':').trimmed();
    if (type == u"utc-offset"_s)
        return value.remove(u':').trimmed();
    return type == u"text"_s || type == u"unknown"_s ? escapedCalendarText(value) : value.trimmed();
}

// <freq>WEEKLY</freq><byday>MO</byday><byday>TU</byday>
QString XcalReader::readRecurrence()
{
    QStringList names;
    QMap<QString, QStringList> values;
    while (nextChild(m_xml)) {
        const QString name = m_xml.name().toString().toUpper();
        QString value = m_xml.readText().trimmed();
        if (name == u"UNTIL"_s)
            value.remove(u'-').remove(u':');
        if (!names.contains(name) && names.size() < 32)
            names.append(name);
        values[name].append(value);
    }
    QStringList parts;
    for (const QString &name : std::as_const(names))
        parts.append(name + u'=' + values.value(name).join(u','));
    return parts.join(u';');
}

} // namespace

Result<CalendarFile> calendarOfXcal(const QByteArray &bytes, const QString &file)
{
    return xmlText(bytes, file).and_then([&](const XmlText &xml) {
        return XcalReader(xml.bytes, file).read().map([&](CalendarFile &&calendar) {
            calendar.findings = xml.findings;
            calendar.source = xml.source.get();
            return std::move(calendar);
        });
    });
}

} // namespace core
