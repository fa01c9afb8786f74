// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page by themselves: also those that no format asks for yet.
#include "core/publish/booklet.h"
#include "desk.h"
#include "ui/publish/bookletpart.h"
#include "ui/publish/choices.h"
#include "ui/publish/filelook.h"
#include "ui/publish/languageorder.h"
#include "ui/publish/outputs.h"
#include "ui/publish/ticklist.h"
#include "ui/theme.h"
#include "ui/widgets/choicebar.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using core::TextField;

namespace {

ui::PublishChoices everythingChosen()
{
    ui::PublishChoices choices;
    choices.format = u"booklet-pdf"_s;
    choices.scope = ui::CardScope::ByTheme;
    choices.statuses = {u"accepted"_s};
    choices.days = {u"2021-05-31"_s, u""_s};
    choices.themes = {u"line-1"_s};
    choices.language = u"fr"_s;
    choices.zones = {u"Asia/Tokyo"_s, u"UTC-03:00"_s};
    choices.paper = publish::Paper::Letter;
    choices.view = publish::TimetableView::Week;
    choices.booklet = {.languages = {u"es"_s, u"fr"_s},
                       .layout = publish::LanguageLayout::SideBySide,
                       .order = publish::BookletOrder::ByTheme,
                       .coverImage = u"/tmp/cover.png"_s,
                       .coverText = u"Línea 1\nLínea 2"_s,
                       .fields = {u"people"_s, u"summary"_s, u"debate"_s},
                       .hue = 5,
                       .folded = true};
    choices.columns = {u"code"_s, u"title.es"_s};
    return choices;
}

struct Booklet
{
    testing::Desk desk{testing::PublishDesk::fresh(testing::fullProgramme(1))};
    ui::Publishing publishing{desk.context};
    ui::BookletPart part{desk.context, publishing};

