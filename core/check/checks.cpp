// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checks.h"

#include "core/check/families.h"
#include "core/model/cardfield.h"
#include "core/schedule/acknowledgements.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

namespace core {
namespace {

using Check = void (*)(const Scope &, QList<Finding> &);

// A check that looks at one card at a time.
template <void (*checkCard)(const Scope &, const Card &, QList<Finding> &)>
void each(const Scope &scope, QList<Finding> &found)
{
    for (const Card *card : scope.cards)
        checkCard(scope, *card, found);
}

// The table.
constexpr auto checks = std::to_array<Check>({
    each<checkLimits>,
    each<checkRequired>,
    each<checkTranslations>,
    each<checkLanguages>,
    each<checkCode>,
    checkDoubleCodes,
    checkEventZones,
    each<checkTimes>,
    each<checkPlatforms>,
    checkClashes,
    each<checkLinks>,
    each<checkUnplaced>,
    each<checkReview>,
});

template <typename Entry>
QHash<QString, const Entry *> byId(const QList<Entry> &list)
{
    QHash<QString, const Entry *> entries;
    for (const Entry &entry : list)
        entries.insert(entry.id, &entry);
    return entries;
}

// Findings about no one field come first.
QHash<QString, int> fieldOrder()
{
    QHash<QString, int> order;
    for (const CardField &field : cardFields())
        order.insert(QString::fromLatin1(field.key), int(order.size()) + 1);
    return order;
}

QList<Finding> sorted(QList<Finding> found, const Scope &scope)
{
    QHash<QString, qsizetype> cards;
    for (const Card *card : scope.cards)
        cards.insert(card->id, cards.size());
    const QHash<QString, int> fields = fieldOrder();

    // Card, field, severity, and the place until now.
    std::vector<std::tuple<qsizetype, int, Severity, qsizetype>> order;
    order.reserve(std::size_t(found.size()));
    for (const Finding &finding : std::as_const(found))
        order.emplace_back(cards.value(finding.card, -1), fields.value(finding.field),
                           finding.severity, qsizetype(order.size()));
    std::ranges::sort(order);

    QList<Finding> result;
    result.reserve(found.size());
    for (const auto &[card, field, severity, index] : order)
        result.append(std::move(found[index]));
    return result;
}

// Of clashes that have been counted (checkClashes) none is left by now; others are about one card.
void dropAcknowledged(const Programme &programme, QList<Finding> &found)
{
    const Acknowledged acknowledged(programme);
    found.removeIf([&](const Finding &finding) {
        return acknowledged.isAbout(finding.card) && canBeAcknowledged(finding.code)
            && acknowledged.holds({finding.code, finding.card, finding.other, finding.on});
    });
}

} // namespace

Scope::Scope(const Programme &of, const QStringList &cardIds, const CheckOptions &options)
    : programme(of)
    , themes(byId(of.themes))
    , platforms(byId(of.platforms))
    , organizations(byId(of.organizations))
    , people(byId(of.people))
    , today(options.today)
    , mostClashes(options.mostClashes)
{
    const QSet<QString> chosen(cardIds.begin(), cardIds.end());
    for (const Card &card : programme.cards) {
        if (chosen.isEmpty() || chosen.contains(card.id))
            cards.append(&card);
    }
}

QList<Finding> check(const Programme &programme, const QStringList &cardIds,
                     const CheckOptions &options)
{
    const Scope scope(programme, cardIds, options);
    QList<Finding> found;
    for (const Check run : checks)
        run(scope, found);
    dropAcknowledged(programme, found);
    return sorted(std::move(found), scope);
}

} // namespace core
