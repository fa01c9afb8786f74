// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs say of a place that was found.
#pragma once

#include "core/schedule/moves.h"
#include "core/schedule/placing.h"

#include <QLocale>

namespace ui {

// "1.3.2 Title", cut short where it is long.
QString sessionName(const core::Programme &programme, const QString &cardId);
// "Tue 14 Mar · 12:00–13:30 · Streaming"
QString placeText(const core::Programme &programme, const core::Placement &place,
                  const QLocale &locale);
QString whenText(const core::Programme &programme, const core::Placement &place,
                 const QLocale &locale);
QString platformText(const core::Programme &programme, const core::Placement &place);
// Each with a sign: ✓ for the place, ⚠ against it.
QStringList reasonTexts(const core::Placement &place);

} // namespace ui
