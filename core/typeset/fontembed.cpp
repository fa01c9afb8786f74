// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/fontembed.h"

#include "core/typeset/pdfsyntax.h"

#include <QCryptographicHash>

#include <hb-subset.h>

#include <algorithm>
#include <memory>
#include <span>

namespace typeset {

namespace {

template <auto destroy>
struct Destroy
{
    template <typename T>
    void operator()(T *object) const
    {
        destroy(object);
    }
};
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroy<&hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, Destroy<&hb_subset_plan_destroy>>;
using FaceHandle = std::unique_ptr<hb_face_t, Destroy<&hb_face_destroy>>;
using Blob = std::unique_ptr<hb_blob_t, Destroy<&hb_blob_destroy>>;

constexpr hb_tag_t cffTag = HB_TAG('C', 'F', 'F', ' ');

// Whether a CFF table names its glyphs by CID: its top DICT then has the operator ROS, 12 30
// (Adobe Technical Note 5176, 9 and 19).
bool isCidKeyed(hb_face_t *face)
{
    const Blob blob(hb_face_reference_table(face, cffTag));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    const std::span bytes(reinterpret_cast<const uchar *>(data), length);
    const auto number = [&](size_t at, int size) {
        size_t value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | (at + size_t(i) < bytes.size() ? bytes[at + size_t(i)] : 0);
        return value;
    };
    // An INDEX: count, size of offsets, offsets counted from the byte before the data.
    const auto indexEnd = [&](size_t at) {
        const size_t count = number(at, 2);
        if (count == 0)
            return at + 2;
        const int size = int(number(at + 2, 1));
        return at + 2 + (count + 1) * size_t(size) + number(at + 3 + count * size_t(size), size);
    };
    const size_t topDicts = indexEnd(number(2, 1));
    const int size = int(number(topDicts + 2, 1));
    const size_t first = topDicts + 3 + 2 * size_t(size);
    // ROS must come first, after its three operands: two string ids and a number, none of which
    // contains the byte pair by itself within so few bytes.
    for (size_t i = first; i < std::min(first + 16, bytes.size()); ++i) {
        if (number(i, 2) == 0x0C1E)
            return true;
    }
    return false;
}

std::string subsetTag(const std::string &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(bytes.data(), qsizetype(bytes.size())), QCryptographicHash::Md5);
    std::string tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + uchar(hash[i]) % 26);
    return tag;
}

std::string hex4(quint32 code)
{
    std::string out;
    pdf::appendUtf16Hex(out, QString(QChar(char16_t(code))));
    return out;
}

std::vector<quint32> usedGlyphs(const Face &face, const GlyphTexts &texts)
{
    std::vector<quint32> glyphs;
    for (quint32 glyph = 0; glyph < quint32(face.glyphCount()); ++glyph) {
        if (texts.uses(face, glyph))
            glyphs.push_back(glyph);
    }
    return glyphs;
}

bool hasLineEndHyphen(const Face &face, const GlyphTexts &texts)
{
    return !face.isCff() && texts.uses(face, face.hyphenGlyph());
}

// The W array: runs of neighbouring codes with their widths (9.7.4.3).
std::string widths(const Face &face, const std::vector<quint32> &glyphs, bool lineEndHyphen)
{
    std::string out = "[";
    const auto put = [&](quint32 glyph) {
        pdf::appendReal(out, face.advance(glyph) * 1000.0 / face.unitsPerEm());
    };
    for (size_t i = 0; i < glyphs.size();) {
        pdf::append(out, glyphs[i]);
        out += '[';
        put(glyphs[i]);
        for (++i; i < glyphs.size() && glyphs[i] == glyphs[i - 1] + 1; ++i) {
            out += ' ';
            put(glyphs[i]);
        }
        out += ']';
    }
    if (lineEndHyphen) {
        pdf::append(out, face.glyphCount());
        out += '[';
        put(face.hyphenGlyph());
        out += ']';
    }
    return out + ']';
}

std::string glyphMap(const Face &face, const FontProgram &program,
                     const std::vector<quint32> &glyphs, bool lineEndHyphen)
{
    std::string out((glyphs.empty() ? 0 : glyphs.back() + 1) * 2, '\0');
    if (lineEndHyphen)
        out.resize(size_t(face.glyphCount() + 1) * 2);
    const auto put = [&](quint32 code, quint32 glyph) {
        const quint16 now = program.newGlyphs[glyph];
        out[code * 2] = char(now >> 8);
        out[code * 2 + 1] = char(now);
    };
    for (const quint32 glyph : glyphs)
        put(glyph, glyph);
    if (lineEndHyphen)
        put(quint32(face.glyphCount()), face.hyphenGlyph());
    return out;
}

