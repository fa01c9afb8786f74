// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/directory.h"

namespace core {

// A thematic line or subtheme as it is named: "1.2 · Markets"; `title` is its title in whichever
// language it is read. Without a code or a title what there is.
inline QString themeName(const Theme &theme, const QString &title)
{
    return theme.code.isEmpty() || title.isEmpty() ? theme.code + title
                                                   : theme.code + QStringLiteral(" · ") + title;
}

} // namespace core
