// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/canvas.h"

#include "core/typeset/pdfsyntax.h"

#include <cmath>

namespace typeset {

Canvas::Canvas(double pageHeight)
    : m_pageHeight(pageHeight)
{
    m_bytes.reserve(16000);
}

void Canvas::beginContent(const char *type, int identifier)
{
    endMarked();
    m_bytes += '/';
    m_bytes += type;
    m_bytes += "<</MCID ";
    pdf::append(m_bytes, identifier);
    m_bytes += ">>BDC\n";
    m_marked = true;
}

void Canvas::beginArtifact(Artifact kind)
{
    endMarked();
    switch (kind) {
    case Artifact::Layout:
        m_bytes += "/Artifact<</Type/Layout>>BDC\n";
        break;
    case Artifact::Header:
        m_bytes += "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n";
        break;
    case Artifact::Footer:
        m_bytes += "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n";
        break;
    case Artifact::RepeatedRows:
        m_bytes += "/Artifact<</Type/Pagination>>BDC\n";
        break;
    }
    m_marked = true;
}

void Canvas::endMarked()
{
    endText();
    if (m_marked)
        m_bytes += "EMC\n";
    m_marked = false;
}

void Canvas::beginText()
{
    if (m_inText)
        return;
    m_bytes += "BT\n";
    m_inText = true;
    m_line = QPointF(0, m_pageHeight);
}

void Canvas::endText()
{
    closeString();
    if (m_inText)
        m_bytes += "ET\n";
    m_inText = false;
}

void Canvas::closeString()
{
    if (m_inString)
        m_bytes += ")]TJ\n";
    m_inString = false;
}

void Canvas::setColour(Colour colour)
{
    if (colour == m_colour)
        return;
    pdf::appendColour(m_bytes, colour);
    m_colour = colour;
}

void Canvas::text(const Face &face, const TextStyle &style, QPointF baseline)
{
    beginText();
    closeString();
    // Td counts from where the last line started; rounded as it is written, so that the error of a
    // hundredth of a point does not grow down the page.
    const QPointF at(std::round(baseline.x() * 100) / 100, std::round(baseline.y() * 100) / 100);
    pdf::appendReal(m_bytes, at.x() - m_line.x());
    m_bytes += ' ';
    pdf::appendReal(m_bytes, m_line.y() - at.y());
    m_bytes += " Td\n";
    m_line = at;
    string(face, style);
}

std::string &Canvas::string(const Face &face, const TextStyle &style)
{
    const bool sameFont = m_face == &face && m_size == style.size;
    if (m_inString && sameFont && m_colour == style.colour
        && m_letterSpacing == style.letterSpacing)
        return m_bytes;
    closeString();
    if (!sameFont) {
        m_bytes += "/F";
        pdf::append(m_bytes, face.number());
        m_bytes += ' ';
        pdf::appendReal(m_bytes, style.size);
        m_bytes += " Tf\n";
        m_face = &face;
        m_size = style.size;
    }
    if (m_letterSpacing != style.letterSpacing) {
        pdf::appendReal(m_bytes, style.letterSpacing);
        m_bytes += " Tc\n";
        m_letterSpacing = style.letterSpacing;
    }
    setColour(style.colour);
    m_bytes += "[(";
    m_inString = true;
    return m_bytes;
}

void Canvas::space(double points)
{
    const qint64 thousandths = std::llround(-points * 1000 / m_size);
    if (!m_inString || thousandths == 0)
        return;
    m_bytes += ')';
    pdf::append(m_bytes, thousandths);
    m_bytes += '(';
}

void Canvas::fill(const QRectF &area, Colour colour)
{
    endText();
    setColour(colour);
    pdf::appendRectangle(m_bytes, area, m_pageHeight);
    m_bytes += "f\n";
}

void Canvas::stroke(const Stroke &stroke, QPointF origin)
{
    endText();
    if (stroke.colour != m_strokeColour) {
        pdf::appendColour(m_bytes, stroke.colour, true);
        m_strokeColour = stroke.colour;
    }
    if (stroke.width != m_lineWidth) {
        pdf::appendReal(m_bytes, stroke.width);
        m_bytes += " w\n";
        m_lineWidth = stroke.width;
    }
    const auto point = [&](double x, double y, const char *verb) {
        pdf::appendReal(m_bytes, origin.x() + x);
        m_bytes += ' ';
        pdf::appendReal(m_bytes, m_pageHeight - origin.y() - y);
        m_bytes += verb;
    };
    point(stroke.x1, stroke.y1, " m ");
    point(stroke.x2, stroke.y2, " l S\n");
}

void Canvas::image(int number, const QRectF &area)
{
    endText();
    m_bytes += "q ";
    for (const double part :
         {area.width(), 0.0, 0.0, area.height(), area.x(), m_pageHeight - area.bottom()}) {
        pdf::appendReal(m_bytes, part);
        m_bytes += ' ';
    }
    m_bytes += "cm /Im";
    pdf::append(m_bytes, number);
    m_bytes += " Do Q\n";
}

std::string Canvas::finish()
{
    endMarked();
    return std::move(m_bytes);
}

} // namespace typeset
