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

void PdfPages::showPdf(const std::shared_ptr<const ReadPdf> &pdf)
{
    const int place = verticalScrollBar()->value();
    const int page = this->page();
    const QSizeF size = firstSize();
    const auto before = std::exchange(m_pdf, pdf); // until the view has another
    setDocument(&pdf->document());
    // Pages of another size have other places.
    if (firstSize() != size)
        showPage(std::min(page, pageCount() - 1));
    else
        verticalScrollBar()->setValue(place);
}

QSizeF PdfPages::firstSize() const
{
    return pageCount() > 0 ? m_pdf->document().pagePointSize(0) : QSizeF();
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
    const QSizeF page = firstSize() * (screen()->logicalDotsPerInch() / 72.0);
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
