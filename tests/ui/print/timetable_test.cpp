// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/timetablepreview.h"
#include "ui/print/timetableprinting.h"

#include "ui/desk.h"
#include "ui/print/pdfpages.h"

#include <QComboBox>
#include <QMenu>
#include <QPdfDocument>
#include <QPrinter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using publish::TimetableView;

namespace {

QString textOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pdf(nullptr);
    pdf.load(&buffer);
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page)
        text += pdf.getAllText(page).text();
    return text;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Preview
{
    ui::TimetablePreview dialog;

    explicit Preview(const testing::Desk &desk)
        : dialog(desk.context, TimetableView::Day)
    {
        dialog.resize(900, 600);
        dialog.show();
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = dialog.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }
    QString shown()
    {
        REQUIRE(QTest::qWaitFor([this] { return !dialog.isPreparing(); }, 20000));
        return textOf(find<ui::PdfPages>(u"previewView"_s)->bytes());
    }
};

} // namespace

TEST_CASE("saving the timetable as PDF writes the view asked for")
{
    testing::Desk desk(testing::fullProgramme(2));
    QWidget window;
    desk.dialogs.fileToSave = desk.folder.filePath(u"plan"_s);
    ui::saveTimetablePdf(desk.context, &window, TimetableView::List);
    REQUIRE(QTest::qWaitFor([&] { return !desk.said.isEmpty(); }));
    CHECK(desk.dialogs.suggested.endsWith(u"/timetable.pdf"_s));
    CHECK(desk.said.first().kind == ui::NewsItem::Kind::Info);
    CHECK(textOf(contentsOf(desk.folder.filePath(u"plan.pdf"_s))).contains(u"08:00"_s));
}

TEST_CASE("a timetable of nothing is said in one sentence")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.cards.clear();
    testing::Desk desk(programme);
    QWidget window;
    desk.dialogs.fileToSave = desk.folder.filePath(u"plan.pdf"_s);
    ui::saveTimetablePdf(desk.context, &window, TimetableView::Day);
    REQUIRE(QTest::qWaitFor([&] { return !desk.said.isEmpty(); }));
    CHECK(desk.said.first().kind == ui::NewsItem::Kind::Error);
    CHECK_FALSE(QFile::exists(desk.dialogs.fileToSave));
}

TEST_CASE("printing the timetable hands its pages to the printer")
{
    testing::Desk desk(testing::fullProgramme(2));
    QWidget window;
    const QString path = desk.folder.filePath(u"printed.pdf"_s);
    desk.dialogs.printer = [&](QPrinter &printer, int pages) {
        CHECK(pages >= 1);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setResolution(72);
        return true;
    };
    ui::printTimetable(desk.context, &window, TimetableView::Day);
    REQUIRE(QTest::qWaitFor([&] { return !desk.said.isEmpty(); }));
    CHECK(desk.said.first().kind == ui::NewsItem::Kind::Info);
    CHECK(QFile::exists(path));
}

TEST_CASE("the preview of the timetable shows the view that is chosen")
{
    testing::Desk desk(testing::fullProgramme(2));
    Preview preview(desk);
    CHECK_FALSE(preview.shown().contains(u"City of Testing"_s));
    auto *view = preview.find<QComboBox>(u"previewTimetableView"_s);
    REQUIRE(view->count() == 3);
    view->setCurrentIndex(2);
    CHECK(preview.shown().contains(u"City of Testing"_s));
}

TEST_CASE("the preview of the timetable shows the zones that are ticked")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.event.displayZones = {u"UTC-03:00"_s};
    testing::Desk desk(programme);
    Preview preview(desk);
    CHECK(preview.shown().contains(u"UTC-3"_s));
    const QMenu *menu = preview.find<QToolButton>(u"previewZones"_s)->menu();
    REQUIRE(menu->actions().size() == 1);
    menu->actions().first()->trigger();
    CHECK_FALSE(preview.shown().contains(u"UTC-3"_s));
    // It stays so when the event changes.
    desk.change(u"card-1"_s, [](core::Card &card) {
        card.text(core::TextField::Title).set(u"es"_s, u"Otro"_s);
    });
    REQUIRE(QTest::qWaitFor([&] { return preview.shown().contains(u"Otro"_s); }));
    CHECK_FALSE(preview.shown().contains(u"UTC-3"_s));
}
