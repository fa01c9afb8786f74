// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/guide/guide.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace publish;

using Kind = GuideBlock::Kind;
using Look = GuideSpan::Look;

namespace {

QList<GuideBlock> blocksOf(const QString &markdown)
{
    return parseGuidePage(u"01-page.md"_s, markdown).blocks;
}

// A guide of one page in a folder of its own.
struct Folder
{
    QTemporaryDir dir;

    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    core::Result<Guide> read() const { return readGuide(u"en"_s, dir.path()); }
};

} // namespace

TEST_CASE("a page has the name of its file, its title and what it is about", "[guide]")
{
    const GuidePage page =
        parseGuidePage(u"04-hours.md"_s, u"<!-- about: date hours\nevent:zones -->\n\n# Hours\n"_s);
    CHECK(page.name == u"hours");
    CHECK(page.title == u"Hours");
    CHECK(page.topics == QStringList{u"date"_s, u"hours"_s, u"event:zones"_s});
    CHECK(page.blocks.isEmpty());
}

TEST_CASE("a page without a heading is called by its name", "[guide]")
{
    CHECK(parseGuidePage(u"04-hours.md"_s, u"Text"_s).title == u"hours");
}

TEST_CASE("text has bold, italic, code and keys", "[guide]")
{
    const QList<GuideBlock> blocks =
        blocksOf(u"Press <kbd>Ctrl+N</kbd>, **then** type *or* `8-9:30`."_s);
    REQUIRE(blocks.size() == 1);
    const QList<GuideSpan> expected{
        {.text = u"Press "_s, .page = {}, .url = {}},
        {.text = u"Ctrl+N"_s, .look = Look::Key, .page = {}, .url = {}},
        {.text = u", "_s, .page = {}, .url = {}},
        {.text = u"then"_s, .bold = true, .page = {}, .url = {}},
        {.text = u" type "_s, .page = {}, .url = {}},
        {.text = u"or"_s, .italic = true, .page = {}, .url = {}},
        {.text = u" "_s, .page = {}, .url = {}},
        {.text = u"8-9:30"_s, .look = Look::Code, .page = {}, .url = {}},
        {.text = u"."_s, .page = {}, .url = {}}};
    CHECK(blocks[0].spans == expected);
}

TEST_CASE("links lead to pages or to the outside", "[guide]")
{
    const QList<GuideBlock> blocks =
        blocksOf(u"[a](04-hours.md) [b](https://example.org/x.html)"_s);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].spans[0].page == u"hours");
    CHECK(blocks[0].spans[0].url.isEmpty());
    CHECK(blocks[0].spans[2].page.isEmpty());
    CHECK(blocks[0].spans[2].url == u"https://example.org/x.html");
}

TEST_CASE("lists keep their levels and numbers, also with paragraphs in them", "[guide]")
{
    const QList<GuideBlock> blocks =
        blocksOf(u"- one\n  1. first\n  2. second\n- two\n\n  more of two\n\nafter\n"_s);
    QStringList said;
    for (const GuideBlock &block : blocks)
        said.append(u"%1%2%3 %4"_s
                        .arg(block.kind == Kind::Bullet       ? u"•"_s
                                 : block.kind == Kind::Number ? u"#"_s
                                                              : u"¶"_s)
                        .arg(block.level)
                        .arg(block.number)
                        .arg(plainText(block)));
    CHECK(said
          == QStringList{u"•00 one"_s, u"#11 first"_s, u"#12 second"_s, u"•00 two"_s,
                         u"¶10 more of two"_s, u"¶00 after"_s});
}

TEST_CASE("a picture has its file and its alternative text", "[guide]")
{
    const QList<GuideBlock> blocks = blocksOf(u"![The *list*](../images/en/list.png)"_s);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].kind == Kind::Picture);
    CHECK(blocks[0].picture == u"list.png");
    CHECK(plainText(blocks[0]) == u"The list");
}

TEST_CASE("code keeps its lines", "[guide]")
{
    const QList<GuideBlock> blocks = blocksOf(u"```\none\ntwo\n```\n"_s);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].kind == Kind::Code);
    CHECK(plainText(blocks[0]) == u"one\u2028two");
}

TEST_CASE("other HTML is text", "[guide]")
{
    const QList<GuideBlock> blocks = blocksOf(u"a <b>b</b>"_s);
    REQUIRE(blocks.size() == 1);
    CHECK(plainText(blocks[0]) == u"a <b>b</b>");
}

TEST_CASE("pages come in the order of their files", "[guide]")
{
    const Folder folder;
    folder.write(u"en/02-b.md"_s, "# B");
    folder.write(u"en/01-a.md"_s, "# A");
    folder.write(u"en/notes.txt"_s, "no page");
    const auto guide = folder.read();
    REQUIRE(guide);
    REQUIRE(guide->pages.size() == 2);
    CHECK(guide->pages[0].title == u"A");
    CHECK(guide->page(u"b"_s)->title == u"B");
    CHECK_FALSE(guide->page(u"c"_s));
}

TEST_CASE("a guide without pages and a page that is no text are errors with a name", "[guide]")
{
    const Folder folder;
    auto guide = folder.read();
    REQUIRE_FALSE(guide);
    CHECK(guide.error().code == core::ErrorCode::FileMissing);
    folder.write(u"en/01-a.md"_s, "# A\xff\xfe");
    guide = folder.read();
    REQUIRE_FALSE(guide);
    CHECK(guide.error().code == core::ErrorCode::FileUnreadable);
    CHECK(guide.error().file.endsWith(u"01-a.md"));
}

TEST_CASE("a picture that is missing or damaged is an error with its name", "[guide]")
{
    const Folder folder;
    folder.write(u"en/01-a.md"_s, "# A");
    folder.write(u"images/en/broken.png"_s, "\x89PNG\r\n\x1a\nno");
    const auto guide = folder.read();
    REQUIRE(guide);
    CHECK(guidePicture(*guide, u"none.png"_s).error().code == core::ErrorCode::FileMissing);
    CHECK(guidePicture(*guide, u"broken.png"_s).error().code == core::ErrorCode::ImageUnreadable);
}
