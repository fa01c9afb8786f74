// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of publishing says of each format that an event can be exported in.
#pragma once

#include "core/publish/formats.h"

#include <QString>

namespace ui {

// How a format is looked at before it is saved: its pages, its text, or what it consists of.
enum class OutputLook { Pages, Text, Files };

OutputLook lookOf(const publish::ExportFormat &format);
bool isPrintable(const publish::ExportFormat &format);

// Both in the language of the installed translators. A format without a row of its own in the table
// has its name on the command line, and what the command line says of it.
QString outputName(const publish::ExportFormat &format);
QString outputDescription(const publish::ExportFormat &format);

// Those that there are, in the order of the page: first what is printed, last what programs read.
QList<const publish::ExportFormat *> outputs();

} // namespace ui
