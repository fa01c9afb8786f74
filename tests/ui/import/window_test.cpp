// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "support/noroot.h"
#include "ui/cards/cardlist.h"
#include "ui/cards/cardlistview.h"
#include "ui/editor/cardeditor.h"
#include "ui/mainwindow.h"
#include "ui/translator.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace testing;

namespace {

struct Window
{
    Desk desk;
    ui::Translator translator;
    ui::MainWindow window;

    Window()
        : desk(fullProgramme(2))
        , window(desk.context, translator)
    {
        translator.setLanguage(u"en"_s);
        const QString path = desk.session.path();
        desk.session.close();
        window.openFile(path);
        window.resize(1200, 760);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(QTest::qWaitFor(
            [&] { return desk.session.isOpen() && window.findChild<ui::CardEditor *>(); }));
    }

    ui::CardList &list() { return *window.findChild<ui::CardList *>(); }
    QAction *action(const char *name)
    {
        auto *found = window.findChild<QAction *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    ui::ImportPage *page() { return window.findChild<ui::ImportPage *>(); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = desk.folder.filePath(name);
        writeFile(path, bytes);
        return path;
    }
    void drop(const QStringList &paths)
    {
        QMimeData files;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        files.setUrls(urls);
        QDragEnterEvent enter({400, 300}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
    void waitForPlan()
    {
        REQUIRE(QTest::qWaitFor([&] {
            return page() && page()->importing().state() == ui::Importing::State::Ready
                && !page()->importing().isWorking();
        }));
    }
    void import()
    {
        auto *button = page()->findChild<QAbstractButton *>(u"importNow"_s);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor(
            [&] { return page()->importing().state() == ui::Importing::State::Nothing; }));
    }
    ui::NewsItem lastNews()
    {
        REQUIRE_FALSE(desk.said.isEmpty());
        return desk.said.last();
    }
};

} // namespace

TEST_CASE("what is imported is selected in the list of cards", "[import][window]")
{
    Window window;
    window.desk.dialogs.filesToOpen = {
        window.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen.")),
        window.file(u"dos.txt"_s, note("1.3.9", "La orilla", "Otro resumen."))};
    QTest::keyClick(&window.window, Qt::Key_I, Qt::ControlModifier);
    window.waitForPlan();
    CHECK(window.page()->isVisible());
    CHECK(window.desk.session.programme().cards.size() == 2);
    window.import();
    CHECK_FALSE(window.page()->isVisible());
    CHECK(QTest::qWaitFor([&] { return window.list().selectedCards().size() == 2; }));
    const core::Card *first = window.desk.session.programme().cardByCode(u"1.3.8"_s);
    REQUIRE(first);
    CHECK(window.list().currentCard() == first->id);

    auto *undo = window.window.findChild<QAbstractButton *>(u"newsAction"_s);
    REQUIRE(undo);
    CHECK(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(window.desk.session.programme().cards.size() == 2);
}

TEST_CASE("an import is taken back by its news only as long as it is the last step",
          "[import][window]")
{
    Window window;
    window.drop({window.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."))});
    window.waitForPlan();
    window.import();
    auto *undo = window.window.findChild<QAbstractButton *>(u"newsAction"_s);
    REQUIRE(undo);
    CHECK(undo->isVisible());
    SECTION("a step back")
    {
        window.desk.session.undo();
    }
    SECTION("another step")
    {
        core::Card card = window.desk.session.programme().cards.first();
        card.capacity = 7;
        window.desk.session.editCard({}, card);
    }
    CHECK_FALSE(undo->isVisible());
}

TEST_CASE("a switch of language reaches what is being looked at", "[import][window]")
{
    Window window;
    window.drop({window.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."))});
    window.waitForPlan();
    const auto *fields = window.page()->findChild<QTableView *>(u"importFields"_s);
    REQUIRE(fields);
    const auto says = [fields](const QString &name) {
        return fields->model()->index(0, 0).data().toString() == name;
    };
    CHECK(says(u"Code"_s));
    window.action("language-es")->trigger();
    CHECK(QTest::qWaitFor([&] { return says(u"Código"_s); }));
    window.action("language-en")->trigger();
    CHECK(QTest::qWaitFor([&] { return says(u"Code"_s); }));
}

TEST_CASE("files that are dropped anywhere open the page of importing", "[import][window]")
{
    Window window;
    window.action("timetablePageAction")->trigger();
    window.drop({window.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."))});
    window.waitForPlan();
    CHECK(window.page()->isVisible());
    CHECK_FALSE(window.action("timetablePageAction")->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    // Back to where one was.
    CHECK(window.action("timetablePageAction")->isChecked());
    CHECK(window.desk.session.programme().cards.size() == 2);
}

TEST_CASE("a note is pasted into the list of cards by its key", "[import][window]")
{
    Window window;
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(note("1.3.8", "El río", "Un resumen.")));
    auto *view = window.window.findChild<ui::CardListView *>();
    REQUIRE(view);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    window.waitForPlan();
    window.import();
    CHECK(window.desk.session.programme().cardByCode(u"1.3.8"_s));
}

TEST_CASE("rows of a spreadsheet are pasted as cards", "[import][window]")
{
    Window window;
    QGuiApplication::clipboard()->setText(u"Código\tTítulo\n1.3.8\tEl río\n1.3.9\tLa orilla\n"_s);
    window.action("pasteCards")->trigger();
    window.waitForPlan();
    CHECK(window.page()->importing().plan().cards.size() == 2);
    window.import();
    CHECK(window.desk.session.programme().cardByCode(u"1.3.9"_s));
}

TEST_CASE("an empty clipboard is said, and the page stays", "[import][window]")
{
    Window window;
    QGuiApplication::clipboard()->clear();
    window.action("pasteCards")->trigger();
    CHECK(window.lastNews().text().contains(u"nothing to paste"));
    CHECK(window.action("cardsPageAction")->isChecked());
}

TEST_CASE("without an event, and where it can't be written to, it is said why", "[import][window]")
{
    Window window;
    const QString file = window.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."));
    const QString path = window.desk.session.path();
    window.action("closeEvent")->trigger();
    window.drop({file});
    CHECK(window.lastNews().text().contains(u"Open an event first"));

    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const NoRoot person(window.desk.folder.path());
    window.window.openFile(path);
    REQUIRE(QTest::qWaitFor([&] { return window.desk.session.isOpen(); }));
    CHECK_FALSE(window.action("import")->isEnabled());
    window.drop({file});
    CHECK(window.lastNews().text().contains(u"reading only"));
}

TEST_CASE("an import that waits is come back to by the news", "[import][window]")
{
    Window window;
    window.drop({window.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."))});
    window.waitForPlan();
    window.action("cardsPageAction")->trigger();
    CHECK_FALSE(window.page()->isVisible());
    window.lastNews().act();
    CHECK(window.page()->isVisible());
    window.import();
    CHECK(window.desk.session.programme().cardByCode(u"1.3.8"_s));
}
