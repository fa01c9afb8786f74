// SPDX-License-Identifier: GPL-3.0-or-later
// What the values that are keys elsewhere ("changes-requested") are called on paper, in English, to
// be looked up in the context named.
#pragma once

#include "core/model/cardfield.h"

namespace publish {

inline constexpr const char *statusContext = "core::Status";
inline const char *statusTerm(core::Status status)
{
    return core::statusTerm(status);
}

inline constexpr const char *roleContext = "core::Role";
// "Moderator" of one person, "Moderators" of several.
const char *roleTerm(core::Role role, bool several);

inline constexpr const char *registrationContext = "core::Registration";
const char *registrationTerm(core::RegistrationKind kind);

} // namespace publish
