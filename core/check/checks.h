// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "core/model/programme.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace core {

struct CheckOptions
{
    // Where the checker is, for what differs from today; null: nothing is said of that.
    QDate today = {};
    int mostClashes = 5; // of one kind that are named of a card; the rest is counted
};

// What a person should know of the cards: all of them, or those of `cardIds`, which are still
// compared with all others. What is about the event comes first, and only with all cards; then
// ordered by card as the programme orders them, then by field as the form
// orders them, then by severity. Never about an import itself, whose reader reports that.
//
// Rejected and withdrawn cards miss nothing and clash with nobody; the other checks see them too.
// What a card has acknowledged is not said for as long as it holds (core/schedule).
//
// A function of its arguments alone, for any thread. Time grows with the length of the texts, as
// counting their words does, and with the number of cards times its logarithm, however many of them
// clash.
QList<Finding> check(const Programme &programme, const QStringList &cardIds = {},
                     const CheckOptions &options = {});

} // namespace core
