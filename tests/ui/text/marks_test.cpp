// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/texts.h"

#include "core/text/fold.h"
#include "ui/text/document.h"
#include "ui/text/marks.h"
#include "ui/text/texthits.h"

using namespace core;
using namespace texts;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the count while typing is the count of what is stored", "[marks]")
{
    Random random(4);
    QTextDocument document;
    ui::Marks marks(document);
    for (int i = 0; i < 1500; ++i) {
        QTextCursor cursor(&document);
        cursor.setPosition(random.below(document.characterCount()));
        cursor.setPosition(random.below(document.characterCount()),
                           random.below(3) == 0 ? QTextCursor::KeepAnchor
                                                : QTextCursor::MoveAnchor);
        switch (random.below(5)) {
        case 0:
            cursor.insertBlock();
            break;
        case 1:
            cursor.deletePreviousChar();
            break;
        case 2:
            ui::insertBlocks(cursor, canonical(random.blocks(3)));
            break;
        default:
            cursor.insertText(random.text());
        }
        if (i % 40 == 0)
            ui::setBlocks(document, canonical(random.blocks(5)));
        const QString markup = toMarkup(ui::blocksOf(document));
        CAPTURE(markup);
        REQUIRE(marks.count() == countMarkup(markup));
    }
}

TEST_CASE("the first word past the limit is found, across blocks", "[marks]")
{
    QTextDocument document;
    ui::Marks marks(document);
    ui::setBlocks(document, parseMarkup(u"uno dos\n\n- tres **cuatro**\n\ncinco"));
    const auto pastLimit = [&](int limit, CountUnit unit) {
        marks.setLimit(limit, unit);
        QTextCursor cursor(&document);
        cursor.setPosition(std::max(marks.limitPosition(), 0));
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        return marks.limitPosition() < 0 ? QString() : cursor.selectedText();
    };
    CHECK(pastLimit(3, CountUnit::Words) == u"cuatro"_s);
    CHECK(pastLimit(2, CountUnit::WordProcessorWords) == u"tres"_s);
    CHECK(pastLimit(9, CountUnit::Characters) == u"es"_s);
    CHECK(pastLimit(5, CountUnit::Words).isNull());
    CHECK(pastLimit(0, CountUnit::Words).isNull());
    QTextCursor(&document).insertText(u"   x ? "_s);
    CHECK(pastLimit(4, CountUnit::Words) == u"cuatro"_s);
    // White space at a block's ends is not stored and counts for nothing.
    CHECK(pastLimit(2, CountUnit::Characters) == u"?"_s);
}

TEST_CASE("hits are found without accents and case, where words begin", "[marks]")
{
    const auto hits = [](const QString &text, const QString &word) {
        QStringList found;
        for (const ui::TextRange &range : ui::hitsIn(text, {fold(word)}))
            found.append(text.sliced(range.start, range.length));
        return found;
    };
    CHECK(hits(u"La Línea, líneas; alinea"_s, u"LINEA"_s) == QStringList{u"Línea"_s, u"línea"_s});
    CHECK(hits(u"cafe\u0301 y más"_s, u"café"_s) == QStringList{u"cafe\u0301"_s});
    CHECK(hits(u"文化会議"_s, u"会議"_s) == QStringList{u"会議"_s});
    CHECK(hits(u"nada"_s, u""_s).isEmpty());
}
