// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules.h"

#include "core/check/finding.h"

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace testing {

FileReading readingOf(const QByteArray &bytes, const QString &format, const ReadOptions &options)
{
    const Result<FileReading> reading = readContent(bytes, format, options, u"file"_s);
    const QString error = reading ? QString() : sentence(reading.error());
    REQUIRE(error == QString());
    return *reading;
}

Error refusalOf(const QByteArray &bytes, const QString &format)
{
    const Result<FileReading> reading = readContent(bytes, format, {}, u"file"_s);
    REQUIRE_FALSE(reading);
    return reading.error();
}

CardDraft onlyCard(const FileReading &reading)
{
    REQUIRE(reading.reading.cards.size() == 1);
    return reading.reading.cards.first();
}

QStringList codesOf(const FileReading &reading, const QString &card)
{
    QStringList codes;
    for (const Finding &finding : reading.reading.findings) {
        if (finding.card == card)
            codes.append(findingKey(finding.code));
    }
    return codes;
}

Finding findingOf(const FileReading &reading, FindingCode code)
{
    const auto it = std::ranges::find(reading.reading.findings, code, &Finding::code);
    REQUIRE(it != reading.reading.findings.end());
    return *it;
}

QByteArray scheduleWith(const QByteArray &event, const QByteArray &head)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <generator name="test"/>
  <conference>
    <title>Foro de prueba</title>
    <acronym>foro</acronym>
    <start>2028-03-01</start>
    <time_zone_name>Europe/Madrid</time_zone_name>
    )" + head
        + R"(
  </conference>
  <day index="1" date="2028-03-01">
    <room name="Sala A">
      <event guid="0f8fad5b-d9cb-469f-a165-70867728950e" id="1">
      )" + event
        + R"(
      </event>
    </room>
  </day>
</schedule>
)";
}

QByteArray calendarWith(const QByteArray &event, const QByteArray &head)
{
    QByteArray lines = "BEGIN:VCALENDAR\nVERSION:2.0\n" + head + "BEGIN:VEVENT\n" + event
        + "END:VEVENT\nEND:VCALENDAR\n";
    return lines.replace('\n', "\r\n");
}

QString hoursOf(const CardDraft &draft)
{
    QStringList parts;
    if (draft.date.isValid())
        parts.append(draft.date.toString(Qt::ISODate));
    for (const WrittenHours &hours : draft.hours) {
        parts.append(hours.start.toString(u"HH:mm"_s));
        if (hours.zone)
            parts.append(*hours.zone);
    }
    if (draft.minutes)
        parts.append(QString::number(*draft.minutes));
    return parts.join(u' ');
}

QString titleOf(const CardDraft &draft)
{
    return textOf(draft, TextField::Title);
}

QString textOf(const CardDraft &draft, TextField field)
{
    return draft.text(field).in(draft.language);
}

QStringList unplacedOf(const CardDraft &draft)
{
    QStringList texts;
    for (const UnplacedLine &line : draft.unplaced)
        texts.append(line.text);
    return texts;
}

} // namespace testing
