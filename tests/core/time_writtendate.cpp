// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/duration.h"
#include "core/time/writtendate.h"

#include "support/catch.h"

#include <QLocale>

#include <random>

using namespace Qt::Literals::StringLiterals;
using core::parseDate;
using core::WrittenDate;

TEST_CASE("a date is read as notes have it, whatever the language", "[time]")
{
    const QDate date(2021, 5, 31);
    for (const QStringView language : {u"es", u"en", u"fr", u""}) {
        for (const QStringView written : {u"31/05/21",
                                          u"31/05/2021",
                                          u"31-05-2021",
                                          u"31.5.2021",
                                          u"31. 5. 2021",
                                          u"2021-05-31",
                                          u"2021/05/31",
                                          u"31 de mayo de 2021",
                                          u"31 de Mayo del 2021",
                                          u"31 mai 2021",
                                          u"lunes 31 de mayo de 2021",
                                          u"LUNES, 31 DE MAYO DE 2021",
                                          u"Monday, 31st May 2021",
                                          u"May 31, 2021",
                                          u"Mon 31 May 21",
                                          u"2021 May 31",
                                          u"31-may-2021",
                                          u"le 31 mai 2021",
                                          u"segunda-feira, 31 de maio de 2021",
                                          u"**31** de _mayo_ de 2021"})
            CHECK(parseDate(written, language) == WrittenDate{.date = date, .day = 31, .month = 5});
    }
    CHECK(parseDate(u"17 December 2020", u"es").date == QDate(2020, 12, 17));
    CHECK(parseDate(u"December 17, 2020", u"fr").date == QDate(2020, 12, 17));
    CHECK(parseDate(u"1er mars 2028", u"fr").date == QDate(2028, 3, 1));
    CHECK(parseDate(u"1.º de mayo de 2021", u"es").date == QDate(2021, 5, 1));
    CHECK(parseDate(u"primero de mayo de 2021", u"es").date == QDate(2021, 5, 1));
}

TEST_CASE("names of months are read in any case, with and without accents", "[time]")
{
    CHECK(parseDate(u"3 AOÛT 2021", u"fr").month == 8);
    CHECK(parseDate(u"3 aout 2021", u"fr").month == 8);
    CHECK(parseDate(u"3 de marc\u0327o de 2021", u"pt").month == 3);
    CHECK(parseDate(u"3 DÉCEMBRE 2021", u"fr").month == 12);
    CHECK(parseDate(u"3 JUIN 2021", u"fr").month == 6); // a capital I, under a Turkish locale
    CHECK(parseDate(u"3 ABRIL 2021", u"es").month == 4);
    CHECK(parseDate(u"3 sept. 2021", u"en").month == 9);
    CHECK(parseDate(u"mar 30 mars 2021", u"fr").date == QDate(2021, 3, 30));
    CHECK(parseDate(u"30 mar 2021", u"es").date == QDate(2021, 3, 30));
}

TEST_CASE("years of two digits are those from 1980 to 2079", "[time]")
{
    CHECK(parseDate(u"1/1/00", u"es").date == QDate(2000, 1, 1));
    CHECK(parseDate(u"1/1/79", u"es").date == QDate(2079, 1, 1));
    CHECK(parseDate(u"1/1/80", u"es").date == QDate(1980, 1, 1));
    CHECK(parseDate(u"1 May 99", u"en").date == QDate(1999, 5, 1));
    CHECK_FALSE(parseDate(u"1/1/2", u"es").date.isValid());
    CHECK_FALSE(parseDate(u"1/1/20211", u"es").date.isValid());
}

TEST_CASE("the day stands first unless only the other order makes a date", "[time]")
{
    CHECK(parseDate(u"05/06/2021", u"es")
          == WrittenDate{.date = {2021, 6, 5}, .day = 5, .month = 6});
    CHECK(parseDate(u"05/31/2021", u"es") == WrittenDate{});
    CHECK(parseDate(u"05/31/2021", u"fr") == WrittenDate{});
    CHECK(parseDate(u"05/31/2021", u"en").date == QDate(2021, 5, 31));
    CHECK_FALSE(parseDate(u"05/31/2021", u"en").ambiguous);
    CHECK(parseDate(u"05/06/2021", u"en").date == QDate(2021, 6, 5));
    CHECK(parseDate(u"05/06/2021", u"en").ambiguous);
    CHECK_FALSE(parseDate(u"06/06/2021", u"en").ambiguous);
    CHECK_FALSE(parseDate(u"2021-05-06", u"en").ambiguous);
}

