// SPDX-License-Identifier: GPL-3.0-or-later
// The styles of an ODT and their names.
#pragma once

#include "core/publish/forms/formdocument.h"
#include "core/publish/forms/package.h"

namespace publish {

inline const QString odfVersion = QStringLiteral("1.3");

// Begins a part's document: "office:document-content".
void startOdf(XmlPart &part, const QString &element);

inline const QString odtBullets = QStringLiteral("FormBullets");
inline const QString odtNumbers = QStringLiteral("FormNumbers");
inline const QString odtTable = QStringLiteral("FormTable");
inline const QString odtLabelColumn = QStringLiteral("FormTable.A");
inline const QString odtValueColumn = QStringLiteral("FormTable.B");
inline const QString odtRow = QStringLiteral("FormTable.1");
inline const QString odtCell = QStringLiteral("FormTable.A1");
inline const QString odtStrong = QStringLiteral("Strong_20_Emphasis");
inline const QString odtEmphasis = QStringLiteral("Emphasis");
inline const QString odtAside = QStringLiteral("Form_20_Aside");
inline const QString odtHeader = QStringLiteral("Header");
inline const QString odtFooter = QStringLiteral("Footer");

// "12.5pt"
QString odfPoints(double points);

QString odtStyle(FormStyle style, bool newPage, bool rightToLeft);
// Null where the language has none, because it is no language.
QString odtLanguageStyle(const FormHead &head, const QString &language);

// The automatic styles of content.xml: paragraphs that begin a page or run from right to left,
// languages, the table.
void writeOdtBodyStyles(XmlPart &part, const FormHead &head);
// Fonts and the common styles of styles.xml.
void writeOdtCommonStyles(XmlPart &part, const FormHead &head);

} // namespace publish
