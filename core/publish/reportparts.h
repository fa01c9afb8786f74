// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a review report are made of.
#pragma once

#include "core/publish/look.h"
#include "core/publish/wording.h"
#include "core/typeset/document.h"

namespace publish {

inline constexpr typeset::Colour alarm{160, 30, 24};  // 7.9:1 on white
inline constexpr typeset::Colour warning{125, 76, 0}; // 7:1

// Both are to outlive it.
class ReportParts
{
public:
    ReportParts(const Wording &wording, const Look &look)
        : m_wording(wording)
        , m_look(look)
    { }

protected:
    QString say(const char *text) const { return m_wording.say("publish::Review", text); }
    typeset::Paragraph paragraph(const QString &text, const typeset::TextStyle &style) const
    {
        typeset::Paragraph paragraph{.spans{{.text = text, .style = style}}};
        paragraph.style.leading = m_look.leading(style);
        paragraph.style.hyphenate = false;
        return paragraph;
    }
    typeset::Heading subheading(const QString &text) const
    {
        typeset::Heading heading{.level = 2, .spans{{.text = text, .style = m_look.heading}}};
        heading.style.spaceBefore = m_look.line * 1.6;
        heading.style.spaceAfter = m_look.line * 0.3;
        return heading;
    }
    typeset::Cell cell(const QString &text, typeset::TextStyle style,
                       typeset::Alignment alignment = typeset::Alignment::Start) const
    {
        if (text.isEmpty())
            return {};
        typeset::Paragraph line = paragraph(text, style);
        line.style.alignment = alignment;
        return {.blocks{std::move(line)}};
    }
    typeset::Table newTable(std::vector<typeset::Column> columns) const
    {
        typeset::Table table{.columns = std::move(columns), .headingRows = 1};
        table.rules.colour = m_look.hairline;
        table.padding = {0, m_look.line * 0.15, m_look.line / 2, m_look.line * 0.2};
        table.spaceAfter = m_look.line * 0.6;
        return table;
    }

    const Wording &m_wording;
    const Look &m_look;
};

} // namespace publish
