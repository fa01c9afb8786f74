// SPDX-License-Identifier: GPL-3.0-or-later
// Places for sessions, as the commands that find them tell of them.
#pragma once

#include "app/cli/eventfile.h"
#include "core/schedule/placing.h"

namespace cli {

QJsonObject toJson(const core::PlacingReason &reason);
QJsonObject toJson(const core::Placement &placement, const core::Programme &programme,
                   const CardNames &names);

// For a person: one line, and one for each reason.
QString lines(const core::Placement &placement, const core::Programme &programme,
              const CardNames &names);

} // namespace cli
