// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/bookletcontext.h"

#include "core/publish/direction.h"

namespace publish {

BookletLook bookletLookFor(Paper paper, int hue)
{
    BookletLook look{.page = lookFor(paper)};
    look.colour = themeColour(hue);
    look.part = look.page.title;
    look.coverTitle = look.page.title;
    look.coverTitle.size *= 1.6;
    look.coverLine = look.page.body;
    look.coverLine.size *= 1.25;
    look.page.title.size *= 0.72;
    return look;
}

typeset::Heading partHeading(const QString &title, const BookletContext &context)
{
    typeset::Heading heading{.level = 1, .spans{{.text = title, .style = context.look.part}}};
    heading.style.leading = 1.2;
    heading.style.direction = directionOf(context.wording.language());
    heading.style.spaceAfter = context.look.page.line;
    return heading;
}

typeset::Section partSection(const QString &title, const QString &name,
                             const BookletContext &context)
{
    typeset::Section section{.language = context.wording.language(),
                             .outline = title,
                             .destination = context.destination(name),
                             .runningTitle = title};
    const double thick = context.look.page.line * 0.4;
    section.blocks.emplace_back(typeset::Rule{.thickness = thick,
                                              .colour = context.look.colour,
                                              .spaceBefore = 0,
                                              .spaceAfter = context.look.page.line,
                                              .keepWithNext = true});
    section.blocks.emplace_back(partHeading(title, context));
    return section;
}

} // namespace publish
