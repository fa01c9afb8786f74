// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/parallelsection.h"

#include "core/publish/cardparts.h"
#include "core/publish/cardsection.h"
#include "core/publish/direction.h"
#include "core/publish/textblocks.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

using Blocks = std::vector<typeset::Block>;
using Contexts = std::vector<CardContext>;

QString textOf(const typeset::Paragraph &paragraph)
{
    QString text;
    for (const typeset::Span &span : paragraph.spans)
        text += span.text;
    return text;
}

// Labels, or names of a format: each once, in the order of the languages.
QString together(const QStringList &texts)
{
    QStringList different = texts;
    different.removeAll(QString());
    different.removeDuplicates();
    return different.join(u" / "_s);
}

// "Ana, Mayor, City" and "Ana, Alcaldesa, City" become "Ana, Mayor / Alcaldesa, City".
void mergePerson(typeset::Paragraph &said, const typeset::Paragraph &other, const QString &language)
{
    for (std::size_t i = 0; i < std::min(said.spans.size(), other.spans.size()); ++i) {
        typeset::Span span = other.spans[i];
        if (span.text == said.spans[i].text)
            continue;
        span.text.replace(u", "_s, u" / "_s);
        if (span.language.isEmpty())
            span.language = language;
        said.spans.insert(said.spans.begin() + std::ptrdiff_t(i) + 1, std::move(span));
        return; // of a person the post alone is in several languages
    }
}

// Adds what another language says otherwise.
void merge(Fact &fact, Fact other, const QString &language)
{
    const QByteArrayView field(fact.field);
    if (field == "hours") // only the names of cities differ
        return;
    for (std::size_t i = 0; i < other.lines.size(); ++i) {
        typeset::Paragraph &line = other.lines[i];
        if (field == "people" && i < fact.lines.size()) {
            mergePerson(fact.lines[i], line, language);
            continue;
        }
        const bool isSaid = std::ranges::any_of(
            fact.lines, [&](const auto &said) { return textOf(said) == textOf(line); });
        if (isSaid)
            continue;
        if (line.language.isEmpty())
            line.language = language;
        fact.lines.push_back(std::move(line));
    }
}

std::vector<Fact> factsOf(const Contexts &contexts, const CardForm &form)
{
    std::vector<Fact> facts = cardFacts(contexts.front(), form);
    std::vector<QStringList> labels(facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i)
        labels[i].append(facts[i].label);
    for (auto context = contexts.begin() + 1; context != contexts.end(); ++context) {
        std::vector<Fact> others = cardFacts(*context, form);
        // The same card has the same facts in every language.
        for (std::size_t i = 0; i < std::min(facts.size(), others.size()); ++i) {
            labels[i].append(others[i].label);
            merge(facts[i], std::move(others[i]), context->wording.language());
        }
    }
    for (std::size_t i = 0; i < facts.size(); ++i)
        facts[i].label = together(labels[i]);
    return facts;
}

typeset::Paragraph kicker(const Contexts &contexts)
{
    QStringList names;
    for (const CardContext &context : contexts) {
        if (const core::Format *format = context.programme.format(context.card.format))
            names.append(context.wording.pick(format->name).text);
    }
    typeset::Paragraph paragraph = kickerOf(contexts.front());
    if (!paragraph.spans.empty())
        paragraph.spans.front().text = joined(contexts.front().card.code, together(names));
    return paragraph;
}

// The titles beneath each other, each once: what is not translated is the title of another already.
typeset::Heading titleOf(const Contexts &contexts, int level)
{
    const Look &look = contexts.front().look;
    typeset::Heading heading{.level = level};
    heading.style.leading = 1.22;
    heading.style.spaceAfter = look.line * 0.7;
    heading.style.direction = directionOf(contexts.front().wording.language());
    QStringList said;
    for (const CardContext &context : contexts) {
        const Worded title = cardTitle(context.card, context.wording);
        if (said.contains(title.text))
            continue;
        typeset::TextStyle style = look.title;
        if (!said.isEmpty()) {
            style.bold = false;
            style.size *= 0.86;
        }
        const QString line = said.isEmpty() ? QString() : QString(u'\u2028');
        heading.spans.push_back(
            {.text = line + title.text, .style = style, .language = title.language});
        said.append(title.text);
    }
    return heading;
}

// In a column there is no room for words to stretch.
void raggedAndClose(Blocks &blocks, double between)
{
    const auto settle = [between](typeset::Paragraph &paragraph) {
        paragraph.style.alignment = typeset::Alignment::Start;
        paragraph.style.spaceAfter = between;
        paragraph.style.keepWithNext = false;
    };
    for (typeset::Block &block : blocks) {
        if (auto *paragraph = std::get_if<typeset::Paragraph>(&block))
            settle(*paragraph);
        else if (auto *list = std::get_if<typeset::List>(&block)) {
            for (typeset::ListItem &item : list->items)
                std::ranges::for_each(item.paragraphs, settle);
        }
    }
}

