// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/error.h"
#include "core/typeset/fontlist.h"

#include <tl/expected.hpp>

#include <memory>

namespace typeset {

class FontSet;
struct Workshop;

// Sets text as write() will with the same fonts, for who has to know beforehand what room it takes.
// A paragraph's language counts, so name it. For one thread.
class Measure final
{
public:
    // FontMissing as of write().
    static tl::expected<Measure, Error> with(const FontList &fonts);
    Measure(Measure &&) noexcept;
    ~Measure();

    // In points; white space around the paragraph does not count. 0 without text.
    double height(const Paragraph &paragraph, double measure);
    // Of its longest line where none has to be broken.
    double width(const Paragraph &paragraph);
    int lines(const Paragraph &paragraph, double measure);

    // How many pages write() will make of the document.
    int pages(const Document &document);

    // The text of a paragraph of one span, as much of it as so many lines hold: all, or some words
    // and an ellipsis, or where not even the first word fits, some letters of it.
    QString shortened(const Paragraph &paragraph, double measure, int lines);

private:
    Measure(std::unique_ptr<FontSet> fonts);

    std::unique_ptr<FontSet> m_fonts;
    std::unique_ptr<Workshop> m_workshop;
};

} // namespace typeset
