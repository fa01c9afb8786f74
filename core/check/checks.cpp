// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checks.h"

#include "core/check/families.h"
#include "core/model/cardfield.h"
#include "core/parallel.h"
#include "core/schedule/acknowledgements.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

namespace core {
namespace {

constexpr qsizetype cardsAtOnce = 16; // by one thread
constexpr int fewPortions = 4;        // are done before a second one has begun

// Either looks at one card at a time, in any thread, or at all of them.
struct Check
{
    void (*ofCard)(const Scope &, const Card &, QList<Finding> &) = nullptr;
    void (*ofAll)(const Scope &, QList<Finding> &) = nullptr;
};

// The table.
constexpr auto checks = std::to_array<Check>({
    {.ofCard = checkLimits},
    {.ofCard = checkRequired},
    {.ofCard = checkTranslations},
    {.ofCard = checkLanguages},
    {.ofCard = checkCode},
    {.ofAll = checkDoubleCodes},
    {.ofAll = checkEventZones},
    {.ofCard = checkTimes},
    {.ofCard = checkPlatforms},
    {.ofAll = checkClashes},
    {.ofCard = checkLinks},
    {.ofCard = checkUnplaced},
    {.ofCard = checkReview},
});

// Of each check what it finds, in the order of the cards.
QList<Finding> findAll(const Scope &scope)
{
    const qsizetype count = scope.cards.size();
    const int portions = int((count + cardsAtOnce - 1) / cardsAtOnce);
    std::vector<std::array<QList<Finding>, checks.size()>> parts(
        static_cast<std::size_t>(portions));
    parallelFor(portions, portions < fewPortions ? 1 : threadCount(), [&](int portion, int) {
        const qsizetype first = portion * cardsAtOnce;
        const qsizetype end = std::min(count, first + cardsAtOnce);
        for (std::size_t check = 0; check < checks.size(); ++check) {
            if (!checks[check].ofCard)
                continue;
            for (qsizetype i = first; i < end; ++i)
                checks[check].ofCard(scope, *scope.cards[i], parts[std::size_t(portion)][check]);
        }
    });
    QList<Finding> found;
    for (std::size_t check = 0; check < checks.size(); ++check) {
        if (checks[check].ofAll)
            checks[check].ofAll(scope, found);
        for (const auto &part : parts)
            found += part[check];
    }
    return found;
}

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
    QList<Finding> found = findAll(scope);
    dropAcknowledged(programme, found);
    return sorted(std::move(found), scope);
}

} // namespace core
