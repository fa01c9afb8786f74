// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/cards.h"

#include "core/parallel.h"
#include "core/publish/cardsection.h"
#include "core/publish/direction.h"
#include "core/publish/frame.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

constexpr int contentsFrom = 4; // cards

QString sessionCards(const Wording &wording)
{
    //: the name of a document: the cards of an event's sessions
    return wording.say("publish::Cards", QT_TRANSLATE_NOOP("publish::Cards", "Session cards"));
}

typeset::Section contentsSection(const core::Programme &programme,
                                 const QList<const core::Card *> &cards, const Wording &wording,
                                 const Look &look)
{
    typeset::Section section{.language = wording.language(), .outline = sessionCards(wording)};
    const auto addLine = [&](const Worded &text, const typeset::TextStyle &style, double space) {
        if (text.text.isEmpty())
            return;
        typeset::Paragraph paragraph{.spans{{.text = text.text, .style = style}},
                                     .language = text.language};
        paragraph.style.spaceAfter = space;
        section.blocks.emplace_back(std::move(paragraph));
    };
    addLine(wording.pick(programme.event.title), look.kicker, look.line / 4);

    typeset::Heading heading{.level = 1,
                             .spans{{.text = sessionCards(wording), .style = look.title}}};
    heading.style.spaceAfter = look.line / 2;
    section.blocks.emplace_back(std::move(heading));

    addLine(wording.pick(programme.event.place), look.aside, 0);
    addLine({eventDates(programme.event, wording), wording.language()}, look.aside, 0);
    section.blocks.emplace_back(typeset::Spacer{look.line * 1.5});

    typeset::Contents contents{.numberStyle = look.fact};
    contents.style.leading = look.leading(look.fact);
    contents.style.spaceAfter = look.line * 0.3;
    contents.style.startIndent = look.fact.size * 2.4; // about a code's width
    contents.style.firstIndent = -contents.style.startIndent;
    for (const core::Card *card : cards) {
        const Worded name = cardName(*card, wording);
        contents.lines.push_back(
            {.spans{{.text = name.text, .style = look.fact, .language = name.language}},
             .destination = cardDestination(*card)});
    }
    section.blocks.emplace_back(std::move(contents));
    settleDirection(section.blocks, directionOf(wording.language()));
    return section;
}

} // namespace

typeset::Document cardsDocument(const core::Programme &programme, const ExportOptions &options)
{
    const Wording wording = wordingFor(programme, options);
    const Look look = lookFor(options.paper);
    const QList<const core::Card *> cards = chosenCards(programme, options.cards);
    typeset::Document document =
        emptyDocument(programme, cards, sessionCards(wording), wording, look, options);

    if (cards.size() >= contentsFrom)
        document.sections.push_back(contentsSection(programme, cards, wording, look));
    const std::size_t first = document.sections.size();
    document.sections.resize(first + std::size_t(cards.size()));
    core::parallelFor(int(cards.size()), core::threadCount(options.pdf.threads), [&](int i, int) {
        const core::Card &card = *cards[i];
        const QStringList zones =
            options.zones.isEmpty() ? programme.shownZones(card) : options.zones;
        document.sections[first + std::size_t(i)] =
            cardSection({programme, card, wording, look, zones});
    });
    return document;
}

core::Result<PdfReport> writeCardsPdf(const core::Programme &programme,
                                      const ExportOptions &options, const QString &path)
{
    if (chosenCards(programme, options.cards).isEmpty())
        return core::fail(core::ErrorCode::NothingToExport);
    const typeset::Document document = cardsDocument(programme, options);
    return fontsFor(programme.event, document.language, path)
        .and_then([&](const typeset::FontList &fonts) {
            return savePdf(document, fonts, path, options.pdf);
        });
}

} // namespace publish
