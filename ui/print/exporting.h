// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of an event, to a file, to a folder and to a printer. All of these ask what they
// need to know, go on behind a progress dialog while the window stays alive, and say in the news
// how it went. Closing `parent` gives it up.
#pragma once

#include "core/error.h"
#include "ui/context.h"
#include "ui/print/exportmaker.h"

#include <QByteArray>

class QWidget;

namespace ui {

struct ExportJob
{
    ExportWriter write;
    publish::ExportOptions options = {}; // a null time is that of the writing
    QString name = {}; // of the file that is proposed, without a suffix; null: the event's
    QString suffix = QStringLiteral("pdf"); // without a dot
    bool isFolder = false;                  // then the suffix means nothing
    bool opensAfter = false;                // in the program that the desktop has for it
};

void saveExport(const Context &context, QWidget *parent, const ExportJob &job);
// Of what is a PDF.
void printExport(const Context &context, QWidget *parent, const ExportJob &job);
void printPdf(const Context &context, QWidget *parent, const QByteArray &pdf);

// Writes what was made before.
ExportWriter writerOf(const QByteArray &bytes);

// An error of a writer that knows no file, or of one that has no fonts, is about the event's file.
core::Error aboutEvent(const Context &context, core::Error error);
// Cancelled is no news.
void sayExportError(const Context &context, const core::Error &error);

} // namespace ui
