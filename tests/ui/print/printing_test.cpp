// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cardprinting.h"

#include "ui/desk.h"
#include "ui/print/printrun.h"

#include <QPdfDocument>
#include <QPrinter>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace {

int pagesOf(const QString &path)
{
    QPdfDocument pdf;
    pdf.load(path);
    return pdf.pageCount();
}

// How much of a page is not white, in per mille.
int inkOf(const QString &path, int page)
{
    QPdfDocument pdf;
    pdf.load(path);
    QImage image(200, 280, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, pdf.render(page, image.size()));
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 200;
    }
    return dark * 1000 / (image.width() * image.height());
}

bool said(const testing::Desk &desk, ui::NewsItem::Kind kind)
{
    return std::ranges::any_of(desk.said, [kind](const auto &item) { return item.kind == kind; });
}

} // namespace

TEST_CASE("saving cards as PDF writes the file and offers to open it")
{
    testing::Desk desk(testing::fullProgramme(3));
    QWidget window;
    desk.dialogs.fileToSave = desk.folder.filePath(u"two"_s);
    ui::saveCardsPdf(desk.context, &window, {u"card-1"_s, u"card-3"_s});
    REQUIRE(QTest::qWaitFor([&] { return !desk.said.isEmpty(); }));

    const QString path = desk.folder.filePath(u"two.pdf"_s);
    CHECK(pagesOf(path) == 2);
    CHECK(desk.dialogs.suggested.endsWith(u"/event.pdf"_s));
    CHECK(desk.said.first().kind == ui::NewsItem::Kind::Info);
    CHECK(desk.said.first().text().contains(u"two.pdf"_s));
    desk.said.first().act();
    CHECK(desk.dialogs.openedUrls == QList<QUrl>{QUrl::fromLocalFile(path)});
}

TEST_CASE("one card is saved under its code, and not at all after second thoughts")
{
    testing::Desk desk(testing::fullProgramme(2));
    QWidget window;
    ui::saveCardsPdf(desk.context, &window, {u"card-2"_s});
    CHECK(desk.dialogs.suggested.endsWith(u"/2.pdf"_s));
    QTest::qWait(50);
    CHECK(desk.said.isEmpty());
}

TEST_CASE("a place that can't be written to is said in one sentence")
{
    testing::Desk desk(testing::fullProgramme(1));
    QWidget window;
    desk.dialogs.fileToSave = desk.folder.filePath(u"no/such/folder/cards.pdf"_s);
    ui::saveCardsPdf(desk.context, &window, {});
    REQUIRE(QTest::qWaitFor([&] { return !desk.said.isEmpty(); }));
    CHECK(desk.said.first().kind == ui::NewsItem::Kind::Error);
    CHECK(desk.said.first().text().contains(u"cards.pdf"_s));
}

TEST_CASE("closing the window gives up the PDF")
{
    testing::Desk desk(testing::fullProgramme(200));
    auto window = std::make_unique<QWidget>();
    desk.dialogs.fileToSave = desk.folder.filePath(u"cards.pdf"_s);
    ui::saveCardsPdf(desk.context, window.get(), {});
    window.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(desk.said.isEmpty());
}

TEST_CASE("printing draws the chosen pages")
{
    testing::Desk desk(testing::fullProgramme(3));
    QWidget window;
    const QString path = desk.folder.filePath(u"printed.pdf"_s);
    desk.dialogs.printer = [&](QPrinter &printer, int pages) {
        CHECK(pages == 3);
        CHECK(printer.pageLayout().pageSize().id() == QPageSize::A4);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setResolution(96);
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 3);
        return true;
    };
    ui::printCards(desk.context, &window, {});
    REQUIRE(QTest::qWaitFor([&] { return !desk.said.isEmpty(); }));
    CHECK_FALSE(said(desk, ui::NewsItem::Kind::Error));
    CHECK(pagesOf(path) == 2);
    CHECK(inkOf(path, 0) > 10);
    CHECK(inkOf(path, 1) > 10);
}

TEST_CASE("a printed page looks as the PDF does, band after band")
{
    testing::Desk desk(testing::fullProgramme(1));
    QWidget window;
    desk.dialogs.fileToSave = desk.folder.filePath(u"saved.pdf"_s);
    ui::saveCardsPdf(desk.context, &window, {});
    REQUIRE(QTest::qWaitFor([&] { return !desk.said.isEmpty(); }));
    const QString printed = desk.folder.filePath(u"printed.pdf"_s);
    desk.dialogs.printer = [&](QPrinter &printer, int) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        printer.setResolution(150); // 1754 rows: four bands
        return true;
    };
    ui::printCards(desk.context, &window, {});
    REQUIRE(QTest::qWaitFor([&] { return desk.said.size() == 2; }));

    QPdfDocument left;
    QPdfDocument right;
    left.load(desk.dialogs.fileToSave);
    right.load(printed);
    const QSize size(300, 424);
    const QImage a = left.render(0, size).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const QImage b = right.render(0, size).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage onWhite(size, QImage::Format_Grayscale8);
    onWhite.fill(Qt::white);
    QImage other = onWhite;
    QPainter(&onWhite).drawImage(0, 0, a);
    QPainter(&other).drawImage(0, 0, b);
    int different = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            different += qAbs(qGray(onWhite.pixel(x, y)) - qGray(other.pixel(x, y))) > 96;
    }
    CHECK(different < size.width() * size.height() / 100);
}

TEST_CASE("sheets come in the order and number that the printer is set to")
{
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setOutputFormat(QPrinter::PdfFormat); // which makes no copies itself
    CHECK(ui::sheetsOf(printer, 3) == QList<int>{0, 1, 2});

    printer.setCopyCount(2);
    printer.setCollateCopies(true);
    CHECK(ui::sheetsOf(printer, 2) == QList<int>{0, 1, 0, 1});
    printer.setCollateCopies(false);
    CHECK(ui::sheetsOf(printer, 2) == QList<int>{0, 0, 1, 1});

    printer.setCopyCount(1);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setPageRanges(QPageRanges::fromString(u"1,3-4"_s));
    CHECK(ui::sheetsOf(printer, 5) == QList<int>{0, 2, 3});
    printer.setPageOrder(QPrinter::LastPageFirst);
    CHECK(ui::sheetsOf(printer, 5) == QList<int>{3, 2, 0});
}

TEST_CASE("printing that is thought better of says nothing")
{
    testing::Desk desk(testing::fullProgramme(1));
    QWidget window;
    bool isAsked = false;
    desk.dialogs.printer = [&](QPrinter &, int) {
        isAsked = true;
        return false;
    };
    ui::printCards(desk.context, &window, {});
    REQUIRE(QTest::qWaitFor([&] { return isAsked; }));
    QTest::qWait(50);
    CHECK(desk.said.isEmpty());
}
