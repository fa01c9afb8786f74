// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/editor/cardeditor.h"
#include "ui/editor/titleedit.h"
#include "ui/text/meter.h"
#include "ui/text/richtextedit.h"

#include <QCheckBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using core::TextField;

namespace {

struct Editor
{
    testing::Desk desk;
    ui::CardEditor editor;

    explicit Editor(const core::Programme &programme = testing::fullProgramme(2))
        : desk(programme)
        , editor(desk.context)
    {
        editor.resize(900, 900);
        editor.show();
        editor.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&editor));
        editor.edited().setLanguage(u"es"_s);
        editor.showCard(u"card-1"_s);
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        Widget *widget = editor.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    core::Card card() const { return desk.card(u"card-1"_s); }
    QString text(TextField field, const QString &language = u"es"_s) const
    {
        return card().text(field).in(language);
    }
};

} // namespace

TEST_CASE("what is typed is stored within a second, without another key", "[editor]")
{
    Editor editor;
    auto *summary = editor.find<ui::RichTextEdit>("summary");
    summary->selectAll();
    QTest::keyClicks(summary, u"Hola ciudad"_s);
    CHECK(QTest::qWaitFor([&] { return editor.text(TextField::Summary) == u"Hola ciudad"; }, 1000));
}

TEST_CASE("keys that never rest are stored all the same", "[editor]")
{
    Editor editor;
    auto *summary = editor.find<ui::RichTextEdit>("summary");
    const QString before = editor.text(TextField::Summary);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 1300 && editor.text(TextField::Summary) == before) {
        QTest::keyClick(summary, Qt::Key_A);
        QTest::qWait(60);
    }
    CHECK(editor.text(TextField::Summary) != before);
}

TEST_CASE("another card gets nothing of what was being typed in this one", "[editor]")
{
    Editor editor;
    const QString other = editor.desk.card(u"card-2"_s).text(TextField::Summary).in(u"es"_s);
    auto *summary = editor.find<ui::RichTextEdit>("summary");
    summary->selectAll();
    QTest::keyClicks(summary, u"Solo uno"_s);
    editor.editor.showCard(u"card-2"_s);
    CHECK(editor.text(TextField::Summary) == u"Solo uno");
    CHECK(editor.desk.card(u"card-2"_s).text(TextField::Summary).in(u"es"_s) == other);
    CHECK(core::toMarkup(core::parseMarkup(other)) == summary->markup());
}

TEST_CASE("the meter follows the keys, over the limit and back", "[editor]")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.event.limits[TextField::Objectives] = 3;
    programme.cards.first().text(TextField::Objectives).set(u"es"_s, u"uno dos"_s);
    Editor editor(programme);
    auto *objectives = editor.find<ui::RichTextEdit>("objectives");
    const auto *meter = editor.find<ui::Meter>("objectivesMeter");
    objectives->moveCursor(QTextCursor::End);
    QTest::keyClicks(objectives, u" tres cuatro"_s);
    CHECK(objectives->count().words == 4);
    CHECK(meter->text().contains(u"4"));
    QTest::keyClick(objectives, Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(objectives->count().words == 3);
}

TEST_CASE("undo takes back what was typed, in the editor too", "[editor]")
{
    Editor editor;
    auto *summary = editor.find<ui::RichTextEdit>("summary");
    const QString before = summary->markup();
    summary->moveCursor(QTextCursor::End);
    QTest::keyClicks(summary, u" nuevo"_s);
    editor.desk.session.undo();
    CHECK(summary->markup() == before);
    editor.desk.session.redo();
    CHECK(summary->markup() == before + u" nuevo"_s);
}

TEST_CASE("each language has its own text, and a changed source makes the others stale", "[editor]")
{
    Editor editor;
    auto *tabs = editor.find<QTabBar>("contentLanguages");
    REQUIRE(tabs->count() == 3);
    const QString english = editor.text(TextField::Summary, u"en"_s);
    auto *summary = editor.find<ui::RichTextEdit>("summary");
    summary->selectAll();
    QTest::keyClicks(summary, u"Otra fuente"_s);
    tabs->setCurrentIndex(1);
    CHECK(summary->markup() == english);
    CHECK(editor.text(TextField::Summary) == u"Otra fuente");
    CHECK(tabs->tabText(1).contains(u"◐"));

    SECTION("typing alone does not make it up to date")
    {
        QTest::keyClicks(summary, u"x"_s);
        editor.desk.session.flush();
        CHECK(editor.card().text(TextField::Summary).isStale(u"en"_s, u"es"_s));
    }
    SECTION("saying so does")
    {
        auto *upToDate = editor.find<QToolButton>("summaryUpToDate");
        REQUIRE(upToDate->isVisible());
        upToDate->click();
        CHECK_FALSE(editor.card().text(TextField::Summary).isStale(u"en"_s, u"es"_s));
        CHECK_FALSE(upToDate->isVisible());
    }
}

TEST_CASE("beside a translation stands its source, to be read only", "[editor]")
{
    Editor editor;
    editor.find<QTabBar>("contentLanguages")->setCurrentIndex(1);
    auto *source = editor.find<ui::RichTextEdit>("conceptSource");
    CHECK_FALSE(source->isVisible());
    editor.find<QCheckBox>("beside")->click();
    CHECK(source->isVisible());
    CHECK(source->isReadOnly());
    CHECK(source->markup() == editor.text(TextField::Concept));
    const auto *concept_ = editor.find<ui::RichTextEdit>("concept");
    CHECK(source->mapToGlobal(QPoint()).y() == concept_->mapToGlobal(QPoint()).y());
}

TEST_CASE("the title is one line of text, whatever is pasted", "[editor]")
{
    Editor editor;
    auto *title = editor.find<ui::TitleEdit>("title");
    title->selectAll();
    QApplication::clipboard()->setText(u"Dos\nlíneas"_s);
    title->paste();
    editor.desk.session.flush();
    CHECK(editor.text(TextField::Title) == u"Dos líneas");
}

TEST_CASE("a finding's place is selected in its text", "[editor]")
{
    Editor editor;
    auto *summary = editor.find<ui::RichTextEdit>("summary");
    editor.editor.goTo({u"card-1"_s, u"summary"_s, u"es"_s, 2, 3});
    CHECK(summary->hasFocus());
    CHECK(summary->textCursor().selectedText().size() == 3);
    CHECK(summary->textCursor().selectionStart() == 2);
}

TEST_CASE("any script and emoji come back as they were typed", "[editor]")
{
    const QString text = GENERATE(u"城市 会议 🏙️"_s, u"مدينة للجميع"_s, u"עיר לכולם 🎉"_s);
    Editor editor;
    auto *summary = editor.find<ui::RichTextEdit>("summary");
    summary->selectAll();
    summary->insertPlainText(text);
    editor.desk.session.flush();
    CHECK(editor.text(TextField::Summary) == text);
    auto *title = editor.find<ui::TitleEdit>("title");
    title->selectAll();
    title->insertPlainText(text);
    editor.desk.session.flush();
    CHECK(editor.text(TextField::Title) == text);
}
