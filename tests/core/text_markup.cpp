// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/text/markup.h"

#include <QElapsedTimer>

#include <random>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace Catch {
template <>
struct StringMaker<core::Block>
{
    static std::string convert(const core::Block &block)
    {
        std::string shown = std::to_string(int(block.kind)) + '/' + std::to_string(block.level)
            + '/' + std::to_string(block.number);
        for (const core::Span &span : block.spans)
            shown += std::string(" {") + (span.bold ? "b" : "") + (span.italic ? "i" : "") + " "
                + span.text.toStdString() + " @" + span.link.toStdString() + '}';
        return shown;
    }
};
} // namespace Catch

namespace {

Span plain(const QString &text)
{
    return {.text = text, .link = {}};
}

Span bold(const QString &text)
{
    return {.text = text, .bold = true, .link = {}};
}

Span italic(const QString &text)
{
    return {.text = text, .italic = true, .link = {}};
}

Span linked(const QString &text, const QString &url)
{
    return {.text = text, .link = url};
}

Block paragraph(const QList<Span> &spans, int level = 0)
{
    return {.level = level, .spans = spans};
}

Block bullet(const QList<Span> &spans, int level = 0)
{
    return {.kind = BlockKind::Bullet, .level = level, .spans = spans};
}

Block numbered(int number, const QList<Span> &spans, int level = 0)
{
    return {.kind = BlockKind::Number, .level = level, .number = number, .spans = spans};
}

// Draws from the same sequence in every run.
class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    { }
    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    QString pick(const QStringList &list) { return list[below(int(list.size()))]; }
    QString text(const QStringList &parts, int most)
    {
        QString result;
        for (int i = below(most) + 1; i > 0; --i)
            result += pick(parts);
        return result;
    }

private:
    std::mt19937 m_engine;
};

} // namespace

TEST_CASE("the subset becomes blocks and spans", "[text]")
{
    CHECK(parseMarkup(u"uno\ndos\n\ntres")
          == QList{paragraph({plain(u"uno dos"_s)}), paragraph({plain(u"tres"_s)})});
    CHECK(parseMarkup(u"a **b** *c* ***d***")
          == QList{paragraph({plain(u"a "_s),
                              bold(u"b"_s),
                              plain(u" "_s),
                              italic(u"c"_s),
                              plain(u" "_s),
                              {.text = u"d"_s, .bold = true, .italic = true, .link = {}}})});
    CHECK(parseMarkup(u"[x y](http://a/b)")
          == QList{paragraph({linked(u"x y"_s, u"http://a/b"_s)})});
    CHECK(parseMarkup(u"<http://a/b>")
          == QList{paragraph({linked(u"http://a/b"_s, u"http://a/b"_s)})});
    CHECK(parseMarkup(u"- a\n  1. b\n  2. c\n- d")
          == QList{bullet({plain(u"a"_s)}), numbered(1, {plain(u"b"_s)}, 1),
                   numbered(2, {plain(u"c"_s)}, 1), bullet({plain(u"d"_s)})});
    CHECK(parseMarkup(u"7) a\n8) b")
          == QList{numbered(7, {plain(u"a"_s)}), numbered(8, {plain(u"b"_s)})});
    CHECK(parseMarkup(u"- a\n\n  b\n\nc")
          == QList{bullet({plain(u"a"_s)}), paragraph({plain(u"b"_s)}, 1),
                   paragraph({plain(u"c"_s)})});
    CHECK(parseMarkup(u"a\\\nb  \nc") == QList{paragraph({plain(u"a\u2028b\u2028c"_s)})});
    CHECK(parseMarkup(u"").isEmpty());
}

TEST_CASE("what is outside the subset keeps its text", "[text]")
{
    CHECK(parseMarkup(u"# Uno\n\nDos\n===")
          == QList{paragraph({bold(u"Uno"_s)}), paragraph({bold(u"Dos"_s)})});
    CHECK(parseMarkup(u"> cita\n> > otra")
          == QList{paragraph({plain(u"cita"_s)}), paragraph({plain(u"otra"_s)})});
    CHECK(parseMarkup(u"```\na *b*\n\nc\n```")
          == QList{paragraph({plain(u"a *b*\u2028\u2028c"_s)})});
    CHECK(parseMarkup(u"~~~ Aviso ~~~\nuno") == QList{paragraph({plain(u"Aviso ~~~\u2028uno"_s)})});
    CHECK(parseMarkup(u"un `código` y") == QList{paragraph({plain(u"un código y"_s)})});
    CHECK(parseMarkup(u"![un mapa](m.png)")
          == QList{paragraph({linked(u"un mapa"_s, u"m.png"_s)})});
    CHECK(parseMarkup(u"![](m.png)") == QList{paragraph({linked(u"m.png"_s, u"m.png"_s)})});
    CHECK(plainText(parseMarkup(u"a\n\n---\n\nb")) == u"a\n---\nb"_s);
    for (const QString &literal :
         {u"A &amp; B &nbsp; &#65;"_s, u"<b>no</b> <!-- x -->"_s, u"| a | b |"_s, u"~~no~~ $x$"_s,
          u"www.example.org http://example.org a@example.org"_s, u"[Nota]: esto se lee"_s,
          u"[a][b] [c] [d][]"_s, u"5 * 3 * 2 _ y_z"_s})
        CHECK(parseMarkup(literal) == QList{paragraph({plain(literal)})});
    CHECK(parseMarkup(u"    cuatro espacios") == QList{paragraph({plain(u"cuatro espacios"_s)})});
    CHECK(plainText(parseMarkup(u"[1]: http://a\n\n- [2]: b\n\n> [3]: c\n\nx [1] y"))
          == u"[1]: http://a\n[2]: b\n[3]: c\nx [1] y"_s);
    CHECK(parseMarkup(u"[a](http://[::1]:80/)")
          == QList{paragraph({linked(u"a"_s, u"http://[::1]:80/"_s)})});
}

