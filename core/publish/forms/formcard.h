// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/forms/formdocument.h"
#include "core/publish/forms/formtext.h"
#include "core/publish/forms/formvalues.h"

namespace publish {

// The form of a card, filled in: paragraphs and labels are those that core::readNote() knows. A
// text without a translation stands in the source language, and its label says so.
Form formOf(const FormContext &context, SequenceCounter &sequences);

} // namespace publish
