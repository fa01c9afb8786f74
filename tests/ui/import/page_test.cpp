// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/text/fold.h"

#include <QAction>
#include <QDir>
#include <QSignalSpy>
#include <QThreadPool>

using namespace testing;

namespace {

constexpr int fieldColumn = 0;
constexpr int understoodColumn = 1;
constexpr int originalColumn = 3;
constexpr int takeColumn = 4;

// An event with the card 1.3.7, of which the summary is known.
core::Programme knownEvent()
{
    core::Programme programme = sampleProgramme();
    core::Card known = card(u"1.3.7"_s);
    known.text(core::TextField::Title).set(u"es"_s, u"El agua"_s, {});
    known.text(core::TextField::Summary).set(u"es"_s, u"El agua vuelve al río."_s, {});
    programme.cards.append(known);
    return programme;
}

const QString knownId = u"card-1.3.7"_s;

} // namespace

TEST_CASE("nothing of a note is stored before Import, and one undo removes all of it", "[import]")
{
    ImportDesk import;
    const core::Programme before = import.programme();
    QSignalSpy imported(&import.page, &ui::ImportPage::imported);
    import.read({import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen.")),
                 import.file(u"dos.txt"_s, note("1.3.9", "La orilla", "Otro resumen."))});
    CHECK(import.programme() == before);
    CHECK(import.list()->model()->rowCount() == 4);
    CHECK(import.find<QAbstractButton>("importNow")->text().contains(u"2"));

    import.import();
    CHECK(import.programme().cards.size() == before.cards.size() + 2);
    REQUIRE(imported.size() == 1);
    CHECK(imported[0][0].toStringList().size() == 2);
    CHECK(import.desk.said.last().text().contains(u"2"));
    import.desk.said.last().act();
    CHECK(import.programme().cards.size() == before.cards.size());
    CHECK(import.programme().themes == before.themes);
}

