// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/textblocks.h"

#include "dump.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace testing;

namespace {

QStringList printed(const QString &markdown)
{
    const publish::Look look = publish::lookFor(publish::Paper::A4);
    return dump({.blocks = publish::textBlocks(core::parseMarkup(markdown), u"es"_s, look)});
}

} // namespace

TEST_CASE("emphasis and links of a text reach the page", "[publish]")
{
    CHECK(printed(u"Un **gran** y *buen* [paso](https://example.org/a%20b)."_s)
          == QStringList{u"p[es] Un *gran* y /buen/ paso <https://example.org/a%20b>."_s});
}

TEST_CASE("lists keep their levels, numbers and further paragraphs", "[publish]")
{
    CHECK(printed(u"Antes\n\n- uno\n  - dentro\n- dos\n\n  sigue\n\nDespués"_s)
          == QStringList{u"p[es] Antes"_s, u"- [es]uno"_s, u"  - [es]dentro"_s,
                         u"- [es]dos / [es]sigue"_s, u"p[es] Después"_s});
    CHECK(printed(u"3. tres\n4. cuatro"_s) == QStringList{u"3. [es]tres"_s, u"4. [es]cuatro"_s});
}

TEST_CASE("a list of another kind starts a list of its own", "[publish]")
{
    CHECK(printed(u"- punto\n\n1. uno\n2. dos"_s)
          == QStringList{u"- [es]punto"_s, u"1. [es]uno"_s, u"2. [es]dos"_s});
}

TEST_CASE("only links to the web and to mail can be followed", "[publish]")
{
    CHECK(publish::safeLink(u"https://example.org/ñ"_s) == u"https://example.org/%C3%B1"_s);
    CHECK(publish::safeLink(u"HTTP://example.org"_s) == u"http://example.org"_s);
    CHECK(publish::safeLink(u"mailto:a@example.org"_s) == u"mailto:a@example.org"_s);
    CHECK(publish::safeLink(u"javascript:alert(1)"_s).isNull());
    CHECK(publish::safeLink(u"file:///etc/passwd"_s).isNull());
    CHECK(publish::safeLink(u"example.org/a"_s).isNull());
    CHECK(publish::safeLink(u"https:"_s).isNull());
    CHECK(publish::safeLink({}).isNull());
    CHECK(printed(u"[aquí](javascript:alert)"_s) == QStringList{u"p[es] aquí"_s});
}

TEST_CASE("an empty text prints nothing", "[publish]")
{
    CHECK(printed({}).isEmpty());
    CHECK(printed(u" \n\n "_s).isEmpty());
}
