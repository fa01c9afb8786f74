// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at the desk.
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/review/persondialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Duty;

namespace {

core::Programme withColleagues()
{
    core::Programme programme = testing::fullProgramme(1);
    testing::addReview(programme.event);
    return programme;
}

struct Asked
{
    testing::Desk desk{withColleagues()};
    QWidget window;
    QPointer<ui::PersonDialog> dialog;

    Asked()
    {
        desk.session.setPerson({u"Ben"_s, Duty::Author});
        window.show();
        dialog = new ui::PersonDialog(desk.context, &window);
        dialog->open();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }
    QComboBox &name() { return *dialog->findChild<QComboBox *>(u"personName"_s); }
    QRadioButton &duty(const QString &key)
    {
        return *dialog->findChild<QRadioButton *>(u"duty-"_s + key);
    }
    QPushButton &ok()
    {
        return *dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
};

} // namespace

TEST_CASE("a name and a duty are chosen once and kept", "[person]")
{
    Asked asked;
    CHECK(asked.name().currentText() == u"Ben");
    CHECK(asked.duty(u"author"_s).isChecked());
    asked.name().lineEdit()->selectAll();
    QTest::keyClicks(asked.name().lineEdit(), u"  Zoe   Li "_s);
    QTest::mouseClick(&asked.duty(u"officer"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(&asked.ok(), Qt::LeftButton);
    const core::Colleague zoe{u"Zoe Li"_s, Duty::Officer};
    CHECK(asked.desk.session.person() == zoe);
    CHECK(ui::Settings().person() == zoe);
}

TEST_CASE("a colleague of the event brings their duty", "[person]")
{
    Asked asked;
    const int eva = asked.name().findText(u"Eva Ruiz"_s);
    REQUIRE(eva >= 0);
    asked.name().setCurrentIndex(eva);
    Q_EMIT asked.name().activated(eva);
    CHECK(asked.duty(u"reviewer"_s).isChecked());
    QTest::keyClick(asked.dialog, Qt::Key_Return);
    CHECK(asked.desk.session.personId() == u"eva");
}

TEST_CASE("nobody has no name, and Escape changes nothing", "[person]")
{
    Asked asked;
    asked.name().lineEdit()->selectAll();
    QTest::keyClick(asked.name().lineEdit(), Qt::Key_Delete);
    CHECK_FALSE(asked.ok().isEnabled());
    QTest::keyClick(asked.dialog, Qt::Key_Escape);
    CHECK(asked.desk.session.person() == core::Colleague{u"Ben"_s, Duty::Author});
}
