// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
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

    // Shows another PDF at the place where the last one was. False where it can't be read.
    bool load(const QByteArray &pdf);
    // A copy that others may keep; empty before load().
    QByteArray bytes() const { return m_bytes.data(); }

    int pageCount() const { return m_pdf.pageCount(); }
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

    QBuffer m_bytes; // outlives the document that reads from it
    QPdfDocument m_pdf;
};

} // namespace ui
