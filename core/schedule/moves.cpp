// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/moves.h"

#include <algorithm>

namespace core {
namespace {

template <typename Row>
Row *rowWithId(QList<Row> &rows, const QString &id)
{
    // Looked for without detaching the list, which others may share.
    const auto at = std::ranges::find(std::as_const(rows), id, &Row::id);
    return at == std::as_const(rows).end() ? nullptr : &rows[at - std::as_const(rows).begin()];
}

void setSlot(Card &card, const Slot &slot)
{
    if (card.slot == slot)
        return;
    card.slot = slot;
    card.writtenHours.clear();
}

} // namespace

std::optional<Placing> placingOf(const Programme &programme, const QString &id)
{
    if (const Card *card = programme.card(id))
        return Placing{card->slot, card->platforms()};
    if (const Break *pause = programme.breakWithId(id))
        return Placing{pause->slot, pause->platforms};
    return std::nullopt;
}

void move(Programme &programme, const QString &id, const Placing &to)
{
    if (Card *card = rowWithId(programme.cards, id)) {
        setSlot(*card, to.slot);
        card->platform = to.platforms.value(0);
        card->furtherPlatforms = to.platforms.mid(1);
    } else if (Break *pause = rowWithId(programme.breaks, id)) {
        pause->slot = to.slot;
        pause->platforms = to.platforms;
    }
}

void sendBack(Programme &programme, const QStringList &cards)
{
    for (const QString &id : cards) {
        if (Card *card = rowWithId(programme.cards, id))
            setSlot(*card, {.minutes = card->slot.minutes});
    }
}

void swapSessions(Programme &programme, const QString &one, const QString &other)
{
    const std::optional<Placing> first = placingOf(programme, one);
    const std::optional<Placing> second = placingOf(programme, other);
    if (!first || !second || !programme.card(one) || !programme.card(other))
        return;
    const auto in = [](const Placing &place, const Placing &length) {
        return Placing{{place.slot.date, place.slot.start, length.slot.minutes}, place.platforms};
    };
    move(programme, one, in(*second, *first));
    move(programme, other, in(*first, *second));
}

QStringList shifted(const Programme &programme, const QStringList &platforms, int by)
{
    QStringList ids;
    for (const Platform &platform : programme.platforms)
        ids.append(platform.id);
    qsizetype first = ids.size();
    qsizetype last = -1;
    for (const QString &id : platforms) {
        if (const qsizetype at = ids.indexOf(id); at >= 0) {
            first = std::min(first, at);
            last = std::max(last, at);
        }
    }
    if (last < 0)
        return platforms;
    const qsizetype step = std::clamp<qsizetype>(by, -first, ids.size() - 1 - last);
    QStringList moved = platforms;
    for (QString &id : moved) {
        if (const qsizetype at = ids.indexOf(id); at >= 0)
            id = ids[at + step];
    }
    return moved;
}

} // namespace core
