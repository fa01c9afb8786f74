// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/slot.h"
#include "core/time/writtenhours.h"

#include "support/catch.h"

#include <QElapsedTimer>

#include <random>

using namespace Qt::Literals::StringLiterals;
using core::HoursText;
using core::parseHours;
using core::WrittenHours;

namespace {

// "08:00–09:30 UTC-03:00", days as "+1", abbreviations in quotes; several joined by " | ", then the
// length, then what is left over in braces.
QString read(QStringView written)
{
    const HoursText text = parseHours(written);
    QStringList parts;
    for (const WrittenHours &hours : text.ranges) {
        QString part = hours.start.toString(u"HH:mm");
        if (hours.startDay != 0)
            part += u" %1"_s.arg(hours.startDay);
        if (hours.end)
            part += u'–' + hours.end->toString(u"HH:mm");
        if (hours.endDay != 0)
            part += u" %1"_s.arg(hours.endDay);
        if (hours.zone)
            part += u' ' + *hours.zone;
        if (!hours.abbreviation.isNull())
            part += u" '"_s + hours.abbreviation + u'\'';
        parts += part;
    }
    if (text.minutes)
        parts += u"%1 min"_s.arg(*text.minutes);
    for (const QString &rest : text.notUnderstood)
        parts += u'{' + rest + u'}';
    return parts.join(u" | "_s);
}

} // namespace

TEST_CASE("hours are read as notes have them", "[time]")
{
    CHECK(read(u"8:00 - 09:30 (UTC-3)/ 13:00 - 14:30 (UTC+2)")
          == u"08:00–09:30 UTC-03:00 | 13:00–14:30 UTC+02:00");
    CHECK(read(u"1:00PM – 3:00PM CET") == u"13:00–15:00 'CET'");
    CHECK(read(u"12:00-14:00 (CET)") == u"12:00–14:00 'CET'");
    CHECK(read(u"8h45–9h00") == u"08:45–09:00");
    CHECK(read(u"14h00 – 17h00") == u"14:00–17:00");
    CHECK(read(u"14h00 – 17h00 (UTC/GMT-5)") == u"14:00–17:00 UTC-05:00");
    CHECK(read(u"Duration 1h30min") == u"90 min");
}

TEST_CASE("a lone start is read", "[time]")
{
    for (const QStringView written :
         {u"20:00", u"20h", u"20 h", u"20h00", u"a las 20:00", u"a las 20 horas", u"8 pm",
          u"8 p.m.", u"8:00 p. m.", u"à 20 heures", u"8 de la tarde", u"20:00 hrs", u"2000 hrs",
          u"**20:00**"})
        CHECK(read(written) == u"20:00");
    for (const QStringView written : {u"8h30", u"8.30", u"08:30", u"8 h 30", u"8:30am", u"8:30:00",
                                      u"a las 8 y media", u"8h30 du matin"})
        CHECK(read(written) == u"08:30");
    for (const QStringView written :
         {u"12 m.", u"12m", u"noon", u"mediodía", u"midi", u"12 pm", u"12 noon", u"NOON", u"MİDİ"})
        CHECK(read(written) == u"12:00");
    for (const QStringView written : {u"midnight", u"minuit", u"medianoche", u"12 am", u"0:00"})
        CHECK(read(written) == u"00:00");
    CHECK(read(u"8") == u"08:00");
    CHECK(read(u"2 de la tarde") == u"14:00");
    CHECK(read(u"3 de l'après-midi") == u"15:00");
}

TEST_CASE("a range is read", "[time]")
{
    for (const QStringView written :
         {u"8-9:30", u"8:00–9:30", u"8:00 — 9:30", u"8.00-9.30", u"8h-9h30", u"de 8:00 a 9:30",
          u"de 8h à 9h30", u"from 8 to 9:30 am", u"from 8 until 9:30", u"8 a.m. - 9:30 a.m.",
          u"8:00 a las 9:30", u"entre las 8 y las 9:30", u"between 8:00 and 9:30",
          u"desde las 8:00 hasta las 9:30", u"de 8h jusqu'à 9h30", u"(8:00 - 9:30)",
          u"8 am – 9:30"})
        CHECK(read(written) == u"08:00–09:30");
    CHECK(read(u"10h à midi") == u"10:00–12:00");
}

TEST_CASE("am or pm at one end holds for the other as far as it makes sense", "[time]")
{
    CHECK(read(u"8 – 9:30 pm") == u"20:00–21:30");
    CHECK(read(u"11 - 1 pm") == u"11:00–13:00");
    CHECK(read(u"11am - 1") == u"11:00–13:00");
    CHECK(read(u"11 pm – 1") == u"23:00–01:00");
    CHECK(read(u"13:00 PM") == u"13:00");
}

