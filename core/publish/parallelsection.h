// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/cardform.h"
#include "core/publish/facts.h"
#include "core/typeset/document.h"

#include <vector>

namespace publish {

// The pages of one card in two or three languages: what it says of itself once, labelled in all of
// them, and its texts side by side. The contexts are of the same card, one for each language; the
// first is that of the document.
typeset::Section parallelSection(const std::vector<CardContext> &contexts,
                                 const CardForm &form = {});

} // namespace publish
