// SPDX-License-Identifier: GPL-3.0-or-later
// Findings in words of a language that need not be the interface's.
#pragma once

#include "core/check/finding.h"

#include <functional>

namespace core {

// The translation of a text in a context of the catalogues; `count` is its %n, -1 where it has
// none.
using Say = std::function<QString(const char *context, const char *text, int count)>;

QString describe(const Finding &finding, const Say &say);

} // namespace core
