// SPDX-License-Identifier: GPL-3.0-or-later
// Files that somebody made to do harm, or that broke on their way.
#include "schedules.h"

#include <ctime>

using namespace core;
using namespace testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray head = "<schedule><conference><title>F</title></conference><day date='2028-03-01'>"
                        "<room name='A'>";
const QByteArray foot = "</room></day></schedule>";

Result<FileReading> read(const QByteArray &bytes, const char *format = "schedule-xml")
{
    const std::clock_t begin = std::clock(); // of this process alone
    auto result = readContent(bytes, QString::fromLatin1(format), {}, u"file"_s);
    CHECK((std::clock() - begin) / CLOCKS_PER_SEC
          < 60); // under sanitizers; it is below ten seconds without
    return result;
}

std::optional<ErrorCode> refused(const QByteArray &bytes, const char *format = "schedule-xml")
{
    const auto result = read(bytes, format);
    return result ? std::nullopt : std::optional(result.error().code);
}

QString titleRead(const QByteArray &bytes)
{
    const auto result = read(bytes);
    REQUIRE(result);
    REQUIRE(result->reading.cards.size() == 1);
    return titleOf(result->reading.cards.first());
}

} // namespace

TEST_CASE("entities and document types are refused before anything is read", "[hostile]")
{
    const QByteArray bomb =
        "<!DOCTYPE schedule [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>" + head
        + "<event><title>&b;</title></event>" + foot;
    CHECK(refused(bomb) == ErrorCode::XmlForbidden);
    CHECK(refused("<!DOCTYPE schedule [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + head
                  + "<event><title>&x;</title></event>" + foot)
          == ErrorCode::XmlForbidden);
    CHECK(refused("<!DOCTYPE schedule SYSTEM 'http://localhost/x.dtd'>" + head + foot)
          == ErrorCode::XmlForbidden);
    CHECK(refused("<!DOCTYPE icalendar []><icalendar/>", "xcal") == ErrorCode::XmlForbidden);
    // By its content too, so that the sentence names what is wrong.
    CHECK(refusalOf(bomb, {}).code == ErrorCode::XmlForbidden);
}

