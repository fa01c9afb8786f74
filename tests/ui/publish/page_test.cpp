// SPDX-License-Identifier: GPL-3.0-or-later
// The page by clicks and keys.
#include "desk.h"

#include "core/model/cardfield.h"

#include "ui/publish/editionsdialog.h"
#include "ui/publish/freezedialog.h"
#include "ui/publish/outputs.h"
#include "ui/publish/outputview.h"
#include "ui/publish/ticklist.h"

#include <QLineEdit>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using testing::PublishDesk;

namespace {

struct Document
{
    QBuffer buffer;
    QPdfDocument pdf{nullptr};

    explicit Document(const QByteArray &bytes)
    {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        pdf.load(&buffer);
    }
};

int widthOf(const QByteArray &bytes) // in points
{
    return qRound(Document(bytes).pdf.pagePointSize(0).width());
}

QString textOf(const QByteArray &bytes)
{
    Document document(bytes);
    QString text;
    for (int page = 0; page < document.pdf.pageCount(); ++page)
        text += document.pdf.getAllText(page).text();
    return text;
}

} // namespace

TEST_CASE("every format that there is can be chosen, with a line on what it is for")
{
    PublishDesk desk;
    const auto *list = desk.find<QListWidget>("publishFormats");
    CHECK(list->count() == int(ui::outputs().size()));
    CHECK(list->count() > 10);
    for (int row = 0; row < list->count(); ++row) {
        CHECK_FALSE(list->item(row)->text().isEmpty());
        CHECK_FALSE(list->item(row)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
}

TEST_CASE("the pages are shown that the format has")
{
    PublishDesk desk;
    desk.choose("cards-pdf");
    desk.wait();
    CHECK(desk.find<ui::PdfPages>("publishPages")->isVisible());
    CHECK(desk.find<ui::PdfPages>("publishPages")->pageCount() == 3);
    CHECK(desk.text("previewPages") == u"of 3");
    desk.choose("timetable-pdf");
    desk.wait();
    CHECK(textOf(desk.pdf()).contains(u"08:00"_s));
}

TEST_CASE("options that mean nothing to the format are not there")
{
    PublishDesk desk;
    desk.choose("timetable-pdf");
    for (const char *name : {"publishPaper", "publishView", "publishLanguage"})
        CHECK(desk.find<QWidget>(name)->isVisible());
    CHECK(desk.find<QWidget>("publishZones")->isVisible());
    CHECK_FALSE(desk.find<QWidget>("publishFolded")->isVisible());
    desk.choose("cards-pdf");
    CHECK(desk.find<QWidget>("publishPaper")->isVisible());
    CHECK_FALSE(desk.find<QWidget>("publishView")->isVisible());
    desk.choose("json");
    for (const char *name : {"publishPaper", "publishView", "publishLanguage", "publishZones"})
        CHECK_FALSE(desk.find<QWidget>(name)->isVisible());
    CHECK(desk.find<QWidget>("publishCards")->isVisible());
    CHECK_FALSE(desk.find<QPushButton>("publishPrint")->isVisible());
}

TEST_CASE("what is no document is shown as text, with its size and number of cards")
{
    PublishDesk desk;
    desk.choose("json");
    desk.wait();
    const auto *text = desk.find<QPlainTextEdit>("publishText");
    CHECK(text->isVisible());
    CHECK(text->isReadOnly());
    CHECK(text->toPlainText().startsWith(u'{'));
    CHECK(desk.text("publishFileHead").contains(u"3 card"_s));
    CHECK_FALSE(desk.find<QSpinBox>("previewPage")->isVisible());
}

TEST_CASE("another paper or language makes other pages")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.cards.first().text(core::TextField::Title).set(u"fr"_s, u"Autrement"_s);
    PublishDesk desk(programme);
    desk.choose("cards-pdf");
    desk.wait();
    CHECK(widthOf(desk.pdf()) == 595);
    CHECK_FALSE(textOf(desk.pdf()).contains(u"Autrement"_s));
    desk.chooseIn("publishPaper", 1);
    desk.chooseIn("publishLanguage", 2);
    desk.wait();
    CHECK(widthOf(desk.pdf()) == 612);
    CHECK(textOf(desk.pdf()).contains(u"Autrement"_s));
}

TEST_CASE("what is saved are the very bytes that are shown")
{
    PublishDesk desk;
    desk.choose("cards-pdf");
    desk.wait();
    const QByteArray shown = desk.pdf();
    desk.desk.dialogs.fileToSave = desk.file("cards.pdf");
    desk.click("publishSave");
    desk.waitForNews();
    CHECK(desk.desk.said.first().kind == ui::NewsItem::Kind::Info);
    CHECK(testing::contentsOf(desk.file("cards.pdf")) == shown);
    CHECK(desk.desk.dialogs.suggested.endsWith(u" - Session cards - es.pdf"_s));

    desk.desk.said.first().act();
    desk.desk.said.first().otherAct();
    CHECK(desk.desk.dialogs.openedUrls
          == QList<QUrl>{QUrl::fromLocalFile(desk.file("cards.pdf")),
                         QUrl::fromLocalFile(desk.desk.folder.path())});
}

TEST_CASE("a text is saved as it is shown, too")
{
    PublishDesk desk;
    desk.choose("json");
    desk.wait();
    desk.desk.dialogs.fileToSave = desk.file("event");
    desk.click("publishSave");
    desk.waitForNews();
    const QString shown = desk.find<QPlainTextEdit>("publishText")->toPlainText();
    CHECK(QString::fromUtf8(testing::contentsOf(desk.file("event.json"))).startsWith(shown));
}

TEST_CASE("a burst of thirty choices makes few documents and ends in the right one")
{
    PublishDesk desk(testing::fullProgramme(20));
    desk.choose("cards-pdf");
    desk.wait();
    QSignalSpy begun(&desk.page.rendition(), &ui::Rendition::begun);
    QSignalSpy made(&desk.page.rendition(), &ui::Rendition::made);
    for (int i = 0; i < 30; ++i)
        desk.chooseIn("publishPaper", i % 4);
    desk.wait();
    CHECK(begun.count() < 5);
    CHECK(made.count() == 1);
    CHECK(widthOf(desk.pdf()) == 612); // the last one is Letter
}

TEST_CASE("the last preview stays, at its page, until the next one is there")
{
    PublishDesk desk(testing::fullProgramme(20));
    desk.choose("cards-pdf");
    desk.wait();
    auto *page = desk.find<QSpinBox>("previewPage");
    page->setFocus();
    page->selectAll();
    QTest::keyClicks(page, u"9"_s);
    QTest::keyClick(page, Qt::Key_Return);
    auto *pages = desk.find<ui::PdfPages>("publishPages");
    CHECK(pages->page() == 8);
    desk.chooseIn("publishPaper", 1);
    CHECK(pages->isVisible());
    CHECK(pages->pageCount() > 0);
    CHECK(desk.find<QWidget>("publishUpdating")->isVisible());
    desk.wait();
    CHECK_FALSE(desk.find<QWidget>("publishUpdating")->isVisible());
    CHECK(widthOf(desk.pdf()) == 612);
    CHECK(qAbs(pages->page() - 8) <= 1); // another paper has other pages
}

TEST_CASE("a long document's first pages are shown while the others are made")
{
    PublishDesk desk(testing::fullProgramme(150));
    auto *pages = desk.find<ui::PdfPages>("publishPages");
    auto *view = desk.page.findChild<ui::OutputView *>();
    REQUIRE(view);
    std::vector<int> counts;
    std::vector<bool> updating;
    std::vector<bool> whole;
    QObject::connect(&desk.page.rendition(), &ui::Rendition::beganPages, pages, [&] {
        counts.push_back(pages->isVisible() ? pages->pageCount() : 0);
        updating.push_back(desk.find<QWidget>("publishUpdating")->isVisible());
        whole.push_back(!view->pdf().isEmpty());
    });
    desk.choose("cards-pdf");
    desk.wait();
    const int count = pages->pageCount();
    REQUIRE(counts.size() == 1);
    CHECK(counts.front() > 0);
    CHECK(counts.front() < count);
    CHECK(updating.front());
    CHECK_FALSE(whole.front()); // so that nobody saves or prints them
    CHECK_FALSE(desk.find<QWidget>("publishUpdating")->isVisible());
    CHECK_FALSE(view->pdf().isEmpty());

    desk.chooseIn("publishPaper", 1);
    desk.wait();
    REQUIRE(counts.size() == 2);
    CHECK(counts.back() == count); // the last whole one stayed
    CHECK(widthOf(desk.pdf()) == 612);
}

TEST_CASE("the preview follows the event")
{
    PublishDesk desk;
    desk.choose("cards-pdf");
    desk.wait();
    desk.desk.change(u"card-1"_s, [](core::Card &card) {
        card.text(core::TextField::Title).set(u"es"_s, u"Otro"_s);
    });
    CHECK(desk.page.rendition().isPending());
    desk.wait();
    CHECK(textOf(desk.pdf()).contains(u"Otro"_s));
}

TEST_CASE("nothing is made while the page is not seen, and it catches up")
{
    PublishDesk desk;
    desk.choose("cards-pdf");
    desk.wait();
    desk.page.hide();
    desk.desk.change(u"card-1"_s, [](core::Card &card) {
        card.text(core::TextField::Title).set(u"es"_s, u"Otro"_s);
    });
    CHECK_FALSE(desk.page.rendition().isPending());
    CHECK_FALSE(desk.save.isEnabled());
    desk.page.show();
    desk.wait();
    CHECK(textOf(desk.pdf()).contains(u"Otro"_s));
    CHECK(desk.save.isEnabled());
}

TEST_CASE("cards are chosen by status, day and thematic line")
{
    core::Programme programme = testing::fullProgramme(3);
    programme.cards[0].status = core::Status::Withdrawn;
    programme.cards[1].slot = {};
    PublishDesk desk(programme);
    desk.choose("cards-pdf");
    CHECK(desk.text("publishCount").startsWith(u"3 of 3 card"_s));
    desk.chooseIn("publishCards", int(ui::CardScope::ByStatus));
    CHECK(desk.text("publishCount").startsWith(u"2 of 3 card"_s));
    const auto *ticks = desk.find<QListWidget>("publishTicks");
    REQUIRE(ticks->count() == int(core::allStatuses().size()));
    desk.tick("publishTicks", int(core::Status::Withdrawn));
    CHECK(desk.text("publishCount").startsWith(u"3 of 3 card"_s));

    desk.chooseIn("publishCards", int(ui::CardScope::ByDay));
    REQUIRE(ticks->count() == 3); // two days, and without a date
    CHECK(desk.text("publishCount").startsWith(u"3 of 3 card"_s));
    desk.tick("publishTicks", 2);
    CHECK(desk.text("publishCount").startsWith(u"2 of 3 card"_s));

    desk.chooseIn("publishCards", int(ui::CardScope::ByTheme));
    CHECK(ticks->count() == 2);
    CHECK(desk.text("publishCount").startsWith(u"3 of 3 card"_s));
}

TEST_CASE("what a format leaves out of the cards that were chosen is counted and explained")
{
    core::Programme programme = testing::fullProgramme(4);
    programme.cards[0].status = core::Status::Draft;
    programme.cards[1].slot = {};
    programme.cards[2].status = core::Status::Rejected;
    PublishDesk desk(programme);
    const auto said = [&desk](const char *format) {
        desk.choose(format);
        return desk.text("publishCount");
    };
    CHECK(said("cards-pdf") == u"4 of 4 card(s)");
    CHECK(said("booklet-pdf").startsWith(u"3 of 4 card(s)\n1 left out: rejected"_s));
    CHECK(said("ics").startsWith(u"2 of 4 card(s)\n2 left out: without a date"_s));
    CHECK(said("schedule-xml").startsWith(u"2 of 4 card(s)\n2 left out"_s));
    CHECK(said("html").startsWith(u"2 of 4 card(s)\n2 left out: a site shows"_s));
}

TEST_CASE("above what is written stands how many cards are in it, whatever the format")
{
    core::Programme programme = testing::fullProgramme(4);
    for (core::Card &card : programme.cards)
        card.status = core::Status::Accepted;
    programme.cards[0].status = core::Status::Draft;
    programme.cards[1].slot = {};
    PublishDesk desk(programme);
    const std::pair<const char *, QString> written[]{{"html", u"3 card"_s},
                                                     {"ics", u"3 card"_s},
                                                     {"schedule-json", u"3 card"_s},
                                                     {"json", u"4 card"_s}};
    for (const auto &[format, cards] : written) {
        CAPTURE(format);
        desk.choose(format);
        desk.wait();
        CHECK(desk.text("publishFileHead").contains(cards));
        CHECK(desk.text("publishCount").startsWith(cards.left(1)));
    }
}

TEST_CASE("the columns that a table has are ticked, and one of them stays")
{
    PublishDesk desk;
    desk.choose("csv");
    auto *columns = desk.find<ui::TickList>("publishColumns");
    const auto isTicked = [columns](int row) {
        return columns->item(row)->checkState() == Qt::Checked;
    };
    const auto space = [columns](int row) {
        columns->setCurrentRow(row);
        QTest::keyClick(columns, Qt::Key_Space);
    };
    const auto headOf = [&desk] {
        desk.wait();
        return desk.find<QPlainTextEdit>("publishText")->toPlainText().section(u'\n', 0, 0);
    };
    const QStringList usual = columns->ticked();
    REQUIRE(usual.size() > 10);
    CHECK(headOf().count(u',') + 1 == usual.size());
    CHECK(desk.choices().columns.isEmpty());

    int first = 0;
    while (!isTicked(first))
        ++first;
    space(first);
    CHECK(columns->ticked() == usual.mid(1));
    CHECK(desk.choices().columns == usual.mid(1));
    CHECK(headOf().count(u',') + 2 == usual.size());
    // All of them again is no choice, so that a language that comes later is among them.
    space(first);
    CHECK(columns->ticked() == usual);
    CHECK(desk.choices().columns.isEmpty());

    for (int row = 0; row < columns->count(); ++row) {
        if (isTicked(row))
            space(row);
    }
    CHECK(columns->ticked() == QStringList{usual.last()});
    CHECK(desk.choices().columns == QStringList{usual.last()});
}

TEST_CASE("who publishes for readers is told of what is not settled, and can leave it out")
{
    core::Programme programme = testing::fullProgramme(5);
    programme.cards[0].status = core::Status::Draft;
    programme.cards[1].status = core::Status::ChangesRequested;
    programme.cards[2].status = core::Status::Accepted;
    programme.cards[3].status = core::Status::Published;
    programme.cards[4].status = core::Status::Withdrawn;
    PublishDesk desk(programme);
    const auto *told = desk.find<QLabel>("publishUnsettled");
    const auto *only = desk.find<QPushButton>("publishOnlySettled");
    for (const char *format : {"booklet-pdf", "cards-pdf", "ics"}) {
        CAPTURE(format);
        desk.choose(format);
        CHECK(told->isVisible());
        CHECK(told->text() == u"2 of them are not settled yet and are marked so.");
    }
    desk.choose("timetable-pdf");
    CHECK(told->text() == u"2 of them are not settled yet.");
    for (const char *format : {"html", "xlsx", "docx", "review-pdf", "json"}) {
        CAPTURE(format);
        desk.choose(format);
        CHECK_FALSE(told->isVisible());
        CHECK_FALSE(only->isVisible());
    }
    desk.choose("booklet-pdf");
    // In other choices there is nothing that it could take away.
    desk.chooseIn("publishCards", int(ui::CardScope::ByDay));
    CHECK(told->isVisible());
    CHECK_FALSE(only->isVisible());
    desk.chooseIn("publishCards", int(ui::CardScope::All));
    REQUIRE(only->isVisible());
    desk.click("publishOnlySettled");
    CHECK(desk.choices().scope == ui::CardScope::ByStatus);
    CHECK(desk.page.publishing().cards() == QStringList{u"card-3"_s, u"card-4"_s});
    CHECK_FALSE(told->isVisible());
    CHECK_FALSE(only->isVisible());
    // By status it leaves what else is ticked.
    desk.tick("publishTicks", int(core::Status::Withdrawn));
    desk.tick("publishTicks", int(core::Status::Draft));
    REQUIRE(only->isVisible());
    desk.click("publishOnlySettled");
    CHECK(desk.choices().statuses.contains(u"withdrawn"_s));
    CHECK_FALSE(desk.choices().statuses.contains(u"draft"_s));
}

TEST_CASE("the cards that are listed or selected in Cards can be published")
{
    PublishDesk desk;
    desk.choose("cards-pdf");
    desk.page.setCardsInView(
        {.shown = {u"card-3"_s, u"card-1"_s, u"gone"_s}, .selected = {u"card-2"_s}});
    desk.chooseIn("publishCards", int(ui::CardScope::Shown));
    CHECK(desk.page.publishing().cards() == QStringList{u"card-3"_s, u"card-1"_s});
    desk.chooseIn("publishCards", int(ui::CardScope::Selected));
    CHECK(desk.text("publishCount").startsWith(u"1 of 3 card"_s));
    desk.wait();
    CHECK(Document(desk.pdf()).pdf.pageCount() == 1);
}

TEST_CASE("an event without cards says so in place of a preview")
{
    PublishDesk desk(testing::fullProgramme(0));
    CHECK(desk.find<QLabel>("publishNotice")->isVisible());
    CHECK(desk.text("publishNotice").contains(u"no sessions"_s));
    CHECK_FALSE(desk.page.rendition().isPending());
    CHECK_FALSE(desk.find<QPushButton>("publishSave")->isEnabled());
    QSignalSpy wanted(&desk.page, &ui::PublishPage::cardsWanted);
    desk.click("publishNoticeButton");
    CHECK(wanted.count() == 1);
}

TEST_CASE("a choice without any card says so and leads back to all of them")
{
    PublishDesk desk;
    desk.choose("cards-pdf");
    desk.chooseIn("publishCards", int(ui::CardScope::Selected));
    CHECK(desk.find<QLabel>("publishNotice")->isVisible());
    CHECK_FALSE(desk.find<QPushButton>("publishSave")->isEnabled());
    desk.click("publishNoticeButton");
    CHECK(desk.choices().scope == ui::CardScope::All);
    desk.wait();
    CHECK(desk.find<ui::PdfPages>("publishPages")->isVisible());
}

TEST_CASE("what can't be made is said in one sentence, and tried again")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.cards.first().status = core::Status::Withdrawn; // does not take place
    PublishDesk desk(programme);
    desk.choose("timetable-pdf");
    desk.wait();
    CHECK(desk.text("previewMessage").contains(u"event.escaleta"_s));
    desk.desk.change(u"card-1"_s, [](core::Card &card) { card.status = core::Status::Accepted; });
    desk.wait();
    CHECK(desk.find<ui::PdfPages>("publishPages")->isVisible());
}

