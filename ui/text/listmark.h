// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of lists that people or programs wrote as text.
#pragma once

#include "core/text/markup.h"

namespace ui {

struct ListMark
{
    core::BlockKind kind = core::BlockKind::Paragraph; // Paragraph: there is none
    int number = -1;                                   // -1: it goes on counting
    qsizetype length = 0;                              // with the white space after it

    bool operator==(const ListMark &) const = default;
};

// What a line of plain text begins with: "• ", "- ", "1. ", "2) ". Letters are no marks, since
// names begin with "J. ".
ListMark listMark(QStringView line);

// A mark that Word itself calls one: "·", "o", "1.2.", "iv)", "b.".
ListMark wordListMark(QStringView mark);

} // namespace ui
