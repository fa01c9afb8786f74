// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/exchange.h"

#include <QStringList>

#include <vector>

namespace ui {

// A copy that came back, and what came of it.
struct ReturnedFile
{
    QString path;
    core::Result<core::ReturnedCopy> returned;
};

using ReturnedFiles = std::vector<ReturnedFile>; // in the order they were chosen

// "Ana's copy: 5 cards changed, 1 new; 2 fields were changed by both", in the language of the
// moment, and a sentence for each file that could not be brought back.
QString describe(const ReturnedFiles &files);

} // namespace ui
