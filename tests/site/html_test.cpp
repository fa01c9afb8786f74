// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site/html.h"
#include "core/publish/site/sitetext.h"

#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace publish;

namespace {

QString escaped(const QString &text)
{
    Html html(u"es"_s);
    html << text;
    return QString::fromUtf8(html.bytes());
}

QString marked(const QString &markdown)
{
    return QString::fromUtf8(textHtml(core::parseMarkup(markdown), u"es"_s).bytes()).remove(u'\n');
}

} // namespace

TEST_CASE("a text can't become markup, in an element nor in an attribute", "[site]")
{
    CHECK(escaped(u"<script>alert(1)</script>"_s) == u"&lt;script&gt;alert(1)&lt;/script&gt;");
    CHECK(escaped(u"\"><img src=x onerror='a'>"_s)
          == u"&quot;&gt;&lt;img src=x onerror=&#39;a&#39;&gt;");
    CHECK(escaped(u"AT&amp;T"_s) == u"AT&amp;amp;T");
}

TEST_CASE("a text keeps every letter of every script", "[site]")
{
    for (const QString &text :
         {u"Árbol ñandú œuvre"_s, u"العربية"_s, u"日本語 𠮷野家"_s, u"👩🏽‍🚒"_s})
        CHECK(escaped(text) == text);
}

TEST_CASE("what no page may hold is left out of a text", "[site]")
{
    CHECK(escaped(u"a\u0001b\u007Fc\u0085d\uFFFEe\uFDD0f"_s) == u"abcdef");
    CHECK(escaped(u"a\tb\nc"_s) == u"a b c");
    CHECK(escaped(QString(QChar(0xD800)) + u'x') == u"\uFFFDx");
    CHECK(escaped(u'x' + QString(QChar(0xDC00))) == u"x\uFFFD");
    // Would turn round what stands behind it in the page.
    CHECK(escaped(u"exe\u202Egpj\u2067\u2066.txt\u202C"_s) == u"exegpj.txt");
    // Marks, which reach no further than their neighbours, stay.
    CHECK(escaped(u"a\u200Fb\u200E"_s) == u"a\u200Fb\u200E");
}

TEST_CASE("a text in another language says so, and which way it runs", "[site]")
{
    Html html(u"es"_s);
    html << Worded{u"uno"_s, u"es"_s} << Worded{u"one"_s, u"en"_s} << Worded{u"واحد"_s, u"ar"_s};
    CHECK(QString::fromUtf8(html.bytes())
          == u"uno<span lang=\"en\" dir=\"ltr\">one</span>"
             "<span lang=\"ar\" dir=\"rtl\">واحد</span>");
}

TEST_CASE("marks of a long text become elements", "[site]")
{
    CHECK(marked(u"Uno **dos** *tres*."_s) == u"<p>Uno <strong>dos</strong> <em>tres</em>.</p>");
    CHECK(marked(u"<b>no</b> & \"sí\""_s) == u"<p>&lt;b&gt;no&lt;/b&gt; &amp; &quot;sí&quot;</p>");
}

TEST_CASE("a long text leads to the web and to mail, and nowhere else", "[site]")
{
    CHECK(marked(u"[a](https://example.org/?x=1&y=2)"_s)
          == u"<p><a href=\"https://example.org/?x=1&amp;y=2\">a</a></p>");
    CHECK(marked(u"[a](mailto:a@example.org)"_s)
          == u"<p><a href=\"mailto:a@example.org\">a</a></p>");
    for (const QString &url : {u"javascript:alert(1)"_s, u"JavaScript:alert(1)"_s,
                               u"data:text/html,x"_s, u"file:///etc/passwd"_s, u"//example.org"_s})
        CHECK(marked(u"[a](%1)"_s.arg(url)) == u"<p>a</p>");
}

TEST_CASE("lists of a long text nest, and those of two kinds are two", "[site]")
{
    CHECK(marked(u"- a\n- b\n  - c\n\n  d\n\ne"_s)
          == u"<ul><li><p>a</p></li><li><p>b</p><ul><li><p>c</p></li></ul><p>d</p></li></ul>"
             "<p>e</p>");
    CHECK(marked(u"- a\n\n3. b\n4. c"_s)
          == u"<ul><li><p>a</p></li></ul><ol start=\"3\"><li><p>b</p></li><li><p>c</p></li></ol>");
}
