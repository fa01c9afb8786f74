// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfpages.h"

#include <QPdfPageNavigator>
#include <QScreen>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 5;
constexpr double wheelStep = 120; // QWheelEvent::angleDelta() of one notch
constexpr double notchFactor = 1.1;

} // namespace

PdfPages::PdfPages(QWidget *parent)
    : QPdfView(parent)
    , m_pdf(nullptr)
{
    setPageMode(PageMode::MultiPage);
    setZoomMode(ZoomMode::FitToWidth);
    connect(pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfPages::pageChanged);
}

PdfPages::~PdfPages()
{
    blockSignals(true); // of pages that go
    setDocument(nullptr);
}

bool PdfPages::load(const QByteArray &pdf)
{
    const int place = verticalScrollBar()->value();
    const int page = this->page();
    const QSizeF size = pageCount() > 0 ? m_pdf.pagePointSize(0) : QSizeF();
    // The view would otherwise draw pages of a document that is being taken apart.
    setDocument(nullptr);
    m_pdf.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_pdf.load(&m_bytes);
    setDocument(&m_pdf);
    // Pages of another size have other places.
    if (pageCount() > 0 && m_pdf.pagePointSize(0) != size)
        showPage(std::min(page, pageCount() - 1));
    else
        verticalScrollBar()->setValue(place);
    return m_pdf.status() == QPdfDocument::Status::Ready;
}

int PdfPages::page() const
{
    return pageNavigator()->currentPage();
}

void PdfPages::showPage(int page)
{
    if (page >= 0 && page < pageCount() && page != this->page())
        pageNavigator()->jump(page, {}, 0);
}

// QPdfView does not say what it makes of "as wide as the view".
double PdfPages::shownZoom() const
{
    if (zoomMode() == ZoomMode::Custom || pageCount() == 0)
        return zoomFactor();
    const QSizeF room = viewport()->rect().marginsRemoved(documentMargins()).size();
    const QSizeF page = m_pdf.pagePointSize(0) * (screen()->logicalDotsPerInch() / 72.0);
    const double wide = room.width() / page.width();
    return zoomMode() == ZoomMode::FitToWidth ? wide
                                              : std::min(wide, room.height() / page.height());
}

void PdfPages::zoomBy(double factor)
{
    const double before = shownZoom();
    const double after = std::clamp(before * factor, smallestZoom, largestZoom);
    // What is in the middle of the view stays there.
    QScrollBar *bar = verticalScrollBar();
    const double middle = bar->value() + viewport()->height() / 2.0;
    setZoomMode(ZoomMode::Custom);
    setZoomFactor(after);
    bar->setValue(int(middle * after / before - viewport()->height() / 2.0));
}

void PdfPages::fitWidth()
{
    setZoomMode(ZoomMode::FitToWidth);
}

void PdfPages::fitPage()
{
    setZoomMode(ZoomMode::FitInView);
}

void PdfPages::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPdfView::wheelEvent(event);
        return;
    }
    zoomBy(std::pow(notchFactor, event->angleDelta().y() / wheelStep));
    event->accept();
}

} // namespace ui
