// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"

#include <QString>

#include <vector>

namespace publish {

// The direction of a text in that language (BCP 47), whatever letter it begins with.
typeset::Direction directionOf(const QString &language);

// Gives the direction to all paragraphs, headings and contents, also within lists, tables and
// boxes, that have none of their own: one page has one side to begin from.
void settleDirection(std::vector<typeset::Block> &blocks, typeset::Direction direction);

} // namespace publish
