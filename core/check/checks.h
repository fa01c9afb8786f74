// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "core/model/programme.h"

#include <QList>
#include <QStringList>

namespace core {

// What a person should know of the cards: all of them, or those of `cardIds`, which are still
// compared with all others. Ordered by card as the programme orders them, then by field as the form
// orders them, then by severity. Never about an import itself, whose reader reports that.
//
// Rejected and withdrawn cards miss nothing and clash with nobody; the other checks see them too.
//
// A function of its arguments alone, for any thread. Time grows with the length of the texts, as
// counting their words does, and with the number of cards times its logarithm; and where sessions
// clash, with the pairs of them that do.
QList<Finding> check(const Programme &programme, const QStringList &cardIds = {});

} // namespace core
