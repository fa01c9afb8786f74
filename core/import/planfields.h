// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a plan that are texts for people to look at.
#pragma once

#include "core/import/importplan.h"

namespace core {

// What a finding says of how sure the field is that it is about.
Confidence confidenceOf(FindingCode code);

// The fields that a draft fills or tries to. `alone` is the card that it would be by itself, in the
// terms of `names`.
QList<PlannedField> plannedFields(const PlannedCard &planned, const PlannedFile &file,
                                  const Card &alone, const Programme &names);

// The text of a part, those of "hours" with the date before it.
QString partValue(const Card &card, const CardPart &part, const Programme &names,
                  const QString &language);

} // namespace core
