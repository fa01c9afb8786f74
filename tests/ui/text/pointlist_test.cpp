// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/texts.h"

#include "ui/text/pointlist.h"
#include "ui/text/richtextedit.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

class Window
{
public:
    explicit Window(const QString &markup = {})
    {
        points.resize(400, 200);
        points.setMarkup(markup);
        points.show();
        points.activateWindow();
        points.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&points));
    }
    void caretIn(const QString &text)
    {
        QTextCursor cursor = points.editor()->document()->find(text);
        cursor.clearSelection();
        points.editor()->setTextCursor(cursor);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(points.editor(), key, modifiers);
    }
    void write(const QString &text) { QTest::keyClicks(points.editor(), text); }

    ui::PointList points;
};

} // namespace

TEST_CASE("Enter makes a point, Backspace joins or removes one", "[pointlist]")
{
    Window window;
    CHECK(window.points.markup().isEmpty());
    QSignalSpy edited(&window.points, &ui::PointList::edited);
    window.key(Qt::Key_Return);
    CHECK(edited.isEmpty());
    window.write(u"uno"_s);
    window.key(Qt::Key_Return);
    window.write(u"dos"_s);
    CHECK(window.points.markup() == u"- uno\n- dos"_s);
    CHECK(points(window.points.markup()) == QStringList{u"uno"_s, u"dos"_s});
    CHECK(!edited.isEmpty());
    window.key(Qt::Key_Home);
    window.key(Qt::Key_Backspace);
    CHECK(window.points.markup() == u"- unodos"_s);
    window.key(Qt::Key_Return);
    CHECK(window.points.markup() == u"- uno\n- dos"_s);
    window.points.editor()->selectAll();
    window.key(Qt::Key_Delete);
    window.write(u"tres"_s);
    CHECK(window.points.markup() == u"- tres"_s);
}

TEST_CASE("whatever comes in becomes points and keeps what lies in them", "[pointlist]")
{
    Window window(u"uno\n\n2. dos\n   - a\n\n   b"_s);
    CHECK(window.points.markup() == u"- uno\n- dos\n  - a\n\n  b"_s);
    window.caretIn(u"uno"_s);
    auto *mime = new QMimeData;
    mime->setText(u" x\n• y\n3. z"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    window.points.editor()->paste();
    CHECK(window.points.markup() == u"- unox\n- y\n- z\n- dos\n  - a\n\n  b"_s);
}

TEST_CASE("points move by keys, with the caret", "[pointlist]")
{
    Window window(u"- uno\n- dos\n  - a\n- tres"_s);
    window.caretIn(u"tres"_s);
    window.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(window.points.markup() == u"- uno\n- tres\n- dos\n  - a"_s);
    window.write(u"!"_s);
    CHECK(window.points.markup() == u"- uno\n- tres!\n- dos\n  - a"_s);
    window.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(window.points.markup() == u"- uno\n- dos\n  - a\n- tres!"_s);
    window.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(window.points.markup() == u"- uno\n- dos\n  - a\n- tres!"_s);
    window.caretIn(u"a"_s);
    window.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(window.points.markup() == u"- dos\n  - a\n- uno\n- tres!"_s);
}

TEST_CASE("points move by their handle", "[pointlist]")
{
    Window window(u"- uno\n- dos\n- tres"_s);
    auto *handle = window.points.findChild<QWidget *>(u"pointHandle"_s);
    ui::RichTextEdit *edit = window.points.editor();
    const auto lineOf = [&](const QString &text) {
        return edit->viewport()->mapTo(&window.points,
                                       edit->cursorRect(edit->document()->find(text)).center());
    };
    QTest::mouseMove(&window.points, lineOf(u"dos"_s));
    QTest::mouseMove(edit->viewport(), edit->viewport()->mapFrom(&window.points, lineOf(u"uno"_s)));
    REQUIRE(handle->isVisible());
    CHECK(handle->accessibleName() == u"Move point 1"_s);
    const auto dragTo = [&](int y, bool drop) {
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        QTest::mouseMove(handle, handle->mapFrom(&window.points, QPoint(5, y)));
        CHECK(edit->findChild<QWidget *>(u"pointDropLine"_s)->isVisible());
        if (!drop)
            QTest::keyClick(edit, Qt::Key_Escape);
        QTest::mouseRelease(handle, Qt::LeftButton, {},
                            handle->mapFrom(&window.points, QPoint(5, y)));
        CHECK(!edit->findChild<QWidget *>(u"pointDropLine"_s)->isVisible());
    };
    dragTo(lineOf(u"tres"_s).y() + 30, false);
    CHECK(window.points.markup() == u"- uno\n- dos\n- tres"_s);
    dragTo(lineOf(u"tres"_s).y() + 30, true);
    CHECK(window.points.markup() == u"- dos\n- tres\n- uno"_s);
}

TEST_CASE("the limit reaches across points", "[pointlist]")
{
    Window window(u"- uno dos\n- tres cuatro"_s);
    QSignalSpy counted(&window.points, &ui::PointList::counted);
    window.points.setLimit(3, CountUnit::Words);
    CHECK(window.points.editor()->extraSelections().first().cursor.selectedText() == u"cuatro");
    window.caretIn(u"dos"_s);
    window.write(u" y"_s);
    CHECK(counted.size() == 1);
    CHECK(window.points.count().words == 5);
}
