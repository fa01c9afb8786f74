// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/bookletparts.h"

#include <vector>

namespace publish {

// The people of the sessions of these parts, and the organizations, each with the pages of its
// sessions, in the order of the first language's alphabet. Without entries: no section.
std::vector<typeset::Section> indexSections(const std::vector<BookletPart> &parts,
                                            const std::vector<BookletContext> &languages);

} // namespace publish