TEST_CASE("zones are found by their city, as many as there is room for")
{
    PublishDesk desk;
    desk.choose("cards-pdf");
    auto *line = desk.find<QLineEdit>("publishNewZone");
    line->setFocus();
    for (const char *city : {"Tokyo", "Bogota", "UTC-3", "Nairobi", "Paris"}) {
        line->clear();
        QTest::keyClicks(line, QString::fromLatin1(city));
        QTest::keyClick(line, Qt::Key_Escape); // the list of cities
        QTest::keyClick(line, Qt::Key_Return);
    }
    CHECK(
        desk.choices().zones
        == QStringList{u"Asia/Tokyo"_s, u"America/Bogota"_s, u"UTC-03:00"_s, u"Africa/Nairobi"_s});
    CHECK(desk.find<QLabel>("publishZonesNote")->isVisible());
    desk.wait();
    CHECK(textOf(desk.pdf()).contains(u"UTC-3"_s));
}

TEST_CASE("printing hands over the pages that are shown")
{
    PublishDesk desk;
    desk.choose("cards-pdf");
    desk.wait();
    const QString path = desk.file("printed.pdf");
    desk.desk.dialogs.printer = [&](QPrinter &printer, int pages) {
        CHECK(pages == 3);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setResolution(72);
        return true;
    };
    desk.click("publishPrint");
    desk.waitForNews();
    QPdfDocument printed;
    printed.load(path);
    CHECK(printed.pageCount() == 3);
}

