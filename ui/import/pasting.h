// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/formats.h"

#include <functional>
#include <optional>

class QMimeData;

namespace ui {

// Something of the clipboard that can be read as cards, and read again with other options.
struct Pasted
{
    QString name; // stands in the place of a file's
    std::function<core::Result<core::FileReading>(const core::ReadOptions &options)> read;
};

// Rows of a spreadsheet or a whole note; nullopt where there is no text.
std::optional<Pasted> pastedText(const QMimeData &data);

// The files and folders of this machine that are dropped or pasted.
QStringList localFiles(const QMimeData &data);

} // namespace ui
