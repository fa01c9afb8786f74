// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/face.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace typeset {

// Which glyphs a document uses, and the one text that each stands for (ToUnicode, ISO 32000-1,
// 9.10.3). Of several texts the shortest and then the lowest is kept, so that the outcome does not
// depend on the order in which threads shaped words; where a glyph stands for another text after
// all, the words say so themselves (ActualText).
class GlyphTexts final
{
public:
    // A certain text comes from a glyph that makes up its cluster alone; others are stopgaps.
    void add(const Face &face, quint32 glyph, QStringView text, bool certain = true);
    void merge(const GlyphTexts &other);

    bool uses(const Face &face) const;
    bool uses(const Face &face, quint32 glyph) const;
    QStringView text(const Face &face, quint32 glyph) const;

private:
    struct Entry
    {
        QString text; // null: the glyph is not used
        bool certain = false;
    };
    static void improve(Entry &entry, const QString &text, bool certain);

    std::vector<std::vector<Entry>> m_entries; // by face number, then glyph
};

} // namespace typeset
