// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/bookletcontext.h"

namespace publish {

// "How to read this programme": whose hours they are, which languages are spoken, which platforms
// and thematic lines there are.
typeset::Section guideSection(const BookletContext &context);

} // namespace publish
