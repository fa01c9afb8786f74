// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "core/text/readtext.h"

namespace core {

// Says what a text was taken for, where its file could have meant something else.
void noteEncoding(TextEncoding encoding, QList<Finding> &findings);

} // namespace core
