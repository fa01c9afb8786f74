// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

namespace ui {

// Light, dark, or what the desktop has. A desktop that brings no style of its own gets the
// program's quiet palettes.
void applyAppearance(Appearance appearance);

} // namespace ui
