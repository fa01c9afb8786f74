// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/cardform.h"
#include "core/publish/facts.h"
#include "core/typeset/document.h"

#include <QString>

namespace publish {

// The title on one line and its language; "Untitled session" stands in for one. Never empty.
Worded cardTitle(const core::Card &card, const Wording &wording);

// The same after the code: "1.3.2 Title".
Worded cardName(const core::Card &card, const Wording &wording);

// The name that links to a card's section use.
QString cardDestination(const core::Card &card);

// The pages of one card.
typeset::Section cardSection(const CardContext &context, const CardForm &form = {});

} // namespace publish
