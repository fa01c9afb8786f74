// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/cards.h"
#include "ui/print/cardpreview.h"

#include "ui/desk.h"
#include "ui/print/pdfpages.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <memory>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Preview
{
    ui::CardPreview dialog;

    Preview(const testing::Desk &desk, const QStringList &cards)
        : dialog(desk.context, cards)
    {
        dialog.resize(800, 600);
        dialog.show();
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = dialog.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }
    ui::PdfPages *pages() { return find<ui::PdfPages>(u"previewView"_s); }
    void wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return !dialog.isPreparing(); }, 20000));
    }
};

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

QString textOf(const QByteArray &bytes)
{
    return Document(bytes).pdf.getAllText(0).text();
}

int widthOf(const QByteArray &bytes) // in points
{
    return qRound(Document(bytes).pdf.pagePointSize(0).width());
}

} // namespace

TEST_CASE("the preview says that it prepares, and then shows all pages")
{
    testing::Desk desk(testing::fullProgramme(3));
    Preview preview(desk, {});
    CHECK(preview.find<QLabel>(u"previewMessage"_s)->isVisible());
    CHECK_FALSE(preview.find<QPushButton>(u"previewSave"_s)->isEnabled());
    preview.wait();
    CHECK(preview.pages()->isVisible());
    CHECK(preview.pages()->pageCount() == 3);
    CHECK(preview.find<QLabel>(u"previewPages"_s)->text() == u"of 3");
    CHECK(preview.find<QPushButton>(u"previewSave"_s)->isEnabled());
}

TEST_CASE("a page number leads to that page")
{
    testing::Desk desk(testing::fullProgramme(3));
    Preview preview(desk, {});
    preview.wait();
    auto *page = preview.find<QSpinBox>(u"previewPage"_s);
    CHECK(page->value() == 1);
    page->setFocus();
    page->selectAll();
    QTest::keyClicks(page, u"3"_s);
    QTest::keyClick(page, Qt::Key_Return);
    CHECK(preview.pages()->page() == 2);
    CHECK(preview.dialog.isVisible());
}

TEST_CASE("what is saved from the preview is what it shows")
{
    testing::Desk desk(testing::fullProgramme(1));
    Preview preview(desk, {u"card-1"_s});
    preview.wait();
    desk.dialogs.fileToSave = desk.folder.filePath(u"card.pdf"_s);
    QTest::mouseClick(preview.find<QPushButton>(u"previewSave"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !desk.said.isEmpty(); }));
    QFile file(desk.dialogs.fileToSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == preview.pages()->bytes());
    CHECK(desk.said.size() == 1);
}

TEST_CASE("another language or paper makes other pages")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.cards.first().text(core::TextField::Title).set(u"fr"_s, u"Autrement"_s);
    testing::Desk desk(programme);
    Preview preview(desk, {});
    preview.wait();
    CHECK_FALSE(textOf(preview.pages()->bytes()).contains(u"Autrement"_s));

    auto *language = preview.find<QComboBox>(u"previewLanguage"_s);
    REQUIRE(language->count() == 3);
    language->setCurrentIndex(2);
    preview.wait();
    CHECK(textOf(preview.pages()->bytes()).contains(u"Autrement"_s));

    preview.find<QComboBox>(u"previewPaper"_s)->setCurrentIndex(1);
    preview.wait();
    CHECK(widthOf(preview.pages()->bytes()) == 612);
}

TEST_CASE("the preview follows the event")
{
    testing::Desk desk(testing::fullProgramme(1));
    Preview preview(desk, {});
    preview.wait();
    const QByteArray before = preview.pages()->bytes();
    desk.change(u"card-1"_s, [](core::Card &card) {
        card.text(core::TextField::Title).set(u"es"_s, u"Otro"_s);
    });
    CHECK(QTest::qWaitFor([&] { return preview.pages()->bytes() != before; }));
    CHECK(textOf(preview.pages()->bytes()).contains(u"Otro"_s));
}

TEST_CASE("the pages are zoomed by buttons, keys and the wheel")
{
    testing::Desk desk(testing::fullProgramme(1));
    Preview preview(desk, {});
    preview.wait();
    ui::PdfPages *pages = preview.pages();
    CHECK(pages->zoomMode() == QPdfView::ZoomMode::FitToWidth);

    QTest::mouseClick(preview.find<QToolButton>(u"previewLarger"_s), Qt::LeftButton);
    CHECK(pages->zoomMode() == QPdfView::ZoomMode::Custom);
    const double once = pages->zoomFactor();
    QTest::keyClick(&preview.dialog, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(pages->zoomFactor() < once);

    QWheelEvent wheel({50, 50}, pages->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 240},
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    const double before = pages->zoomFactor();
    QCoreApplication::sendEvent(pages->viewport(), &wheel);
    CHECK(pages->zoomFactor() > before);

    QTest::mouseClick(preview.find<QToolButton>(u"previewFit"_s), Qt::LeftButton);
    CHECK(pages->zoomMode() == QPdfView::ZoomMode::FitToWidth);
}

TEST_CASE("a preview that is cancelled can be tried again")
{
    testing::Desk desk(testing::fullProgramme(150));
    Preview preview(desk, {});
    QTest::mouseClick(preview.find<QPushButton>(u"previewCancel"_s), Qt::LeftButton);
    preview.wait();
    auto *again = preview.find<QPushButton>(u"previewAgain"_s);
    REQUIRE(again->isVisible());
    CHECK_FALSE(preview.find<QPushButton>(u"previewPrint"_s)->isEnabled());
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK(preview.dialog.isPreparing());
}

TEST_CASE("the preview closes with its event")
{
    testing::Desk desk(testing::fullProgramme(1));
    Preview preview(desk, {});
    preview.wait();
    desk.session.close();
    CHECK_FALSE(preview.dialog.isVisible());
}

TEST_CASE("a PDF that another thread has read is shown by the window's", "[preview]")
{
    testing::Desk desk(testing::fullProgramme(2));
    publish::ExportOptions options;
    options.now = QDateTime({2028, 1, 1}, {12, 0}, Qt::UTC);
    const QString path = desk.folder.filePath(u"cards.pdf"_s);
    REQUIRE(publish::writeCardsPdf(desk.session.programme(), options, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    std::shared_ptr<const ui::ReadPdf> read;
    std::jthread([&] { read = ui::ReadPdf::of(bytes); }).join();
    REQUIRE(read);
    CHECK(read->document().thread() == QThread::currentThread());
    ui::PdfPages pages;
    CHECK(pages.pageCount() == 0);
    pages.showPdf(read);
    CHECK(pages.pageCount() == read->document().pageCount());
    CHECK(pages.bytes() == bytes);
    CHECK_FALSE(ui::ReadPdf::of(QByteArray("%PDF-1.7 and no more")));
    CHECK_FALSE(ui::ReadPdf::of({}));
}
