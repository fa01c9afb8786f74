// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/guide/guide.h"
#include "desk.h"
#include "ui/cards/excerpt.h"
#include "ui/guide/guidesearch.h"
#include "ui/guide/guideview.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>

using testing::HelpDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Help
{
    HelpDesk desk;
    ui::HelpWindow &window;

    Help()
        : window(open(desk))
    { }
    static ui::HelpWindow &open(HelpDesk &desk)
    {
        desk.find<QAction>("guide")->trigger();
        REQUIRE(HelpDesk::help());
        // Keys mean the window that is in front.
        REQUIRE(QTest::qWaitForWindowActive(HelpDesk::help()));
        return *HelpDesk::help();
    }
    QLineEdit &search() { return *window.findChild<QLineEdit *>(u"helpSearch"_s); }
    QListWidget &list() { return *window.findChild<QListWidget *>(u"helpList"_s); }
    ui::GuideView &view() { return *window.findChild<ui::GuideView *>(); }
    QPushButton &button(const char *name)
    {
        return *window.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < list().count(); ++row)
            titles.append(list().item(row)->text());
        return titles;
    }
};

} // namespace

TEST_CASE("F1 opens the page about the field one is in", "[guide]")
{
    HelpDesk desk;
    CHECK(desk.pageAt(desk.find("hours")) == u"hours");
    CHECK(desk.pageAt(desk.find("code")) == u"writing");
    CHECK(desk.pageAt(desk.find("title")) == u"writing");
    CHECK(desk.pageAt(desk.find("organizers")) == u"writing");
    CHECK(desk.pageAt(desk.find("platform")) == u"place");
    CHECK(desk.pageAt(desk.find("registrationKind")) == u"place");
    CHECK(desk.pageAt(desk.find("summary")) == u"texts");
    CHECK(desk.pageAt(desk.find("addLink")) == u"texts");
    CHECK(desk.pageAt(desk.find("addPerson")) == u"writing");
    CHECK(desk.pageAt(desk.find("status")) == u"review");
    CHECK(desk.pageAt(desk.find("contentLanguages")) == u"translating");
    CHECK(desk.pageAt(desk.find("sideTabs")) == u"findings");
}

TEST_CASE("every field of the form leads to the page that explains it", "[guide]")
{
    HelpDesk desk;
    const auto guide = publish::readGuide(u"en"_s);
    REQUIRE(guide);
    auto *editor = desk.window.findChild<ui::CardEditor *>();
    QStringList topics;
    for (const QWidget *widget : editor->findChildren<QWidget *>()) {
        const QString topic = widget->property("helpTopic").toString();
        if (!topic.isEmpty())
            topics.append(topic);
    }
    for (const core::CardField &field : core::cardFields()) {
        CAPTURE(field.key);
        CHECK(topics.contains(QString::fromLatin1(field.key)));
    }
    for (const QString &topic : topics) {
        CAPTURE(topic.toStdString());
        CHECK(guide->about(topic));
    }
}

TEST_CASE("F1 opens the page about what is shown where no field has the focus", "[guide]")
{
    HelpDesk desk;
    desk.find<QAction>("timetablePageAction")->trigger();
    CHECK(desk.pageAt(desk.find("timetablePage")) == u"timetable");
    desk.find<QAction>("publishPageAction")->trigger();
    CHECK(desk.pageAt(desk.find("publishPage")) == u"publishing");
    desk.find<QAction>("eventPageAction")->trigger();
    CHECK(desk.pageAt(desk.find("eventSections")) == u"event");
    desk.find<QAction>("cardsPageAction")->trigger();
    CHECK(desk.pageAt(desk.find("cardSearch")) == u"cards");
    desk.find<QAction>("closeEvent")->trigger();
    CHECK(desk.pageAt(desk.find("startPage")) == u"first-steps");
}

TEST_CASE("F1 in a dialog of the window opens the guide, too", "[guide]")
{
    HelpDesk desk;
    desk.find<QAction>("copyForColleague")->trigger();
    auto *dialog = desk.window.findChild<QDialog *>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_F1);
    REQUIRE(HelpDesk::help());
    CHECK(HelpDesk::help()->page() == u"cards");
}

TEST_CASE("the guide does not stop the window, and closes with it", "[guide]")
{
    Help help;
    CHECK_FALSE(help.window.isModal());
    CHECK_FALSE(help.window.testAttribute(Qt::WA_QuitOnClose));
    help.desk.window.close();
    CHECK_FALSE(HelpDesk::help());
}

