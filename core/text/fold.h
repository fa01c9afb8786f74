// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

// For comparing labels and names: without accents, case and invisible characters, compatibility
// forms made plain (Unicode toNFKC_Casefold, then NFKD without marks, the same in every locale),
// runs of white space made one space, none at the ends. "  Línea  TEMÁTICA" and "linea tematica"
// are equal then, as are "ß" and "SS". Idempotent.
QString fold(QStringView text);

} // namespace core
