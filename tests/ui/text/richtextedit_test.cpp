// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dictionary.h"
#include "ui/text/texts.h"

#include "ui/text/paste.h"
#include "ui/text/richtextedit.h"
#include "ui/text/spelling.h"

using namespace core;
using namespace texts;
using namespace Qt::Literals::StringLiterals;

namespace {

// A window with a text in it that has the focus.
class Window
{
public:
    explicit Window(const QString &markup = {})
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addWidget(edit = new ui::RichTextEdit);
        column->addStretch();
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(500, 300);
        edit->setMarkup(markup);
        area.show();
        area.activateWindow();
        edit->setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&area));
        edit->moveCursor(QTextCursor::End);
    }
    void select(const QString &text) { edit->setTextCursor(edit->document()->find(text)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(edit, key, modifiers);
    }
    void write(const QString &text)
    {
        for (const QChar c : text) {
            if (c == u'\n')
                key(Qt::Key_Return);
            else
                QTest::sendKeyEvent(QTest::Click, edit, Qt::Key(c.toUpper().unicode()), QString(c),
                                    {});
        }
    }
    void paste(QMimeData *mime)
    {
        QGuiApplication::clipboard()->setMimeData(mime);
        edit->paste();
    }

    QScrollArea area;
    ui::RichTextEdit *edit;
};

QMenu *textMenu(ui::RichTextEdit &edit)
{
    return edit.findChild<QMenu *>(u"textMenu"_s);
}

} // namespace

TEST_CASE("typing makes paragraphs, lists and levels", "[richtextedit]")
{
    Window window;
    window.write(u"uno\n- dos\ntres"_s);
    CHECK(window.edit->markup() == u"uno\n\n- dos\n- tres"_s);
    window.key(Qt::Key_Return);
    window.key(Qt::Key_BracketRight, Qt::ControlModifier);
    window.write(u"cuatro\n"_s);
    CHECK(window.edit->markup() == u"uno\n\n- dos\n- tres\n  - cuatro\n\n  -"_s);
    window.write(u"\ncinco"_s); // out by one level
    CHECK(window.edit->markup() == u"uno\n\n- dos\n- tres\n  - cuatro\n- cinco"_s);
}

TEST_CASE("Enter in an empty item and Backspace at its start leave the list", "[richtextedit]")
{
    Window window;
    window.write(u"3. a\n\nb"_s);
    CHECK(window.edit->markup() == u"3. a\n\nb"_s);
    window.edit->setMarkup(u"- a\n- b"_s);
    window.edit->moveCursor(QTextCursor::End);
    window.edit->moveCursor(QTextCursor::StartOfBlock);
    window.key(Qt::Key_Backspace);
    CHECK(window.edit->markup() == u"- a\n\nb"_s);
    window.key(Qt::Key_Backspace);
    CHECK(window.edit->markup() == u"- ab"_s);
}

TEST_CASE("the actions of the look have shortcuts and show what is there", "[richtextedit]")
{
    Window window(u"uno dos tres"_s);
    window.select(u"dos"_s);
    window.key(Qt::Key_B, Qt::ControlModifier);
    window.key(Qt::Key_I, Qt::ControlModifier);
    CHECK(window.edit->markup() == u"uno ***dos*** tres"_s);
    CHECK(window.edit->findChild<QAction *>(u"boldAction"_s)->isChecked());
    window.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(window.edit->markup() == u"uno *dos* tres"_s);
    CHECK(!window.edit->findChild<QAction *>(u"boldAction"_s)->isChecked());
    window.key(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.edit->markup() == u"- uno *dos* tres"_s);
    window.key(Qt::Key_7, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.edit->markup() == u"1. uno *dos* tres"_s);
    window.key(Qt::Key_7, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.edit->markup() == u"uno *dos* tres"_s);
    for (const QAction *action : window.edit->formatActions()) {
        CHECK(!action->text().isEmpty());
        CHECK(!action->shortcut().isEmpty());
        CHECK(action->shortcutContext() == Qt::WidgetShortcut);
    }
}

