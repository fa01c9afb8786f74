// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "core/model/programme.h"
#include "ui/step.h"

namespace ui {

// Where a person mends a finding. Within a text, the words past the limit and a link that is not
// complete are known by their place as well.
Place placeOf(const core::Finding &finding, const core::Programme &programme);

} // namespace ui
