// SPDX-License-Identifier: GPL-3.0-or-later
// One member of a row, changed by two people. `before` and `after` are what the one did, `now` is
// what the other left; each merge() writes to `now` whatever differs between the first two, and
// calls clash(language) where it goes over another change (null for what is no text).
#pragma once

#include "core/model/card.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace core {

using Clash = std::function<void(const QString &language)>;

// A value that is one whole, or a tuple of references to what makes one together.
template <typename Before, typename After, typename Now>
void merge(const Before &before, const After &after, Now &&now, const Clash &clash)
{
    if (before == after || now == after)
        return;
    if (now != before)
        clash({});
    now = after;
}

// Each language by itself, with what it was translated from.
void merge(const LocalText &before, const LocalText &after, LocalText &now, const Clash &clash);

// Lists of words that each stand for themselves: what was added and removed, so never a clash.
void merge(const QMap<QString, QStringList> &before, const QMap<QString, QStringList> &after,
           QMap<QString, QStringList> &now, const Clash &clash);

// What was acknowledged and withdrawn: each by itself, so a clash only where both wrote another
// reason.
void merge(const QList<Acknowledgement> &before, const QList<Acknowledgement> &after,
           QList<Acknowledgement> &now, const Clash &clash);

// Each comment and each move by itself, known by its id: a clash only where both wrote another one
// over it.
void merge(const QList<Comment> &before, const QList<Comment> &after, QList<Comment> &now,
           const Clash &clash);
void merge(const QList<StatusMove> &before, const QList<StatusMove> &after, QList<StatusMove> &now,
           const Clash &clash);

// Each text in each language by itself.
void merge(const QMap<QString, LocalText> &before, const QMap<QString, LocalText> &after,
           QMap<QString, LocalText> &now, const Clash &clash);

// Each entry by itself.
template <typename Key, typename Value>
void merge(const QMap<Key, Value> &before, const QMap<Key, Value> &after, QMap<Key, Value> &now,
           const Clash &clash)
{
    if (before == after)
        return;
    QMap<Key, Value> all = before;
    all.insert(after);
    for (auto it = all.keyBegin(); it != all.keyEnd(); ++it) {
        const auto entry = [&key = *it](const QMap<Key, Value> &map) {
            const auto found = map.find(key);
            return found == map.end() ? std::optional<Value>() : std::optional(*found);
        };
        std::optional<Value> merged = entry(now);
        merge(entry(before), entry(after), merged, clash);
        if (merged)
            now.insert(*it, *merged);
        else
            now.remove(*it);
    }
}

} // namespace core
