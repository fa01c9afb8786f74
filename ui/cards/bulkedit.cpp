// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/bulkedit.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

template <typename Edit>
core::Programme edited(core::Programme programme, const QStringList &cards, Edit edit)
{
    const QSet<QString> chosen(cards.cbegin(), cards.cend());
    for (core::Card &card : programme.cards) {
        if (chosen.contains(card.id))
            edit(card);
    }
    return programme;
}

} // namespace

core::Programme withLine(core::Programme programme, const QStringList &cards, const QString &line)
{
    const core::Programme before = programme;
    return edited(std::move(programme), cards, [&](core::Card &card) {
        card.theme = line;
        const core::Theme *subtheme = before.theme(card.subtheme);
        if (subtheme && subtheme->parent != line)
            card.subtheme = QString();
    });
}

core::Programme withPlatform(core::Programme programme, const QStringList &cards,
                             const QString &platform)
{
    return edited(std::move(programme), cards, [&](core::Card &card) { card.platform = platform; });
}

core::Programme withLanguage(core::Programme programme, const QStringList &cards,
                             const QString &language, bool isSpoken)
{
    return edited(std::move(programme), cards, [&](core::Card &card) {
        if (!isSpoken)
            card.languages.removeAll(language);
        else if (!card.languages.contains(language))
            card.languages.append(language);
    });
}

core::Programme withReviewer(core::Programme programme, const QStringList &cards,
                             const QString &colleague, bool isAssigned)
{
    return edited(std::move(programme), cards, [&](core::Card &card) {
        if (!isAssigned)
            card.review.reviewers.removeAll(colleague);
        else if (!card.review.reviewers.contains(colleague))
            card.review.reviewers.append(colleague);
    });
}

core::Programme withCards(core::Programme programme, const QList<core::Card> &cards)
{
    for (const core::Card &card : cards) {
        if (!programme.card(card.id))
            programme.cards.append(card);
    }
    return programme;
}

core::Programme withoutCards(core::Programme programme, const QStringList &cards)
{
    const QSet<QString> chosen(cards.cbegin(), cards.cend());
    programme.cards.removeIf([&](const core::Card &card) { return chosen.contains(card.id); });
    return programme;
}

QString nextCode(const core::Programme &programme, const QString &subtheme)
{
    const core::Theme *theme = programme.theme(subtheme);
    if (!theme || theme->code.isEmpty())
        return {};
    const QString stem = theme->code + u'.';
    int greatest = 0;
    for (const core::Card &card : programme.cards) {
        bool isNumber = false;
        const int number = card.code.startsWith(stem)
            ? QStringView(card.code).sliced(stem.size()).toInt(&isNumber)
            : 0;
        if (isNumber)
            greatest = qMax(greatest, number);
    }
    return stem + QString::number(greatest + 1);
}

core::Card newCard(const core::Programme &programme, const QString &line, const QString &subtheme,
                   const QString &format)
{
    return {.id = core::newId(),
            .code = nextCode(programme, subtheme),
            .format = format,
            .theme = line,
            .subtheme = subtheme};
}

core::Card newCardLike(const core::Programme &programme, const core::Card &like)
{
    core::Card card = newCard(programme, like.theme, like.subtheme, like.format);
    card.platform = like.platform;
    card.organizers = like.organizers;
    card.people = like.people;
    card.zones = like.zones;
    card.capacity = like.capacity;
    card.registration.kind = like.registration.kind;
    card.languages = like.languages;
    return card;
}

} // namespace ui
