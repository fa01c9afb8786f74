// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cardpart.h"

namespace ui {

// What fieldValue() gives, in the words of whoever reads it: statuses, roles, languages and days in
// the language of the installed translators; a text as it is seen, without its marks.
QString shownValue(const core::CardPart &part, const QString &value);

} // namespace ui
