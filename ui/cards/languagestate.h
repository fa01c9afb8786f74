// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"

namespace ui {

// How far the texts of a card are in one of the event's languages.
enum class LanguageState {
    Complete, // all that the source has is there; for the source itself, all that the form asks for
    Partly,
    Stale, // the source changed after one of these translations was made
    Empty,
};

LanguageState languageState(const core::Programme &programme, const core::Card &card,
                            const QString &language);

QString stateSign(LanguageState state); // ✓ ◐ –
QString stateName(LanguageState state); // in the language of the installed translators

} // namespace ui
