// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/mergevalues.h"

#include <QSet>

#include <algorithm>

namespace core {
namespace {

// What has an id and a time.
template <typename Said>
void mergeSaid(const QList<Said> &before, const QList<Said> &after, QList<Said> &now,
               const Clash &clash)
{
    if (before == after || now == after)
        return;
    const auto oneOf = [](auto &list, const QString &id) {
        return std::ranges::find(list, id, &Said::id);
    };
    for (const Said &was : before) {
        if (oneOf(after, was.id) == after.end())
            now.removeIf([&](const Said &each) { return each == was; });
    }
    bool added = false;
    for (const Said &wanted : after) {
        if (before.contains(wanted))
            continue;
        const auto known = oneOf(now, wanted.id);
        if (known == now.end()) {
            now.append(wanted);
            added = true;
        } else if (*known != wanted) {
            if (!before.contains(*known))
                clash({});
            *known = wanted;
        }
    }
    // Whoever comes first, they lie in the order in which they were made.
    if (added) {
        std::ranges::stable_sort(now, [](const Said &left, const Said &right) {
            return std::tie(left.at, left.id) < std::tie(right.at, right.id);
        });
    }
}

} // namespace

void merge(const LocalText &before, const LocalText &after, LocalText &now, const Clash &clash)
{
    if (before == after)
        return;
    QSet<QString> languages;
    for (const LocalText *text : {&before, &after}) {
        for (const QString &language : text->languages())
            languages.insert(language);
    }
    for (const QString &language : std::as_const(languages)) {
        Translation merged = now.all().value(language);
        const Translation was = merged;
        merge(before.all().value(language), after.all().value(language), merged,
              [&](const QString &) { clash(language); });
        if (merged != was)
            now.set(language, merged.text, merged.madeFrom);
    }
}

void merge(const QMap<QString, QStringList> &before, const QMap<QString, QStringList> &after,
           QMap<QString, QStringList> &now, const Clash &)
{
    if (before == after)
        return;
    QMap<QString, QStringList> all = before;
    all.insert(after);
    for (auto it = all.keyBegin(); it != all.keyEnd(); ++it) {
        const QStringList was = before.value(*it);
        const QStringList wanted = after.value(*it);
        QStringList merged = now.value(*it);
        merged.removeIf([&](const QString &w) { return was.contains(w) && !wanted.contains(w); });
        for (const QString &word : wanted) {
            if (!was.contains(word) && !merged.contains(word))
                merged.append(word);
        }
        std::ranges::sort(merged);
        if (merged.isEmpty())
            now.remove(*it);
        else
            now.insert(*it, merged);
    }
}

void merge(const QList<Acknowledgement> &before, const QList<Acknowledgement> &after,
           QList<Acknowledgement> &now, const Clash &clash)
{
    if (before == after || now == after)
        return;
    const auto entryOf = [](auto &list, const Acknowledgement &known) {
        return std::ranges::find_if(list, [&known](const Acknowledgement &each) {
            return each.code == known.code && each.other == known.other
                && each.state == known.state;
        });
    };
    for (const Acknowledgement &was : before) {
        if (entryOf(after, was) == after.end())
            now.removeIf([&](const Acknowledgement &each) { return each == was; });
    }
    for (const Acknowledgement &wanted : after) {
        if (before.contains(wanted))
            continue;
        const auto known = entryOf(now, wanted);
        if (known == now.end()) {
            now.append(wanted);
        } else if (*known != wanted) {
            if (!before.contains(*known))
                clash({});
            *known = wanted;
        }
    }
}

void merge(const QList<Comment> &before, const QList<Comment> &after, QList<Comment> &now,
           const Clash &clash)
{
    mergeSaid(before, after, now, clash);
}

void merge(const QList<StatusMove> &before, const QList<StatusMove> &after, QList<StatusMove> &now,
           const Clash &clash)
{
    mergeSaid(before, after, now, clash);
}

void merge(const QMap<QString, LocalText> &before, const QMap<QString, LocalText> &after,
           QMap<QString, LocalText> &now, const Clash &clash)
{
    if (before == after)
        return;
    QMap<QString, LocalText> all = before;
    all.insert(after);
    for (auto it = all.keyBegin(); it != all.keyEnd(); ++it) {
        LocalText merged = now.value(*it);
        merge(before.value(*it), after.value(*it), merged, clash);
        if (merged.isEmpty())
            now.remove(*it);
        else
            now.insert(*it, merged);
    }
}

} // namespace core