TEST_CASE("a date without a year is day and month", "[time]")
{
    CHECK(parseDate(u"31 de mayo", u"es") == WrittenDate{.day = 31, .month = 5});
    CHECK(parseDate(u"May 31st", u"en") == WrittenDate{.day = 31, .month = 5});
    CHECK(parseDate(u"29/02", u"es") == WrittenDate{.day = 29, .month = 2});
}

TEST_CASE("a day of the week that is another one is seen", "[time]")
{
    CHECK(parseDate(u"martes 31 de mayo de 2021", u"es").weekdayDiffers);
    CHECK_FALSE(parseDate(u"lunes 31 de mayo de 2021", u"es").weekdayDiffers);
    CHECK_FALSE(parseDate(u"martes 31 de mayo", u"es").weekdayDiffers);
}

TEST_CASE("what is no date is refused", "[time]")
{
    for (const QStringView written :
         {u"", u"31", u"2021", u"mayo 2021", u"30/02/2021", u"29/02/2021", u"31/13/2021",
          u"0/1/2021", u"31 de mayo de 2021, Madrid", u"26 - 28 May 2021", u"20210531",
          u"por confirmar", u"31 mayo junio 2021", u"99999999999/1/2021", u"🗓 31/05/21"})
        CHECK_FALSE(parseDate(written, u"en").date.isValid());
    CHECK(parseDate(QString(1'000'000, u'1'), u"es") == WrittenDate{});
}

TEST_CASE("every date is read back from its ISO, European and named forms", "[time]")
{
    std::mt19937 random(3);
    std::uniform_int_distribution<int> days(0, 36'000);
    for (int i = 0; i < 500; ++i) {
        const QDate date = QDate(1980, 1, 1).addDays(days(random));
        CHECK(parseDate(date.toString(Qt::ISODate), u"en").date == date);
        CHECK(parseDate(date.toString(u"d/M/yyyy"), u"es").date == date);
        CHECK(parseDate(date.toString(u"dd.MM.yy"), u"fr").date == date);
        CHECK(parseDate(QLocale::c().toString(date, u"dddd, MMMM d, yyyy"), u"es").date == date);
    }
}

TEST_CASE("a length of time is read in minutes", "[time]")
{
    for (const QStringView written : {u"1h30min",
                                      u"1h30",
                                      u"1 h 30",
                                      u"1:30",
                                      u"1:30 h",
                                      u"90 minutos",
                                      u"90 min.",
                                      u"90'",
                                      u"1 hora y media",
                                      u"una hora y media",
                                      u"an hour and a half",
                                      u"one and a half hours",
                                      u"1.5 hours",
                                      u"1,5 h",
                                      u"1½ h",
                                      u"une heure et demie",
                                      u"1 hour 30 minutes",
                                      u"1 hora y 30 minutos",
                                      u"Duration 1h30min",
                                      u"Duración: 90 min",
                                      u"DURÉE : 1 H 30"})
        CHECK(core::parseDuration(written) == 90);
    for (const QStringView written : {u"media hora", u"half an hour", u"une demi-heure", u"30 mn"})
        CHECK(core::parseDuration(written) == 30);
    CHECK(core::parseDuration(u"2 h") == 120);
    CHECK(core::parseDuration(u"trois heures") == 180);
    CHECK(core::parseDuration(u"45'") == 45);
}

TEST_CASE("what is no length of time is refused", "[time]")
{
    for (const QStringView written : {u"", u"90", u"0 min", u"999 h", u"1 hora y", u"1:75",
                                      u"99999999 min", u"about an hour", u"1h30 2h", u"½"})
        CHECK_FALSE(core::parseDuration(written));
    CHECK_FALSE(core::parseDuration(QString(1'000'000, u'1')));
}
