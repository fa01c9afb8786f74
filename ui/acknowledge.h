// SPDX-License-Identifier: GPL-3.0-or-later
// Living with a clash, and thinking better of it: from wherever clashes are shown.
#pragma once

#include "core/check/finding.h"
#include "core/model/programme.h"

#include <QString>

class QWidget;

namespace ui {

struct Context;

// Whether the open event may be changed, and the finding is one that can be lived with.
bool canAcknowledge(const Context &context, const core::Finding &finding);

// Asks why the clash may stay, and writes it on its card in one step of undo. False where it can't
// be acknowledged, the person thought better of it, or it is gone by the time they have answered.
bool acknowledge(const Context &context, QWidget *parent, const core::Finding &finding);

// Has it found again, in one step of undo. False where it was not acknowledged.
bool takeBack(const Context &context, const core::Finding &finding);

// The reason that was given before one of the sides moved; null where there was none.
QString earlierReason(const core::Programme &programme, const core::Finding &finding);

} // namespace ui