TEST_CASE("a link is set on the selection, edited at the caret and left at its end",
          "[richtextedit]")
{
    Window window(u"la carta"_s);
    QSignalSpy wanted(window.edit, &ui::RichTextEdit::linkWanted);
    window.select(u"carta"_s);
    window.key(Qt::Key_L, Qt::ControlModifier);
    CHECK(wanted.size() == 1);
    window.edit->setLink(u"https://example.org"_s);
    CHECK(window.edit->markup() == u"la [carta](https://example.org)"_s);
    window.edit->moveCursor(QTextCursor::End);
    CHECK(window.edit->linkAtCursor() == u"https://example.org"_s);
    window.write(u" y x"_s);
    CHECK(window.edit->markup() == u"la [carta](https://example.org) y x"_s);
    window.edit->goTo(5);
    window.edit->setLink(u"https://example.org/2"_s);
    CHECK(window.edit->markup() == u"la [carta](https://example.org/2) y x"_s);
    window.edit->setLink({});
    CHECK(window.edit->markup() == u"la carta y x"_s);
}

TEST_CASE("undo belongs to the window, Tab to the focus", "[richtextedit]")
{
    Window window(u"uno"_s);
    int undone = 0;
    QAction undo;
    undo.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                       QKeySequence(Qt::CTRL | Qt::Key_K)});
    QObject::connect(&undo, &QAction::triggered, &undo, [&undone] { ++undone; });
    window.area.addAction(&undo);
    window.write(u" dos"_s);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    window.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    window.key(Qt::Key_Y, Qt::ControlModifier);
    window.key(Qt::Key_K, Qt::ControlModifier);
    CHECK(undone == 4);
    CHECK(window.edit->markup() == u"uno dos"_s);
    window.key(Qt::Key_Tab);
    CHECK(window.edit->markup() == u"uno dos"_s);
}

TEST_CASE("only the user's changes are edits, and a space at the end stays", "[richtextedit]")
{
    Window window(u"uno"_s);
    QSignalSpy edited(window.edit, &ui::RichTextEdit::edited);
    QSignalSpy counted(window.edit, &ui::RichTextEdit::counted);
    window.edit->setMarkup(u"uno **dos** [tres](https://example.org)"_s);
    CHECK(edited.isEmpty());
    CHECK(counted.size() == 1);
    CHECK(window.edit->count() == countMarkup(u"uno dos tres"));
    window.edit->moveCursor(QTextCursor::End);
    window.write(u" y "_s);
    CHECK(edited.size() == 3);
    window.edit->setMarkup(window.edit->markup());
    CHECK(window.edit->toPlainText() == u"uno dos tres y ");
    CHECK(edited.size() == 3);
}

TEST_CASE("it grows with its text and leaves the wheel to the area around", "[richtextedit]")
{
    Window window(u"uno"_s);
    const int low = window.edit->height();
    CHECK(low >= 3 * window.edit->fontMetrics().lineSpacing());
    for (int i = 0; i < 30; ++i)
        window.write(u"uno\n"_s);
    QTRY_VERIFY(window.edit->height() > 30 * window.edit->fontMetrics().height());
    CHECK(!window.edit->verticalScrollBar()->isVisible());
    // The caret stays in view while the text grows.
    QTRY_VERIFY(window.area.verticalScrollBar()->value() > 0);
    const int scrolled = window.area.verticalScrollBar()->value();
    QWheelEvent wheel({5, 5}, window.edit->viewport()->mapToGlobal(QPointF(5, 5)), {}, {0, 120},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window.edit->viewport(), &wheel);
    CHECK(window.area.verticalScrollBar()->value() < scrolled);
    window.edit->setMarkup(u"uno"_s);
    QTRY_COMPARE(window.edit->height(), low);
}

TEST_CASE("what is past the limit is tinted and can be selected", "[richtextedit]")
{
    Window window(u"uno dos\n\ntres cuatro"_s);
    window.edit->setLimit(3, CountUnit::Words);
    REQUIRE(window.edit->extraSelections().size() == 1);
    CHECK(window.edit->extraSelections().first().cursor.selectedText() == u"cuatro");
    window.edit->select({.what = ui::TextPlace::What::PastLimit});
    CHECK(window.edit->textCursor().selectedText() == u"cuatro");
    window.write(u"4"_s);
    CHECK(window.edit->extraSelections().first().cursor.selectedText() == u"4");
    window.key(Qt::Key_Backspace);
    CHECK(window.edit->extraSelections().isEmpty());
    window.edit->select({.start = 4, .length = 3});
    CHECK(window.edit->textCursor().selectedText() == u"dos");
}