TEST_CASE("the Markdown that is written is the usual one", "[text]")
{
    for (const QString &markdown :
         {u"Uno **dos** y *tres*.\n\nCuatro [cinco](http://a/b)."_s, u"- a\n- b\n  - c\n- d"_s,
          u"1. a\n2. b\n\nfin"_s, u"- a\n\n  más\n\n- b"_s, u"***a***\\\nb"_s})
        CHECK(toMarkup(parseMarkup(markdown)) == markdown);
    CHECK(toMarkup({bullet({plain(u"a"_s)}), numbered(5, {plain(u"b"_s)}, 1)})
          == u"- a\n\n  5. b"_s);
}

TEST_CASE("canonical blocks have no emphasis that Markdown cannot write", "[text]")
{
    CHECK(canonical({paragraph({bold(u" a "_s), plain(u"b"_s)})})
          == QList{paragraph({bold(u"a"_s), plain(u" b"_s)})});
    CHECK(canonical({paragraph({plain(u"a"_s), bold(u"«b»"_s), plain(u"c"_s)})})
          == QList{paragraph({plain(u"a«"_s), bold(u"b"_s), plain(u"»c"_s)})});
    CHECK(canonical({paragraph({linked(u" a "_s, u"u"_s)}, 3), bullet({}, 9)})
          == QList{paragraph({linked(u"a"_s, u"u"_s)}), bullet({})});
    CHECK(canonical({paragraph({plain(QString(QChar(0xdc00)) + u"\x01\r\nb\ufeff"_s)})})
          == QList{paragraph({plain(u"\ufffd\u2028b"_s)})});
}

TEST_CASE("every sequence of emphases is written and read back", "[text]")
{
    for (int length = 1; length <= 5; ++length) {
        for (int looks = 0; looks < (1 << (2 * length)); ++looks) {
            for (const QString &middle : {u"m"_s, u" m"_s, u"."_s}) {
                QList<Span> spans;
                for (int i = 0; i < length; ++i) {
                    const int look = looks >> (2 * i);
                    spans.append({.text = i == length / 2 ? middle : QString(QChar(u'a' + i)),
                                  .bold = (look & 1) != 0,
                                  .italic = (look & 2) != 0,
                                  .link = {}});
                }
                const QList<Block> blocks = canonical({paragraph(spans)});
                REQUIRE(parseMarkup(toMarkup(blocks)) == blocks);
            }
        }
    }
}

TEST_CASE("blocks of hostile text survive Markdown", "[text]")
{
    const QStringList parts = {u"a"_s,
                               u"b"_s,
                               u" "_s,
                               u"*"_s,
                               u"_"_s,
                               u"["_s,
                               u"]"_s,
                               u"\\"_s,
                               u"1."_s,
                               u"1. "_s,
                               u"- "_s,
                               u"-"_s,
                               u"#"_s,
                               u"# "_s,
                               u"> "_s,
                               u"+ "_s,
                               u"http://x"_s,
                               u"<"_s,
                               u">"_s,
                               u"`"_s,
                               u"~~~"_s,
                               u"!"_s,
                               u"("_s,
                               u")"_s,
                               u"&amp;"_s,
                               u"\u00a0"_s,
                               u"\u2028"_s,
                               u"\n"_s,
                               u"é"_s,
                               u"¿"_s,
                               u"."_s,
                               u"😀"_s,
                               QString(QChar(0xd800)),
                               QString(QChar(0xdc00)),
                               u"\u2e53"_s,
                               u"==="_s,
                               u"]:"_s,
                               u"   "_s,
                               u"\t"_s,
                               u"\u200b"_s,
                               u"\u0301"_s,
                               u"\x01"_s,
                               u"<a@b.c>"_s,
                               u"![a](b)"_s,
                               u"[x]: y"_s,
                               u"|"_s,
                               u"\""_s,
                               u"\r"_s};
    const QStringList links = {
        {},         {},         {},           u"http://a"_s, u"a b(c"_s, u"<x>"_s, u"a\\*b_c_"_s,
        u"x\"y'"_s, u"&amp;"_s, u"[::1]:8"_s, u"é"_s};
    Random random(3);
    for (int round = 0; round < 6000; ++round) {
        QList<Block> blocks;
        for (int i = random.below(6); i >= 0; --i) {
            Block block{.kind = BlockKind(random.below(3)),
                        .level = random.below(4),
                        .number = random.below(12),
                        .spans = {}};
            for (int j = random.below(5); j > 0; --j)
                block.spans.append({.text = random.text(parts, 5),
                                    .bold = random.below(3) == 0,
                                    .italic = random.below(3) == 0,
                                    .link = random.pick(links)});
            blocks.append(block);
        }
        const QList<Block> expected = canonical(blocks);
        const QString markdown = toMarkup(blocks);
        INFO(markdown.toStdString());
        REQUIRE(parseMarkup(markdown) == expected);
        REQUIRE(canonical(expected) == expected);
    }
}

