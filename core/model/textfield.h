// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace core {

// The texts of a card that exist once in each language. Their order here is that of the form.
// A new one is added here and as a row of the table in cardfield.cpp.
enum class TextField { Title, Summary, Concept, Objectives, Debate };

inline constexpr std::size_t textFieldCount = 5;

} // namespace core
