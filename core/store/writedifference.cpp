// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/cardjson.h"
#include "core/model/changedrows.h"
#include "core/model/order.h"
#include "core/store/rows.h"
#include "core/store/store.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace core {
namespace {

struct CardChange
{
    const Card *before; // null for a new card
    Card *after;        // null for a removed one
};

QList<CardChange> changedCards(const Programme &before, Programme &after)
{
    QList<CardChange> changes;
    for (const auto [was, is] : changedRows(before.cards, after.cards, std::equal_to{})) {
        changes.append(
            {was < 0 ? nullptr : &before.cards.at(was), is < 0 ? nullptr : &after.cards[is]});
    }
    return changes;
}

void recordHistory(Connection &connection, const CardChange &change, const Programme &before,
                   const Programme &after, const Author &author)
{
    HistoryEntry entry{.author = author.name, .at = author.at};
    if (change.after) {
        entry.card = change.after->id;
        entry.revision = change.after->revision;
        entry.action = change.before ? HistoryAction::Changed : HistoryAction::Created;
        entry.snapshot = cardToJson(*change.after, after);
    } else {
        entry.card = change.before->id;
        entry.revision = change.before->revision + 1;
        entry.action = HistoryAction::Deleted;
        entry.snapshot = cardToJson(*change.before, before);
    }
    writeHistory(connection, entry, author.session);
}

// Adds the ids of the entries that cards are found by, and by another name than before.
template <typename Entry, typename Name>
void addRenamed(QSet<QString> &ids, const QList<Entry> &before, const QList<Entry> &after,
                Name Entry::*name)
{
    const auto sameName = [name](const Entry &a, const Entry &b) { return a.*name == b.*name; };
    for (const auto [was, is] : changedRows(before, after, sameName)) {
        if (was >= 0)
            ids.insert(before[was].id);
    }
}

QSet<QString> renamedEntries(const Programme &before, const Programme &after)
{
    QSet<QString> ids;
    addRenamed(ids, before.formats, after.formats, &Format::name);
    addRenamed(ids, before.themes, after.themes, &Theme::title);
    addRenamed(ids, before.platforms, after.platforms, &Platform::name);
    addRenamed(ids, before.organizations, after.organizations, &Organization::name);
    addRenamed(ids, before.people, after.people, &Person::name);
    addRenamed(ids, before.people, after.people, &Person::organization);
    for (const Person &person : after.people) {
        if (ids.contains(person.organization))
            ids.insert(person.id);
    }
    return ids;
}

bool namesAny(const Card &card, const QSet<QString> &ids)
{
    const auto isNamed = [&ids](const QString &id) { return ids.contains(id); };
    return isNamed(card.format) || isNamed(card.theme) || isNamed(card.subtheme)
        || isNamed(card.platform) || std::ranges::any_of(card.furtherPlatforms, isNamed)
        || std::ranges::any_of(card.organizers, isNamed)
        || std::ranges::any_of(card.people, isNamed, &Participation::person);
}

// Renaming a person touches what every card of theirs is found by.
void refreshSearchNames(Connection &connection, const Programme &before, const Programme &after,
                        const QList<CardChange> &changes)
{
    QSet<QString> written;
    const auto write = [&](const Card &card) {
        written.insert(card.id);
        writeSearchNames(connection, card.id, searchNames(card, after));
    };
    for (const CardChange &change : changes) {
        if (change.after)
            write(*change.after);
    }
    const QSet<QString> renamed = renamedEntries(before, after);
    if (renamed.isEmpty())
        return;
    for (const Card &card : after.cards) {
        if (!written.contains(card.id) && namesAny(card, renamed))
            write(card);
    }
}

} // namespace

void writeDifference(Connection &connection, const Programme *before, Programme &after,
                     const Author &author)
{
    static const Programme nothing;
    const Programme &was = before ? *before : nothing;
    writeEvent(connection, before ? &before->event : nullptr, after.event);
    writeDirectories(connection, was, after);
    const QList<CardChange> changes = changedCards(was, after);
    for (const CardChange &change : changes) {
        if (change.after)
            writeCard(connection, change.before, *change.after);
        else
            removeCard(connection, *change.before);
    }
    removeFromDirectories(connection, was, after);
    refreshSearchNames(connection, was, after, changes);
    for (const CardChange &change : changes)
        recordHistory(connection, change, was, after, author);
    putInOrder(after);
}

} // namespace core
