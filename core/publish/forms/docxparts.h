// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a DOCX beside its text.
#pragma once

#include "core/publish/forms/formdocument.h"
#include "core/publish/forms/package.h"

namespace publish {

inline constexpr const char *wordNamespace =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr const char *relationNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// Lengths as WordprocessingML has them.
QString twips(double points);      // twentieths of a point
QString halfPoints(double points); // sizes of type

// w:lang, for the scripts that it is about.
void writeWordLanguage(XmlPart &part, const QString &language);

// [Content_Types].xml, the relations of the package, docProps, settings, fonts, styles, running
// head and foot.
void writeDocxParts(Package &package, const FormHead &head);

// The lists: numbering 1 is that of bullets, 2 + n that of the sequence n, which begins with
// sequences[n].
void writeDocxNumbering(Package &package, const QList<FormListPlace> &sequences);

} // namespace publish
