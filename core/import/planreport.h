// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importplan.h"

#include <QByteArray>

namespace core {

// What a plan understood of its files, as CSV (core/export/csv.h), a row for each field of each
// card, each line without a field, and each thing there is to say besides. Its columns have the
// same names in every language: file, card (its code, or its title where it has none), field,
// language, understood, line, original, confidence ("sure", "guessed", "doubtful"; "none" of a line
// without a field) and remarks, which are in the language of the installed translators.
QByteArray planReport(const ImportPlan &plan);

} // namespace core
