// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/publish/exportoptions.h"

#include <optional>

namespace cli {

// What the options say of a booklet; nullopt, and a sentence on standard error, where they are
// wrong.
std::optional<publish::BookletOptions> bookletOptions(const Arguments &arguments);

} // namespace cli
