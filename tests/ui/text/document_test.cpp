// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/texts.h"

#include "ui/text/document.h"

using namespace core;
using namespace texts;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a text comes back from its document as the same Markdown", "[document]")
{
    Random random(1);
    for (int i = 0; i < 1500; ++i) {
        const QString markup = toMarkup(random.blocks(7));
        QTextDocument document;
        ui::setBlocks(document, parseMarkup(markup));
        CAPTURE(markup);
        REQUIRE(ui::blocksOf(document)
                == (markup.isEmpty() ? QList{Block()} : parseMarkup(markup)));
        REQUIRE(toMarkup(ui::blocksOf(document)) == markup);
    }
}

TEST_CASE("any text can be changed into any other", "[document]")
{
    Random random(2);
    QTextDocument document;
    for (int i = 0; i < 1500; ++i) {
        const QList<Block> blocks = canonical(random.blocks(6));
        ui::setBlocks(document, blocks);
        REQUIRE(canonical(ui::blocksOf(document)) == blocks);
    }
}

TEST_CASE("only the characters that Qt keeps for itself are replaced", "[document]")
{
    QTextDocument document;
    ui::setBlocks(document, {paragraph({plain(u"a\uFDD0b\u2029c"_s)})});
    CHECK(ui::blocksOf(document) == QList{paragraph({plain(u"a\uFFFDb\u2028c"_s)})});
}

TEST_CASE("a change leaves cursors elsewhere in their words and says where it was", "[document]")
{
    QTextDocument document;
    const auto set = [&document](QStringView markup) {
        return ui::setBlocks(document, parseMarkup(markup));
    };
    set(u"uno dos tres\n\ncuatro cinco\n\nseis");
    QTextCursor tres = document.find(u"tres"_s);
    QTextCursor cinco = document.find(u"cinco"_s);
    QTextCursor seis = document.find(u"seis"_s);

    CHECK(set(u"uno 2 y 3 dos tres\n\ncuatro cinco\n\nseis") == 10);
    CHECK(tres.selectedText() == u"tres");
    CHECK(cinco.selectedText() == u"cinco");
    set(u"uno 2 y 3 dos tres\n\nnuevo\n\n- otro\n\ncuatro cinco\n\nseis");
    CHECK(tres.selectedText() == u"tres");
    CHECK(seis.selectedText() == u"seis");
    set(u"seis");
    CHECK(seis.selectedText() == u"seis");
    CHECK(set(u"seis") == -1);
}

TEST_CASE("links get a colour of the palette, and nothing else changes", "[document]")
{
    QTextDocument document;
    const QList<Block> blocks = parseMarkup(u"un [enlace](https://example.org) **aquí**");
    ui::setBlocks(document, blocks);
    ui::colourLinks(document, Qt::green);
    CHECK(ui::blocksOf(document) == blocks);
    QTextCursor link = document.find(u"enlace"_s);
    CHECK(link.charFormat().foreground().color() == QColor(Qt::green));
    CHECK(document.find(u"un"_s).charFormat().foreground().style() == Qt::NoBrush);
}

TEST_CASE("blocks are inserted where the cursor is", "[document]")
{
    struct Case
    {
        QString before; // with "|" where the cursor is
        QString inserted;
        QString after;
    };
    const QList<Case> cases = {
        {u"uno | dos"_s, u"**y**"_s, u"uno **y** dos"_s},
        {u"uno | dos"_s, u"y\n\nz"_s, u"uno y\n\nz dos"_s},
        {u"|"_s, u"- a\n- b"_s, u"- a\n- b"_s},
        {u"uno|"_s, u"- a\n- b"_s, u"uno\n\n- a\n- b"_s},
        {u"uno | dos"_s, u"- a\n- b"_s, u"uno\n\n- a\n- b\n\ndos"_s},
        {u"- uno|"_s, u"a\n\nb"_s, u"- unoa\n- b"_s},
        {u"1. uno|\n2. dos"_s, u"- a\n- b"_s, u"1. uno\n- a\n- b\n\n1. dos"_s},
        {u"- x\n  - |"_s, u"- a\n  - b"_s, u"- x\n  - a\n    - b"_s},
    };
    for (const Case &example : cases) {
        QTextDocument document;
        ui::setBlocks(document, parseMarkup(example.before));
        QTextCursor cursor = document.find(u"|"_s);
        ui::insertBlocks(cursor, parseMarkup(example.inserted));
        CAPTURE(example.before, example.inserted);
        CHECK(toMarkup(ui::blocksOf(document)) == example.after);
    }
}
