// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/glyphtext.h"

namespace typeset {

void GlyphTexts::improve(Entry &entry, const QString &text, bool certain)
{
    const bool better = entry.text.isNull() || (certain && !entry.certain)
        || (certain == entry.certain
            && (text.size() < entry.text.size()
                || (text.size() == entry.text.size() && text < entry.text)));
    if (better)
        entry = {text, certain};
}

void GlyphTexts::add(const Face &face, quint32 glyph, QStringView text, bool certain)
{
    const auto number = size_t(face.number());
    if (m_entries.size() <= number)
        m_entries.resize(number + 1);
    if (m_entries[number].empty())
        m_entries[number].resize(size_t(face.glyphCount()));
    Entry &entry = m_entries[number][glyph];
    if (entry.certain >= certain && entry.text == text)
        return;
    improve(entry, text.toString(), certain);
}

void GlyphTexts::merge(const GlyphTexts &other)
{
    if (m_entries.size() < other.m_entries.size())
        m_entries.resize(other.m_entries.size());
    for (size_t face = 0; face < other.m_entries.size(); ++face) {
        const std::vector<Entry> &theirs = other.m_entries[face];
        if (m_entries[face].empty()) {
            m_entries[face] = theirs;
            continue;
        }
        for (size_t glyph = 0; glyph < theirs.size(); ++glyph) {
            if (!theirs[glyph].text.isNull())
                improve(m_entries[face][glyph], theirs[glyph].text, theirs[glyph].certain);
        }
    }
}

bool GlyphTexts::uses(const Face &face) const
{
    const auto number = size_t(face.number());
    return number < m_entries.size() && !m_entries[number].empty();
}

bool GlyphTexts::uses(const Face &face, quint32 glyph) const
{
    return uses(face) && !m_entries[size_t(face.number())][glyph].text.isNull();
}

QStringView GlyphTexts::text(const Face &face, quint32 glyph) const
{
    return m_entries[size_t(face.number())][glyph].text;
}

} // namespace typeset
