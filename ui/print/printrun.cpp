// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printrun.h"

#include <QPdfDocumentRenderOptions>
#include <QPrinter>

#include <algorithm>

namespace ui {
namespace {

// Beyond that nobody sees a difference, and a page takes four times the memory and the time.
constexpr int highestResolution = 600;
// A page at that resolution is 140 MB: it is drawn in bands of so many rows.
constexpr int bandHeight = 512;

QList<int> pagesInRange(const QPrinter &printer, int pages)
{
    QList<int> chosen;
    const QPageRanges ranges = printer.pageRanges();
    const bool isAll = printer.printRange() == QPrinter::AllPages;
    for (int page = 0; page < pages; ++page) {
        const int number = page + 1;
        const bool isInRange = ranges.isEmpty()
            ? number >= printer.fromPage() && (printer.toPage() < 1 || number <= printer.toPage())
            : ranges.contains(number);
        if (isAll || isInRange)
            chosen.append(page);
    }
    return chosen;
}

} // namespace

QList<int> sheetsOf(const QPrinter &printer, int pages)
{
    QList<int> chosen = pagesInRange(printer, pages);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(chosen);
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    QList<int> sheets;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            sheets += chosen;
    } else {
        for (const int page : std::as_const(chosen))
            sheets += QList<int>(copies, page);
    }
    return sheets;
}

PrintRun::PrintRun(const QByteArray &pdf, QObject *parent)
    : QObject(parent)
    , m_pdf(nullptr)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_pdf.load(&m_bytes);
    m_printer->setFullPage(true); // the pages have margins of their own
    m_printer->setDocName(m_pdf.metaData(QPdfDocument::MetaDataField::Title).toString());
    if (m_pdf.pageCount() > 0)
        m_printer->setPageSize(QPageSize(m_pdf.pagePointSize(0), QPageSize::Point));
    connect(&m_next, &QTimer::timeout, this, &PrintRun::drawNext);
}

PrintRun::~PrintRun() = default;

void PrintRun::start()
{
    m_printer->setResolution(std::min(m_printer->resolution(), highestResolution));
    m_sheets = sheetsOf(*m_printer, pages());
    m_done = 0;
    if (m_sheets.isEmpty() || !m_painter.begin(m_printer.get())) {
        Q_EMIT finished(false);
        return;
    }
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
    m_next.start(0);
}

void PrintRun::cancel()
{
    m_next.stop();
    if (m_painter.isActive()) {
        m_printer->abort();
        m_painter.end();
    }
}

void PrintRun::drawNext()
{
    if (m_done > 0 && !m_printer->newPage()) {
        cancel();
        Q_EMIT finished(false);
        return;
    }
    draw(m_sheets[m_done]);
    ++m_done;
    Q_EMIT progressed(m_done, int(m_sheets.size()));
    if (m_done < m_sheets.size() || !m_next.isActive())
        return;
    m_next.stop();
    const bool isPrinted = m_painter.end() && m_printer->printerState() != QPrinter::Error;
    Q_EMIT finished(isPrinted);
}

void PrintRun::draw(int page)
{
    // At its own size, or smaller where the paper is.
    const QSizeF points = m_pdf.pagePointSize(page);
    const QSizeF paper = m_printer->pageLayout().fullRectPoints().size();
    const qreal scale =
        std::min({1.0, paper.width() / points.width(), paper.height() / points.height()});
    const qreal pixels = scale * m_printer->resolution() / 72.0;
    const QSize size = (points * pixels).toSize();
    const QSize sheet = m_printer->pageLayout().fullRectPixels(m_printer->resolution()).size();
    const QPoint corner((sheet.width() - size.width()) / 2, (sheet.height() - size.height()) / 2);

    for (int top = 0; top < size.height(); top += bandHeight) {
        const QRect band(0, top, size.width(), std::min(bandHeight, size.height() - top));
        QPdfDocumentRenderOptions options;
        options.setScaledSize(size);
        options.setScaledClipRect(band);
        QImage image(band.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).drawImage(0, 0, m_pdf.render(page, band.size(), options));
        m_painter.drawImage(corner + band.topLeft(), image);
    }
}

} // namespace ui
