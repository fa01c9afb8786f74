// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/fontset.h"

namespace typeset {

namespace {

int baseIndex(Family family, bool bold, bool italic)
{
    return (family == Family::Sans ? 4 : 0) + (italic ? 2 : 0) + (bold ? 1 : 0);
}

} // namespace

tl::expected<std::unique_ptr<FontSet>, Error> FontSet::open(const FontList &list)
{
    auto set = std::make_unique<FontSet>();
    for (const FontFile &file : list.base) {
        const int index = baseIndex(file.family, file.bold, file.italic);
        set->m_base[index] = Face::open(file, index);
        if (!set->m_base[index])
            return tl::unexpected(Error{ErrorKind::FontMissing, file.path});
    }
    for (const auto &face : set->m_base) {
        if (!face)
            return tl::unexpected(Error{ErrorKind::FontMissing, {}});
    }
    for (const FontFile &file : list.fallback)
        set->m_fallback.emplace_back().file = file;
    return set;
}

const Face &FontSet::base(Family family, bool bold, bool italic) const
{
    return *m_base[baseIndex(family, bold, italic)];
}

const Face *FontSet::opened(Lazy &lazy, int number) const
{
    std::call_once(lazy.once, [&] { lazy.face = Face::open(lazy.file, number); });
    return lazy.face.get();
}

const Face *FontSet::fallback(char32_t character, Family family, bool bold) const
{
    // Weight before family: a regular word among bold ones stands out more than one without serifs.
    const auto covering = [&](auto &&suits) -> const Face * {
        for (int i = 0; i < int(m_fallback.size()); ++i) {
            Lazy &lazy = m_fallback[i];
            if (!suits(lazy.file))
                continue;
            const Face *face = opened(lazy, baseCount + i);
            if (face && face->covers(character))
                return face;
        }
        return nullptr;
    };
    if (const Face *face =
            covering([&](const FontFile &f) { return f.bold == bold && f.family == family; }))
        return face;
    if (const Face *face =
            covering([&](const FontFile &f) { return f.bold == bold && f.family != family; }))
        return face;
    return covering([&](const FontFile &f) { return f.bold != bold; });
}

std::vector<const Face *> FontSet::faces() const
{
    std::vector<const Face *> result;
    for (const auto &face : m_base)
        result.push_back(face.get());
    for (const Lazy &lazy : m_fallback) {
        if (lazy.face)
            result.push_back(lazy.face.get());
    }
    return result;
}

} // namespace typeset
