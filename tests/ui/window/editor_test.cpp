// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/editor/cardeditor.h"
#include "ui/editor/documentspart.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

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
        editor.setLocale(QLocale(QLocale::Spanish));
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
    // In the place of what is there.
    void write(const char *name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    core::Card card() const { return desk.card(u"card-1"_s); }
};

} // namespace

TEST_CASE("the title's source stands above its translation", "[editor]")
{
    Editor editor;
    editor.editor.setBeside(true);
    const auto *source = editor.find<QLabel>("titleSource");
    CHECK_FALSE(source->isVisible());
    editor.editor.edited().setLanguage(u"en"_s);
    CHECK(source->isVisible());
    CHECK(source->text() == editor.card().text(TextField::Title).in(u"es"_s));
    editor.editor.setBeside(false);
    CHECK_FALSE(source->isVisible());
}

TEST_CASE("storing an edit leaves the focus where it is", "[editor]")
{
    Editor editor;
    editor.find<QWidget>("organizersChip0")->setFocus();
    auto *summary = editor.find<QTextEdit>("summary");
    summary->setFocus();
    QTest::keyClicks(summary, u"Una frase."_s);
    editor.desk.session.flush();
    REQUIRE(editor.card().text(TextField::Summary).in(u"es"_s).contains(u"Una frase."));
    CHECK(summary->hasFocus());
}

TEST_CASE("Tab goes on in the order of the form after a chip or a row has come", "[editor]")
{
    Editor editor;
    auto *organizers = editor.find<ui::ChipEdit>("organizers");
    organizers->setFocus();
    QTest::keyClicks(organizers->lineEdit(), u"Mesa de prueba"_s);
    QTest::keyClick(organizers->lineEdit(), Qt::Key_Return);
    REQUIRE(organizers->items().contains(u"Mesa de prueba"_s));
    QTest::keyClick(organizers->lineEdit(), Qt::Key_Tab);
    CHECK(editor.find<QLineEdit>("date")->hasFocus());
    QTest::keyClick(editor.find<QLineEdit>("date"), Qt::Key_Backtab);
    CHECK(organizers->lineEdit()->hasFocus());

    auto *add = editor.find<QPushButton>("addPerson");
    add->setFocus();
    add->click();
    QTest::qWait(0); // until the row is there to be seen
    auto *rows = editor.find<QWidget>("peoplePart");
    const auto names = rows->findChildren<QLineEdit *>(u"first"_s);
    names.last()->setFocus();
    // The post and the organization of somebody without a name can't be written yet.
    QTest::keyClick(names.last(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(add->hasFocus());
}

TEST_CASE("what is wrong with a line is said beneath it, however wide the form is", "[editor]")
{
    Editor editor;
    editor.write("date", u"pronto"_s);
    const auto *problem = editor.find<QLabel>("factProblem");
    const auto *date = editor.find<QLineEdit>("date");
    for (const int width : {900, 420}) {
        editor.editor.resize(width, 900);
        QTest::qWait(20);
        REQUIRE(problem->isVisible());
        CHECK(problem->text().contains(u"pronto"));
        const int below = problem->mapTo(&editor.editor, QPoint()).y()
            - date->mapTo(&editor.editor, QPoint(0, date->height())).y();
        CHECK(below >= 0);
        CHECK(below < date->height());
    }
}

TEST_CASE("a date without a year is in the year of the event", "[editor]")
{
    const auto written = GENERATE(u"28/5"_s, u"28 de mayo"_s, u"28/05/2021"_s);
    CAPTURE(written);
    Editor editor;
    editor.write("date", written);
    CHECK(editor.card().slot.date == QDate(2021, 5, 28));
}

TEST_CASE("a choice of a list is taken by Return, also where nothing in it is marked", "[editor]")
{
    Editor editor;
    auto *languages = editor.find<ui::ChipEdit>("languages");
    languages->setItems({});
    for (const QString &written : {u"fr"_s, u"alem"_s}) {
        languages->setFocus();
        QTest::keyClicks(languages->lineEdit(), written);
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : languages->lineEdit(), Qt::Key_Return);
        QTest::qWait(0);
        CHECK(languages->lineEdit()->text().isEmpty());
    }
    CHECK(languages->items() == QStringList{u"fr"_s, u"de"_s});
}

TEST_CASE("hours are understood as people write them", "[editor]")
{
    const auto [written, start, minutes] = GENERATE(
        std::tuple(u"8-9:30"_s, QTime(8, 0), 90), std::tuple(u"8h30"_s, QTime(8, 30), 20),
        std::tuple(u"20:00"_s, QTime(20, 0), 20), std::tuple(u"8:30 - 10"_s, QTime(8, 30), 90),
        std::tuple(u"20h"_s, QTime(20, 0), 20));
    CAPTURE(written);
    Editor editor;
    REQUIRE(editor.card().slot.minutes == 20);
    editor.write("hours", written);
    CHECK(editor.card().slot.start == start);
    CHECK(editor.card().slot.minutes == minutes);
}

TEST_CASE("hours that make no sense stay as written, with the reason, and the card keeps its own",
          "[editor]")
{
    Editor editor;
    const core::Slot before = editor.card().slot;
    editor.write("hours", u"25:00 tarde"_s);
    CHECK(editor.card().slot == before);
    CHECK(editor.find<QLineEdit>("hours")->text() == u"25:00 tarde");
    CHECK(editor.find<QLabel>("factProblem")->isVisible());

    QTest::keyClick(editor.find<QLineEdit>("hours"), Qt::Key_Escape);
    CHECK_FALSE(editor.find<QLabel>("factProblem")->isVisible());
    CHECK(editor.find<QLineEdit>("hours")->text() != u"25:00 tarde");
}

TEST_CASE("a date is written in words or numbers", "[editor]")
{
    const QString written = GENERATE(u"1/6/21"_s, u"1 de junio de 2021"_s, u"2021-06-01"_s);
    CAPTURE(written);
    Editor editor;
    editor.write("date", written);
    CHECK(editor.card().slot.date == QDate(2021, 6, 1));
    CHECK(editor.find<QLineEdit>("date")->text() == u"01/06/2021");
}

TEST_CASE("the zones show the hours there, the day and the night", "[editor]")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.event.displayZones = {u"Asia/Tokyo"_s, u"America/Bogota"_s};
    Editor editor(programme);
    editor.write("date", u"31/05/2021"_s);
    editor.write("hours", u"18:00-19:00"_s);
    const auto *tokyo = editor.find<ui::Chip>("zone-Asia/Tokyo");
    CHECK(tokyo->text().contains(u"01:00"));
    CHECK(tokyo->text().contains(u"+1"));
    CHECK(tokyo->text().contains(u"☾"));
    const auto *bogota = editor.find<ui::Chip>("zone-America/Bogota");
    CHECK(bogota->text() == u"11:00\tBogotá");
}

