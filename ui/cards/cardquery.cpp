// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardquery.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace ui {
namespace {

template <typename Value>
bool allows(const QList<Value> &choices, const Value &value)
{
    return choices.isEmpty() || choices.contains(value);
}

bool allowsProblems(const CardFilter &filter, const CardProblems &problems)
{
    if (filter.anyProblem && problems.errors + problems.warnings == 0)
        return false;
    return filter.problems.isEmpty()
        || std::ranges::any_of(filter.problems,
                               [&](core::FindingCode code) { return problems.has(code); });
}

bool allowsLanguages(const CardFilter &filter, const core::Programme &programme,
                     const core::Card &card)
{
    for (auto it = filter.languages.begin(); it != filter.languages.end(); ++it) {
        if (!allows(it.value(), languageState(programme, card, it.key())))
            return false;
    }
    return true;
}

// The cheap questions first.
bool allowsCard(const CardQuery &query, const core::Programme &programme, const core::Card &card,
                const CardProblems &problems)
{
    const CardFilter &filter = query.filter;
    if (query.isOfAll() || query.kept.contains(card.id))
        return true;
    return (!query.found || query.found->contains(card.id)) && allows(filter.statuses, card.status)
        && (!filter.scheduled || *filter.scheduled == card.slot.isScheduled())
        && allows(filter.lines, card.theme.isEmpty() ? QString() : card.theme)
        && allowsProblems(filter, problems) && allowsLanguages(filter, programme, card);
}

bool isEarlier(const core::Slot &left, const core::Slot &right)
{
    // What has no time yet comes at the end of its day, what has no day at the end of all.
    const auto key = [](const core::Slot &slot) {
        return std::tuple(!slot.date.isValid(), slot.date, !slot.start.isValid(), slot.start);
    };
    return key(left) < key(right);
}

void sortByTitle(const core::Programme &programme, const QString &language, QList<int> &rows)
{
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    const QString source = programme.sourceLanguage();
    struct Entry
    {
        int row;
        bool isUntitled;
        QCollatorSortKey key;
    };
    std::vector<Entry> entries;
    entries.reserve(std::size_t(rows.size()));
    for (const int row : std::as_const(rows)) {
        const QString title =
            programme.cards[row].text(core::TextField::Title).best(source, source);
        entries.push_back({row, title.isEmpty(), collator.sortKey(title)});
    }
    std::ranges::stable_sort(entries, [](const Entry &left, const Entry &right) {
        return left.isUntitled != right.isUntitled ? right.isUntitled : left.key < right.key;
    });
    std::ranges::transform(entries, rows.begin(), &Entry::row);
}

} // namespace

QStringList arrange(const core::Programme &programme, const QList<CardProblems> &problems,
                    const CardQuery &query, const QString &language)
{
    QList<int> rows; // places in programme.cards, which is in the order of the codes
    rows.reserve(programme.cards.size());
    for (int i = 0; i < programme.cards.size(); ++i) {
        if (allowsCard(query, programme, programme.cards[i], problems.value(i)))
            rows.append(i);
    }

    const auto card = [&](int row) -> const core::Card & { return programme.cards[row]; };
    switch (query.order) {
    case CardOrder::Code:
        break;
    case CardOrder::Time:
        std::ranges::stable_sort(
            rows, [&](int a, int b) { return isEarlier(card(a).slot, card(b).slot); });
        break;
    case CardOrder::Title:
        sortByTitle(programme, language, rows);
        break;
    case CardOrder::Status:
        std::ranges::stable_sort(rows, {}, [&](int row) { return card(row).status; });
        break;
    case CardOrder::Problems:
        std::ranges::stable_sort(rows, std::greater(), [&](int row) {
            const CardProblems found = problems.value(row);
            return std::pair(found.errors, found.warnings);
        });
        break;
    }

    QStringList ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids.append(card(row).id);
    return ids;
}

} // namespace ui
