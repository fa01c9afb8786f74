// SPDX-License-Identifier: GPL-3.0-or-later
// The order of an event's lists, and of its cards: the one that Programme promises, by which two
// programs that hold the same rows hold the same lists.
#pragma once

#include "core/model/programme.h"

namespace core {

// Formats and platforms by position; thematic lines before all subthemes, each by position;
// organizations and people by name; breaks by time; cards by code. What is equal then goes by its
// id.
bool comesBefore(const Format &left, const Format &right);
bool comesBefore(const Theme &left, const Theme &right);
bool comesBefore(const Platform &left, const Platform &right);
bool comesBefore(const Organization &left, const Organization &right);
bool comesBefore(const Person &left, const Person &right);
bool comesBefore(const Break &left, const Break &right);
bool comesBefore(const Card &left, const Card &right);

// Sorts each list that is not in its order; one that is stays shared with its copies.
void putInOrder(Programme &programme);

} // namespace core
