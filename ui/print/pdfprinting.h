// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of an event, to a PDF file and to a printer. All of these ask what they need to
// know, go on behind a progress dialog while the window stays alive, and say in the news how it
// went. Closing `parent` gives it up.
#pragma once

#include "core/error.h"
#include "ui/context.h"
#include "ui/print/pdfmaker.h"

#include <QByteArray>

class QWidget;

namespace ui {

struct PdfJob
{
    PdfWriter write;
    publish::ExportOptions options = {}; // but for the time, which is that of the writing
    QString name = {}; // of the file that is proposed, without a suffix; null: the event's
};

void savePdf(const Context &context, QWidget *parent, const PdfJob &job);
void printPdf(const Context &context, QWidget *parent, const PdfJob &job);

// The same for the bytes of a PDF that was made before.
void savePdf(const Context &context, QWidget *parent, const QString &name, const QByteArray &pdf);
void printPdf(const Context &context, QWidget *parent, const QByteArray &pdf);

// An error of making a PDF; Cancelled is no news. One without a file is about the event's.
void sayPrintError(const Context &context, const core::Error &error);

} // namespace ui
