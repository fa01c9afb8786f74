// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/bookletcontext.h"

#include "core/publish/direction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

const QString between = u" / "_s;

} // namespace

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

PartNames namesOf(const char *text, const std::vector<BookletContext> &languages)
{
    PartNames names;
    for (const BookletContext &context : languages)
        addName(names, {context.say(text), context.wording.language()});
    return names;
}

void addName(PartNames &names, const Worded &name)
{
    const bool isThere = std::ranges::any_of(
        names, [&name](const Worded &other) { return other.text == name.text; });
    if (!isThere)
        names.append(name);
}

QString together(const PartNames &names)
{
    QStringList texts;
    for (const Worded &name : names)
        texts.append(name.text);
    return texts.join(between);
}

std::vector<typeset::Span> spansOf(const PartNames &names, const typeset::TextStyle &style)
{
    std::vector<typeset::Span> spans;
    for (const Worded &name : names) {
        if (!spans.empty())
            spans.push_back({.text = between, .style = style});
        spans.push_back({.text = name.text, .style = style, .language = name.language});
    }
    return spans;
}

typeset::Section partSection(const PartNames &title, const QString &name,
                             const BookletContext &context)
{
    const QString whole = together(title);
    typeset::Section section{.language = context.wording.language(),
                             .outline = whole,
                             .destination = context.destination(name),
                             .runningTitle = whole};
    const double thick = context.look.page.line * 0.4;
    section.blocks.emplace_back(typeset::Rule{.thickness = thick,
                                              .colour = context.look.colour,
                                              .spaceBefore = 0,
                                              .spaceAfter = context.look.page.line,
                                              .keepWithNext = true});
    typeset::Heading heading{.level = 1, .spans = spansOf(title, context.look.part)};
    heading.style.leading = 1.2;
    heading.style.direction = directionOf(context.wording.language());
    heading.style.spaceAfter = context.look.page.line;
    section.blocks.emplace_back(std::move(heading));
    return section;
}

} // namespace publish