TEST_CASE("elements that lie too deep are refused", "[hostile]")
{
    const QByteArray deep = QByteArray("<b>").repeated(200'000);
    CHECK(refused(head + "<event><abstract>" + deep) == ErrorCode::XmlBroken);
    CHECK(refused(head + "<event><x>" + deep) == ErrorCode::XmlBroken);
    CHECK(refused("<icalendar>" + QByteArray("<vevent>").repeated(200'000), "xcal")
          == ErrorCode::XmlBroken);
    CHECK(refused("{\"schedule\":" + QByteArray("[").repeated(200'000), "schedule-json")
          == ErrorCode::JsonBroken);
}

TEST_CASE("what is too large is refused", "[hostile]")
{
    CHECK(refused(head + "<event id='" + QByteArray(20'000'000, 'x') + "'/>" + foot)
          == ErrorCode::FileTooLarge);
    CHECK(refused("BEGIN:VCALENDAR\n" + QByteArray(20'000'000, 'x'), "ics")
          == ErrorCode::FileTooLarge);
    CHECK(refused(head + QByteArray("<event/>").repeated(30'000) + foot)
          == ErrorCode::FileTooLarge);
    CHECK(refused("BEGIN:VCALENDAR\n"
                      + QByteArray("BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n").repeated(30'000),
                  "ics")
          == ErrorCode::FileTooLarge);
    CHECK(refused("{\"schedule\":[" + QByteArray("{},").repeated(600'000) + "{}]}", "schedule-json")
          == ErrorCode::FileTooLarge);
}

TEST_CASE("long values are read whole", "[hostile]")
{
    const QByteArray word(10'000'000, 'x');
    CHECK(titleRead(head + "<event><title>" + word + "</title></event>" + foot).size()
          == word.size());
    const auto calendar = read(calendarWith("SUMMARY:" + word + "\n"), "ics");
    REQUIRE(calendar);
    CHECK(titleOf(calendar->reading.cards.first()).size() == word.size());
    for (const QByteArray &name :
         {QByteArray("CATEGORIES:"), QByteArray("RDATE:"), QByteArray("X;A=")}) {
        CAPTURE(name);
        CHECK(read(calendarWith(name + QByteArray(1'000'000, ',') + "\n"), "ics"));
        CHECK(read(calendarWith(name + QByteArray(";a=b").repeated(250'000) + "\n"), "ics"));
    }
}

TEST_CASE("a session of thousands of people keeps all their names", "[hostile]")
{
    QByteArray persons;
    QByteArray attendees;
    for (int i = 0; i < 50'000; ++i) {
        persons += "<person>P" + QByteArray::number(i) + "</person>";
        attendees += "ATTENDEE:P" + QByteArray::number(i) + "\n";
    }
    for (const auto &reading :
         {read(head + "<event><persons>" + persons + "</persons></event>" + foot),
          read(calendarWith(attendees), "ics")}) {
        REQUIRE(reading);
        const CardDraft card = onlyCard(*reading);
        REQUIRE(card.unplaced.size() == 1);
        CHECK(card.people.size() + card.unplaced.first().text.count(u',') + 1 == 50'000);
    }
}

TEST_CASE("a tag with thousands of attributes is refused", "[hostile]")
{
    QByteArray attributes;
    for (int i = 0; i < 50'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    CHECK(refused(head + "<event" + attributes + "/>" + foot) == ErrorCode::XmlBroken);
}

TEST_CASE("a file that was cut off is refused at its line", "[hostile]")
{
    const QByteArray whole = scheduleWith("<title>Agua</title>");
    const auto error = refusalOf(whole.first(whole.size() - 40), u"schedule-xml"_s);
    CHECK(error.code == ErrorCode::XmlBroken);
    REQUIRE(error.arguments.size() == 1);
    CHECK(error.arguments.first().toInt() == whole.first(whole.size() - 40).count('\n') + 1);
    CHECK(refused("{\"schedule\": {", "schedule-json") == ErrorCode::JsonBroken);
    for (qsizetype size = 0; size < whole.lastIndexOf('>'); size += 7)
        CHECK(refused(whole.first(size)).has_value());
}

TEST_CASE("NULs are refused, and other control characters are repaired", "[hostile]")
{
    CHECK(refused(head + QByteArray("<event>\0</event>", 16) + foot) == ErrorCode::FileBinary);
    const FileReading reading = readingOf(head + "<event><title>A\x06gua</title></event>" + foot);
    CHECK(titleOf(onlyCard(reading)) == u"A gua"_s);
    CHECK(findingOf(reading, FindingCode::ValueRepaired).arguments.value(u"written"_s).toString()
          == u"U+0006"_s);
    CHECK(refused({}) == ErrorCode::FileEmpty);
    CHECK(refused({}, "ics") == ErrorCode::FileEmpty);
    CHECK(refused({}, "schedule-json") == ErrorCode::FileEmpty);
}

TEST_CASE("schedules are read in the encoding that they are in", "[hostile]")
{
    const QString text = QString::fromUtf8(head + "<event><title>Señal</title></event>" + foot);
    // Declared rightly, wrongly and not at all.
    CHECK(titleRead("<?xml version='1.0' encoding='ISO-8859-1'?>" + text.toLatin1()) == u"Señal"_s);
    CHECK(titleRead("<?xml version='1.0' encoding='UTF-8'?>" + text.toLatin1()) == u"Señal"_s);
    CHECK(titleRead("<?xml version='1.0' encoding='ISO-8859-1'?>" + text.toUtf8()) == u"Señal"_s);
    CHECK(titleRead(text.toLatin1()) == u"Señal"_s);
    CHECK(titleRead("<?xml version='1.0' encoding='windows-1251'?>" + head
                    + "<event><title>\xcc\xee\xf1\xea\xe2\xe0</title></event>" + foot)
          == u"Москва"_s);
    const QString wide = u"\uFEFF<?xml version='1.0' encoding='UTF-16'?>"_s + text;
    CHECK(titleRead(QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size()))
          == u"Señal"_s);
    // And known without being told.
    const QByteArray bytes(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size());
    CHECK(titleOf(onlyCard(readingOf(bytes))) == u"Señal"_s);
    CHECK(findingOf(readingOf("<?xml version='1.0' encoding='UTF-8'?>" + text.toLatin1()),
                    FindingCode::EncodingAssumed)
              .card.isNull());
}

TEST_CASE("rules and zones that would take for ever are not gone through", "[hostile]")
{
    const QByteArray zone = "BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:16010101T000000\n"
                            "RRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\n"
                            "END:STANDARD\nEND:VTIMEZONE\n";
    CHECK(read(calendarWith("DTSTART;TZID=Z:20280301T103000\n", zone), "ics"));
    QByteArray events;
    for (int i = 0; i < 4'999; ++i)
        events += "DTSTART:20280301T103000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9\n"
                  "END:VEVENT\nBEGIN:VEVENT\n";
    CHECK(read(calendarWith(events + "SUMMARY:x\n"), "ics"));
}
