// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sample.h"
#include "core/text/interfacelanguage.h"
#include "support/catch.h"
#include "ui/cards/cardlist.h"
#include "ui/cards/sidepanel.h"
#include "ui/desk.h"
#include "ui/editor/cardeditor.h"
#include "ui/mainwindow.h"
#include "ui/publish/publishing.h"
#include "ui/publish/publishpage.h"
#include "ui/review/askdialog.h"
#include "ui/review/queueview.h"
#include "ui/translator.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Window
{
    testing::Desk desk;
    ui::Translator translator;
    ui::MainWindow window;

    explicit Window(const core::Programme &programme = testing::fullProgramme(3))
        : desk(programme)
        , window(desk.context, translator)
    {
        translator.setLanguage(u"en"_s);
        const QString path = desk.session.path();
        desk.session.close();
        window.openFile(path);
        show();
    }
    void show()
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        waitForCards();
    }
    // An event opens in another thread, and the editor comes after the first picture.
    void waitForCards()
    {
        REQUIRE(QTest::qWaitFor(
            [&] { return desk.session.isOpen() && window.findChild<ui::CardEditor *>(); }));
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        Widget *widget = window.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    void trigger(const char *name) { find<QAction>(name)->trigger(); }
    ui::CardList &list() { return *window.findChild<ui::CardList *>(); }
};

// Every sentence that the window shows.
QStringList sentences(QWidget &window)
{
    QStringList texts;
    for (const QAction *action : window.findChildren<QAction *>())
        texts.append(action->text());
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        // Qt names the arrows of a tab bar once; where they are never seen they stay so.
        if (button->isVisible() || !button->objectName().startsWith(u"Scroll"))
            texts.append(button->text() + button->toolTip() + button->accessibleName());
    }
    for (const QLineEdit *line : window.findChildren<QLineEdit *>())
        texts.append(line->placeholderText() + line->accessibleName());
    return texts;
}

} // namespace

TEST_CASE("the window begins with the start page and comes back to it", "[window]")
{
    Window window;
    CHECK_FALSE(window.window.findChild<QWidget *>(u"startPage"_s));
    window.trigger("closeEvent");
    CHECK(window.find<QWidget>("startPage")->isVisible());
    CHECK_FALSE(window.desk.session.isOpen());
    const auto *recent = window.find<QListWidget>("startRecent");
    REQUIRE(recent->count() >= 1);
    CHECK(recent->item(0)->text().contains(u"3"));
}

