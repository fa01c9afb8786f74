// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/error.h"
#include "core/typeset/face.h"
#include "core/typeset/fontlist.h"

#include <tl/expected.hpp>

#include <array>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace typeset {

// The faces of a font list, opened when first needed. May be asked by several threads at once.
class FontSet final
{
public:
    // FontMissing where a base face cannot be opened.
    static tl::expected<std::unique_ptr<FontSet>, Error> open(const FontList &list);

    const Face &base(Family family, bool bold, bool italic) const;

    // The face that shows a character the base face lacks; null where none does.
    const Face *fallback(char32_t character, Family family, bool bold) const;

    // Every face opened so far, by number.
    std::vector<const Face *> faces() const;
    int faceLimit() const { return baseCount + int(m_fallback.size()); } // above every number

private:
    static constexpr int baseCount = 8;

    struct Lazy
    {
        FontFile file;
        std::once_flag once;
        std::unique_ptr<Face> face; // null before use, or where it cannot be opened
    };
    const Face *opened(Lazy &lazy, int number) const;

    std::array<std::unique_ptr<Face>, baseCount> m_base;
    mutable std::deque<Lazy> m_fallback;
};

} // namespace typeset
