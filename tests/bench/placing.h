// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Placing 300 cards on 5 days and 10 platforms within the limit of 10 s: how many have a place,
// what clashes, when the first plan is there, and how humane the hours are against the best known.
// False where something clashes, or a card that could have a place has none.
bool placing();