    Booklet()
    {
        part.retranslate();
        part.resize(280, 600);
        part.show();
        REQUIRE(QTest::qWaitForWindowExposed(&part));
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = part.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    const publish::BookletOptions &options() { return publishing.choices().booklet; }
};

} // namespace

TEST_CASE("choices are the same after a round trip through the settings")
{
    const ui::PublishChoices choices = everythingChosen();
    const QByteArray bytes = QJsonDocument(ui::choicesToJson(choices)).toJson();
    CHECK(ui::choicesFromJson(QJsonDocument::fromJson(bytes).object()) == choices);
    const ui::PublishChoices none;
    CHECK(ui::choicesFromJson(ui::choicesToJson(none)) == none);
}

TEST_CASE("choices that make no sense are as if nobody had chosen")
{
    const QJsonObject json{
        {u"cards"_s, 7},
        {u"paper"_s, u"papyrus"_s},
        {u"booklet"_s, QJsonObject{{u"hue"_s, 99}, {u"fields"_s, QJsonArray{u"nonsense"_s}}}}};
    const ui::PublishChoices choices = ui::choicesFromJson(json);
    CHECK(choices.scope == ui::CardScope::All);
    CHECK(choices.paper == publish::Paper::A4);
    CHECK(choices.booklet.hue == 7);
    CHECK(choices.booklet.fields.isEmpty());
}

TEST_CASE("what is listed in Cards is not remembered, because another day it is something else")
{
    ui::PublishChoices choices;
    choices.scope = ui::CardScope::Selected;
    CHECK(ui::choicesFromJson(ui::choicesToJson(choices)).scope == ui::CardScope::All);
}

TEST_CASE("languages that the event has no more are left out of the options")
{
    const core::Programme programme = testing::sampleProgramme(); // es, en, fr
    ui::PublishChoices choices;
    choices.language = u"de"_s;
    choices.booklet.languages = {u"de"_s, u"fr"_s};
    const publish::ExportOptions options = ui::exportOptions(programme, choices, {});
    CHECK(options.language.isNull());
    CHECK(options.booklet.languages == QStringList{u"fr"_s});
}

TEST_CASE("a format without a row of its own says what the command line says")
{
    const publish::ExportFormat strange{.name = "strange", .suffix = "xyz", .summary = "Strange"};
    CHECK(ui::outputName(strange) == u"strange");
    CHECK(ui::outputDescription(strange) == u"Strange");
    CHECK(ui::lookOf(strange) == ui::OutputLook::Files);
}

TEST_CASE("a booklet's options are chosen by clicks and keys")
{
    Booklet booklet;
    QTest::mouseClick(booklet.find<QAbstractButton>("publishByTheme"), Qt::LeftButton);
    CHECK(booklet.options().order == publish::BookletOrder::ByTheme);
    auto *folded = booklet.find<QCheckBox>("publishFolded");
    folded->setFocus();
    QTest::keyClick(folded, Qt::Key_Space);
    CHECK(booklet.options().folded);
    auto *cover = booklet.find<QPlainTextEdit>("publishCoverText");
    QTest::keyClicks(cover, u" Bienvenidos"_s);
    CHECK(booklet.options().coverText == u"Bienvenidos");
    auto *hue = booklet.find<QAbstractButton>("publishHue0");
    hue->setFocus();
    QTest::keyClick(hue, Qt::Key_Right);
    CHECK(booklet.options().hue == 1);
    QTest::mouseClick(booklet.find<QAbstractButton>("publishHue6"), Qt::LeftButton);
    CHECK(booklet.options().hue == 6);
}

TEST_CASE("the fields of a booklet keep the order of the form")
{
    Booklet booklet;
    auto *fields = booklet.find<ui::TickList>("publishFields");
    CHECK(fields->ticked() == publish::usualBookletFields());
    const auto click = [fields](const QString &field) {
        QListWidgetItem *item = fields->item(int(publish::bookletFields().indexOf(field)));
        fields->scrollToItem(item);
        QTest::mouseClick(fields->viewport(), Qt::LeftButton, {},
                          fields->visualItemRect(item).center());
    };
    click(u"debate"_s);
    click(u"concept"_s);
    click(u"capacity"_s);
    QStringList expected = publish::bookletFields();
    expected.removeAll(u"capacity"_s);
    expected.removeAll(u"objectives"_s);
    expected.removeAll(u"documents"_s);
    QStringList told = booklet.options().fields;
    told.removeAll(u"documents"_s);
    CHECK(told == expected);
}

TEST_CASE("the image on the cover is shown, and can be taken away")
{
    Booklet booklet;
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString path = booklet.desk.folder.filePath(u"cover.png"_s);
    REQUIRE(image.save(path));
    booklet.desk.dialogs.filesToOpen = {path};
    QTest::mouseClick(booklet.find<QPushButton>("publishCoverChoose"), Qt::LeftButton);
    CHECK(booklet.options().coverImage == path);
    const auto *thumbnail = booklet.find<QLabel>("publishCoverThumbnail");
    REQUIRE(QTest::qWaitFor([&] { return thumbnail->isVisible(); }, 60000));
    CHECK(thumbnail->pixmap().deviceIndependentSize() == QSizeF(96, 48));
    CHECK_FALSE(booklet.find<QLabel>("publishCoverProblem")->isVisible());
    QTest::mouseClick(booklet.find<QPushButton>("publishCoverRemove"), Qt::LeftButton);
    CHECK(booklet.options().coverImage.isNull());
    CHECK_FALSE(thumbnail->isVisible());
}

TEST_CASE("a broken image says so")
{
    Booklet booklet;
    const QString path = booklet.desk.folder.filePath(u"broken.png"_s);
    testing::write(path, "\x89PNG\r\n\x1a\n and nothing more");
    booklet.desk.dialogs.filesToOpen = {path};
    QTest::mouseClick(booklet.find<QPushButton>("publishCoverChoose"), Qt::LeftButton);
    const auto *problem = booklet.find<QLabel>("publishCoverProblem");
    REQUIRE(QTest::qWaitFor([&] { return problem->isVisible(); }, 60000));
    CHECK(problem->text().contains(u"broken.png"_s));
}

TEST_CASE("languages follow one another, each once")
{
    ui::LanguageOrder order;
    order.retranslate();
    const QStringList known{u"es"_s, u"en"_s, u"fr"_s};
    order.setLanguages(known, {});
    order.show();
    QSignalSpy edited(&order, &ui::LanguageOrder::edited);
    const auto box = [&order](int place) {
        return order.findChild<QComboBox *>(u"publishLanguage%1"_s.arg(place));
    };
    CHECK(box(2)->isVisible());
    CHECK_FALSE(box(3)->isVisible());
    CHECK(box(2)->findData(u"es"_s) < 0);
    box(2)->setCurrentIndex(box(2)->findData(u"fr"_s));
    REQUIRE(edited.count() == 1);
    CHECK(edited.last().first().toStringList() == QStringList{u"es"_s, u"fr"_s});
    order.setLanguages(known, {u"es"_s, u"fr"_s});
    CHECK(box(3)->isVisible());
    CHECK(box(3)->findData(u"en"_s) > 0);
    CHECK(box(3)->count() == 2);
    // Whichever language comes first is taken from the second place.
    box(1)->setCurrentIndex(box(1)->findData(u"fr"_s));
    CHECK(edited.last().first().toStringList() == QStringList{u"fr"_s});
}

TEST_CASE("a tick is made by a click on the row and by Space")
{
    ui::TickList list(u"list"_s);
    list.setItems({{u"a"_s, u"One & two"_s}, {u"b"_s, u"Three"_s}}, {u"b"_s});
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    QSignalSpy edited(&list, &ui::TickList::edited);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualItemRect(list.item(0)).center());
    CHECK(list.ticked() == QStringList{u"a"_s, u"b"_s});
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(list.ticked() == QStringList{u"a"_s});
    CHECK(edited.count() == 2);
    list.setItems({{u"a"_s, u"One"_s}}, {});
    CHECK(list.ticked().isEmpty());
    CHECK(edited.count() == 2); // by the user only
}

