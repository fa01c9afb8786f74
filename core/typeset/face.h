// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/fontlist.h"

#include <QRect>

#include <bitset>
#include <memory>
#include <string>

struct hb_face_t;
struct hb_font_t;

namespace typeset {

// One font face, open for shaping. Read by any number of threads at once.
// Lengths are in font units unless they say otherwise.
class Face final
{
public:
    // Null where the file cannot be read, has no outlines, is variable, or may not be embedded
    // (OS/2 fsType). `number` names the face in the document.
    static std::unique_ptr<Face> open(const FontFile &file, int number);

    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;
    ~Face();

    int number() const { return m_number; }
    const FontFile &file() const { return m_file; }
    hb_face_t *face() const { return m_face; }
    hb_font_t *font() const { return m_font; }
    int unitsPerEm() const { return m_unitsPerEm; }
    int glyphCount() const { return m_glyphCount; }
    bool isCff() const { return m_cff; } // PostScript outlines

    quint32 glyph(char32_t character) const; // 0 where there is none
    bool covers(char32_t character) const;

    int advance(quint32 glyph) const;
    int thousandths(int units) const; // of an em, rounded, as PDF measures glyphs
    quint32 spaceGlyph() const { return m_space; }
    quint32 hyphenGlyph() const { return m_hyphen; }
    // In font units.
    int spaceAdvance() const { return m_spaceAdvance; }
    int hyphenAdvance() const { return m_hyphenAdvance; }

    // What a font descriptor tells (ISO 32000-1, 9.8), in thousandths of an em and degrees.
    struct Descriptor
    {
        std::string postScriptName;
        QRect boundingBox; // y upwards: top() is the lowest
        int ascent;
        int descent;
        int capHeight;
        double italicAngle;
        int stemV;
        int flags;
    };
    Descriptor descriptor() const;

private:
    Face(const FontFile &file, int number, hb_face_t *face);

    FontFile m_file;
    int m_number;
    hb_face_t *m_face;
    hb_font_t *m_font;
    int m_unitsPerEm;
    int m_glyphCount;
    bool m_cff;
    quint32 m_space = 0;
    quint32 m_hyphen = 0;
    int m_spaceAdvance = 0;
    int m_hyphenAdvance = 0;
    // The characters below U+0250, which nearly all text is made of.
    std::bitset<0x250> m_latin;
};

} // namespace typeset
