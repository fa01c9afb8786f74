// SPDX-License-Identifier: GPL-3.0-or-later
// What the values that are keys elsewhere ("moderator") are called for a reader, in English, to be
// looked up in the context named.
#pragma once

#include "core/model/card.h"

namespace core {

inline constexpr const char *roleContext = "core::Role";
// "Moderator" of one person, "Moderators" of several.
const char *roleTerm(Role role, bool several);

inline constexpr const char *registrationContext = "core::Registration";
const char *registrationTerm(RegistrationKind kind);

} // namespace core
