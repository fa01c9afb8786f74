// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/wording.h"

#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using publish::Wording;

TEST_CASE("dates are written as the document's language writes them", "[publish]")
{
    const QDate date(2028, 3, 14);
    CHECK(Wording(u"es"_s, u"es"_s).date(date) == u"martes, 14 de marzo de 2028"_s);
    CHECK(Wording(u"en"_s, u"es"_s).date(date) == u"Tuesday, 14 March 2028"_s);
    CHECK(Wording(u"fr"_s, u"es"_s).date(date) == u"mardi 14 mars 2028"_s);
    CHECK(Wording(u"en-US"_s, u"es"_s).date(date) == u"Tuesday, March 14, 2028"_s);
}

TEST_CASE("cities are named in the document's language", "[publish]")
{
    const Wording spanish(u"es"_s, u"es"_s);
    CHECK(spanish.city(u"Asia/Tokyo"_s) == u"Tokio"_s);
    CHECK(spanish.city(u"America/Argentina/Buenos_Aires"_s) == u"Buenos Aires"_s);
    CHECK(Wording(u"fr"_s, u"es"_s).city(u"Europe/London"_s) == u"Londres"_s);
    CHECK(spanish.city(u"America/Bogota"_s) == u"Bogotá"_s);
    CHECK(spanish.city(u"UTC-03:00"_s).isNull());
}

TEST_CASE("a text that is not there in the document's language is taken from the source",
          "[publish]")
{
    const Wording french(u"fr"_s, u"es"_s);
    core::LocalText text(u"en"_s, u"word"_s);
    CHECK(french.pick(text).language == u"en"_s);
    text.set(u"es"_s, u"palabra"_s);
    CHECK(french.pick(text).text == u"palabra"_s);
    text.set(u"fr"_s, u"mot"_s);
    CHECK(french.pick(text).text == u"mot"_s);
    CHECK(french.pick(text).language == u"fr"_s);
    CHECK(french.pick({}).text.isNull());
}

TEST_CASE("languages are named in the document's language", "[publish]")
{
    CHECK(Wording(u"fr"_s, u"es"_s).languageName(u"es"_s) == u"espagnol"_s);
    CHECK(Wording(u"en"_s, u"es"_s).languageName(u"fr"_s) == u"French"_s);
}

TEST_CASE("the event's own words for fields and statuses come before the program's", "[publish]")
{
    const QMap<QString, core::LocalText> own{{u"summary"_s, {u"en"_s, u"Abstract"_s}},
                                             {u"status:draft"_s, {u"en"_s, u"In the works"_s}}};
    const core::CardField &summary = core::cardField(core::TextField::Summary);
    const core::CardField &objectives = core::cardField(core::TextField::Objectives);
    const Wording english(u"en"_s, u"es"_s, own);
    CHECK(english.label(summary) == u"Abstract"_s);
    CHECK(english.label(objectives) == u"Objectives"_s);
    CHECK(english.label(core::Status::Draft) == u"In the works"_s);
    CHECK(english.label(core::Status::Accepted) == u"Accepted"_s);
    // In a language that the event has no word in, the program's word is the better one.
    CHECK(Wording(u"es"_s, u"es"_s, own).label(summary)
          == Wording(u"es"_s, u"es"_s).label(summary));
}
