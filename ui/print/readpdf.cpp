// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/readpdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>

namespace ui {

// One object, so that both go together, and later where another thread lets go of them.
struct ReadPdf::Parts : QObject
{
    QBuffer bytes; // outlives the document that reads from it
    QPdfDocument document{nullptr};
};

ReadPdf::ReadPdf(std::shared_ptr<Parts> parts)
    : m_parts(std::move(parts))
{ }

std::shared_ptr<const ReadPdf> ReadPdf::of(const QByteArray &pdf)
{
    std::shared_ptr<Parts> parts(new Parts, [](Parts *made) { made->deleteLater(); });
    parts->bytes.setData(pdf);
    parts->bytes.open(QIODevice::ReadOnly);
    parts->document.load(&parts->bytes);
    const bool isReady = parts->document.status() == QPdfDocument::Status::Ready;
    for (int page = 0; page < parts->document.pageCount(); ++page)
        parts->document.pagePointSize(page); // it is kept
    QThread *window = QCoreApplication::instance()->thread();
    parts->bytes.moveToThread(window);
    parts->document.moveToThread(window);
    parts->moveToThread(window);
    return isReady ? std::shared_ptr<const ReadPdf>(new ReadPdf(std::move(parts))) : nullptr;
}

const QByteArray &ReadPdf::bytes() const
{
    return m_parts->bytes.data();
}

QPdfDocument &ReadPdf::document() const
{
    return m_parts->document;
}

} // namespace ui