std::string toUnicode(const Face &face, const GlyphTexts &texts, const std::vector<quint32> &glyphs,
                      bool lineEndHyphen)
{
    std::vector<std::string> lines;
    for (const quint32 glyph : glyphs) {
        std::string line = '<' + hex4(glyph) + "><";
        pdf::appendUtf16Hex(line, texts.text(face, glyph));
        lines.push_back(line + ">\n");
    }
    if (lineEndHyphen)
        lines.push_back('<' + hex4(quint32(face.glyphCount())) + "><00AD>\n");
    std::string out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                      "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    constexpr size_t most = 100; // mappings in one block, by the CMap specification
    for (size_t first = 0; first < lines.size(); first += most) {
        const size_t end = std::min(lines.size(), first + most);
        out += std::to_string(end - first) + " beginbfchar\n";
        for (size_t i = first; i < end; ++i)
            out += lines[i];
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend";
}

std::string descriptorEntries(const Face::Descriptor &descriptor)
{
    std::string out = "/Flags " + std::to_string(descriptor.flags) + "/FontBBox[";
    const QRect &box = descriptor.boundingBox;
    for (const int edge : {box.left(), box.top(), box.right(), box.bottom()})
        out += std::to_string(edge) + ' ';
    out += "]/ItalicAngle ";
    pdf::appendReal(out, descriptor.italicAngle);
    return out + "/Ascent " + std::to_string(descriptor.ascent) + "/Descent "
        + std::to_string(descriptor.descent) + "/CapHeight " + std::to_string(descriptor.capHeight)
        + "/StemV " + std::to_string(descriptor.stemV);
}

} // namespace

FontProgram subset(const Face &face, const GlyphTexts &texts)
{
    const SubsetInput input(hb_subset_input_create_or_fail());
    hb_set_t *glyphs = hb_subset_input_glyph_set(input.get());
    const std::vector<quint32> used = usedGlyphs(face, texts);
    for (const quint32 glyph : used)
        hb_set_add(glyphs, glyph);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "name", "OS/2", "vhea", "vmtx", "VORG"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    // In a CFF font without CIDs the codes are glyph numbers, which therefore must not change.
    if (face.isCff() && !isCidKeyed(face.face()))
        hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS);

    FontProgram program;
    const SubsetPlan plan(hb_subset_plan_create_or_fail(face.face(), input.get()));
    if (!plan)
        return program;
    const FaceHandle result(hb_subset_plan_execute_or_fail(plan.get()));
    if (!result)
        return program;
    const hb_map_t *mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    program.newGlyphs.resize(size_t(face.glyphCount()));
    for (const quint32 glyph : used)
        program.newGlyphs[glyph] = quint16(hb_map_get(mapping, glyph));
    const Blob blob(face.isCff() ? hb_face_reference_table(result.get(), cffTag)
                                 : hb_face_reference_blob(result.get()));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    program.bytes.assign(data, length);
    return program;
}

int writeFont(PdfFile &file, const Face &face, const FontProgram &program, const GlyphTexts &texts)
{
    const std::vector<quint32> glyphs = usedGlyphs(face, texts);
    const bool lineEndHyphen = hasLineEndHyphen(face, texts);
    const Face::Descriptor descriptor = face.descriptor();
    const std::string name = pdf::name(subsetTag(program.bytes) + '+' + descriptor.postScriptName);

    const int fontFile = file.allocate();
    file.deflatedStream(fontFile,
                        face.isCff() ? "/Subtype/CIDFontType0C"
                                     : "/Length1 " + std::to_string(program.bytes.size()),
                        program.bytes);
    const int unicode = file.allocate();
    file.deflatedStream(unicode, {}, toUnicode(face, texts, glyphs, lineEndHyphen));
    std::string kind = "/Subtype/CIDFontType0";
    if (!face.isCff()) {
        const int map = file.allocate();
        file.deflatedStream(map, {}, glyphMap(face, program, glyphs, lineEndHyphen));
        kind = "/Subtype/CIDFontType2/CIDToGIDMap " + pdf::reference(map);
    }

    const int descriptorObject = file.allocate();
    file.object(descriptorObject,
                "<</Type/FontDescriptor/FontName" + name + descriptorEntries(descriptor)
                    + (face.isCff() ? "/FontFile3 " : "/FontFile2 ") + pdf::reference(fontFile)
                    + ">>");
    const int descendant = file.allocate();
    file.object(
        descendant,
        "<</Type/Font" + kind + "/BaseFont" + name
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
            + pdf::reference(descriptorObject) + "/DW 1000/W" + widths(face, glyphs, lineEndHyphen)
            + ">>");
    const int font = file.allocate();
    file.object(font,
                "<</Type/Font/Subtype/Type0/BaseFont" + name
                    + "/Encoding/Identity-H/DescendantFonts[" + pdf::reference(descendant)
                    + "]/ToUnicode " + pdf::reference(unicode) + ">>");
    return font;
}

} // namespace typeset
