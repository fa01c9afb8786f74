// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/face.h"
#include "core/typeset/piece.h"

#include <QPointF>
#include <QRectF>

#include <string>

namespace typeset {

// The content stream of one page, with its graphics and text state. Positions from the top left
// corner of the page, y downwards. Everything drawn is inside a marked-content sequence: of a
// structure element, or an artifact.
class Canvas final
{
public:
    explicit Canvas(double pageHeight);

    // What an artifact is (ISO 32000-1, 14.8.2.2).
    enum class Artifact { Layout, Header, Footer, RepeatedRows };

    // Whatever was open is closed; so is this, at the next of them.
    void beginContent(const char *type, int identifier);
    void beginArtifact(Artifact kind);
    void endMarked();

    // Only with marked content open.
    void text(const Face &face, const TextStyle &style, QPointF baseline); // starts a text run
    std::string &string(const Face &face, const TextStyle &style); // bytes of an open TJ string
    void space(double points); // moves on, to the right, within a text run
    void fill(const QRectF &area, Colour colour);
    void stroke(const Stroke &stroke, QPointF origin);
    void image(int number, const QRectF &area);

    std::string finish(); // the stream, uncompressed

private:
    void beginText();
    void endText();
    void closeString();
    void setColour(Colour colour);

    std::string m_bytes;
    double m_pageHeight;
    bool m_marked = false;
    bool m_inText = false;
    bool m_inString = false;
    QPointF m_line; // start of the text line, as the viewer knows it
    const Face *m_face = nullptr;
    double m_size = 0;
    double m_letterSpacing = 0;
    Colour m_colour;
    double m_lineWidth = 1;
    Colour m_strokeColour;
};

} // namespace typeset
