// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/cardsection.h"

#include "core/publish/direction.h"
#include "core/publish/textblocks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

using Blocks = std::vector<typeset::Block>;

void append(Blocks &blocks, Blocks more)
{
    std::ranges::move(more, std::back_inserter(blocks));
}

QString joined(const QString &left, const QString &right)
{
    return left.isEmpty() || right.isEmpty() ? left + right : left + u" · "_s + right;
}

// Null where the language is the document's: nothing has to be said then.
QString foreign(const QString &language, const Wording &wording)
{
    return language == wording.language() ? QString() : language;
}

// The one language other than the document's that all of a card's texts are in; null where they
// are in several, or where any is in the document's.
QString onlyForeignLanguage(const CardContext &context)
{
    QSet<QString> languages;
    for (const core::LocalText &text : context.card.texts) {
        if (!text.isEmpty())
            languages.insert(context.wording.pick(text).language);
    }
    return languages.size() == 1 ? foreign(*languages.cbegin(), context.wording) : QString();
}

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

// The thematic line is named among the facts, so that its colour is an ornament.
typeset::Rule themeBar(const CardContext &context)
{
    const bool rightToLeft =
        directionOf(context.wording.language()) == typeset::Direction::RightToLeft;
    return {.thickness = 4,
            .colour = themeColour(themePosition(context.programme, context.card)),
            .width = rightToLeft ? 0 : context.look.body.size * 4.4, // a short one stands left

            .spaceBefore = 0,
            .spaceAfter = context.look.line * 0.6};
}

Blocks head(const CardContext &context)
{
    const Look &look = context.look;
    Blocks blocks{themeBar(context)};

    const core::Format *format = context.programme.format(context.card.format);
    const Worded formatName = format ? context.wording.pick(format->name) : Worded();
    if (const QString kicker = joined(context.card.code, formatName.text); !kicker.isEmpty()) {
        typeset::Paragraph paragraph{.spans{{.text = kicker, .style = look.kicker}}};
        paragraph.style.spaceAfter = look.line / 4;
        paragraph.style.keepWithNext = true;
        blocks.emplace_back(std::move(paragraph));
    }

    const Worded title = cardTitle(context.card, context.wording);
    typeset::Heading heading{.level = 1, .spans{{.text = title.text, .style = look.title}}};
    heading.language = foreign(title.language, context.wording);
    heading.style.direction = directionOf(title.language);
    // On the side that the page begins from, whichever way the title itself runs.
    if (heading.style.direction != directionOf(context.wording.language()))
        heading.style.alignment = typeset::Alignment::End;
    heading.style.leading = 1.22;
    heading.style.spaceAfter = look.line * 0.7;
    blocks.emplace_back(std::move(heading));
    return blocks;
}

typeset::Table factTable(const std::vector<Fact> &facts, const Look &look,
                         typeset::Direction direction)
{
    typeset::Table table{.columns{{.width = look.labelColumn}, {.share = 1}}, .rowHeadings = true};
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

typeset::Heading sectionHeading(const CardContext &context, const core::CardField &field)
{
    const QString label = context.wording.label(field);
    const QString text = field.number > 0 ? u"%1. %2"_s.arg(field.number).arg(label) : label;
    typeset::Heading heading{.level = 2, .spans{{.text = text, .style = context.look.heading}}};
    heading.style.spaceBefore = context.look.line * 1.3;
    heading.style.spaceAfter = context.look.line * 0.45;
    return heading;
}

Blocks textSection(const CardContext &context, const core::CardField &field, bool saysLanguage)
{
    const Worded text = context.wording.pick(context.card.text(*field.text));
    const Blocks content = textBlocks(core::parseMarkup(text.text), text.language, context.look);
    if (content.empty())
        return {};
    Blocks blocks{sectionHeading(context, field)};
    if (saysLanguage && text.language != context.wording.language())
        blocks.emplace_back(untranslatedNote(context, text.language));
    append(blocks, content);
    return blocks;
}

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

Blocks documentsSection(const CardContext &context, const core::CardField &field)
{
    if (context.card.documents.isEmpty())
        return {};
    typeset::List list{.labelStyle = context.look.body,
                       .indent = context.look.body.size * 1.5,
                       .itemSpacing = context.look.line / 4};
    for (const core::Document &document : context.card.documents)
        list.items.push_back({.paragraphs{documentLine(context, document)}});
    return {sectionHeading(context, field), std::move(list)};
}

// Readers of a session that is not settled should know that it is not.
QString statusMark(const core::Card &card, const Wording &wording)
{
    if (card.status == core::Status::Accepted || card.status == core::Status::Published)
        return {};
    return wording.label(card.status);
}

} // namespace

Worded cardTitle(const core::Card &card, const Wording &wording)
{
    Worded title = wording.pick(card.text(core::TextField::Title));
    title.text = title.text.simplified();
    if (!title.text.isEmpty())
        return title;
    //: stands where the title of a session would
    const QString untitled =
        wording.say("publish::Cards", QT_TRANSLATE_NOOP("publish::Cards", "Untitled session"));
    return {untitled, wording.language()};
}

Worded cardName(const core::Card &card, const Wording &wording)
{
    Worded name = cardTitle(card, wording);
    if (!card.code.isEmpty())
        name.text = card.code + u' ' + name.text;
    return name;
}

QString cardDestination(const core::Card &card)
{
    return u"card-"_s + card.id;
}

typeset::Section cardSection(const CardContext &context)
{
    const core::Card &card = context.card;
    typeset::Section section{.blocks = head(context),
                             .language = context.wording.language(),
                             .outline = cardName(card, context.wording).text,
                             .destination = cardDestination(card),
                             .runningTitle = joined(card.code, statusMark(card, context.wording))};

    const typeset::Direction direction = directionOf(context.wording.language());
    const QString onlyLanguage = onlyForeignLanguage(context);
    if (!onlyLanguage.isNull()) {
        typeset::Paragraph note = untranslatedNote(context, onlyLanguage);
        note.style.spaceAfter = context.look.line / 2;
        section.blocks.emplace_back(std::move(note));
    }

    const std::vector<Fact> facts = cardFacts(context);
    if (!facts.empty())
        section.blocks.emplace_back(factTable(facts, context.look, direction));

    Blocks texts;
    for (const core::CardField &field : core::cardFields()) {
        if (field.kind == core::FieldKind::LongText || field.kind == core::FieldKind::Points)
            append(texts, textSection(context, field, onlyLanguage.isNull()));
        else if (field.kind == core::FieldKind::Documents)
            append(texts, documentsSection(context, field));
    }
    settleDirection(section.blocks, direction);
    settleDirection(texts, direction);
    const Indent indent(direction, context.look.textIndent);
    for (typeset::Block &block : texts)
        std::visit(indent, static_cast<typeset::Block::variant &>(block));
    append(section.blocks, std::move(texts));
    return section;
}

} // namespace publish
