// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

// Whether a BCP 47 tag is well formed and names a language that ICU has a record of, or one of the
// better known sign languages.
bool isKnownLanguage(const QString &tag);

// The tag as CLDR writes it ("ES" and "spa" are "es"), by which two tags can be compared. A word
// that is no tag comes back in lower case.
QString canonicalLanguage(const QString &tag);

// The language's name in the language `reader`, both BCP 47: "Spanish", "español (México)". The
// tag itself where it is not known.
QString languageName(const QString &tag, const QString &reader);

} // namespace core
