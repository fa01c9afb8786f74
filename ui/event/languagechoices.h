// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui {

// The names of the languages that content can be in, in the reader's language (BCP 47), by name.
QStringList languageNames(const QString &reader);

// The tag of a language that is written as a code ("pt-BR") or by its name in the reader's
// language, in English or in its own; accents and case don't count. Null where it is none.
QString languageMeant(const QString &written, const QString &reader);

} // namespace ui
