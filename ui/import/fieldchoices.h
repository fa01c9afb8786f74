// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a card as entries of a list to choose from.
#pragma once

#include "core/model/cardpart.h"
#include "ui/import/celltable.h"

namespace ui {

// In the order of the form. Texts are there for each of the languages (BCP 47); of the first one
// without naming it. The values are as Event::columns has them: "title", "title:en".
QList<CellChoice> fieldChoices(const QStringList &languages);

core::CardPart partOfChoice(const QVariant &value);

} // namespace ui