TEST_CASE("what other programs copied is pasted clean", "[richtextedit]")
{
    Window window(u"uno"_s);
    auto *mime = new QMimeData;
    mime->setHtml(
        u"<p class=MsoNormal><b>dos</b><img src='file:///etc/passwd'></p><ul><li>tres</ul>"_s);
    window.paste(mime);
    CHECK(window.edit->markup() == u"uno**dos**\n\n- tres"_s);
    QSignalSpy edited(window.edit, &ui::RichTextEdit::edited);
    window.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(edited.isEmpty()); // there is no plain text on the clipboard

    window.edit->selectAll();
    window.edit->copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    CHECK(copied->text() == u"unodos\ntres"_s);
    CHECK(copied->data(u"text/markdown"_s) == "uno**dos**\n\n- tres");
    window.edit->pasteAsPlainText();
    CHECK(window.edit->markup() == u"unodos\n\ntres"_s);
}

TEST_CASE("300,000 characters are pasted and typed in", "[richtextedit]")
{
    Window window;
    auto *mime = new QMimeData;
    mime->setText((u"un taller de barrio "_s.repeated(15) + u'\n').repeated(1000));
    const double before = cpuSeconds();
    window.paste(mime);
    window.write(u" fin"_s);
    CHECK(cpuSeconds() - before < 10); // with sanitizers
    CHECK(window.edit->count().words == 60'001);
}

TEST_CASE("a misspelt word has a menu of corrections", "[richtextedit]")
{
    const Dictionary folder(u"es_ES"_s, {u"plaza"_s, u"la"_s});
    ui::Spelling spelling({folder.path()});
    Window window(u"la plasa fola"_s);
    window.edit->setSpelling(&spelling);
    QSignalSpy checked(&spelling, &ui::Spelling::checked);
    window.edit->setTextLanguage(u"es"_s);
    REQUIRE(checked.wait(2000));

    const auto open = [&window](int position) {
        window.edit->goTo(position);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {},
                                window.edit->mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(window.edit->viewport(), &event);
        return textMenu(*window.edit);
    };
    QMenu *menu = open(5);
    REQUIRE(menu);
    CHECK(menu->actions().first()->text() == u"plaza"_s);
    CHECK(menu->actions().first()->font().bold());
    menu->actions().first()->trigger();
    delete menu;
    CHECK(window.edit->markup() == u"la plaza fola"_s);

    QSignalSpy learned(window.edit, &ui::RichTextEdit::wordLearned);
    menu = open(11);
    menu->findChild<QAction *>(u"learnAction"_s)->trigger();
    CHECK(learned == QList<QVariantList>{{u"fola"_s}});
    menu->findChild<QAction *>(u"ignoreAction"_s)->trigger();
    delete menu;
    menu = open(11);
    CHECK(!menu->findChild<QAction *>(u"ignoreAction"_s));
    for (const QAction *action : menu->actions())
        CHECK(!action->text().contains(u"ndo"_s)); // no undo of its own
    delete menu;
}

TEST_CASE("a right-to-left text goes from the right", "[richtextedit]")
{
    Window window;
    window.edit->setTextLanguage(u"ar"_s);
    CHECK(window.edit->document()->begin().textDirection() == Qt::RightToLeft);
    window.edit->setTextLanguage(u"es"_s);
    CHECK(window.edit->document()->begin().textDirection() == Qt::LeftToRight);
    window.edit->setMarkup(u"مرحبا\n\nhola"_s);
    CHECK(window.edit->document()->begin().textDirection() == Qt::RightToLeft);
    CHECK(window.edit->document()->lastBlock().textDirection() == Qt::LeftToRight);
}

TEST_CASE("letters that depend on their neighbours are shaped, others are drawn fast",
          "[richtextedit]")
{
    Window window(u"uno"_s);
    QSignalSpy edited(window.edit, &ui::RichTextEdit::edited);
    const auto isFast = [&window] {
        return window.edit->document()->defaultFont().styleStrategy() == QFont::PreferNoShaping;
    };
    CHECK(isFast());
    window.edit->setMarkup(u"uno مرحبا"_s);
    CHECK(!isFast());
    CHECK(window.edit->markup() == u"uno مرحبا"_s);
    CHECK(edited.isEmpty());
}