TEST_CASE("the page of publishing takes the cards of the list, and the key to print", "[window]")
{
    Window window;
    const auto shortcutOf = [&window](const char *name) {
        return window.find<QAction>(name)->shortcut();
    };
    CHECK(shortcutOf("print") == QKeySequence(QKeySequence::Print));
    CHECK_FALSE(window.find<QAction>("publishSaveAction")->isEnabled());
    QTest::keyClick(&window.window, Qt::Key_4, Qt::ControlModifier);
    auto *page = window.find<ui::PublishPage>("publishPage");
    CHECK(page->isVisible());
    CHECK(page->publishing().view().shown.size() == 3);
    CHECK(window.find<QAction>("publishSaveAction")->isEnabled());
    CHECK(shortcutOf("publishPrintAction") == QKeySequence(QKeySequence::Print));
    CHECK(shortcutOf("print").isEmpty());
    QTest::keyClick(&window.window, Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(window.find<QAction>("publishSaveAction")->isEnabled());
    CHECK(shortcutOf("print") == QKeySequence(QKeySequence::Print));
}

TEST_CASE("the sample congress opens from the start page", "[window]")
{
    Window window;
    window.trigger("closeEvent");
    QTest::mouseClick(window.find<QPushButton>("startSample"), Qt::LeftButton);
    window.waitForCards();
    CHECK(window.desk.session.programme().cards.size() == 12);
}

TEST_CASE("Return on the start page goes on with the last event", "[window]")
{
    Window window;
    window.trigger("closeEvent");
    REQUIRE(QTest::qWaitFor([&] { return window.find<QListWidget>("startRecent")->hasFocus(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    window.waitForCards();
    CHECK(window.desk.session.programme().cards.size() == 3);
}

TEST_CASE("a new card comes by the button beside the search", "[window]")
{
    Window window;
    QTest::mouseClick(window.find<QToolButton>("newCardButton"), Qt::LeftButton);
    CHECK(window.desk.session.programme().cards.size() == 4);
}

TEST_CASE("a new card is written with the keyboard alone", "[window]")
{
    Window window;
    QTest::keyClick(&window.window, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(window.desk.session.programme().cards.size() == 4);
    const auto *title = window.find<QTextEdit>("title");
    REQUIRE(QTest::qWaitFor([&] { return title->hasFocus(); }));
    QTest::keyClicks(QApplication::focusWidget(), u"Nueva"_s);
    window.desk.session.flush();
    const core::Card *card = window.desk.session.card(window.list().currentCard());
    REQUIRE(card);
    CHECK(card->text(core::TextField::Title).in(u"es"_s) == u"Nueva");
}

TEST_CASE("Ctrl+Z reaches the window from within a text and leads back to it", "[window]")
{
    Window window;
    window.list().showCard(u"card-1"_s);
    auto *summary = window.find<QTextEdit>("summary");
    summary->setFocus();
    const QString before = summary->toPlainText();
    QTest::keyClicks(summary, u"xyz"_s);
    window.desk.session.flush();
    window.list().showCard(u"card-2"_s);
    auto *other = window.find<QTextEdit>("objectives");
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.list().currentCard() == u"card-1");
    CHECK(summary->toPlainText() == before);
    CHECK(summary->hasFocus());
}

TEST_CASE("the palette finds a card by words of its title and leads to it", "[window]")
{
    core::Programme programme = testing::fullProgramme(3);
    programme.cards[1].text(core::TextField::Title).set(u"es"_s, u"El agua según Muñoz"_s);
    Window window(programme);
    window.trigger("palette");
    auto *line = window.find<QLineEdit>("paletteLine");
    QTest::keyClicks(line, u"munoz agua"_s);
    CHECK(window.find<QTreeWidget>("paletteList")->topLevelItemCount() == 1);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(window.list().currentCard() == u"card-2");
}

TEST_CASE("the palette runs commands", "[window]")
{
    Window window;
    window.trigger("palette");
    auto *line = window.find<QLineEdit>("paletteLine");
    QTest::keyClicks(line, u"close the event"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK_FALSE(window.desk.session.isOpen());
}

TEST_CASE("a switch of language leaves no sentence behind", "[window]")
{
    Window window;
    window.trigger("eventPageAction");
    window.trigger("cardsPageAction");
    const QStringList english = sentences(window.window);
    window.trigger("language-fr");
    QTest::qWait(0);
    window.trigger("language-es");
    QTest::qWait(0);
    // What is not seen follows when it is shown.
    window.trigger("eventPageAction");
    window.trigger("cardsPageAction");
    const QStringList switched = sentences(window.window);
    CHECK(window.window.menuBar()->actions().first()->text().contains(u"rchivo"));

    // The same as a window that was Spanish from its first moment.
    Window fresh;
    fresh.translator.setLanguage(u"es"_s);
    QTest::qWait(0);
    ui::MainWindow spanish(window.desk.context, window.translator);
    spanish.openFile(window.desk.session.path());
    spanish.show();
    spanish.findChild<QAction *>(u"eventPageAction"_s)->trigger();
    spanish.findChild<QAction *>(u"cardsPageAction"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return spanish.findChild<ui::CardEditor *>(); }));
    const QStringList born = sentences(spanish);
    QStringList left;
    for (const QString &sentence : english) {
        if (sentence.size() > 3 && switched.contains(sentence) && !born.contains(sentence)
            && !sentence.contains(QRegularExpression(u"[0-9/]|Testing|^Ctrl"_s)))
            left.append(sentence);
    }
    CHECK(left == QStringList());
}

TEST_CASE("a file that is no event is refused with a sentence that names it", "[window]")
{
    Window window;
    const QString path = window.desk.folder.filePath(u"foto.escaleta"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a database");
    file.close();
    window.window.openFile(path);
    CHECK(window.find<QLabel>("newsText")->text().contains(u"foto.escaleta"));
    CHECK(window.desk.session.isOpen());
}

TEST_CASE("the cards are listed while the event is still being read", "[window]")
{
    Window window;
    const QString path = window.desk.session.path();
    window.desk.session.close();
    window.window.openFile(path);
    auto *view = window.find<QListView>("cardView");
    CHECK_FALSE(window.desk.session.isOpen());
    REQUIRE(view->model()->rowCount() == 3);
    CHECK(view->isVisible());
    const QString title = view->model()->index(2, 0).data().toString();
    CHECK_FALSE(title.isEmpty());
    // What is chosen and typed meanwhile holds.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(2, 0)).center());
    window.waitForCards();
    CHECK(view->model()->index(2, 0).data().toString() == title);
    CHECK(window.list().currentCard() == u"card-3");
    CHECK(window.find<QTextEdit>("title")->toPlainText() == title);
}

TEST_CASE("a file that can't be read to its end is said, and the start page comes", "[window]")
{
    Window window;
    const QString path = window.desk.session.path();
    window.desk.session.close();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    // The cards and their list can be read, but not what comes towards the end.
    const qint64 pages = file.size() / 4096;
    for (qint64 page = pages / 2; page < pages; ++page) {
        file.seek(page * 4096);
        file.write(QByteArray(4096, 'x'));
    }
    file.close();
    window.window.openFile(path);
    REQUIRE(QTest::qWaitFor([&] { return !window.desk.said.isEmpty(); }));
    CHECK(window.desk.said.last().text().contains(path));
    CHECK_FALSE(window.desk.session.isOpen());
    CHECK(window.find<QWidget>("startPage")->isVisible());
}

TEST_CASE("an organizer that was taken away comes back by undo", "[window]")
{
    Window window;
    window.list().showCard(u"card-1"_s);
    const QStringList before = window.desk.card(u"card-1"_s).organizers;
    REQUIRE_FALSE(before.isEmpty());
    auto *chip = window.find<QWidget>("organizersChip0");
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    REQUIRE(window.desk.card(u"card-1"_s).organizers.size() == before.size() - 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.desk.card(u"card-1"_s).organizers == before);
}

TEST_CASE("the languages of the first card are there to choose from", "[window]")
{
    Window window;
    const auto *tabs = window.find<QTabBar>("contentLanguages");
    REQUIRE(tabs->count() == 3);
    CHECK(QTest::qWaitFor([&] { return tabs->height() >= tabs->sizeHint().height(); }));
    CHECK(tabs->rect().contains(tabs->tabRect(tabs->currentIndex())));
}

TEST_CASE("another card by the keyboard is the only one selected", "[window]")
{
    Window window;
    window.list().focusList();
    QTest::keyClick(&window.window, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(window.list().selectedCards() == QStringList{u"card-2"_s});
}

TEST_CASE("a side panel that was hidden stays hidden in the next window", "[window]")
{
    Window window;
    REQUIRE(window.find<ui::SidePanel>("sidePanel")->isVisible());
    window.trigger("panel");
    CHECK_FALSE(window.find<ui::SidePanel>("sidePanel")->isVisible());

    ui::MainWindow next(window.desk.context, window.translator);
    next.openFile(window.desk.session.path());
    next.show();
    REQUIRE(QTest::qWaitFor([&] { return next.findChild<ui::SidePanel *>(); }));
    CHECK_FALSE(next.findChild<ui::SidePanel *>()->isVisible());
    window.trigger("panel");
}

TEST_CASE("the pages change by their keys", "[window]")
{
    Window window;
    QTest::keyClick(&window.window, Qt::Key_5, Qt::ControlModifier);
    CHECK_FALSE(window.list().isVisible());
    QTest::keyClick(&window.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(window.list().isVisible());
}

TEST_CASE("every control that can be used has a name to be told by", "[window]")
{
    Window window;
    window.list().showCard(u"card-1"_s);
    QStringList nameless;
    for (QWidget *widget : window.window.findChildren<QWidget *>()) {
        const bool isUsed = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)
            && !qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (!isUsed)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name).isEmpty()
            && interface->text(QAccessible::Description).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName());
    }
    CHECK(nameless == QStringList());
}

TEST_CASE("a new event is made where the dialog says, and its settings come first", "[window]")
{
    Window window;
    window.desk.dialogs.fileToSave = window.desk.folder.filePath(u"Foro"_s);
    window.trigger("newEvent");
    CHECK(window.desk.session.path() == window.desk.folder.filePath(u"Foro.escaleta"_s));
    CHECK(window.desk.session.programme().event.title.in(u"en"_s) == u"Foro");
    CHECK_FALSE(window.list().isVisible());
}

TEST_CASE("a missing dictionary is said once, with the package that brings it", "[window]")
{
    core::Programme programme = testing::fullProgramme(2);
    for (core::Card &card : programme.cards)
        card.text(core::TextField::Summary).set(u"es"_s, u"Un texto con palabras"_s);
    Window window(programme);
    window.list().showCard(u"card-1"_s);
    REQUIRE(QTest::qWaitFor([&] { return !window.desk.said.isEmpty(); }, 3000));
    window.list().showCard(u"card-2"_s);
    QTest::qWait(600);
    QStringList said;
    for (const ui::NewsItem &item : window.desk.said)
        said.append(item.text());
    CHECK(said.filter(u"hunspell-es"_s).size() == 1);
}

TEST_CASE("the words of the event's dictionary are right at once", "[window]")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.event.dictionary[u"es"_s] = {u"Puentealbar"_s};
    Window window(programme);
    using Verdict = ui::Spelling::Verdict;
    // In a language that nobody has asked for yet, whose other words are not known.
    CHECK(window.desk.spelling.verdict(u"pt"_s, u"Puentealbar"_s) == Verdict::Right);
    CHECK(window.desk.spelling.verdict(u"pt"_s, u"Outra"_s) == Verdict::Unknown);
}

TEST_CASE("an unknown zone of the event is listed, and leads to its settings", "[window]")
{
    core::Programme programme = testing::fullProgramme(2);
    programme.event.displayZones = {u"Atlantis/Capital"_s};
    Window window(programme);
    window.desk.findings.wait();
    auto *list = window.find<QListView>("findingList");
    CHECK(list->model()->rowCount() == 0);
    QTest::mouseClick(window.find<QToolButton>("findingsOfAll"), Qt::LeftButton);
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data().toString().contains(u"Atlantis"_s));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(window.find<QWidget>("eventPage")->isVisible());
    CHECK(window.find<QWidget>("zonesSection")->isVisible());

    core::Programme mended = window.desk.session.programme();
    mended.event.displayZones.clear();
    window.desk.session.edit({.text = "test"}, mended);
    window.desk.findings.wait();
    CHECK(list->model()->rowCount() == 0);
}

TEST_CASE("whoever is renamed among the colleagues has the new name at the desk", "[window]")
{
    core::Programme programme = testing::fullProgramme(1);
    testing::addReview(programme.event);
    Window window(programme);
    ui::Session &session = window.desk.session;
    window.desk.settings.setPerson({u"Eva Ruiz"_s, core::Duty::Reviewer});
    session.setPerson(window.desk.settings.person());
    // An edit of the event, by which the window learns who of the colleagues this is.
    core::Programme after = session.programme();
    after.event.anonymousReview = false;
    session.edit({.text = "test", .place = {}, .name = {}}, after);
    after.event.colleagues[u"eva"_s].name = u"Eva Ruiz Gil"_s;
    session.edit({.text = "test", .place = {}, .name = {}}, after);
    CHECK(session.person() == core::Colleague{u"Eva Ruiz Gil"_s, core::Duty::Reviewer});
    CHECK(ui::Settings().author() == u"Eva Ruiz Gil");
    REQUIRE_FALSE(window.desk.said.isEmpty());
    CHECK(window.desk.said.last().text() == u"This event calls you Eva Ruiz Gil now."_s);
    // Removed, the person stays who they are.
    after = session.programme();
    after.event.colleagues.remove(u"eva"_s);
    session.edit({.text = "test", .place = {}, .name = {}}, after);
    CHECK(session.person().name == u"Eva Ruiz Gil");
    CHECK(session.personId().isNull());
}

TEST_CASE("the third key leads to the review", "[window]")
{
    Window window;
    QTest::keyClick(&window.window, Qt::Key_3, Qt::ControlModifier);
    CHECK(window.find<QWidget>("reviewPage")->isVisible());
    CHECK(window.find<QAction>("reviewPageAction")->isChecked());
    CHECK(window.find<QToolButton>("personAtDesk")->text().contains(u" · "));
}

TEST_CASE("in the queue the keys are about its card, and undoing stays there", "[window]")
{
    core::Programme programme = testing::fullProgramme(3);
    for (core::Card &card : programme.cards)
        card.status = core::Status::Submitted;
    Window window(programme);
    window.desk.session.setPerson({u"Eva Ruiz"_s, core::Duty::Officer});
    window.trigger("reviewPageAction");
    window.find<QTabBar>("reviewViews")->setCurrentIndex(1);
    auto *queue = window.window.findChild<ui::QueueView *>();
    REQUIRE(queue);
    REQUIRE(QTest::qWaitFor([&] { return !queue->current().isEmpty(); }));
    queue->goTo(u"card-2"_s);
    REQUIRE(queue->current() == u"card-2");

    auto *text = window.find<QTextBrowser>("queueText");
    text->setFocus();
    QTest::keyClick(text, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    auto *slip = queue->findChild<QPlainTextEdit *>(u"commentText"_s);
    REQUIRE(slip);
    CHECK(slip->isVisible());
    QTest::keyClicks(slip, u"Good."_s);
    QTest::mouseClick(queue->findChild<QAbstractButton *>(u"commentSend"_s), Qt::LeftButton);
    REQUIRE(window.desk.card(u"card-2"_s).comments.size() == 1);

    queue->goTo(u"card-3"_s);
    QTest::keyClick(&window.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.desk.card(u"card-2"_s).comments.isEmpty());
    CHECK(queue->isVisible());
    CHECK(queue->current() == u"card-2");

    QTest::keyClick(&window.window, Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
    auto *asked = window.window.findChild<ui::AskDialog *>();
    REQUIRE(asked);
    CHECK(asked->card() == u"card-2");
    asked->close();
}

TEST_CASE("the review fits into a small screen in each language of the program", "[window]")
{
    Window window(core::sampleCongress());
    window.trigger("reviewPageAction");
    auto *tabs = window.find<QTabBar>("reviewViews");
    REQUIRE(tabs->count() == 4);
    for (const QString &language : {u"en"_s, u"es"_s, u"fr"_s}) {
        window.translator.setLanguage(language);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(0);
            CAPTURE(language, tabs->tabText(tab));
            CHECK(window.window.minimumSizeHint().width() <= 1024);
            CHECK(window.window.minimumSizeHint().height() <= 640);
        }
    }
}
