// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/phrases.h"

#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using publish::Phrases;

TEST_CASE("a language without a catalogue speaks English", "[publish]")
{
    CHECK(Phrases(u"tlh"_s).say("core::CardField", "Objectives") == u"Objectives"_s);
    CHECK(Phrases({}).say("core::CardField", "Objectives") == u"Objectives"_s);
}

TEST_CASE("a phrase that is in no catalogue stays as it is", "[publish]")
{
    CHECK(Phrases(u"es"_s).say("nowhere", "No such phrase – at all")
          == u"No such phrase – at all"_s);
}