TEST_CASE("a zone is read before and behind its hours", "[time]")
{
    for (const QStringView written :
         {u"13:00–14:30 Europe/Madrid", u"Europe/Madrid 13:00–14:30", u"Madrid: 13:00–14:30",
          u"13:00–14:30 (hora de Madrid)", u"13:00–14:30, Madrid", u"13:00–14:30 Madrid time",
          u"Madrid\n13:00–14:30", u"13:00 Madrid – 14:30 Madrid"})
        CHECK(read(written) == u"13:00–14:30 Europe/Madrid");
    CHECK(read(u"13:00 Madrid / 08:00 Buenos Aires")
          == u"13:00 Europe/Madrid | 08:00 America/Argentina/Buenos_Aires");
    CHECK(read(u"Madrid: 13:00; Bogotá: 6:00") == u"13:00 Europe/Madrid | 06:00 America/Bogota");
    CHECK(read(u"13h00 (heure de Genève)") == u"13:00 Europe/Zurich");
    CHECK(read(u"8:00 UTC - 9:30 UTC") == u"08:00–09:30 UTC");
    CHECK(read(u"13:00 UTC+2") == u"13:00 UTC+02:00");
    CHECK(read(u"13:00+02:00") == u"13:00 UTC+02:00");
    CHECK(read(u"8 (UTC+2)") == u"08:00 UTC+02:00");
}

TEST_CASE("hours with two zones are hours said twice", "[time]")
{
    CHECK(read(u"13:00 Madrid (UTC+2)") == u"13:00 Europe/Madrid | 13:00 UTC+02:00");
    CHECK(read(u"13:00 CET/CEST") == u"13:00 'CET' | 13:00 'CEST'");
    CHECK(read(u"8:00 (UTC-3) - 13:00 (UTC+2)") == u"08:00 UTC-03:00 | 13:00 UTC+02:00");
}

TEST_CASE("several hours are read in their order", "[time]")
{
    for (const QStringView written :
         {u"8-9/10-11", u"8-9 ; 10-11", u"8-9, 10-11", u"8-9 | 10-11", u"8-9\n10-11",
          u"8-9 and 10-11", u"8-9 y 10-11", u"8h-9h et 10h-11h"})
        CHECK(read(written) == u"08:00–09:00 | 10:00–11:00");
    CHECK(read(u"9:00 ET / 6:00 PT") == u"09:00 'ET' | 06:00 'PT'");
}

TEST_CASE("an end at midnight is the end of the day", "[time]")
{
    CHECK(read(u"20:00–24:00") == u"20:00–00:00 1");
    CHECK(read(u"22:00 a medianoche") == u"22:00–00:00 1");
    CHECK(read(u"minuit – 1h") == u"00:00–01:00");
    CHECK(read(u"24:00") == u"{24:00}");
}

TEST_CASE("a length beside the hours is read as one", "[time]")
{
    CHECK(read(u"10:00 (90 min)") == u"10:00 | 90 min");
    CHECK(read(u"10:00, duración: 1 hora y media") == u"10:00 | 90 min");
    CHECK(read(u"de 8h30min à 10h") == u"08:30–10:00");
}

TEST_CASE("what makes no sense is left over and never changed", "[time]")
{
    CHECK(read(u"25:00") == u"{25:00}");
    CHECK(read(u"8:75 - 9:30") == u"{8:75 - 9:30}");
    CHECK(read(u"8:00 - 25:00 (UTC-3), 10:00") == u"10:00 | {8:00 - 25:00 (UTC-3)}");
    CHECK(read(u"13 am") == u"{13 am}");
    CHECK(read(u"13:00 UTC+15") == u"13:00 | {UTC+15}");
    CHECK(read(u"13:00 UTC+2:75") == u"13:00 | {UTC+2:75}");
    CHECK(read(u"hasta las 20:00") == u"{hasta las 20:00}");
    CHECK(read(u"8:00 +1.5–9:00") == u"08:00 | 09:00 | {1.5}");
    CHECK(read(u"14:30–13:00") == u"14:30–13:00");
    CHECK(read(u"por confirmar") == u"{por confirmar}");
    CHECK(read(u"").isEmpty());
}

TEST_CASE("numbers that are no hours are left over", "[time]")
{
    CHECK(read(u"31/05/21 8:00-9:30") == u"08:00–09:30 | {31/05/21}");
    CHECK(read(u"2021-05-12") == u"{2021-05-12}");
    CHECK(read(u"sesiones 3-4") == u"{sesiones 3-4}");
    CHECK(read(u"con traducción a 3 idiomas") == u"{con traducción a 3 idiomas}");
    CHECK(read(u"Sala Roma 13:00") == u"13:00 | {Sala Roma}");
    CHECK(read(u"vendredi après-midi") == u"{vendredi après-midi}");
    CHECK(read(u"10:00 hora local") == u"10:00 | {local}");
}

