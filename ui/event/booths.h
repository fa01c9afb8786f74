// SPDX-License-Identifier: GPL-3.0-or-later
// Interpreters' booths as text: "ES–EN; ES–FR".
#pragma once

#include "core/model/programme.h"

#include <QString>

namespace ui {

QString boothsText(const QList<core::Booth> &booths);
// Languages may be written by their codes or names, with any dash or slash between them. What is no
// pair of languages is given back in `notUnderstood`, which is null otherwise.
QList<core::Booth> boothsOf(const QString &text, const core::Programme &programme,
                            QString &notUnderstood);
// All pairs of the event's languages.
QStringList boothPairs(const core::Programme &programme);

} // namespace ui