TEST_CASE("choices are remembered for the event, and not for another one")
{
    const core::Programme programme = PublishDesk::fresh(testing::fullProgramme(2));
    testing::Desk desk(programme);
    {
        ui::Publishing publishing(desk.context);
        publishing.change([](ui::PublishChoices &choices) {
            choices.format = u"timetable-pdf"_s;
            choices.paper = publish::Paper::A3;
            choices.zones = {u"Asia/Tokyo"_s};
        });
    }
    ui::Publishing again(desk.context);
    CHECK(again.choices().format == u"timetable-pdf");
    CHECK(again.choices().paper == publish::Paper::A3);
    CHECK(again.options().zones == QStringList{u"Asia/Tokyo"_s});

    testing::Desk elsewhere(PublishDesk::fresh(testing::fullProgramme(2)));
    CHECK(ui::Publishing(elsewhere.context).choices().paper == publish::Paper::A4);
}

TEST_CASE("the page can be worked by keys alone")
{
    PublishDesk desk;
    desk.choose("cards-pdf");
    desk.wait();
    desk.page.setFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    const auto *list = desk.find<QListWidget>("publishFormats");
    REQUIRE(list->hasFocus());
    press(Qt::Key_Home);
    CHECK(desk.choices().format == u"booklet-pdf");
    press(Qt::Key_Down);
    CHECK(desk.choices().format == u"timetable-pdf");
    press(Qt::Key_Tab);
    CHECK(desk.find<QWidget>("publishCards")->hasFocus());
    // In the order in which they are read.
    QStringList names;
    for (int i = 0; i < 14 && !desk.find<QWidget>("publishEditions")->hasFocus(); ++i) {
        press(Qt::Key_Tab);
        names.append(QApplication::focusWidget()->objectName());
    }
    CHECK(names
          == QStringList{u"publishLanguage"_s, u"publishNewZone"_s, u"publishView"_s,
                         u"publishPaper"_s, u"publishSave"_s, u"publishPrint"_s, u"publishFreeze"_s,
                         u"publishEditions"_s});
    desk.wait();
    desk.desk.dialogs.fileToSave = desk.file("keys.pdf");
    desk.find<QWidget>("publishSave")->setFocus();
    press(Qt::Key_Space);
    desk.waitForNews();
    CHECK(testing::contentsOf(desk.file("keys.pdf")) == desk.pdf());
}

