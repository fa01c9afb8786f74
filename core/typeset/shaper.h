// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/face.h"
#include "core/typeset/glyphtext.h"

#include <QString>
#include <QStringView>

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct hb_buffer_t;
struct hb_language_impl_t;

namespace typeset {

// In font units, y upwards, in visual order.
struct Glyph
{
    quint32 id;
    quint32 cluster; // first UTF-16 unit of the text that it shows
    qint32 advance;
    qint32 xOffset;
    qint32 yOffset;
};

// Where a word may be divided: before a unit of its text, and how wide the part before it is.
struct HyphenPoint
{
    quint32 offset;
    qint64 advance;
};

// A piece of text in one face and direction, turned to glyphs. It holds for every size.
struct ShapedText
{
    const Face *face = nullptr;
    QString text;
    bool rightToLeft = false;
    bool replaced = false; // shows U+FFFD, for no font covers the text
    bool raised = false;   // some glyph stands off the baseline
    bool marked = false;   // some glyph has no width: a mark on another
    qint64 advance = 0;
    std::vector<Glyph> glyphs;
    std::optional<std::vector<HyphenPoint>> hyphens; // none before somebody asked for them
    std::string encoded; // as it stands in a TJ array; made after all text is shaped

    // A run of glyphs for one stretch of the text: one to one, a ligature, a base with marks …
    struct Cluster
    {
        size_t firstGlyph;
        size_t endGlyph;
        QStringView text;
    };
    std::vector<Cluster> clusters() const; // in visual order
};

// Shapes text with HarfBuzz, and each text only once. For one thread; the texts live as long.
class Shaper final
{
public:
    Shaper();
    Shaper(const Shaper &) = delete;
    Shaper &operator=(const Shaper &) = delete;
    ~Shaper();

    struct Manner
    {
        bool rightToLeft = false;
        bool ligatures = true; // off in letterspaced text
        int language = 0;      // from language()
    };

    // A number for a BCP 47 tag.
    int language(const QString &tag);

    ShapedText &shape(const Face &face, QStringView text, Manner manner);

    // U+FFFD, or a question mark, in the place of a character that no font covers.
    ShapedText &replacement(const Face &face, QStringView text);

    const GlyphTexts &glyphTexts() const { return m_glyphTexts; }

    // Notes that the face's own space or hyphen is used, which no shaped text contains.
    void useGlyph(const Face &face, quint32 glyph, QStringView text);

    // Fills `encoded` of every text, once all shapers' glyph texts are known.
    void encodeAll(const GlyphTexts &texts);

private:
    struct Key
    {
        const Face *face;
        quint32 manner;
        QStringView text; // of the shaped text itself

        bool operator==(const Key &) const = default;
    };
    struct Hash
    {
        size_t operator()(const Key &key) const
        {
            // For texts as short as words this takes a third of qHash()'s time.
            const std::u16string_view text(key.text.utf16(), size_t(key.text.size()));
            return std::hash<std::u16string_view>{}(text)
                ^ (size_t(key.face->number()) << 16 ^ key.manner);
        }
    };
    void run(ShapedText &shaped, QStringView visible, Manner manner);
    void noteGlyphTexts(const ShapedText &shaped);

    hb_buffer_t *m_buffer;
    std::deque<ShapedText> m_texts;
    std::unordered_map<Key, ShapedText *, Hash> m_index;
    struct Language
    {
        QString tag;
        const hb_language_impl_t *name;
    };
    std::vector<Language> m_languages; // few: looking through them is quicker than hashing
    GlyphTexts m_glyphTexts;
};

// Appends the glyphs to an open string of a TJ array, leaving a string open: kerning as numbers,
// off-baseline glyphs by text rise for this size, clusters that read otherwise than their glyphs'
// ToUnicode as spans with ActualText.
void encode(std::string &out, const ShapedText &shaped, const GlyphTexts &texts, double size);

// Around bytes of an open TJ string: what they are to be read as.
void beginActualText(std::string &out, QStringView text);
void endActualText(std::string &out);

// Two bytes of a CID in a literal string.
void appendCid(std::string &out, quint32 cid);

} // namespace typeset
