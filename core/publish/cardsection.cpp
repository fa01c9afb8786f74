// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/cardsection.h"

#include "core/publish/cardparts.h"
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

// The one language other than the document's that all of the texts shown are in; null where they
// are in several, or where any is in the document's.
QString onlyForeignLanguage(const CardContext &context, const CardForm &form)
{
    QSet<QString> languages;
    for (const core::CardField &field : core::cardFields()) {
        if (!field.text || (*field.text != core::TextField::Title && !form.shows(field.key)))
            continue;
        if (const core::LocalText &text = context.card.text(*field.text); !text.isEmpty())
            languages.insert(context.wording.pick(text).language);
    }
    return languages.size() == 1 ? foreignLanguage(*languages.cbegin(), context.wording)
                                 : QString();
}

Blocks head(const CardContext &context, int level)
{
    const Look &look = context.look;
    Blocks blocks{themeBar(context)};

    if (typeset::Paragraph kicker = kickerOf(context); !kicker.spans.empty())
        blocks.emplace_back(std::move(kicker));

    const Worded title = cardTitle(context.card, context.wording);
    typeset::Heading heading{.level = level, .spans{{.text = title.text, .style = look.title}}};
    heading.language = foreignLanguage(title.language, context.wording);
    heading.style.direction = directionOf(title.language);
    // On the side that the page begins from, whichever way the title itself runs.
    if (heading.style.direction != directionOf(context.wording.language()))
        heading.style.alignment = typeset::Alignment::End;
    heading.style.leading = 1.22;
    heading.style.spaceAfter = look.line * 0.7;
    blocks.emplace_back(std::move(heading));
    return blocks;
}

Blocks textSection(const CardContext &context, const core::CardField &field, const CardForm &form,
                   bool saysLanguage)
{
    const Worded text = context.wording.pick(context.card.text(*field.text));
    const Blocks content = textBlocks(core::parseMarkup(text.text), text.language, context.look);
    if (content.empty())
        return {};
    Blocks blocks{sectionHeading(context.look, field, context.wording.label(field), form)};
    if (saysLanguage && text.language != context.wording.language())
        blocks.emplace_back(untranslatedNote(context, text.language));
    append(blocks, content);
    return blocks;
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

typeset::Section cardSection(const CardContext &context, const CardForm &form)
{
    const core::Card &card = context.card;
    typeset::Section section{.blocks = head(context, form.level),
                             .language = context.wording.language(),
                             .newPage = form.newPage,
                             .outline = cardName(card, context.wording).text,
                             .outlineLevel = form.level,
                             .destination = form.destinations + cardDestination(card),
                             .runningTitle = joined(card.code, statusMark(card, context.wording))};

    const typeset::Direction direction = directionOf(context.wording.language());
    const QString onlyLanguage = onlyForeignLanguage(context, form);
    if (!onlyLanguage.isNull()) {
        typeset::Paragraph note = untranslatedNote(context, onlyLanguage);
        note.style.spaceAfter = context.look.line / 2;
        section.blocks.emplace_back(std::move(note));
    }

    const std::vector<Fact> facts = cardFacts(context, form);
    if (!facts.empty())
        section.blocks.emplace_back(factTable(facts, context.look, direction));

    Blocks texts;
    for (const core::CardField &field : core::cardFields()) {
        if (!form.shows(field.key))
            continue;
        if (field.kind == core::FieldKind::LongText || field.kind == core::FieldKind::Points)
            append(texts, textSection(context, field, form, onlyLanguage.isNull()));
        else if (field.kind == core::FieldKind::Documents)
            append(texts, documentsSection(context, field, context.wording.label(field), form));
    }
    settleDirection(section.blocks, direction);
    settleDirection(texts, direction);
    indentTexts(texts, direction, context.look.textIndent);
    append(section.blocks, std::move(texts));
    return section;
}

} // namespace publish