TEST_CASE("Escape closes the guide, and its size is remembered", "[guide]")
{
    HelpDesk desk;
    Help::open(desk).resize(820, 610);
    QTest::keyClick(HelpDesk::help(), Qt::Key_Escape);
    CHECK_FALSE(HelpDesk::help());
    const ui::HelpWindow again(desk.desk.context, desk.translator);
    CHECK(again.size() == QSize(820, 610));
}

TEST_CASE("the contents lead to pages, and back and forward to those before", "[guide]")
{
    Help help;
    CHECK(help.window.page() == u"cards");
    auto *back = help.window.findChild<QToolButton *>(u"helpBack"_s);
    CHECK_FALSE(back->isEnabled());
    help.list().setFocus();
    QTest::keyClick(&help.list(), Qt::Key_Down);
    CHECK(help.window.page() == u"writing");
    CHECK(help.view().toPlainText().startsWith(u"Writing a card"));
    CHECK(back->isEnabled());
    QTest::keyClick(&help.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(help.window.page() == u"cards");
    CHECK(help.list().currentItem()->text() == u"The list of cards");
    QTest::keyClick(&help.window, Qt::Key_Right, Qt::AltModifier);
    CHECK(help.window.page() == u"writing");
}

TEST_CASE("a link within the guide leads to its page", "[guide]")
{
    Help help;
    Q_EMIT help.view().anchorClicked(QUrl(u"guide:importing"_s));
    CHECK(help.window.page() == u"importing");
    Q_EMIT help.view().anchorClicked(QUrl(u"https://example.org"_s));
    CHECK(help.window.page() == u"importing");
    CHECK(help.desk.desk.dialogs.openedUrls == QList<QUrl>{QUrl(u"https://example.org"_s)});
}

TEST_CASE("the search takes no notice of accents and case, and marks what it found", "[guide]")
{
    Help help;
    QTest::keyClick(&help.window, Qt::Key_F, Qt::ControlModifier);
    CHECK(help.search().hasFocus());
    help.search().setText(u"INTERPRÉTERS"_s);
    CHECK(help.titles().contains(u"Place, registration and languages"_s));
    CHECK_FALSE(help.titles().contains(u"Translating"_s));
    QTest::keyClick(&help.search(), Qt::Key_Down);
    CHECK_FALSE(help.view().extraSelections().isEmpty());
    for (const QTextEdit::ExtraSelection &mark : help.view().extraSelections())
        CHECK(mark.cursor.selectedText().toLower().startsWith(u"interpreter"));
    CHECK(help.window.page() == help.list().currentItem()->data(Qt::UserRole).toString());
    help.search().clear();
    CHECK(help.titles().size() > 12);
}

TEST_CASE("a search without a hit says so", "[guide]")
{
    Help help;
    QTest::keyClicks(&help.search(), u"xyzzy"_s);
    CHECK(help.list().count() == 0);
    const auto *none = help.window.findChild<QLabel *>(u"helpNone"_s);
    CHECK(none->isVisible());
    CHECK(none->text().contains(u"xyzzy"));
}

TEST_CASE("pages with a hit in their title are found first", "[guide]")
{
    const auto guide = publish::readGuide(u"es"_s);
    REQUIRE(guide);
    const QList<ui::GuideHit> hits = ui::findInGuide(*guide, ui::foldedWords(u"zonas horarias"_s));
    REQUIRE(hits.size() > 1);
    CHECK(hits.first().page == u"hours");
    CHECK(ui::findInGuide(*guide, {}).isEmpty());
    for (const ui::GuideHit &hit : hits)
        CHECK_FALSE(hit.excerpt.isEmpty());
}

TEST_CASE("the guide follows the language of the program and stays on its page", "[guide]")
{
    Help help;
    help.window.showPage(u"timetable"_s);
    CHECK(help.view().toPlainText().startsWith(u"The timetable"));
    help.desk.translator.setLanguage(u"fr"_s);
    CHECK(QTest::qWaitFor([&] { return help.view().toPlainText().startsWith(u"La grille"); }));
    CHECK(help.window.page() == u"timetable");
    CHECK(help.titles().contains(u"Traduire"_s));
}

TEST_CASE("the guide is saved as a PDF and as a web page", "[guide]")
{
    Help help;
    const QString folder = help.desk.desk.folder.path();
    for (const auto &[button, name, begin] :
         {std::tuple("helpPdf", u"g.pdf"_s, QByteArray("%PDF")),
          std::tuple("helpHtml", u"g.html"_s, QByteArray("<!DOCTYPE html>"))}) {
        help.desk.desk.dialogs.fileToSave = folder + u'/' + name;
        QTest::mouseClick(&help.button(button), Qt::LeftButton);
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(40).startsWith(begin));
        const auto *said = help.window.findChild<QLabel *>(u"helpSaid"_s);
        CHECK(said->isVisible());
        CHECK(said->text().contains(name));
    }
}

