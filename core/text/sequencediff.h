// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/text.
#pragma once

#include "core/text/diff.h"

#include <span>
#include <vector>

namespace core {

// So many values of one kind.
struct DiffRun
{
    DiffKind kind;
    qsizetype count;
};

// How one sequence becomes the other, from its beginning to its end; values are equal or not, and
// nothing else. No run is empty, but neighbours may be of the same kind.
std::vector<DiffRun> sequenceDiff(std::span<const int> before, std::span<const int> after);

} // namespace core
