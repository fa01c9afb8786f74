// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

// The languages that the program speaks, as BCP 47 tags.
QStringList interfaceLanguages();

// The one that the user's locale asks for first (LANGUAGE, LC_ALL, LC_MESSAGES, LANG); else "en".
QString interfaceLanguage();

// Where the translations into it are, to be loaded by a QTranslator.
QString catalogue(const QString &language);

} // namespace core