TEST_CASE("everything that can be worked has a name for who can't see it")
{
    PublishDesk desk;
    desk.wait();
    for (QWidget *widget : desk.page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || !widget->isVisibleTo(&desk.page))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
               || widget->objectName() == u"previewPage" // named by its label
               || widget->objectName() == u"publishZones"));
    }
}

TEST_CASE("an edition is frozen from the page, and then listed there")
{
    PublishDesk desk(testing::fullProgramme(2));
    REQUIRE(desk.desk.session.editions()->isEmpty());
    const auto click = [&desk](const char *button) {
        auto *found = desk.page.findChild<QPushButton *>(QString::fromLatin1(button));
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    };
    click("publishFreeze");
    auto *dialog = desk.page.findChild<ui::FreezeDialog *>();
    REQUIRE(dialog);
    dialog->accept();
    REQUIRE(desk.desk.session.editions()->size() == 1);
    click("publishEditions");
    auto *editions = desk.page.findChild<ui::EditionsDialog *>();
    REQUIRE(editions);
    CHECK(editions->findChild<QTreeWidget *>(u"editions"_s)->topLevelItemCount() == 1);
    editions->reject();
}

TEST_CASE("errata are not among the formats, since they are about an edition")
{
    for (const publish::ExportFormat *format : ui::outputs())
        CHECK_FALSE(format->uses.testFlag(publish::Use::Errata));
}
