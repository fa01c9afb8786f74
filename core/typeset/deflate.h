// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace typeset {

// The bytes in zlib's format, as FlateDecode wants them. Always the same for the same input.
std::string deflate(std::string_view bytes);

} // namespace typeset