TEST_CASE("a card shows what was understood, and from which line of the file", "[import]")
{
    ImportDesk import;
    import.read({import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."))});
    import.choose(1);
    CHECK(import.find<QLabel>("importTitle")->text() == u"El río");
    const int title = import.row(u"Session title (Spanish)"_s);
    CHECK(import.cell(title, understoodColumn) == u"El río");
    CHECK(import.cell(title, originalColumn) == u"3: Título de la sesión: El río");
    const int summary = import.row(u"Brief summary (Spanish)"_s);
    CHECK(import.cell(summary, understoodColumn) == u"Un resumen.");
    CHECK(import.cell(summary, originalColumn).startsWith(u"5: "));
    CHECK(import.fields()->isColumnHidden(takeColumn));
}

TEST_CASE("a card that is left out is not stored", "[import]")
{
    ImportDesk import;
    import.read({import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen.")),
                 import.file(u"dos.txt"_s, note("1.3.9", "La orilla", "Otro resumen."))});
    import.choose(1);
    QTest::keyClick(import.list(), Qt::Key_Space);
    import.wait();
    CHECK(import.list()->model()->index(1, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK_FALSE(import.find<QAbstractButton>("importTaken")->isChecked());
    import.import();
    CHECK_FALSE(import.programme().cardByCode(u"1.3.8"_s));
    CHECK(import.programme().cardByCode(u"1.3.9"_s));
}

TEST_CASE("with all cards left out there is nothing to import", "[import]")
{
    ImportDesk import;
    import.read({import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."))});
    import.choose(1);
    import.click("importTaken");
    import.wait();
    CHECK_FALSE(import.find<QAbstractButton>("importNow")->isEnabled());
    import.click("importTaken");
    import.wait();
    CHECK(import.find<QAbstractButton>("importNow")->isEnabled());
}

TEST_CASE("a field that differs shows the words of both sides, and keeps both unless one chooses",
          "[import]")
{
    ImportDesk import(knownEvent());
    import.read({import.file(u"uno.txt"_s, note("1.3.7", "El agua", "El agua baja al mar."))});
    import.choose(1);
    const int row = import.row(u"Brief summary (Spanish)"_s);
    const QString spoken = import.cell(row, understoodColumn);
    CHECK(spoken.contains(u"vuelve"));
    CHECK(spoken.contains(u"baja"));
    CHECK(import.cell(row, takeColumn).contains(u"both"));
    CHECK(import.rows()[1].contains(u"1 to look at"));
    import.import();
    CHECK(import.summary(knownId).contains(u"vuelve al río"));
    CHECK(import.summary(knownId).contains(u"baja al mar"));
    import.desk.session.undo();
    CHECK(import.summary(knownId) == u"El agua vuelve al río.");
}

TEST_CASE("what is chosen for a field by the keyboard is what the card says then", "[import]")
{
    ImportDesk import(knownEvent());
    import.read({import.file(u"uno.txt"_s, note("1.3.7", "El agua", "El agua baja al mar."))});
    import.choose(1);
    import.chooseIn(import.fields(), import.row(u"Brief summary (Spanish)"_s), takeColumn,
                    u"Theirs"_s);
    CHECK(import.cell(import.row(u"Brief summary (Spanish)"_s), takeColumn) == u"Theirs");
    CHECK_FALSE(import.rows()[1].contains(u"to look at"));
    import.import();
    CHECK(import.summary(knownId) == u"El agua baja al mar.");
}

TEST_CASE("all ours leaves the card as it is", "[import]")
{
    ImportDesk import(knownEvent());
    const core::Card before = import.desk.card(knownId);
    import.read({import.file(u"uno.txt"_s, note("1.3.7", "Los ríos", "El agua baja al mar."))});
    import.choose(1);
    import.click("importAllOurs");
    import.wait();
    CHECK(import.rows()[1].contains(u"Nothing new"));
    QSignalSpy left(&import.page, &ui::ImportPage::left);
    import.import();
    CHECK(import.desk.card(knownId).texts == before.texts);
    CHECK(import.desk.card(knownId).format == before.format);
}

TEST_CASE("all theirs reaches every card that is selected", "[import]")
{
    core::Programme programme = knownEvent();
    core::Card other = card(u"1.3.6"_s);
    other.text(core::TextField::Summary).set(u"es"_s, u"Una orilla."_s, {});
    programme.cards.append(other);
    ImportDesk import(programme);
    import.read({import.file(u"uno.txt"_s, note("1.3.7", "El agua", "El agua baja al mar.")),
                 import.file(u"dos.txt"_s, note("1.3.6", "La orilla", "Dos orillas."))});
    import.list()->selectAll();
    import.list()->selectionModel()->setCurrentIndex(import.list()->model()->index(1, 0),
                                                     QItemSelectionModel::NoUpdate);
    import.click("importAllTheirs");
    import.wait();
    import.import();
    CHECK(import.summary(knownId) == u"El agua baja al mar.");
    CHECK(import.summary(u"card-1.3.6"_s) == u"Dos orillas.");
}

TEST_CASE("Import right after a choice takes the choice", "[import]")
{
    ImportDesk import(knownEvent());
    import.read({import.file(u"uno.txt"_s, note("1.3.7", "El agua", "El agua baja al mar."))});
    import.choose(1);
    import.click("importAllTheirs");
    CHECK(import.page.importing().isWorking());
    import.import();
    CHECK(import.summary(knownId) == u"El agua baja al mar.");
}

TEST_CASE("a line without a field is given to one by hand", "[import]")
{
    ImportDesk import;
    import.read({import.file(u"uno.txt"_s,
                             note("1.3.8", "El río", "Un resumen.", "Habrá café para todos.\n"))});
    import.choose(1);
    const int row = import.row(u"Assign to…"_s);
    CHECK(import.cell(row, originalColumn) == u"1: Habrá café para todos.");
    import.chooseIn(import.fields(), row, fieldColumn, u"Objectives"_s);
    CHECK_FALSE(import.names().contains(u"Assign to…"_s));
    CHECK(import.cell(import.row(u"Objectives (Spanish)"_s), understoodColumn)
          == u"Habrá café para todos.");
    import.import();
    const core::Card *made = import.programme().cardByCode(u"1.3.8"_s);
    REQUIRE(made);
    CHECK(made->text(core::TextField::Objectives).in(u"es"_s) == u"Habrá café para todos.");
    CHECK(made->unplaced.isEmpty());
}

TEST_CASE("a line that its field does not understand stays, and it is said", "[import]")
{
    ImportDesk import;
    import.read({import.file(u"uno.txt"_s,
                             note("1.3.8", "El río", "Un resumen.", "Habrá café para todos.\n"))});
    import.choose(1);
    import.chooseIn(import.fields(), import.row(u"Assign to…"_s), fieldColumn, u"Date"_s);
    REQUIRE(import.desk.said.size() == 1);
    CHECK(import.desk.said[0].text().contains(u"café"));
    CHECK(import.names().contains(u"Assign to…"_s));
}

TEST_CASE("a column of a table is given another field, and the event remembers it", "[import]")
{
    ImportDesk import;
    const QByteArray table = "Código,Título,Rareza\n1.3.8,El río,Bajar al mar\n"
                             "1.3.9,La orilla,Quedarse aquí\n";
    import.read({import.file(u"tabla.csv"_s, table)});
    import.choose(0);
    auto *columns = import.find<QTableView>("importColumns");
    REQUIRE(columns->model()->rowCount() == 3);
    CHECK(columns->model()->index(2, 0).data() == u"Rareza"_s);
    CHECK(columns->model()->index(2, 1).data() == u"Bajar al mar"_s);
    import.chooseIn(columns, 2, 2, u"Objectives"_s);
    import.choose(1);
    CHECK(import.cell(import.row(u"Objectives (Spanish)"_s), understoodColumn) == u"Bajar al mar");
    CHECK(import.programme().event.columns.isEmpty());
    import.import();
    const core::Card *made = import.programme().cardByCode(u"1.3.9"_s);
    REQUIRE(made);
    CHECK(made->text(core::TextField::Objectives).in(u"es"_s) == u"Quedarse aquí");
    CHECK(import.programme().event.columns.value(core::fold(u"Rareza"_s)) == u"objectives");
}

TEST_CASE("what was decided of a card holds when a column becomes another field", "[import]")
{
    ImportDesk import;
    import.read({import.file(u"tabla.csv"_s,
                             "Código,Título,Rareza\n1.3.8,El río,Bajar al mar\n"
                             "1.3.9,La orilla,Quedarse aquí\n")});
    import.choose(1);
    QTest::keyClick(import.list(), Qt::Key_Space);
    import.wait();
    import.choose(0);
    import.chooseIn(import.find<QTableView>("importColumns"), 2, 2, u"Leave out"_s);
    CHECK(import.list()->model()->index(1, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK(import.list()->model()->index(2, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
}

TEST_CASE("a file that can't be read says why, and holds up no other", "[import]")
{
    ImportDesk import;
    const QString missing = import.desk.folder.filePath(u"nada.txt"_s);
    import.read({missing, import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."))});
    CHECK(import.find<QLabel>("importFile")->text() == u"nada.txt");
    CHECK(import.find<QLabel>("importError")->text().contains(u"nada.txt"));
    import.click("importErrors");
    CHECK(import.list()->model()->rowCount() == 1);
    import.click("importAll");
    CHECK(import.list()->model()->rowCount() == 3);
    import.import();
    CHECK(import.programme().cardByCode(u"1.3.8"_s));
}

TEST_CASE("the filter shows what is to be looked at, with its file", "[import]")
{
    ImportDesk import;
    import.read(
        {import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen.")),
         import.file(u"dos.txt"_s, note("1.3.9", "La orilla", "Otro.", "Una línea suelta.\n"))});
    // The first thing to look at is chosen already.
    CHECK(import.find<QLabel>("importTitle")->text() == u"La orilla");
    import.click("importToLookAt");
    const QStringList rows = import.rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].startsWith(u"dos.txt"));
    CHECK(rows[1].startsWith(u"1.3.9"));
}

TEST_CASE("Esc leaves the page and nothing is stored", "[import]")
{
    ImportDesk import;
    const core::Programme before = import.programme();
    QSignalSpy left(&import.page, &ui::ImportPage::left);
    import.read({import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."))});
    QTest::keyClick(import.list(), Qt::Key_Escape);
    CHECK(left.size() == 1);
    CHECK(import.page.importing().state() == ui::Importing::State::Nothing);
    CHECK(import.programme() == before);
}

TEST_CASE("what was decided by hand is still there for who leaves and comes back", "[import]")
{
    ImportDesk import;
    import.read({import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen.")),
                 import.file(u"dos.txt"_s, note("1.3.9", "La orilla", "Otro resumen."))});
    import.choose(1);
    QTest::keyClick(import.list(), Qt::Key_Space);
    import.wait();
    QTest::keyClick(import.list(), Qt::Key_Escape);
    CHECK(import.page.importing().state() == ui::Importing::State::Ready);
    CHECK(import.page.importing().cardsToTake() == 1);
}

TEST_CASE("further files join an import, and the same file is read anew", "[import]")
{
    ImportDesk import;
    const QString first = import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."));
    import.read({first});
    import.file(u"uno.txt"_s, note("1.3.8", "El río nuevo", "Un resumen."));
    import.read({import.file(u"dos.txt"_s, note("1.3.9", "La orilla", "Otro resumen.")), first});
    const QStringList rows = import.rows();
    REQUIRE(rows.size() == 4);
    CHECK(rows[1].contains(u"El río nuevo"));
    CHECK(rows[2].startsWith(u"dos.txt"));
}

TEST_CASE("a folder of two hundred notes is read at once and stays to be looked at", "[import]")
{
    ImportDesk import;
    const QString folder = import.desk.folder.filePath(u"notas"_s);
    REQUIRE(QDir().mkdir(folder));
    for (int i = 1; i <= 200; ++i) {
        const QByteArray number = QByteArray::number(i);
        writeFile(folder + u"/%1.txt"_s.arg(i),
                  note("1.3." + number, "Sesión " + number, "Texto."));
    }
    QSignalSpy progressed(&import.page.importing(), &ui::Importing::progressed);
    import.read({folder});
    CHECK(progressed.last() == QVariantList{200, 200});
    CHECK(import.list()->model()->rowCount() == 400);
    import.import();
    CHECK(import.programme().cards.size() == 201);
}

TEST_CASE("reading is cancelled by a click, and nothing is left of it", "[import]")
{
    ImportDesk import;
    QSignalSpy left(&import.page, &ui::ImportPage::left);
    import.page.importing().read(
        QStringList{import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."))});
    import.click("importStop");
    CHECK(left.size() == 1);
    CHECK(import.page.importing().state() == ui::Importing::State::Nothing);
    // What the other thread still has to say is not heard.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(import.page.importing().state() == ui::Importing::State::Nothing);
    CHECK(import.page.importing().plan().files.isEmpty());
}

TEST_CASE("an import that says nothing new changes nothing", "[import]")
{
    ImportDesk import;
    const QString file = import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."));
    import.read({file});
    import.import();
    const core::Programme after = import.programme();
    import.desk.said.clear();
    import.read({file});
    CHECK(import.rows()[1].contains(u"Nothing new"));
    import.import();
    CHECK(import.programme() == after);
    CHECK(import.desk.said.last().text().contains(u"already"));
}

TEST_CASE("closing the event gives the import up", "[import]")
{
    ImportDesk import;
    import.read({import.file(u"uno.txt"_s, note("1.3.8", "El río", "Un resumen."))});
    import.desk.session.close();
    CHECK(import.page.importing().state() == ui::Importing::State::Nothing);
    CHECK(import.find<QWidget>("importNothing")->isVisible());
}
