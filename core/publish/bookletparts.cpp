// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/bookletparts.h"

#include "core/publish/cardparts.h"
#include "core/publish/facts.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

Worded inLanguage(const QString &text, const BookletContext &context)
{
    return {text, context.wording.language()};
}

std::vector<BookletPart> byDay(const BookletContext &context)
{
    QHash<QString, int> platforms; // their places
    for (const core::Platform &platform : context.programme.platforms)
        platforms.insert(platform.id, int(platforms.size()));
    const auto place = [&platforms](const core::Card *card) {
        return platforms.value(card->platform, int(platforms.size()));
    };

    QMap<QDate, QList<const core::Card *>> days;
    QList<const core::Card *> others;
    for (const core::Card &card : context.programme.cards)
        (card.slot.isScheduled() ? days[card.slot.date] : others).append(&card);

    std::vector<BookletPart> parts;
    for (auto day = days.begin(); day != days.end(); ++day) {
        std::ranges::stable_sort(*day, [&](const core::Card *left, const core::Card *right) {
            return std::pair(left->slot.start, place(left))
                < std::pair(right->slot.start, place(right));
        });
        parts.push_back(
            {.title{
                 inLanguage(context.wording.capitalised(context.wording.date(day.key())), context)},
             .destination = context.destination(u"day-"_s + day.key().toString(Qt::ISODate)),
             .colour = {},
             .cards = *day});
    }
    if (!others.isEmpty()) {
        parts.push_back(
            {.title{inLanguage(context.wording.say("publish::Timetable", "Without a date or hours"),
                               context)},
             .destination = context.destination(u"day-none"_s),
             .colour = {},
             .cards = others});
    }
    return parts;
}

std::vector<BookletPart> byTheme(const BookletContext &context)
{
    QMap<int, QList<const core::Card *>> themes;
    QList<const core::Card *> others;
    for (const core::Card &card : context.programme.cards) {
        const int position = themePosition(context.programme, card);
        (position < 0 ? others : themes[position]).append(&card);
    }
    std::vector<BookletPart> parts;
    int position = -1;
    for (const core::Theme &theme : context.programme.themes) {
        if (!theme.parent.isEmpty() || !themes.contains(++position))
            continue;
        Worded title = context.wording.pick(theme.title);
        title.text = joined(theme.code, title.text);
        parts.push_back({.title{title},
                         .destination = context.destination(u"theme-%1"_s.arg(position)),
                         .colour = themeColour(position),
                         .cards = themes.value(position)});
    }
    if (!others.isEmpty()) {
        //: heads the sessions that have no thematic line
        const QString title =
            context.say(QT_TRANSLATE_NOOP("publish::Booklet", "Without a thematic line"));
        parts.push_back({.title{inLanguage(title, context)},
                         .destination = context.destination(u"theme-none"_s),
                         .colour = {},
                         .cards = others});
    }
    return parts;
}

} // namespace

std::vector<BookletPart> bookletParts(const std::vector<BookletContext> &languages,
                                      BookletOrder order)
{
    const auto partsIn = [order](const BookletContext &context) {
        return order == BookletOrder::ByDay ? byDay(context) : byTheme(context);
    };
    std::vector<BookletPart> parts = partsIn(languages.front());
    for (const BookletContext &context : languages) {
        // The same sessions make the same parts in every language.
        const std::vector<BookletPart> others = partsIn(context);
        for (std::size_t i = 0; i < parts.size(); ++i)
            addName(parts[i].title, others[i].title.front());
    }
    return parts;
}

} // namespace publish
