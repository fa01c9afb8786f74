// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The board of 2,000 cards in three languages, against one run of all checks over them. Prints both
// and the ratio; false where the board takes more than five times as long.
bool board();
