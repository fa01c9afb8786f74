// SPDX-License-Identifier: GPL-3.0-or-later
// All texts of all cards against their limits.
#pragma once

#include "core/model/programme.h"

namespace core {

enum class LimitState { Fine, Near, Tolerated, Over, Short };

struct LimitRow
{
    QString card; // id
    QString code;
    QString title; // in the source language, else in whichever there is
    TextField field = TextField::Title;
    QString language; // BCP 47
    qint64 count = 0; // in the limit's unit, by the event's rule
    Limit limit;      // with the card's exception
    LimitState state = LimitState::Fine;
    std::optional<LimitException> exception;

    bool operator==(const LimitRow &) const = default;
};

// Of each text that is there and has a limit, in the order of the cards, then of the form, then by
// languages as the event orders them.
QList<LimitRow> limitRowsOf(const Programme &programme);

// From 90 % of the most up to it a text is near.
LimitState limitState(qint64 count, const Limit &limit);

} // namespace core
