// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of the event offer to a card.
#pragma once

#include "ui/editor/choicefield.h"

namespace ui {

ChoiceField::Source formatSource(const EditedCard &edited);
ChoiceField::Source themeSource(const EditedCard &edited);
// Subthemes of the card's thematic line, or all where it has none; choosing one sets the line.
ChoiceField::Source subthemeSource(const EditedCard &edited);
ChoiceField::Source platformSource(const EditedCard &edited);

} // namespace ui