TEST_CASE("whatever Markdown is read is written so that it reads the same", "[text]")
{
    const QStringList parts = {
        u"**"_s,      u"*"_s,          u"_"_s,     u"__"_s,   u"***"_s,     u"["_s,
        u"](u)"_s,    u"](<v w>)"_s,   u"\n"_s,    u"\n\n"_s, u"- "_s,      u"  "_s,
        u"1. "_s,     u"7) "_s,        u"> "_s,    u"a"_s,    u"b"_s,       u" "_s,
        u"."_s,       u"\\\n"_s,       u"```\n"_s, u"`"_s,    u"# "_s,      u"\n---\n"_s,
        u"![p](q)"_s, u"   "_s,        u"é"_s,     u"]()"_s,  u"]: z"_s,    u"\n  "_s,
        u"\n    "_s,  u"<http://x>"_s, u"&lt;"_s,  u"\\"_s,   u"\n===\n"_s, u"* "_s};
    Random random(5);
    for (int round = 0; round < 10000; ++round) {
        const QString markdown = random.text(parts, 14);
        INFO(markdown.toStdString());
        const QList<Block> blocks = parseMarkup(markdown);
        REQUIRE(parseMarkup(toMarkup(blocks)) == blocks);
        REQUIRE(canonical(blocks) == blocks);
    }
}

TEST_CASE("literal text stays literal", "[text]")
{
    const QString text = u"1. *uno* [dos](x)\n# tres\n- cuatro > <b> & \\"_s;
    CHECK(plainText(parseMarkup(plainToMarkup(text))) == text);
    for (const Block &block : parseMarkup(plainToMarkup(text)))
        CHECK(block == paragraph({plain(plainText(block))}));
}

TEST_CASE("points come from a list and make one", "[text]")
{
    CHECK(points(u"- ¿Qué **hay**?\n- 1\\. dos\n\nsuelto")
          == QStringList{u"¿Qué **hay**?"_s, u"1\\. dos"_s, u"suelto"_s});
    CHECK(fromPoints({u"uno"_s, u"- dos"_s, u"a\n\nb"_s}) == u"- uno\n- dos\n- a\n\n  b"_s);
    const QString list = u"- a *b*\n- c"_s;
    CHECK(fromPoints(points(list)) == list);
    CHECK(fromPoints({}).isEmpty());
}

TEST_CASE("a paragraph of very many lines is read like any other", "[text]")
{
    const QList<Block> blocks = parseMarkup(u"uno [dos](u)\n"_s.repeated(3000));
    REQUIRE(blocks.size() == 1);
    CHECK(blocks.first().spans.size() == 6000);
    CHECK(plainText(blocks) == u"uno dos "_s.repeated(3000).trimmed());
}

TEST_CASE("hostile Markdown takes bounded time", "[text]")
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &part :
         {u"["_s, u"*"_s, u">"_s, u"- "_s, u"![["_s, u"[a]("_s, u"*a _b "_s, u"a**b*"_s, u"`a\n"_s,
          u"[[a](u)"_s, u"**a*b***c*"_s, u"a\\\n"_s, u"[a]: b\n"_s, u"[a](\n"_s, u"![a](b\n"_s}) {
        const QList<Block> blocks = parseMarkup(part.repeated(50000));
        CHECK(parseMarkup(toMarkup(blocks)) == blocks);
    }
    CHECK(plainText(parseMarkup(QString(1000000, u'a'))).size() == 1000000);
    CHECK(parseMarkup(u"*a* "_s.repeated(100000)).first().spans.size() == 199999);
    CHECK(timer.elapsed() < 60000); // seconds without the sanitizers' cost
}
