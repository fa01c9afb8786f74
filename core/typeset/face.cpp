// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/face.h"

#include <QFile>

#include <hb-ot.h>
#include <hb.h>

#include <array>
#include <cmath>

namespace typeset {

namespace {

// A table's bytes; empty where the face lacks it.
class FontTable final
{
public:
    FontTable(hb_face_t *face, hb_tag_t tag)
        : m_blob(hb_face_reference_table(face, tag))
    {
        m_bytes = reinterpret_cast<const uchar *>(hb_blob_get_data(m_blob, &m_size));
    }
    FontTable(const FontTable &) = delete;
    FontTable &operator=(const FontTable &) = delete;
    ~FontTable() { hb_blob_destroy(m_blob); }

    unsigned size() const { return m_size; }
    quint16 at(unsigned offset) const // big-endian; 0 beyond the end
    {
        return offset + 2 <= m_size ? quint16(m_bytes[offset] << 8 | m_bytes[offset + 1])
                                    : quint16(0);
    }

private:
    hb_blob_t *m_blob;
    const uchar *m_bytes;
    unsigned m_size = 0;
};

// OS/2 fsType: bit 1 forbids embedding unless a more generous bit is set too, bit 8 forbids
// subsets, bit 9 allows bitmaps only (OpenType 1.9, "OS/2", fsType).
bool mayBeEmbedded(hb_face_t *face)
{
    constexpr int restricted = 0x0002, previewPrint = 0x0004, editable = 0x0008, noSubset = 0x0100,
                  bitmapOnly = 0x0200;
    const int fsType = FontTable(face, HB_TAG('O', 'S', '/', '2')).at(8);
    if ((fsType & restricted) && !(fsType & (previewPrint | editable)))
        return false;
    return !(fsType & (noSubset | bitmapOnly));
}

bool hasOutlines(hb_face_t *face)
{
    return FontTable(face, HB_TAG('g', 'l', 'y', 'f')).size() > 0
        || FontTable(face, HB_TAG('C', 'F', 'F', ' ')).size() > 0;
}

} // namespace

std::unique_ptr<Face> Face::open(const FontFile &file, int number)
{
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(QFile::encodeName(file.path).constData());
    if (!blob)
        return nullptr;
    hb_face_t *face = hb_face_create(blob, unsigned(file.index));
    hb_blob_destroy(blob);
    if (hb_face_get_glyph_count(face) == 0 || !hasOutlines(face) || !mayBeEmbedded(face)
        || hb_ot_var_has_data(face)) {
        hb_face_destroy(face);
        return nullptr;
    }
    return std::unique_ptr<Face>(new Face(file, number, face));
}

Face::Face(const FontFile &file, int number, hb_face_t *face)
    : m_file(file)
    , m_number(number)
    , m_face(face)
    , m_font(hb_font_create(face))
    , m_unitsPerEm(int(hb_face_get_upem(face)))
    , m_glyphCount(int(hb_face_get_glyph_count(face)))
    , m_cff(FontTable(face, HB_TAG('C', 'F', 'F', ' ')).size() > 0)
{
    hb_font_set_scale(m_font, m_unitsPerEm, m_unitsPerEm);
    hb_face_make_immutable(m_face);
    hb_font_make_immutable(m_font);
    for (char32_t c = 0; c < m_latin.size(); ++c) {
        hb_codepoint_t found = 0;
        m_latin[c] = hb_font_get_nominal_glyph(m_font, c, &found) && found != 0;
    }
    m_space = glyph(U' ');
    m_hyphen = glyph(U'-');
    m_spaceAdvance = advance(m_space);
    m_hyphenAdvance = advance(m_hyphen);
}

Face::~Face()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

quint32 Face::glyph(char32_t character) const
{
    hb_codepoint_t found = 0;
    return hb_font_get_nominal_glyph(m_font, character, &found) ? found : 0;
}

bool Face::covers(char32_t character) const
{
    return character < m_latin.size() ? m_latin[character] : glyph(character) != 0;
}

int Face::advance(quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(m_font, glyph);
}

int Face::thousandths(int units) const
{
    return int(std::lround(units * 1000.0 / m_unitsPerEm));
}

Face::Descriptor Face::descriptor() const
{
    Descriptor result{};
    std::array<char, 128> buffer{};
    unsigned length = buffer.size();
    hb_ot_name_get_utf8(m_face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length,
                        buffer.data());
    result.postScriptName.assign(buffer.data(), length);
    if (result.postScriptName.empty())
        result.postScriptName = "Font" + std::to_string(m_number);

    const FontTable head(m_face, HB_TAG('h', 'e', 'a', 'd'));
    const auto box = [&](unsigned offset) { return thousandths(qint16(head.at(offset))); };
    result.boundingBox = QRect(QPoint(box(36), box(38)), QPoint(box(40), box(42)));

    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font, &extents);
    result.ascent = thousandths(extents.ascender);
    result.descent = thousandths(extents.descender);
    hb_position_t cap = 0;
    hb_ot_metrics_get_position_with_fallback(m_font, HB_OT_METRICS_TAG_CAP_HEIGHT, &cap);
    result.capHeight = thousandths(cap);
    result.italicAngle = double(hb_style_get_value(m_font, HB_STYLE_TAG_SLANT_ANGLE));
    // No font tells its stems' width; this is the usual estimate from the weight.
    const double weight = double(hb_style_get_value(m_font, HB_STYLE_TAG_WEIGHT));
    result.stemV = int(std::lround(50 + std::pow(weight / 65, 2)));
    // Symbolic (4), for glyphs are named by number and not by a Latin encoding.
    result.flags =
        4 | (m_file.family == Family::Serif ? 2 : 0) | (result.italicAngle != 0 ? 64 : 0);
    return result;
}

} // namespace typeset
