// SPDX-License-Identifier: GPL-3.0-or-later
// The page of importing on an event that is open.
#pragma once

#include "ui/desk.h"
#include "ui/import/importing.h"
#include "ui/import/importpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QTableView>
#include <QTest>

namespace testing {

using namespace Qt::Literals::StringLiterals;

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// A note of a session, in Spanish.
inline QByteArray note(const QByteArray &code, const QByteArray &title, const QByteArray &summary,
                       const QByteArray &before = {})
{
    return before + code + " Panel\n\nTítulo de la sesión: " + title
        + "\n\nBreve resumen (máx. 250 palabras):\n\n" + summary + "\n";
}

// The language that names of languages and days are in.
class InEnglish final
{
public:
    InEnglish() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~InEnglish() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(InEnglish)

private:
    QLocale m_before;
};

struct ImportDesk
{
    InEnglish english;
    Desk desk;
    ui::ImportPage page;

    explicit ImportDesk(const core::Programme &programme = fullProgramme(1))
        : desk(programme)
        , page(desk.context)
    {
        page.resize(1100, 720);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = desk.folder.filePath(name);
        writeFile(path, bytes);
        return path;
    }
    // Reads, and waits for what would come of it.
    void read(const QStringList &paths)
    {
        page.importing().read(paths);
        wait();
    }
    void wait()
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                QCoreApplication::sendPostedEvents();
                return page.importing().state() == ui::Importing::State::Ready
                    && !page.importing().isWorking();
            },
            60000));
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = page.findChild<Widget *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(widget);
        return widget;
    }
    void click(const char *button)
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    // Stores, and waits for the news of it.
    void import()
    {
        click("importNow");
        REQUIRE(QTest::qWaitFor([this] { return !desk.said.isEmpty(); }, 60000));
    }

    QListView *list() { return find<QListView>("importList"); }
    QStringList rows()
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts.append(list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    }
    // By a click on the row's title.
    void choose(int row)
    {
        const QRect place = list()->visualRect(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
    }

    QTableView *fields() { return find<QTableView>("importFields"); }
    // The row of the field of that name; of the first line without a field, "Assign to…".
    int row(const QString &name)
    {
        for (int row = 0; row < fields()->model()->rowCount(); ++row) {
            if (fields()->model()->index(row, 0).data().toString() == name)
                return row;
        }
        FAIL("there is no row " << name.toStdString());
        return -1;
    }
    QString cell(int row, int column)
    {
        return fields()->model()->index(row, column).data().toString();
    }
    QStringList names()
    {
        QStringList texts;
        for (int row = 0; row < fields()->model()->rowCount(); ++row)
            texts.append(cell(row, 0));
        return texts;
    }
    // Opens the choices of a cell by a key and chooses one by its text.
    void chooseIn(QTableView *table, int row, int column, const QString &text)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_Return);
        auto *box = table->findChild<QComboBox *>(u"cellChoice"_s);
        REQUIRE(box);
        const int choice = box->findText(text);
        INFO(text.toStdString());
        REQUIRE(choice >= 0);
        REQUIRE(QTest::qWaitFor([box] { return box->view()->isVisible(); }));
        box->view()->setCurrentIndex(box->model()->index(choice, 0));
        QTest::keyClick(box->view(), Qt::Key_Return);
        REQUIRE(
            QTest::qWaitFor([table] { return !table->findChild<QComboBox *>(u"cellChoice"_s); }));
        wait();
    }

    const core::Programme &programme() { return desk.session.programme(); }
    QString summary(const QString &id)
    {
        return desk.card(id).text(core::TextField::Summary).in(u"es"_s);
    }
};

} // namespace testing
