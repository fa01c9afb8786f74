// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/measure.h"

#include "core/typeset/fontset.h"
#include "core/typeset/layout.h"
#include "core/typeset/paginate.h"
#include "core/typeset/paragraph.h"
#include "core/typeset/tokens.h"

#include <algorithm>

namespace typeset {
namespace {

constexpr double endless = 1e6;

LaidParagraph laid(const Paragraph &paragraph, double measure, Workshop &workshop)
{
    const ParagraphStyle &style = paragraph.style;
    return layParagraph(paragraph.spans, style, paragraph.language,
                        measure - style.startIndent - style.endIndent, workshop);
}

// Where a text may be cut: after each of its words, or after each letter of the first.
std::vector<qsizetype> wordEnds(const QString &text)
{
    std::vector<qsizetype> ends;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isSpace() && !text[i - 1].isSpace())
            ends.push_back(i);
    }
    return ends;
}

std::vector<qsizetype> letterEnds(const QString &text, qsizetype end)
{
    std::vector<qsizetype> ends{0};
    for (qsizetype i = 1; i < end; ++i) {
        if (!text[i].isLowSurrogate() && !text[i].isMark())
            ends.push_back(i);
    }
    return ends;
}

} // namespace

tl::expected<Measure, Error> Measure::with(const FontList &fonts)
{
    auto set = FontSet::open(fonts);
    if (!set)
        return tl::unexpected(set.error());
    return Measure(*std::move(set));
}

Measure::Measure(std::unique_ptr<FontSet> fonts)
    : m_fonts(std::move(fonts))
    , m_workshop(std::make_unique<Workshop>(*m_fonts))
{ }

Measure::Measure(Measure &&) noexcept = default;
Measure::~Measure() = default;

double Measure::height(const Paragraph &paragraph, double measure)
{
    return laid(paragraph, measure, *m_workshop).height();
}

double Measure::width(const Paragraph &paragraph)
{
    double widest = 0;
    for (const Line &line : laid(paragraph, endless, *m_workshop).lines)
        widest = std::max(widest, line.width);
    return widest;
}

int Measure::lines(const Paragraph &paragraph, double measure)
{
    return int(laid(paragraph, measure, *m_workshop).lines.size());
}

int Measure::pages(const Document &document)
{
    const Inventory inventory = takeInventory(document);
    std::vector<SectionLayout> layouts;
    for (int i = 0; i < int(document.sections.size()); ++i)
        layouts.push_back(layOutSection(document, i, inventory, {}, nullptr, *m_workshop));
    return int(paginate(document, inventory, layouts).pages.size());
}

QString Measure::shortened(const Paragraph &paragraph, double measure, int most)
{
    const QString whole = paragraph.spans.front().text.simplified();
    if (lines(paragraph, measure) <= most)
        return whole;
    Paragraph cut = paragraph;
    const auto cutAfter = [&](qsizetype end) { return whole.first(end) + u'…'; };
    const auto fits = [&](qsizetype end) {
        cut.spans.front().text = cutAfter(end);
        return lines(cut, measure) <= most;
    };
    // Each longer text takes as many lines at least, so the last that fits is found by halving.
    const auto longest = [&](const std::vector<qsizetype> &ends) {
        const auto next = std::ranges::partition_point(ends, fits);
        return next == ends.begin() ? 0 : *std::prev(next);
    };
    const std::vector<qsizetype> words = wordEnds(whole);
    if (const qsizetype end = longest(words); end > 0)
        return cutAfter(end);
    return cutAfter(longest(letterEnds(whole, words.empty() ? whole.size() : words.front())));
}

} // namespace typeset
