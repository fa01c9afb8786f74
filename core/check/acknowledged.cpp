// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/acknowledged.h"

#include "core/schedule/acknowledgements.h"

#include <algorithm>
#include <limits>

namespace core {
namespace {

// Null where none of the card's own holds.
const Acknowledgement *heldBy(const Card *card, const QString &other, FindingCode code,
                              const QString &state)
{
    if (!card)
        return nullptr;
    const auto known =
        std::ranges::find_if(card->acknowledgements, [&](const Acknowledgement &each) {
            return each.state == state && each.other == other && each.code == findingKey(code);
        });
    return known == card->acknowledgements.end() ? nullptr : &*known;
}

} // namespace

QList<AcknowledgedFinding> acknowledgedFindings(const Programme &programme, const QString &cardId,
                                                const CheckOptions &options)
{
    if (!Acknowledged(programme).isAbout(cardId))
        return {};
    Programme open = programme;
    for (qsizetype i = 0; i < open.cards.size(); ++i) {
        if (!std::as_const(open.cards)[i].acknowledgements.isEmpty())
            open.cards[i].acknowledgements.clear();
    }
    CheckOptions all = options;
    all.mostClashes = std::numeric_limits<int>::max();
    QList<AcknowledgedFinding> held;
    for (const Finding &finding : check(open, {cardId}, all)) {
        if (!canBeAcknowledged(finding.code) || finding.card != cardId)
            continue;
        const QString state =
            stateOf({finding.code, finding.card, finding.other, finding.on}, programme);
        const Acknowledgement *known =
            heldBy(programme.card(cardId), finding.other, finding.code, state);
        const bool isOwn = known;
        if (!known && isBetweenSessions(finding.code))
            known = heldBy(programme.card(finding.other), cardId, finding.code, state);
        if (known)
            held.append({finding, isOwn ? cardId : finding.other, *known});
    }
    return held;
}

} // namespace core
