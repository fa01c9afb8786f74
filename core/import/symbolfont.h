// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

// What a character of one of Word's symbol fonts shows, in Unicode: code points from U+F000 are the
// font's own. A white square for one that isn't known.
QString symbolText(char32_t code, const QString &font);

} // namespace core
