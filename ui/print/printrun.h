// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QList>
#include <QObject>
#include <QPainter>
#include <QPdfDocument>
#include <QTimer>

#include <memory>

class QPrinter;

namespace ui {

// The pages, from 0, in the order in which they come out: the range, the copies and the order that
// the printer is set to. Copies are left to printers that make them themselves.
QList<int> sheetsOf(const QPrinter &printer, int pages);

// Prints a PDF as it is: draws its pages at the printer's resolution, one in each turn of the event
// loop, so that the window stays alive.
class PrintRun final : public QObject
{
    Q_OBJECT

public:
    PrintRun(const QByteArray &pdf, QObject *parent = nullptr);
    ~PrintRun() override;

    int pages() const { return m_pdf.pageCount(); }
    // To be set up between the two calls.
    QPrinter &printer() { return *m_printer; }

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    // Whether the printer took all pages; not after cancel().
    void finished(bool isPrinted);

private:
    void drawNext();
    void draw(int page);

    QBuffer m_bytes;
    QPdfDocument m_pdf;
    std::unique_ptr<QPrinter> m_printer;
    QPainter m_painter; // gone before its printer
    QList<int> m_sheets;
    int m_done = 0;
    QTimer m_next;
};

} // namespace ui