TEST_CASE("a folder is shown by its files, with their sizes")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"es"_s));
    testing::write(folder.filePath(u"index.html"_s), "12345");
    testing::write(folder.filePath(u"es/index.html"_s), "123");
    ui::FileLook look;
    look.showFiles(folder.path(), u"site"_s, 3);
    const auto *files = look.findChild<QTreeWidget *>(u"publishFiles"_s);
    REQUIRE(files->topLevelItemCount() == 2);
    CHECK(files->topLevelItem(0)->text(0) == u"es/index.html");
    CHECK(look.bar()->findChild<QLabel *>(u"publishFileHead"_s)->text().contains(u"2 file"_s));
}

TEST_CASE("the choice that is on can be told from the others in the dark, too")
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x20, 0x22, 0x26));
    dark.setColor(QPalette::Base, QColor(0x18, 0x1a, 0x1d));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, Qt::white);
    ui::ChoiceBar bar({u"one"_s, u"two"_s});
    bar.setPalette(dark);
    bar.setTexts({u"x"_s, u"x"_s});
    bar.resize(200, 30);
    bar.show();
    REQUIRE(QTest::qWaitForWindowExposed(&bar));
    const auto edge = [&bar](const char *name) {
        auto *button = bar.findChild<QWidget *>(QString::fromLatin1(name));
        const QImage picture = button->grab().toImage();
        return picture.pixelColor(picture.width() / 2, picture.height() - 1);
    };
    CHECK(edge("one") == ui::foreground(ui::Tone::Accent, dark));
    CHECK(edge("two") != edge("one"));
    bar.setCurrent(1);
    CHECK(edge("two") == ui::foreground(ui::Tone::Accent, dark));
}
