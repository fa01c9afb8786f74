// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for the sake of the precompiled header that every test program uses again.
#include "support/catch.h"
