// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

enum class Status {
    Draft,
    Submitted,
    ChangesRequested,
    Accepted,
    Published,
    Rejected,
    Withdrawn,
};

} // namespace core
