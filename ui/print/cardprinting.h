// SPDX-License-Identifier: GPL-3.0-or-later
// Cards to a PDF file and to a printer, see exporting.h.
#pragma once

#include "ui/context.h"
#include "ui/print/exporting.h"

#include <QStringList>

namespace ui {

// Ids, in the order of the pages; none means all cards. In the event's source language, on A4.
ExportJob cardsJob(const Context &context, const QStringList &cardIds);

void saveCardsPdf(const Context &context, QWidget *parent, const QStringList &cardIds);
void printCards(const Context &context, QWidget *parent, const QStringList &cardIds);

} // namespace ui
