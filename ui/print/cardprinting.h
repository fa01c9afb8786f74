// SPDX-License-Identifier: GPL-3.0-or-later
// Cards to a PDF file and to a printer. All of these ask what they need to know, go on behind a
// progress dialog while the window stays alive, and say in the news how it went.
#pragma once

#include "core/error.h"
#include "ui/context.h"

#include <QByteArray>
#include <QStringList>

class QWidget;

namespace ui {

// Ids, in the order of the pages; none means all cards. In the event's source language, on A4.
// Closing `parent` gives it up.
void saveCardsPdf(const Context &context, QWidget *parent, const QStringList &cardIds);
void printCards(const Context &context, QWidget *parent, const QStringList &cardIds);

// The same for the bytes of a PDF that was made of these cards before.
void savePdf(const Context &context, QWidget *parent, const QStringList &cardIds,
             const QByteArray &pdf);
void printPdf(const Context &context, QWidget *parent, const QByteArray &pdf);

// An error of making a PDF; Cancelled is no news. One without a file is about the event's.
void sayPrintError(const Context &context, const core::Error &error);

} // namespace ui
