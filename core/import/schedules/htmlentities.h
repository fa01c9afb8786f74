// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

// What an entity of HTML stands for: "amp", "eacute", "#233", "#xE9". Null for one that is not
// known, or that no text may hold. Numbers 128 to 159 are read as Windows-1252, as browsers do
// (HTML, 13.2.5.80).
QString htmlEntity(QStringView name);

} // namespace core
