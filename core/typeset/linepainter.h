// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/canvas.h"
#include "core/typeset/glyphtext.h"
#include "core/typeset/piece.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace typeset {

// A clickable place on a page. Its structure element is a Link.
struct LinkArea
{
    QRectF area; // from the top left corner of the page
    QString uri;
    QString destination; // where uri is empty
    QString text;        // what is clicked on
    int section;
    int element;
};

// What is painted on a page besides its stream.
struct PageMarks
{
    struct Owner
    {
        int section;
        int element;
    };
    std::vector<Owner> owners; // of each marked-content sequence, by its identifier
    std::vector<LinkArea> links;
};

// Paints lines of text with their tags. Structure elements of links and foreign words are made as
// they are met.
class LinePainter final
{
public:
    LinePainter(Canvas &canvas, const GlyphTexts &texts, int page, PageMarks &marks);

    // The section whose elements follow; null: all that follows is inside an artifact.
    void setSection(int number, SectionLayout *layout);

    // `origin`: where the line's measure starts, at its top. The open sequence goes on where the
    // line is of the same element.
    void paint(LaidParagraph &paragraph, const Line &line, QPointF origin);

    // Starts a sequence of an element that has no text.
    void beginElement(int element);

    // To be told when something else was painted in between.
    void interrupt() { m_open = -1; }
    bool inArtifact() const { return m_layout == nullptr; }

private:
    // A word or the gap after it, in visual order.
    struct Item
    {
        quint32 token;
        bool gap;
    };
    // What stands in a row in one style.
    struct Stretch
    {
        quint32 run;
        quint32 firstToken; // the lowest one
        int identifier;     // of the sequence that it opened; -1 where it went on with one
        double from;        // left edge on the page
        double to;
    };
    void collectItems(const LaidParagraph &paragraph, const Line &line);
    int leafOf(LaidParagraph &paragraph, Run &run);
    int openLeaf(LaidParagraph &paragraph, Run &run);
    void paintHyphen(const Run &run);
    double paintItem(const LaidParagraph &paragraph, const Line &line, Item item);
    void record(const LaidParagraph &paragraph);
    void addLinks(const LaidParagraph &paragraph, const Line &line, double top);
    void underline(const LaidParagraph &paragraph, double baseline);

    Canvas &m_canvas;
    const GlyphTexts &m_texts;
    int m_page;
    PageMarks &m_marks;
    int m_section = -1;
    SectionLayout *m_layout = nullptr;
    int m_open = -1; // element whose sequence is open
    std::vector<Item> m_items;
    std::vector<Stretch> m_stretches;
    std::vector<int> m_fresh; // elements that their paragraph does not know yet
};

} // namespace typeset
