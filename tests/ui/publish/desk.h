// SPDX-License-Identifier: GPL-3.0-or-later
// The page of publishing on an event that is open.
#pragma once

#include "ui/desk.h"
#include "ui/print/pdfpages.h"
#include "ui/publish/publishing.h"
#include "ui/publish/publishpage.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace testing {

struct PublishDesk
{
    Desk desk;
    QAction save;
    QAction print;
    QAction refresh;
    QAction freeze;
    QAction editions;
    ui::PublishPage page;

    explicit PublishDesk(core::Programme programme = fullProgramme(3))
        : desk(fresh(std::move(programme)))
        , page(desk.context,
               {.save = &save,
                .print = &print,
                .refresh = &refresh,
                .freeze = &freeze,
                .editions = &editions})
    {
        page.resize(1000, 640);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    // What one test chooses is not remembered in the next.
    static core::Programme fresh(core::Programme programme)
    {
        programme.event.id = core::newId();
        return programme;
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = page.findChild<Widget *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(widget);
        return widget;
    }
    void wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return !page.rendition().isPending(); }, 60000));
    }
    // By a click on its row.
    void choose(const char *format)
    {
        auto *list = find<QListWidget>("publishFormats");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() != QLatin1String(format))
                continue;
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualItemRect(list->item(row)).center());
            return;
        }
        FAIL("there is no format " << format);
    }
    void chooseIn(const char *box, int index) { find<QComboBox>(box)->setCurrentIndex(index); }
    // By a click on the row, not on its box.
    void tick(const char *name, int row)
    {
        auto *list = find<QListWidget>(name);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(row)).center());
    }
    void click(const char *button)
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    QByteArray pdf() { return find<ui::PdfPages>("publishPages")->bytes(); }
    const ui::PublishChoices &choices() { return page.publishing().choices(); }

    QString file(const char *name) { return desk.folder.filePath(QString::fromLatin1(name)); }
    void waitForNews()
    {
        REQUIRE(QTest::qWaitFor([this] { return !desk.said.isEmpty(); }, 60000));
    }
};

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace testing
