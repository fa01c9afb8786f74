// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A web site of 500 to 2,000 sessions in three languages, against writing the same bytes to the
// same files. Prints both and the ratio for each number. False where a ratio is more than is
// wanted.
bool site();
