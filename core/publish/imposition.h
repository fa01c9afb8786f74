// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/savepdf.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace publish {

// The pages of a booklet of so many as they stand side by side, from 0, on the sides of its sheets:
// front, back, front … Printed on both sides, turned at the short edge, folded in the middle and
// stapled, they are in order. -1 is an empty page: all of them are before the last one, so that the
// back cover stays outside.
std::vector<std::pair<int, int>> foldedPages(int count);

// Typesets a document of A5 pages and writes it with two of them on each side of A4. Errors are
// those of savePdf().
core::Result<PdfReport> saveFolded(const typeset::Document &document,
                                   const typeset::FontList &fonts, const QString &path,
                                   const PdfOptions &options = {});

} // namespace publish
