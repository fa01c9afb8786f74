// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace core {

// How dates and numbers are written in a language (BCP 47). Plain "en" is the English of the world,
// which puts the day before the month; to Qt it would be American.
QLocale readerLocale(const QString &language);

} // namespace core
