// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/cardparts.h"

#include "core/publish/direction.h"
#include "core/publish/textblocks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// Moves blocks of a section into the column below the facts.
class Indent
{
public:
    Indent(typeset::Direction direction, double width)
        : m_direction(direction)
        , m_width(width)
    { }

    void operator()(typeset::Paragraph &paragraph) const { move(paragraph.style); }
    void operator()(typeset::Heading &heading) const { move(heading.style); }
    void operator()(typeset::List &list) const
    {
        for (typeset::ListItem &item : list.items) {
            for (typeset::Paragraph &paragraph : item.paragraphs)
                move(paragraph.style);
        }
    }
    template <typename Other>
    void operator()(Other &) const
    { }

private:
    // A text against the document's direction begins where the others end.
    void move(typeset::ParagraphStyle &style) const
    {
        const bool against =
            style.direction != typeset::Direction::Auto && style.direction != m_direction;
        (against ? style.endIndent : style.startIndent) += m_width;
    }

    typeset::Direction m_direction;
    double m_width;
};

// The title, which is the link, and below it where the link leads: paper can't be clicked on.
typeset::Paragraph documentLine(const CardContext &context, const core::Document &document)
{
    const Look &look = context.look;
    const core::Attachment *attachment = context.programme.attachment(document.attachment);
    const QString place = attachment ? attachment->name : document.url;
    typeset::Paragraph paragraph;
    paragraph.style.hyphenate = false;
    paragraph.style.leading = look.leading(look.body);
    paragraph.spans.push_back(
        linkSpan(document.title.isEmpty() ? place : document.title, document.url, look.body, look));
    if (!document.title.isEmpty() && !place.isEmpty()) {
        typeset::TextStyle style = look.label;
        paragraph.spans.push_back({.text = u'\u2028' + place, .style = style});
    }
    return paragraph;
}

} // namespace

QString joined(const QString &left, const QString &right)
{
    return left.isEmpty() || right.isEmpty() ? left + right : left + u" · "_s + right;
}

QString foreignLanguage(const QString &language, const Wording &wording)
{
    return language == wording.language() ? QString() : language;
}

typeset::Paragraph untranslatedNote(const CardContext &context, const QString &language)
{
    //: %1 is the name of a language, as your language writes it inside a sentence
    const QString pattern = context.wording.say(
        "publish::Cards", QT_TRANSLATE_NOOP("publish::Cards", "Text in %1: not yet translated"));
    typeset::Paragraph note;
    note.spans.push_back(
        {.text = pattern.arg(context.wording.languageName(language)), .style = context.look.note});
    note.style.spaceAfter = context.look.line / 4;
    note.style.keepWithNext = true;
    return note;
}

typeset::Rule themeBar(const CardContext &context)
{
    const bool rightToLeft =
        directionOf(context.wording.language()) == typeset::Direction::RightToLeft;
    return {.thickness = 4,
            .colour = themeColour(themePosition(context.programme, context.card)),
            .width = rightToLeft ? 0 : context.look.body.size * 4.4, // a short one stands left
            .spaceBefore = 0,
            .spaceAfter = context.look.line * 0.6,
            .keepWithNext = true};
}

typeset::Paragraph kickerOf(const CardContext &context)
{
    const core::Format *format = context.programme.format(context.card.format);
    const Worded name = format ? context.wording.pick(format->name) : Worded();
    const QString text = joined(context.card.code, name.text);
    typeset::Paragraph paragraph;
    if (!text.isEmpty())
        paragraph.spans.push_back({.text = text, .style = context.look.kicker});
    // What is not settled yet says so wherever it is printed.
    if (const QString mark = statusMark(context.card, context.wording); !mark.isEmpty()) {
        paragraph.spans.push_back(
            {.text = text.isEmpty() ? mark : u" · "_s + mark, .style = context.look.kicker});
    }
    paragraph.style.spaceAfter = context.look.line / 4;
    paragraph.style.keepWithNext = true;
    return paragraph;
}

typeset::Table factTable(const std::vector<Fact> &facts, const Look &look,
                         typeset::Direction direction)
{
    typeset::Table table{.columns{{.width = look.labelColumn}, {.share = 1}}, .rowHeadings = true};
    table.keepTogether = true;
    table.rules.colour = look.hairline;
    table.padding = look.factPadding;
    if (direction == typeset::Direction::RightToLeft) {
        table.padding.setLeft(look.factPadding.right());
        table.padding.setRight(look.factPadding.left());
    }
    for (const Fact &fact : facts) {
        typeset::Paragraph label{.spans{{.text = fact.label, .style = look.label}}};
        label.style.leading = look.leading(look.label);
        label.style.hyphenate = false;
        typeset::Cell value;
        for (const typeset::Paragraph &line : fact.lines)
            value.blocks.emplace_back(line);
        table.rows.push_back({.cells{{.blocks{label}}, std::move(value)}});
    }
    table.spaceAfter = look.line;
    return table;
}

typeset::Heading sectionHeading(const Look &look, const core::CardField &field,
                                const QString &label, const CardForm &form)
{
    const QString text =
        form.numbered && field.number > 0 ? u"%1. %2"_s.arg(field.number).arg(label) : label;
    typeset::Heading heading{.level = form.level + 1,
                             .spans{{.text = text, .style = look.heading}}};
    heading.style.spaceBefore = look.line * 1.3;
    heading.style.spaceAfter = look.line * 0.45;
    return heading;
}

std::vector<typeset::Block> documentsSection(const CardContext &context,
                                             const core::CardField &field, const QString &label,
                                             const CardForm &form)
{
    if (context.card.documents.isEmpty())
        return {};
    typeset::List list{.labelStyle = context.look.body,
                       .indent = context.look.body.size * 1.5,
                       .itemSpacing = context.look.line / 4};
    for (const core::Document &document : context.card.documents)
        list.items.push_back({.paragraphs{documentLine(context, document)}});
    return {sectionHeading(context.look, field, label, form), std::move(list)};
}

QString statusMark(const core::Card &card, const Wording &wording)
{
    if (card.status == core::Status::Accepted || card.status == core::Status::Published)
        return {};
    return wording.label(card.status);
}

void indentTexts(std::vector<typeset::Block> &blocks, typeset::Direction direction, double width)
{
    const Indent indent(direction, width);
    for (typeset::Block &block : blocks)
        std::visit(indent, static_cast<typeset::Block::variant &>(block));
}

} // namespace publish
