// SPDX-License-Identifier: GPL-3.0-or-later
// What the form looks like, for whichever file it is written to. Lengths are in points.
#pragma once

#include "core/publish/forms/formdocument.h"

#include <QMarginsF>
#include <QSizeF>

namespace publish {

struct FormStyleLook
{
    const char *name; // as word processors show it; headings have those that they know
    double size = 0;
    bool bold = false;
    const char *colour; // RRGGBB
    double before = 0;
    double after = 0;
    double lineHeight = 1; // of the font's
    bool keepWithNext = false;
    int outlineLevel = 0; // from 1; 0 is none
};

const FormStyleLook &lookOf(FormStyle style);

struct FormPage
{
    QSizeF size;
    QMarginsF margins;
    double labelColumn = 0;

    double textWidth() const { return size.width() - margins.left() - margins.right(); }
};
FormPage formPage(Paper paper);

inline constexpr const char *formFont = "Calibri"; // Carlito has its widths
inline constexpr const char *formComplexFont = "Arial";
// For Han, Kana and Hangul in that language; null where no script asks for one.
QString eastAsianFont(const QString &language);

inline constexpr double asideSize = 9;
inline constexpr const char *asideColour = "5F6B7A";
inline constexpr const char *accentColour = "1D4F73";
inline constexpr const char *linkColour = "0B5394";
inline constexpr const char *hairlineColour = "C9D1DA";
inline constexpr double runningSize = 8.5;
inline constexpr double listIndent = 18; // of each level
inline constexpr double cellPadding = 4;

// The mark of a bullet at that level.
QString bulletAt(int level);

// A language as word processors know it, with its usual country: "es-ES" for "es". Null for what
// is no language.
QString localeTag(const QString &language);
// Whether word processors keep the language of such a text apart: "Asian" and "complex" ones.
bool isEastAsian(const QString &language);

} // namespace publish