// A column for each language, or only one of a text that is in none of the others.
class Columns
{
public:
    Columns(const Contexts &contexts, const core::CardField &field)
        : m_contexts(contexts)
        , m_look(contexts.front().look)
    {
        for (const CardContext &context : contexts) {
            const core::LocalText &text = context.card.text(*field.text);
            const Worded worded = context.wording.pick(text);
            const QString &language = context.wording.language();
            const bool isFilledIn = worded.language != language;
            // One who reads the source's column needs it no second time.
            const bool isShown = std::ranges::any_of(contexts, [&](const CardContext &other) {
                return other.wording.language() == worded.language;
            });
            Blocks blocks;
            if (isFilledIn)
                blocks.emplace_back(untranslatedNote(context, worded.language));
            if (!isFilledIn || !isShown) {
                std::ranges::move(
                    textBlocks(core::parseMarkup(worded.text), worded.language, m_look),
                    std::back_inserter(blocks));
            }
            settleDirection(blocks, directionOf(language));
            raggedAndClose(blocks, m_look.line / 4);
            m_isEmpty &= worded.text.isEmpty();
            m_texts.push_back(std::move(blocks));
        }
    }

    bool isEmpty() const { return m_isEmpty; }

    // Where all have as many paragraphs, each stands beside its translation.
    typeset::Table table() const
    {
        typeset::Table table{.headingRows = 1};
        table.rules.horizontal = false;
        table.padding = QMarginsF(0, m_look.line * 0.12, m_look.line * 0.9, m_look.line * 0.12);
        table.spaceAfter = m_look.line / 2;
        typeset::Row names;
        for (const CardContext &context : m_contexts) {
            table.columns.push_back({});
            const QString &language = context.wording.language();
            typeset::Paragraph name{
                .spans{{.text = context.wording.capitalised(context.wording.languageName(language)),
                        .style = m_look.label}},
                .language = language};
            names.cells.push_back({.blocks{std::move(name)}});
        }
        table.rows.push_back(std::move(names));

        const std::size_t count = m_texts.front().size();
        const bool areAlike = std::ranges::all_of(
            m_texts, [count](const Blocks &text) { return text.size() == count; });
        const std::size_t rows = areAlike ? count : 1;
        for (std::size_t row = 0; row < rows; ++row) {
            typeset::Row cells;
            for (std::size_t column = 0; column < m_texts.size(); ++column) {
                typeset::Cell cell;
                if (areAlike)
                    cell.blocks.push_back(m_texts[column][row]);
                else
                    cell.blocks = m_texts[column];
                cells.cells.push_back(std::move(cell));
            }
            table.rows.push_back(std::move(cells));
        }
        return table;
    }

private:
    const Contexts &m_contexts;
    const Look &m_look;
    std::vector<Blocks> m_texts;
    bool m_isEmpty = true;
};

} // namespace

typeset::Section parallelSection(const Contexts &contexts, const CardForm &form)
{
    const CardContext &first = contexts.front();
    const core::Card &card = first.card;
    const typeset::Direction direction = directionOf(first.wording.language());
    typeset::Section section{.language = first.wording.language(),
                             .newPage = form.newPage,
                             .outline = cardName(card, first.wording).text,
                             .outlineLevel = form.level,
                             .destination = form.destinations + cardDestination(card),
                             .runningTitle = joined(card.code, statusMark(card, first.wording))};
    section.blocks.emplace_back(themeBar(first));
    if (typeset::Paragraph above = kicker(contexts); !above.spans.empty())
        section.blocks.emplace_back(std::move(above));
    section.blocks.emplace_back(titleOf(contexts, form.level));
    if (const std::vector<Fact> facts = factsOf(contexts, form); !facts.empty())
        section.blocks.emplace_back(factTable(facts, first.look, direction));
    settleDirection(section.blocks, direction);

    for (const core::CardField &field : core::cardFields()) {
        if (!form.shows(field.key))
            continue;
        QStringList labels;
        for (const CardContext &context : contexts)
            labels.append(context.wording.label(field));
        const QString label = together(labels);
        if (field.kind == core::FieldKind::Documents) {
            std::ranges::move(documentsSection(first, field, label, form),
                              std::back_inserter(section.blocks));
        } else if (field.kind == core::FieldKind::LongText
                   || field.kind == core::FieldKind::Points) {
            const Columns columns(contexts, field);
            if (columns.isEmpty())
                continue;
            section.blocks.emplace_back(sectionHeading(first.look, field, label, form));
            section.blocks.emplace_back(columns.table());
        }
    }
    return section;
}

} // namespace publish