TEST_CASE("an organization that is new becomes an entry of the event's list", "[editor]")
{
    Editor editor;
    auto *organizers = editor.find<ui::ChipEdit>("organizers");
    const qsizetype known = editor.desk.session.programme().organizations.size();
    organizers->lineEdit()->setFocus();
    QTest::keyClicks(organizers->lineEdit(), u"Red de Talleres"_s);
    QTest::keyClick(organizers->lineEdit(), Qt::Key_Return);
    const core::Programme &programme = editor.desk.session.programme();
    CHECK(programme.organizations.size() == known + 1);
    CHECK(programme.organization(editor.card().organizers.last())->name == u"Red de Talleres");

    QTest::keyClick(organizers->lineEdit(), Qt::Key_Backspace);
    CHECK(organizers->items().size() == editor.card().organizers.size());
    CHECK_FALSE(organizers->items().contains(u"Red de Talleres"_s));
}

TEST_CASE("a thematic line takes away a subtheme of another one", "[editor]")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.cards.first().theme = u"line-1"_s;
    programme.cards.first().subtheme = u"subtheme-1.3"_s;
    Editor editor(programme);
    auto *theme = editor.find<QComboBox>("theme");
    theme->setCurrentIndex(theme->findData(u"line-2"_s));
    Q_EMIT theme->activated(theme->currentIndex());
    CHECK(editor.card().theme == u"line-2");
    CHECK(editor.card().subtheme.isEmpty());
    const auto *subtheme = editor.find<QComboBox>("subtheme");
    CHECK(subtheme->findData(u"subtheme-1.3"_s) < 0);
    CHECK(subtheme->findData(u"subtheme-2.1"_s) > 0);
}

TEST_CASE("a format that is typed and not in the list is added to it", "[editor]")
{
    Editor editor;
    auto *format = editor.find<QComboBox>("format");
    format->lineEdit()->setFocus();
    format->lineEdit()->selectAll();
    QTest::keyClicks(format->lineEdit(), u"Paseo"_s);
    QTest::keyClick(format->lineEdit(), Qt::Key_Return);
    const core::Format *chosen = editor.desk.session.programme().format(editor.card().format);
    REQUIRE(chosen);
    CHECK(chosen->name.in(u"es"_s) == u"Paseo");
}

