// SPDX-License-Identifier: GPL-3.0-or-later
// What several commands do with the editions of an event.
#pragma once

#include "core/store/store.h"

#include <QJsonObject>

#include <optional>

namespace cli {

// The number of an edition as it was typed; 0 of a null text, which asks for none. Nullopt, and a
// sentence on standard error, where it is no such number.
std::optional<int> editionNumber(const QString &typed);

QJsonObject toJson(const core::Edition &edition);
// One line for a person: number, when, who, note.
QString line(const core::Edition &edition);

// Two states of an event.
struct Compared
{
    core::Programme older;
    core::Edition olderEdition;
    core::Programme newer;
    std::optional<core::Edition> newerEdition; // nullopt: the event as it is
};

// `newer` 0 is the event as it is; `older` 0 the last edition before that. Fails with NoEdition
// where there is none before it, EditionMissing or EditionDamaged.
core::Result<Compared> compared(core::Store &store, int older, int newer);

} // namespace cli
