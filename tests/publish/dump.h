// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"

#include <QStringList>

namespace testing {

// What a section says, a line for each block, list item and table row, without sizes and spaces:
//   h1[en] Title    p *bold* /italic/ text <uri>    - item    1. item    Label | value / value
//   contents text -> destination    rule #407bc5
// Spaces and dashes that keep a line together are shown as if they didn't.
// In square brackets the language, where a block or span has one of its own; in braces what is read
// aloud in the place of what stands before it; after "~" what only the eye is told.
QStringList dump(const typeset::Section &section);

} // namespace testing
