// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/error.h"

#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace typeset {

// One face on disk.
struct FontFile
{
    QString path;
    int index = 0; // in a collection (.ttc)
    Family family = Family::Sans;
    bool bold = false;
    bool italic = false;

    bool operator==(const FontFile &) const = default;
};

// The faces a document may use: an input, so that a page does not depend on the machine.
struct FontList
{
    // For each family regular, bold, italic, bold italic: the first eight faces must be there.
    std::vector<FontFile> base;
    // Asked in this order for what the base lacks; the same weight and family go before others.
    std::vector<FontFile> fallback;
};

// What fontconfig finds here: Noto Serif and Noto Sans, then every other outline font, Noto first.
// `language` decides the shapes of Han characters ("ja", "ko", "zh-Hant", else simplified Chinese).
// FontMissing names the family where a base face is absent.
tl::expected<FontList, Error> systemFonts(const QString &language);

} // namespace typeset
