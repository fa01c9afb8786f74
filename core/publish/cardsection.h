// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/facts.h"
#include "core/typeset/document.h"

#include <QString>

namespace publish {

// "1.3.2 Title", and the language of the title; "Untitled session" stands in for one. Never empty.
Worded cardName(const core::Card &card, const Wording &wording);

// The name that links to a card's section use.
QString cardDestination(const core::Card &card);

// The pages of one card, from a new page on.
typeset::Section cardSection(const CardContext &context);

} // namespace publish
