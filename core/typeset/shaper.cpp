// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/shaper.h"

#include "core/typeset/pdfsyntax.h"
#include "core/typeset/unicode.h"

#include <hb.h>

#include <algorithm>
#include <cmath>

namespace typeset {

std::vector<ShapedText::Cluster> ShapedText::clusters() const
{
    std::vector<Cluster> result;
    const auto length = quint32(text.size());
    for (size_t first = 0; first < glyphs.size();) {
        const quint32 begin = glyphs[first].cluster;
        size_t end = first + 1;
        while (end < glyphs.size() && glyphs[end].cluster == begin)
            ++end;
        // Clusters rise from left to right, or fall in right-to-left text.
        quint32 textEnd = length;
        if (rightToLeft && first > 0)
            textEnd = glyphs[first - 1].cluster;
        else if (!rightToLeft && end < glyphs.size())
            textEnd = glyphs[end].cluster;
        result.push_back({first, end, QStringView(text).sliced(begin, textEnd - begin)});
        first = end;
    }
    return result;
}

Shaper::Shaper()
    : m_buffer(hb_buffer_create())
{ }

Shaper::~Shaper()
{
    hb_buffer_destroy(m_buffer);
}

int Shaper::language(const QString &tag)
{
    const auto known = std::ranges::find(m_languages, tag, &Language::tag);
    const auto number = int(known - m_languages.begin());
    if (known == m_languages.end()) {
        const QByteArray name = tag.toLatin1();
        m_languages.push_back({tag, hb_language_from_string(name.constData(), int(name.size()))});
    }
    return number;
}

ShapedText &Shaper::shape(const Face &face, QStringView text, Manner manner)
{
    const quint32 flags = (manner.rightToLeft ? 1U : 0U) | (manner.ligatures ? 2U : 0U)
        | quint32(manner.language) << 3;
    if (const auto known = m_index.find(Key{&face, flags, text}); known != m_index.end())
        return *known->second;
    ShapedText &shaped = m_texts.emplace_back();
    shaped.face = &face;
    shaped.text = text.toString();
    shaped.rightToLeft = manner.rightToLeft;
    run(shaped, shaped.text, manner);
    noteGlyphTexts(shaped);
    m_index.emplace(Key{&face, flags, shaped.text}, &shaped);
    return shaped;
}

ShapedText &Shaper::replacement(const Face &face, QStringView text)
{
    constexpr quint32 replacing = 4;
    if (const auto known = m_index.find(Key{&face, replacing, text}); known != m_index.end())
        return *known->second;
    ShapedText &shaped = m_texts.emplace_back();
    shaped.face = &face;
    shaped.text = text.toString();
    shaped.replaced = true;
    const QString visible(face.covers(U'\uFFFD') ? QChar(u'\uFFFD') : QChar(u'?'));
    run(shaped, visible, {});
    for (const Glyph &glyph : shaped.glyphs)
        m_glyphTexts.add(face, glyph.id, visible);
    m_index.emplace(Key{&face, replacing, shaped.text}, &shaped);
    return shaped;
}

void Shaper::run(ShapedText &shaped, QStringView visible, Manner manner)
{
    hb_buffer_reset(m_buffer);
    hb_buffer_set_cluster_level(m_buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_set_flags(m_buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_buffer_add_utf16(m_buffer, reinterpret_cast<const uint16_t *>(visible.utf16()),
                        int(visible.size()), 0, int(visible.size()));
    hb_buffer_set_direction(m_buffer, manner.rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    if (size_t(manner.language) < m_languages.size())
        hb_buffer_set_language(m_buffer, m_languages[size_t(manner.language)].name);
    hb_buffer_guess_segment_properties(m_buffer);
    constexpr hb_feature_t plain[] = {
        {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
        {HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};
    hb_shape(shaped.face->font(), m_buffer, manner.ligatures ? nullptr : plain,
             manner.ligatures ? 0 : 2);

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(m_buffer, &count);
    shaped.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        shaped.glyphs.push_back({infos[i].codepoint, infos[i].cluster, positions[i].x_advance,
                                 positions[i].x_offset, positions[i].y_offset});
        shaped.advance += positions[i].x_advance;
        shaped.raised |= positions[i].y_offset != 0;
        shaped.marked |= positions[i].x_advance == 0;
    }
}

void Shaper::noteGlyphTexts(const ShapedText &shaped)
{
    for (const ShapedText::Cluster &cluster : shaped.clusters()) {
        const bool alone = cluster.endGlyph - cluster.firstGlyph == 1;
        m_glyphTexts.add(*shaped.face, shaped.glyphs[cluster.firstGlyph].id, cluster.text, alone);
        // Never seen, for such clusters carry ActualText; but every glyph must have a text.
        for (size_t i = cluster.firstGlyph + 1; i < cluster.endGlyph; ++i)
            m_glyphTexts.add(*shaped.face, shaped.glyphs[i].id, u"\u200B", false);
    }
}

void Shaper::useGlyph(const Face &face, quint32 glyph, QStringView text)
{
    m_glyphTexts.add(face, glyph, text);
}

void Shaper::encodeAll(const GlyphTexts &texts)
{
    for (ShapedText &shaped : m_texts) {
        if (!shaped.raised) // else it depends on the size
            encode(shaped.encoded, shaped, texts, 1);
    }
}

void appendCid(std::string &out, quint32 cid)
{
    for (const char byte : {char(cid >> 8), char(cid)}) {
        if (byte == '(' || byte == ')' || byte == '\\')
            out += '\\';
        if (byte == '\r')
            out += "\\r";
        else
            out += byte;
    }
}

void beginActualText(std::string &out, QStringView text)
{
    out += ")]TJ\n/Span<</ActualText<FEFF";
    pdf::appendUtf16Hex(out, text);
    out += ">>>BDC[(";
}

void endActualText(std::string &out)
{
    out += ")]TJ EMC\n[(";
}

namespace {

// Writes glyphs at their places, minding what the viewer does by itself after each.
class GlyphWriter final
{
public:
    GlyphWriter(std::string &out, const ShapedText &shaped, double size)
        : m_out(out)
        , m_shaped(shaped)
        , m_size(size)
        , m_scale(1000.0 / shaped.face->unitsPerEm())
    { }

    void write(const Glyph &glyph)
    {
        rise(glyph.yOffset);
        move(m_debt - glyph.xOffset * m_scale);
        appendCid(m_out, glyph.id);
        m_debt += (m_shaped.face->advance(glyph.id) - glyph.advance + glyph.xOffset) * m_scale;
    }

    void finish()
    {
        rise(0);
        move(m_debt);
    }

private:
    // TJ moves back by whole thousandths; the rest is owed to the next glyph.
    void move(double back)
    {
        const qint64 rounded = std::llround(back);
        m_debt = back - double(rounded);
        if (rounded == 0)
            return;
        m_out += ')';
        pdf::append(m_out, rounded);
        m_out += '(';
    }

    void rise(int units)
    {
        if (units == m_rise)
            return;
        m_out += ")]TJ ";
        pdf::appendReal(m_out, units * m_size / m_shaped.face->unitsPerEm());
        m_out += " Ts[(";
        m_rise = units;
    }

    std::string &m_out;
    const ShapedText &m_shaped;
    double m_size;
    double m_scale;
    double m_debt = 0;
    int m_rise = 0;
};

} // namespace

void encode(std::string &out, const ShapedText &shaped, const GlyphTexts &texts, double size)
{
    GlyphWriter writer(out, shaped, size);
    // What cannot be shown can still be read out, unless nobody knows what it means. Readers that
    // order glyphs by their place lose marks; but right-to-left text they turn around themselves.
    const bool readable = !shaped.replaced || !hasNoMeaning(codePointAt(shaped.text, 0).character);
    if (shaped.replaced || (!shaped.rightToLeft && (shaped.raised || shaped.marked))) {
        if (readable)
            beginActualText(out, shaped.text);
        for (const Glyph &glyph : shaped.glyphs)
            writer.write(glyph);
        writer.finish();
        if (readable)
            endActualText(out);
        return;
    }
    for (const ShapedText::Cluster &cluster : shaped.clusters()) {
        const bool plain = cluster.endGlyph - cluster.firstGlyph == 1
            && texts.text(*shaped.face, shaped.glyphs[cluster.firstGlyph].id) == cluster.text;
        if (!plain)
            beginActualText(out, cluster.text);
        for (size_t i = cluster.firstGlyph; i < cluster.endGlyph; ++i)
            writer.write(shaped.glyphs[i]);
        if (!plain)
            endActualText(out);
    }
    writer.finish();
}

} // namespace typeset
