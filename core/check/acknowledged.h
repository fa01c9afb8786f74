// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checks.h"

namespace core {

// A clash that somebody lives with, and why.
struct AcknowledgedFinding
{
    Finding finding;
    QString card; // id of the one that it was acknowledged on
    Acknowledgement known;

    bool operator==(const AcknowledgedFinding &) const = default;
};

// What check() does not say of the card because it has been acknowledged, in the same order; all of
// them, however many. As quick as a check of that card, and at once where there are none.
QList<AcknowledgedFinding> acknowledgedFindings(const Programme &programme, const QString &cardId,
                                                const CheckOptions &options = {});

} // namespace core
