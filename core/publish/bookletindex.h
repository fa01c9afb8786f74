// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/bookletcontext.h"

#include <vector>

namespace publish {

// The people of the sessions, and the organizations, each with the pages of its sessions, in the
// order of the language's alphabet. Without entries: no section.
std::vector<typeset::Section> indexSections(const BookletContext &context);

} // namespace publish
