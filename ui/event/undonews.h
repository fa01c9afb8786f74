// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace ui {

struct Context;

// Says what the last step of undo did, with a button that takes it back as long as nothing was done
// after it.
void sayWithUndo(const Context &context, const std::function<QString()> &text);

} // namespace ui
