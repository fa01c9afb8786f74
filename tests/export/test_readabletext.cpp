// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/readabletext.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

TEST_CASE("a readable text has no marks but those of lists, and says where links lead")
{
    CHECK(readableText(u"Uno **dos** [tres](https://example.org/3).\n\nCuatro\n\n- a\n- *b*\n"
                       "\n1. x\n2. y")
          == u"Uno dos tres (https://example.org/3).\n\nCuatro\n\n• a\n• b\n1. x\n2. y"_s);
    CHECK(readableText(u"- a\n- b", u'-') == u"- a\n- b"_s);
    CHECK(readableText(u"<https://example.org/> y <ana@example.org>")
          == u"https://example.org/ y ana@example.org"_s);
    CHECK(readableText(u"").isEmpty());
}

TEST_CASE("a partly bold link has its address once")
{
    CHECK(readableText(u"[uno **dos**](https://example.org/) tres")
          == u"uno dos (https://example.org/) tres"_s);
}

TEST_CASE("control characters, lone surrogates and noncharacters are dropped")
{
    const QString text = u"a\u0001\u0085b\u007f\tc\r\nd\re\u2028f"_s + QChar(0xD800) + u"g"_s
        + QChar(0xDC00) + QChar(0xFFFE) + u"😀"_s;
    CHECK(withoutControls(text) == u"ab\tc\nd\ne\nfg😀"_s);
    CHECK(oneLine(u"  a \r\n\u0000b\t c "_s) == u"a b c"_s);
}

TEST_CASE("a link of the web is one with http and a host")
{
    CHECK(webLink(u"https://example.org/ü?a=1 2"_s) == u"https://example.org/%C3%BC?a=1%202"_s);
    CHECK(webLink(u"HTTP://example.org"_s) == u"http://example.org"_s);
    for (const QString &url :
         {u""_s, u"javascript:alert(1)"_s, u"mailto:a@example.org"_s, u"https:///x"_s,
          u"file:///etc/passwd"_s, u"example.org"_s, u"data:text/html,x"_s}) {
        CAPTURE(url);
        CHECK(webLink(url).isNull());
    }
}
