// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"

#include <QStringView>

#include <vector>

namespace typeset {

// The embedding levels of a paragraph, UAX #9.
struct BidiLevels
{
    bool rightToLeft = false;   // the paragraph itself
    std::vector<quint8> levels; // of each UTF-16 unit; empty: all 0
};

BidiLevels bidiLevels(QStringView text, Direction direction, QStringView language);

// The order in which items of these levels stand from left to right (rule L2).
std::vector<int> visualOrder(const std::vector<quint8> &levels);

} // namespace typeset
