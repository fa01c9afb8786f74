// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"

namespace core {

// The sample congress, with fresh ids. It comes with the program, so there is no error.
Programme sampleCongress();

} // namespace core
