// SPDX-License-Identifier: GPL-3.0-or-later
#include "../desk.h"

#include "support/noroot.h"
#include "ui/publish/editionsdialog.h"
#include "ui/publish/freezedialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace testing;

namespace {

template <typename Widget>
Widget *child(QWidget &dialog, const QString &name)
{
    auto *found = dialog.findChild<Widget *>(name);
    REQUIRE(found);
    return found;
}

QPushButton *freezeButton(QWidget &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

void move(Desk &desk, const QString &id)
{
    desk.change(id, [](core::Card &card) { card.slot.start = QTime(19, 0); });
}

} // namespace

TEST_CASE("the first edition is frozen with its note, and told of")
{
    Desk desk(fullProgramme(3));
    QPointer<ui::FreezeDialog> dialog = new ui::FreezeDialog(desk.context);
    dialog->show();
    CHECK_FALSE(child<QListWidget>(*dialog, u"freezeChanges"_s)->isVisible());
    CHECK_FALSE(child<QLabel>(*dialog, u"freezeTrouble"_s)->isVisible());
    child<QLineEdit>(*dialog, u"freezeNote"_s)->setText(u"To the printer"_s);
    QList<core::Edition> frozen;
    QObject::connect(dialog, &ui::FreezeDialog::frozen, dialog,
                     [&frozen](const core::Edition &edition) { frozen.append(edition); });
    freezeButton(*dialog)->click();
    REQUIRE(frozen.size() == 1);
    CHECK(frozen[0].number == 1);
    CHECK(frozen[0].author == u"Ben");
    CHECK(frozen[0].note == u"To the printer");
    CHECK(*desk.session.editions() == frozen);
    REQUIRE(desk.said.size() == 1);
    CHECK(desk.said[0].text() == u"Edition 1 is frozen.");
    CHECK(QTest::qWaitFor([&dialog] { return dialog.isNull(); }));
    CHECK(desk.session.undoStack().count() == 0);
}

TEST_CASE("thinking better of it freezes nothing")
{
    Desk desk(fullProgramme(1));
    auto *dialog = new ui::FreezeDialog(desk.context);
    dialog->show();
    dialog->reject();
    CHECK(desk.session.editions()->isEmpty());
}

TEST_CASE("before the next edition one sees what has changed since the last")
{
    Desk desk(fullProgramme(3));
    REQUIRE(desk.session.freeze({}));
    move(desk, u"card-1"_s);
    desk.change(u"card-2"_s, [](core::Card &card) { card.status = core::Status::Withdrawn; });
    auto *dialog = new ui::FreezeDialog(desk.context);
    dialog->show();
    auto *list = child<QListWidget>(*dialog, u"freezeChanges"_s);
    REQUIRE(QTest::qWaitFor([list] { return list->count() == 2; }, 20'000));
    const QString text = child<QLabel>(*dialog, u"freezeText"_s)->text();
    CHECK(text.contains(u"Edition 2"));
    CHECK(text.contains(u"1 cancelled, 1 moved"));
    CHECK(list->item(0)->text().contains(u"19:00"));
    dialog->reject();
}

TEST_CASE("an event that can only be read is not frozen, and the reason is on the dialog")
{
    Desk desk(fullProgramme(1));
    const QString path = desk.session.path();
    desk.session.close();
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const NoRoot noRoot(desk.folder.path());
    REQUIRE(desk.session.open(path));
    REQUIRE(desk.session.isReadOnly());
    auto *dialog = new ui::FreezeDialog(desk.context);
    dialog->show();
    CHECK_FALSE(freezeButton(*dialog)->isEnabled());
    CHECK(child<QLabel>(*dialog, u"freezeTrouble"_s)->text().contains(path));
    dialog->reject();
}

TEST_CASE("a file that is gone freezes nothing, and the dialog stays to say so")
{
    Desk desk(fullProgramme(1));
    auto *dialog = new ui::FreezeDialog(desk.context);
    dialog->show();
    REQUIRE(QFile::rename(desk.session.path(), desk.folder.filePath(u"elsewhere"_s)));
    freezeButton(*dialog)->click();
    CHECK(dialog->isVisible());
    CHECK(child<QLabel>(*dialog, u"freezeTrouble"_s)->text().contains(desk.session.path()));
    dialog->reject();
}

TEST_CASE("of each edition one sees what has changed since, and saves it as a sheet")
{
    Desk desk(fullProgramme(3));
    REQUIRE(desk.session.freeze(u"First"_s));
    move(desk, u"card-1"_s);
    REQUIRE(desk.session.freeze(u"Second"_s));
    move(desk, u"card-2"_s);
    auto *dialog = new ui::EditionsDialog(desk.context);
    dialog->show();
    auto *editions = child<QTreeWidget>(*dialog, u"editions"_s);
    auto *list = child<QListWidget>(*dialog, u"editionsChanges"_s);
    auto *save = child<QPushButton>(*dialog, u"editionsSave"_s);
    REQUIRE(editions->topLevelItemCount() == 2);
    CHECK(editions->topLevelItem(0)->text(3) == u"Second");
    REQUIRE(QTest::qWaitFor([list] { return list->count() == 1; }, 20'000));
    editions->setCurrentItem(editions->topLevelItem(1));
    REQUIRE(QTest::qWaitFor([list] { return list->count() == 2; }, 20'000));
    CHECK(save->isEnabled());
    desk.dialogs.fileToSave = desk.folder.filePath(u"sheet.pdf"_s);
    save->click();
    REQUIRE(QTest::qWaitFor([&] { return !desk.said.isEmpty(); }, 60'000));
    CHECK(desk.said[0].text().contains(desk.dialogs.fileToSave));
    CHECK(desk.dialogs.suggested.contains(u"changes since edition 1"));
    QFile sheet(desk.dialogs.fileToSave);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    CHECK(sheet.read(5) == "%PDF-");
    dialog->reject();
}

TEST_CASE("an edition is compared with a later one, and the sheet is of the two")
{
    Desk desk(fullProgramme(3));
    REQUIRE(desk.session.freeze(u"First"_s));
    move(desk, u"card-1"_s);
    REQUIRE(desk.session.freeze(u"Second"_s));
    move(desk, u"card-2"_s);
    auto *dialog = new ui::EditionsDialog(desk.context);
    dialog->show();
    auto *editions = child<QTreeWidget>(*dialog, u"editions"_s);
    auto *list = child<QListWidget>(*dialog, u"editionsChanges"_s);
    auto *newer = child<QComboBox>(*dialog, u"editionsNewer"_s);
    auto *text = child<QLabel>(*dialog, u"editionsText"_s);
    // The last edition has none after it.
    CHECK(newer->count() == 1);
    CHECK(newer->currentText() == u"the programme as it is");
    editions->setCurrentItem(editions->topLevelItem(1));
    REQUIRE(newer->count() == 2);
    CHECK(newer->itemText(1).startsWith(u"edition 2 of "));
    REQUIRE(QTest::qWaitFor([list] { return list->count() == 2; }, 20'000));
    newer->setCurrentIndex(1);
    REQUIRE(QTest::qWaitFor([list] { return list->count() == 1; }, 20'000));
    CHECK(text->text() == u"What has changed from edition 1 to edition 2: 1 moved.");
    CHECK(list->item(0)->text().contains(u"19:00"));

    desk.dialogs.fileToSave = desk.folder.filePath(u"sheet.pdf"_s);
    child<QPushButton>(*dialog, u"editionsSave"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return !desk.said.isEmpty(); }, 60'000));
    CHECK(desk.dialogs.suggested.contains(u"changes from edition 1 to edition 2"));
    QPdfDocument sheet{nullptr};
    sheet.load(desk.dialogs.fileToSave);
    const QString printed = sheet.getAllText(0).text();
    CAPTURE(printed);
    CHECK(printed.contains(u"Edición 2"));
    CHECK(printed.count(u"19:00"_s) == 1);
    // Back at the last one there is no newer one to be compared with.
    editions->setCurrentItem(editions->topLevelItem(0));
    CHECK(newer->currentData().toInt() == 0);
    dialog->reject();
}

TEST_CASE("the choices of the editions can be reached by keys and have names")
{
    Desk desk(fullProgramme(1));
    REQUIRE(desk.session.freeze({}));
    auto *dialog = new ui::EditionsDialog(desk.context);
    dialog->show();
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    auto *editions = child<QTreeWidget>(*dialog, u"editions"_s);
    for (const QString &name : {u"editionsNewer"_s, u"editionsLanguage"_s}) {
        auto *box = child<QComboBox>(*dialog, name);
        CAPTURE(name);
        CHECK_FALSE(QAccessible::queryAccessibleInterface(box)->text(QAccessible::Name).isEmpty());
    }
    editions->setFocus();
    QTest::keyClick(editions, Qt::Key_Tab);
    CHECK(dialog->focusWidget() == child<QComboBox>(*dialog, u"editionsNewer"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    CHECK(dialog->focusWidget() == child<QComboBox>(*dialog, u"editionsLanguage"_s));
    dialog->reject();
}

TEST_CASE("what has changed is listed in the language of the readers, and in no other")
{
    Desk desk(fullProgramme(2));
    REQUIRE(desk.session.freeze({}));
    move(desk, u"card-1"_s);
    desk.change(u"card-2"_s, [](core::Card &card) { card.status = core::Status::Withdrawn; });
    auto *dialog = new ui::EditionsDialog(desk.context);
    dialog->show();
    auto *list = child<QListWidget>(*dialog, u"editionsChanges"_s);
    auto *languages = child<QComboBox>(*dialog, u"editionsLanguage"_s);
    const auto textIn = [&](const QString &language) {
        languages->setCurrentIndex(languages->findData(language));
        REQUIRE(QTest::qWaitFor([list] { return list->count() == 2; }, 20'000));
        QStringList lines;
        for (int i = 0; i < list->count(); ++i)
            lines.append(list->item(i)->text());
        return lines.join(u'\n');
    };
    const QString spanish = textIn(u"es"_s);
    CHECK(spanish.contains(u"Trasladada: "));
    CHECK(spanish.contains(u"→ Cancelada"));
    CHECK(spanish.contains(u" de mayo de 2021, "));
    const QString french = textIn(u"fr"_s);
    CHECK(french.contains(u"Déplacée"));
    CHECK(french.contains(u" mai 2021, "));
    for (const QString &text : {spanish, french}) {
        CAPTURE(text);
        for (const QString &foreign : {u"Moved"_s, u"Cancelled"_s, u"Withdrawn"_s, u"2021-05"_s})
            CHECK_FALSE(text.contains(foreign));
    }
    dialog->reject();
}

TEST_CASE("without an edition there is nothing to compare with or to save")
{
    Desk desk(fullProgramme(1));
    auto *dialog = new ui::EditionsDialog(desk.context);
    dialog->show();
    CHECK_FALSE(child<QPushButton>(*dialog, u"editionsSave"_s)->isEnabled());
    CHECK(child<QLabel>(*dialog, u"editionsText"_s)->text().startsWith(u"There is no edition"));
    dialog->reject();
}