TEST_CASE("any text is read in no time and none of its letters is lost", "[time]")
{
    std::mt19937 random(7);
    const QString pieces = u"0123456789:.-–+/()hmapUTCGMT '\n\0é🕐ıİ½"_s;
    std::uniform_int_distribution<qsizetype> index(0, pieces.size() - 1);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < 40; ++i)
            text += pieces[index(random)];
        const HoursText hours = parseHours(text);
        for (const QString &rest : hours.notUnderstood)
            CHECK(text.contains(rest));
        for (const WrittenHours &range : hours.ranges)
            CHECK(range.start.isValid());
    }
    const QString huge(1'000'000, u'8');
    CHECK(parseHours(huge) == HoursText{.notUnderstood = {huge}});
    CHECK(timer.elapsed() < 10'000);
}

TEST_CASE("an end before an evening's start is past midnight", "[time]")
{
    CHECK(core::minutesBetween({13, 0}, {14, 30}) == 90);
    CHECK(core::minutesBetween({23, 0}, {0, 30}) == 90);
    CHECK(core::minutesBetween({17, 0}, {3, 0}) == 600);
    CHECK(core::minutesBetween({17, 0}, {3, 1}) == 601 - 1440); // longer than 10 hours
    CHECK(core::minutesBetween({14, 30}, {13, 0}) == -90);
    CHECK(core::minutesBetween({20, 0}, {20, 0}) == 0);
    CHECK(core::minutesOf(parseHours(u"20:00–24:00").ranges.first()) == 240);
    CHECK(core::minutesOf(parseHours(u"10:00 +0–12:00 +1").ranges.first()) == 26 * 60);
    CHECK_FALSE(core::minutesOf(parseHours(u"20:00").ranges.first()));
}

TEST_CASE("hours written twice agree if they name the same instants", "[time]")
{
    const auto agree = [](QStringView written, QDate date = {2021, 5, 31}) {
        return core::agree(parseHours(written).ranges, date);
    };
    CHECK(agree(u"8:00 - 09:30 (UTC-3)/ 13:00 - 14:30 (UTC+2)") == true);
    CHECK(agree(u"8:00 - 09:30 (UTC-3)/ 13:00 - 14:00 (UTC+2)") == false);
    CHECK(agree(u"8:00 (UTC-3)/ 13:00 - 14:00 (UTC+2)") == true);
    CHECK(agree(u"8:00 (UTC-3)/ 14:00 (UTC+2)") == false);
    CHECK(agree(u"18:00 (UTC-5) / 8:00 (UTC+9)") == true); // on the next day there
    CHECK(agree(u"8:00 (UTC+9) / 18:00 (UTC-5)") == true);
    CHECK(agree(u"13:00 Madrid (UTC+2)") == true);
    CHECK(agree(u"13:00 Madrid (UTC+2)", {2021, 1, 31}) == false);
    CHECK(agree(u"13:00") == true);
    CHECK(agree(u"8:00 (UTC-3)/ 13:00 (UTC+2)", QDate()) == true);
    CHECK(agree(u"13:00 Madrid (UTC+2)", QDate()) == std::nullopt);
}

TEST_CASE("written hours are instants on their date", "[time]")
{
    const auto instants = core::instantsOn(
        parseHours(u"8:00 - 09:30 (UTC-3)/ 20:00 Tokyo / 9:00").ranges, {2021, 5, 31});
    const QDateTime start({2021, 5, 31}, {11, 0}, Qt::UTC);
    CHECK(instants == QList<core::Instants>{{start, start.addSecs(5400)}, {start, {}}, {{}, {}}});
}

TEST_CASE("a label of hours reads back as the hours it shows", "[time]")
{
    const QString home = u"Europe/Madrid"_s;
    const QDate date(2021, 5, 31);
    for (int quarter = 0; quarter < 96; ++quarter) {
        for (const int minutes : {15, 90, 600}) {
            const core::Slot slot{date, QTime(0, 0).addSecs(quarter * 900), minutes};
            for (const QString &zone : {home, u"Asia/Tokyo"_s, u"UTC-08:00"_s, u"UTC"_s}) {
                const QString label = core::hoursLabel(slot, home, zone);
                INFO(label.toStdString());
                const HoursText text = parseHours(label);
                REQUIRE(text.ranges.size() == 1);
                CHECK(text.notUnderstood.isEmpty());
                const auto instants =
                    core::instantsOn(text.ranges, date.addDays(text.ranges.first().startDay));
                CHECK(instants.first().start == core::startUtc(slot, home));
                CHECK(instants.first().end == core::endUtc(slot, home));
            }
        }
    }
}
