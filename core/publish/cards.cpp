// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/cards.h"

#include "core/parallel.h"
#include "core/publish/cardsection.h"
#include "core/publish/direction.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

constexpr int contentsFrom = 4; // cards

QList<const core::Card *> chosenCards(const core::Programme &programme, const QStringList &ids)
{
    QList<const core::Card *> cards;
    for (const core::Card &card : programme.cards) {
        if (ids.isEmpty())
            cards.append(&card);
    }
    for (const QString &id : ids) {
        if (const core::Card *card = programme.card(id))
            cards.append(card);
    }
    return cards;
}

QString sessionCards(const Wording &wording)
{
    //: the name of a document: the cards of an event's sessions
    return wording.say("publish::Cards", QT_TRANSLATE_NOOP("publish::Cards", "Session cards"));
}

// "14 March 2028 – 16 March 2028"; one date where there is but one.
QString eventDates(const core::Event &event, const Wording &wording)
{
    QStringList dates;
    for (const QDate date : {event.start, event.end}) {
        if (date.isValid() && !dates.contains(wording.date(date)))
            dates.append(wording.date(date));
    }
    return dates.join(u" – "_s);
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

QString documentTitle(const QString &event, const Wording &wording)
{
    return event.isEmpty() ? sessionCards(wording) : event + u" – "_s + sessionCards(wording);
}

// The same cards in the same form and at the same time are the same document.
QByteArray documentId(const QList<const core::Card *> &cards, const Wording &wording,
                      const CardsOptions &options)
{
    QStringList parts{wording.language(), options.zones.join(u','),
                      QString::number(int(options.paper)),
                      options.now.toUTC().toString(Qt::ISODate)};
    for (const core::Card *card : cards)
        parts.append(u"%1@%2"_s.arg(card->id).arg(card->revision));
    return parts.join(u'\n').toUtf8();
}

// The same Han characters look otherwise in Japan, Korea, Taiwan and China: the first language of
// the event that is written with them decides, unless the document's own is.
QString hanLanguage(const core::Event &event, const QString &language)
{
    for (const QString &tag : QStringList{language} + event.languages) {
        const QStringView primary = QStringView(tag).left(tag.indexOf(u'-'));
        if (primary == u"ja" || primary == u"ko" || primary == u"zh")
            return tag;
    }
    return language;
}

// Of the document: what was asked for, else the event's source language.
QString documentLanguage(const core::Programme &programme, const CardsOptions &options)
{
    for (const QString &language : {options.language, programme.sourceLanguage()}) {
        if (!language.isEmpty())
            return language;
    }
    return u"en"_s; // PDF/UA-1, 7.2, wants one of an event without languages too
}

} // namespace

typeset::Document cardsDocument(const core::Programme &programme, const CardsOptions &options)
{
    const Wording wording(documentLanguage(programme, options), programme.sourceLanguage(),
                          programme.event.wording);
    const Look look = lookFor(options.paper);
    const QList<const core::Card *> cards = chosenCards(programme, options.cards);
    const QString eventTitle = wording.pick(programme.event.title).text;

    typeset::Document document{.title = documentTitle(eventTitle, wording),
                               .creator = u"Escaleta " ESCALETA_VERSION ""_s,
                               .language = wording.language(),
                               .created = options.now,
                               .id = documentId(cards, wording, options),
                               .geometry = look.geometry};
    document.header = {
        .left = typeset::literally(eventTitle), .right = u"{section}"_s, .style = look.running};
    document.footer = {
        .left = sessionCards(wording), .right = u"{page}/{pages}"_s, .style = look.running};

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

core::Result<PdfReport> writeCardsPdf(const core::Programme &programme, const CardsOptions &options,
                                      const QString &path)
{
    if (chosenCards(programme, options.cards).isEmpty())
        return core::fail(core::ErrorCode::NothingToExport);
    const typeset::Document document = cardsDocument(programme, options);
    return savePdf(document, hanLanguage(programme.event, document.language), path, options.pdf);
}

} // namespace publish