TEST_CASE("a person is added, moved and removed with the keyboard", "[editor]")
{
    core::Programme full = testing::fullProgramme(1);
    full.cards.first().people = {{u"ana"_s, core::Role::Moderator}};
    Editor editor(full);
    const QList<core::Participation> before = editor.card().people;
    editor.find<QPushButton>("addPerson")->click();
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    QTest::keyClicks(name, u"Carla Ruiz"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(editor.card().people.size() == before.size() + 1);
    const core::Programme &programme = editor.desk.session.programme();
    CHECK(programme.person(editor.card().people.last().person)->name == u"Carla Ruiz");

    QTest::keyClick(name, Qt::Key_Up, Qt::AltModifier);
    CHECK(programme.person(editor.card().people[before.size() - 1].person)->name == u"Carla Ruiz");
    editor.desk.session.undo();
    editor.desk.session.undo();
    CHECK(editor.card().people == before);
}

TEST_CASE("a file is kept in the event, its size is said and it opens from there", "[editor]")
{
    Editor editor;
    const QString path = editor.desk.folder.filePath(u"plano.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("twelve bytes");
    file.close();
    auto *documents = editor.find<ui::DocumentsPart>("documentsPart");
    const qsizetype before = editor.card().documents.size();
    documents->attach({path});
    REQUIRE(QFile::remove(path));
    REQUIRE(editor.card().documents.size() == before + 1);

    QPushButton *open = nullptr;
    for (QPushButton *button : documents->findChildren<QPushButton *>(u"file"_s)) {
        if (button->text().contains(u"plano.txt"))
            open = button;
    }
    REQUIRE(open);
    CHECK(open->text().contains(u"12"));
    open->click();
    REQUIRE(editor.desk.dialogs.openedUrls.size() == 1);
    QFile opened(editor.desk.dialogs.openedUrls.first().toLocalFile());
    REQUIRE(opened.open(QIODevice::ReadOnly));
    CHECK(opened.readAll() == "twelve bytes");
}

TEST_CASE("a link that is no address of the web is not opened", "[editor]")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.cards.first().documents = {
        {.title = u"Trampa"_s, .url = u"file:///etc/passwd"_s, .attachment = {}}};
    Editor editor(programme);
    editor.find<QPushButton>("file")->click();
    CHECK(editor.desk.dialogs.openedUrls.isEmpty());
    CHECK(editor.desk.said.size() == 1);
}

TEST_CASE("a line of the note without a place goes into a text", "[editor]")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.cards.first().unplaced = {{12, u"Una línea suelta"_s}};
    Editor editor(programme);
    auto *move = editor.find<QToolButton>("moveUnplaced0");
    for (QAction *action : move->menu()->actions()) {
        if (action->text() == core::label(core::cardField(TextField::Objectives)))
            action->trigger();
    }
    CHECK(editor.card().unplaced.isEmpty());
    CHECK(editor.card().text(TextField::Objectives).in(u"es"_s).endsWith(u"Una línea suelta"));
    editor.desk.session.undo();
    CHECK(editor.card().unplaced.size() == 1);
}

TEST_CASE("a session is put on several platforms by name", "[editor]")
{
    Editor editor;
    auto *chips = editor.find<ui::ChipEdit>("furtherPlatforms");
    auto *more = editor.find<QAbstractButton>("morePlatforms");
    CHECK_FALSE(chips->isVisible());
    CHECK(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    REQUIRE(chips->isVisible());
    const auto add = [chips](const QString &name) {
        QTest::keyClicks(chips->lineEdit(), name);
        QTest::keyClick(chips->lineEdit(), Qt::Key_Return);
    };
    const core::Programme &programme = editor.desk.session.programme();
    add(programme.platform(u"streaming"_s)->name.in(u"es"_s)); // its own
    add(u"Sala de espera"_s);                                  // none of the event's
    CHECK(editor.card().furtherPlatforms.isEmpty());
    chips->lineEdit()->clear();
    add(programme.platform(u"room-a"_s)->name.in(u"es"_s).toUpper());
    CHECK(editor.card().furtherPlatforms == QStringList{u"room-a"_s});
    CHECK(editor.desk.session.undoStack().count() == 1);
    editor.desk.session.undo();
    CHECK(editor.card().furtherPlatforms.isEmpty());
}

TEST_CASE("the platform that becomes a card's own is no further one", "[editor]")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.cards[0].furtherPlatforms = {u"room-a"_s};
    Editor editor(programme);
    CHECK(editor.find<ui::ChipEdit>("furtherPlatforms")->isVisible());
    auto *platform = editor.find<QComboBox>("platform");
    const int place = platform->findData(u"room-a"_s);
    platform->setCurrentIndex(place);
    Q_EMIT platform->activated(place);
    CHECK(editor.card().platforms() == QStringList{u"room-a"_s});
}

TEST_CASE("an event with one platform does not speak of further ones", "[editor]")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.platforms.resize(1);
    Editor editor(programme);
    CHECK_FALSE(editor.find<QWidget>("morePlatforms")->isVisible());
    CHECK_FALSE(editor.find<QWidget>("furtherPlatforms")->isVisible());
}