TEST_CASE("a guide that can't be saved says why, and thinking better of it says nothing", "[guide]")
{
    Help help;
    const auto *said = help.window.findChild<QLabel *>(u"helpSaid"_s);
    QTest::mouseClick(&help.button("helpPdf"), Qt::LeftButton);
    CHECK_FALSE(said->isVisible());
    help.desk.desk.dialogs.fileToSave = u"/none/g.pdf"_s;
    QTest::mouseClick(&help.button("helpPdf"), Qt::LeftButton);
    CHECK(said->isVisible());
    CHECK(said->text().contains(u"/none/g.pdf"));
}

TEST_CASE("a guide without its pages is a sentence", "[guide]")
{
    HelpDesk desk;
    ui::HelpWindow window(desk.desk.context, desk.translator, u"/none"_s);
    window.showTopic({u"hours"_s});
    window.show();
    CHECK(window.findChild<ui::GuideView *>()->toPlainText().contains(u"/none"));
    CHECK_FALSE(window.findChild<QPushButton *>(u"helpPdf"_s)->isEnabled());
}

TEST_CASE("a page with a damaged picture shows what is on it in words", "[guide]")
{
    HelpDesk desk;
    const QDir folder(desk.desk.folder.path());
    for (const QString &name : {u"en"_s, u"images/en"_s})
        REQUIRE(folder.mkpath(name));
    QFile page(folder.filePath(u"en/01-a.md"_s));
    REQUIRE(page.open(QIODevice::WriteOnly));
    page.write("# A\n\n![The wide list](../images/en/a.png)\n");
    page.close();
    QFile picture(folder.filePath(u"images/en/a.png"_s));
    REQUIRE(picture.open(QIODevice::WriteOnly));
    picture.write("no picture");
    picture.close();
    ui::HelpWindow window(desk.desk.context, desk.translator, folder.path());
    window.showTopic({});
    CHECK(window.findChild<ui::GuideView *>()->toPlainText().contains(u"The wide list"));
}

TEST_CASE("the guide names menus and their commands as the window does", "[guide]")
{
    HelpDesk desk;
    for (const QString &language : publish::guideLanguages()) {
        desk.translator.setLanguage(language);
        REQUIRE(QTest::qWaitFor(
            [&] { return desk.window.locale().language() == QLocale(language).language(); }));
        QStringList names;
        for (const QAction *action : desk.window.findChildren<QAction *>())
            names.append(action->text().remove(u'&').remove(u'…'));
        const auto guide = publish::readGuide(language);
        REQUIRE(guide);
        int paths = 0;
        for (const publish::GuidePage &page : guide->pages) {
            for (const publish::GuideBlock &block : page.blocks) {
                for (const publish::GuideSpan &span : block.spans) {
                    const QStringList path = span.text.split(u" › "_s);
                    if (!span.bold || path.size() != 2)
                        continue;
                    ++paths;
                    CAPTURE(language.toStdString(), span.text.toStdString());
                    CHECK(names.contains(path[0]));
                    // Not all of them are commands, and catalogues may come later.
                    if (language == u"en" && path[0] != u"Publish")
                        CHECK(names.contains(QString(path[1]).remove(u'…')));
                }
            }
        }
        CHECK(paths > 8);
    }
}

TEST_CASE("every page can be shown, narrow and wide", "[guide]")
{
    Help help;
    const auto guide = publish::readGuide(u"en"_s);
    REQUIRE(guide);
    for (const QSize size : {QSize(520, 400), QSize(1200, 900)}) {
        help.window.resize(size);
        QCoreApplication::processEvents();
        for (const publish::GuidePage &page : guide->pages) {
            help.window.showPage(page.name);
            CAPTURE(page.name.toStdString(), size.width());
            CHECK(help.view().toPlainText().startsWith(page.title));
            // Nothing is wider than the lines.
            CHECK(help.view().document()->idealWidth() <= help.view().viewport()->width());
        }
    }
}
