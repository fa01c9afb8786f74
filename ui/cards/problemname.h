// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"

namespace ui {

// What a kind of finding is called in a menu, in the language of the installed translators: "Over a
// limit". Null for those that only imports report.
QString problemName(core::FindingCode code);
QList<core::FindingCode> namedProblems();

} // namespace ui
