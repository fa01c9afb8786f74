// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ui {

// The icon that the theme has by this name (freedesktop.org Icon Naming Specification), looked for
// when it is drawn and again when the theme is another one: the folders of a theme take longer to
// look through than all menus take to be made.
QIcon themeIcon(const QString &name);

} // namespace ui
