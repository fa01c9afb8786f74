// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/painter.h"

#include "core/typeset/deflate.h"
#include "core/typeset/pdfsyntax.h"

#include <cmath>

namespace typeset {

namespace {

constexpr double hairline = 0.4;

class PagePainter final
{
public:
    PagePainter(const Document &document, const Page &page, int number,
                std::vector<SectionLayout> &layouts, const GlyphTexts &texts)
        : m_document(document)
        , m_page(page)
        , m_layouts(layouts)
        , m_canvas(page.geometry.size.height())
        , m_lines(m_canvas, texts, number, m_result.marks)
    { }

    void paintRunning(std::vector<RunningText> &texts)
    {
        m_lines.setSection(-1, nullptr);
        for (RunningText &text : texts) {
            m_canvas.beginArtifact(text.header ? Canvas::Artifact::Header
                                               : Canvas::Artifact::Footer);
            m_lines.paint(text.paragraph, text.paragraph.lines[0], {text.x, text.y});
        }
        const QMarginsF &margins = m_page.geometry.margins;
        const double width = m_page.geometry.size.width() - margins.left() - margins.right();
        // Half way between the running line and the text.
        const auto rule = [&](const RunningLine &line, double y, Canvas::Artifact kind) {
            if (!line.rule)
                return;
            m_canvas.beginArtifact(kind);
            m_canvas.stroke({0, 0, width, 0, hairline, line.style.colour}, {margins.left(), y});
        };
        if (m_page.header)
            rule(m_document.header, margins.top() - m_document.header.distance * 0.7,
                 Canvas::Artifact::Header);
        if (m_page.footer)
            rule(m_document.footer,
                 m_page.geometry.size.height() - margins.bottom()
                     + m_document.footer.distance * 0.4,
                 Canvas::Artifact::Footer);
    }

    void paintBody()
    {
        const QPointF corner(m_page.geometry.margins.left(), m_page.geometry.margins.top());
        for (const Repeated &repeated : m_page.repeated) {
            m_canvas.beginArtifact(Canvas::Artifact::RepeatedRows);
            m_layout = &m_layouts[size_t(repeated.section)];
            m_section = repeated.section;
            m_lines.setSection(repeated.section, nullptr);
            column(*repeated.rows, corner + QPointF(0, repeated.y));
        }
        for (const Placed &placed : m_page.placed) {
            m_layout = &m_layouts[size_t(placed.section)];
            m_section = placed.section;
            m_lines.setSection(placed.section, m_layout);
            piece(*placed.piece, corner + QPointF(0, placed.y));
        }
    }

    PaintedPage finish()
    {
        m_result.stream = deflate(m_canvas.finish());
        return std::move(m_result);
    }

private:
    void column(const PieceColumn &column, QPointF origin)
    {
        for (size_t i = 0; i < column.pieces.size(); ++i)
            piece(column.pieces[i], origin + QPointF(0, column.tops[i]));
    }

    void piece(const Piece &piece, QPointF origin)
    {
        origin.rx() += piece.x;
        std::visit([&](const auto &content) { paint(content, piece, origin); }, piece.content);
    }

    void beginLayoutArtifact()
    {
        if (!m_lines.inArtifact())
            m_canvas.beginArtifact(Canvas::Artifact::Layout);
        m_lines.interrupt();
    }

    void paint(const EmptyPiece &, const Piece &, QPointF) { }

    void paint(const LinePiece &content, const Piece &, QPointF origin)
    {
        LaidParagraph &paragraph = m_layout->paragraphs[size_t(content.paragraph)];
        const Line &line = paragraph.lines[size_t(content.line)];
        const auto paintLabel = [&] {
            LaidParagraph &label = m_layout->paragraphs[size_t(content.label)];
            const Line &only = label.lines[0];
            const double top = origin.y() + line.baseline - only.baseline; // on the same baseline
            m_lines.paint(label, only, {origin.x() + content.labelX - only.x, top});
        };
        if (content.label >= 0 && content.labelFirst)
            paintLabel();
        m_lines.paint(paragraph, line, origin);
        if (content.leaderTo > content.leaderFrom)
            leader(content, paragraph, origin + QPointF(0, line.baseline));
        if (content.label >= 0 && !content.labelFirst)
            paintLabel();
    }

    // Dots on a grid of the page, so that those of several lines stand below each other.
    void leader(const LinePiece &content, const LaidParagraph &paragraph, QPointF baseline)
    {
        const LaidParagraph &label = m_layout->paragraphs[size_t(content.label)];
        const TextStyle &style = label.runs.front().style;
        const double step = style.size * 0.6;
        const double radius = style.size * 0.045;
        beginLayoutArtifact();
        const double end = baseline.x() + content.leaderTo;
        double x = std::ceil((baseline.x() + content.leaderFrom) / step) * step;
        for (; x < end; x += step)
            m_canvas.fill(QRectF(x - radius, baseline.y() - 2 * radius, 2 * radius, 2 * radius),
                          paragraph.runs.front().style.colour);
    }

    void paint(const ImagePiece &content, const Piece &piece, QPointF origin)
    {
        const QRectF area(origin, QSizeF(content.width, piece.height));
        if (content.element < 0 || m_lines.inArtifact()) {
            beginLayoutArtifact();
        } else {
            m_lines.beginElement(content.element);
            std::string box = "/A<</O/Layout/Placement/Block/BBox[";
            for (const double edge : {area.left(), m_page.geometry.size.height() - area.bottom(),
                                      area.right(), m_page.geometry.size.height() - area.top()}) {
                pdf::appendReal(box, edge);
                box += ' ';
            }
            m_layout->tree.elements[size_t(content.element)].attributes = box + "]>>";
        }
        m_canvas.image(content.image, area);
        m_lines.interrupt();
    }

    void paint(const RulePiece &content, const Piece &, QPointF origin)
    {
        beginLayoutArtifact();
        const double middle = content.thickness / 2;
        m_canvas.stroke({0, middle, content.width, middle, content.thickness, content.colour},
                        origin);
    }

    void paint(const std::shared_ptr<FramesPiece> &content, const Piece &, QPointF origin)
    {
        if (content->position)
            origin = *content->position;
        for (const Frame &frame : content->frames) {
            if (!frame.fill)
                continue;
            beginLayoutArtifact();
            m_canvas.fill(frame.area.translated(origin), *frame.fill);
        }
        if (!content->strokes.empty()) {
            beginLayoutArtifact();
            for (const Stroke &stroke : content->strokes)
                m_canvas.stroke(stroke, origin);
        }
        const bool hidden = content->decoration && !m_lines.inArtifact();
        if (hidden) {
            beginLayoutArtifact();
            m_lines.setSection(m_section, nullptr);
        }
        for (const Frame &frame : content->frames)
            column(frame.column,
                   origin + frame.area.topLeft() + QPointF(frame.contentX, frame.contentY));
        if (hidden)
            m_lines.setSection(m_section, m_layout);
    }

    const Document &m_document;
    const Page &m_page;
    std::vector<SectionLayout> &m_layouts;
    SectionLayout *m_layout = nullptr;
    int m_section = -1; // whose layout that is
    PaintedPage m_result;
    Canvas m_canvas;
    LinePainter m_lines;
};

} // namespace

PaintedPage paintPage(const Document &document, const Page &page, int number,
                      std::vector<RunningText> &running, std::vector<SectionLayout> &layouts,
                      const GlyphTexts &texts)
{
    PagePainter painter(document, page, number, layouts, texts);
    painter.paintRunning(running);
    painter.paintBody();
    return painter.finish();
}

} // namespace typeset
