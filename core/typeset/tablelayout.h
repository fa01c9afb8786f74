// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/layout.h"

namespace typeset {

// A row of a table is one piece; taller than a page, a piece for each line of its cells.
void layTable(const Table &table, const Place &place, BlockLayouter &blocks, PieceList &out);
void layBox(const Box &box, const Place &place, BlockLayouter &blocks, PieceList &out);

} // namespace typeset
