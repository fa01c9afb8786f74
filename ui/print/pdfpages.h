// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/readpdf.h"

#include <QPdfDocument>
#include <QPdfView>

namespace ui {

// The pages of a PDF one below the other, as wide or high as the view or at a size of
// their own.
class PdfPages final : public QPdfView
{
    Q_OBJECT

public:
    explicit PdfPages(QWidget *parent = nullptr);
    ~PdfPages() override;

    // Shows another PDF, which is not null, at the place where the last one was.
    void showPdf(const std::shared_ptr<const ReadPdf> &pdf);
    // A copy that others may keep; empty before the first.
    QByteArray bytes() const { return m_pdf ? m_pdf->bytes() : QByteArray(); }

    int pageCount() const { return m_pdf ? m_pdf->document().pageCount() : 0; }
    int page() const; // from 0
    void showPage(int page);

    void zoomBy(double factor);
    void fitWidth();
    void fitPage();

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    double shownZoom() const;

    QSizeF firstSize() const; // in points

    std::shared_ptr<const ReadPdf> m_pdf; // null before the first
};

} // namespace ui
