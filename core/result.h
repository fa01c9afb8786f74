// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace core {

// What a function that can fail returns: the value, or an Error that a person can be told.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, const QString &file = {},
                                  QStringList arguments = {})
{
    return tl::unexpected<Error>(Error{code, file, std::move(arguments)});
}

} // namespace core
