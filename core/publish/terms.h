// SPDX-License-Identifier: GPL-3.0-or-later
// What the values that are keys elsewhere ("changes-requested") are called on paper, in English, to
// be looked up in the context named.
#pragma once

#include "core/model/cardfield.h"
#include "core/model/terms.h"

namespace publish {

inline constexpr const char *statusContext = "core::Status";
using core::registrationContext;
using core::registrationTerm;
using core::roleContext;
using core::roleTerm;
using core::statusTerm;

} // namespace publish
