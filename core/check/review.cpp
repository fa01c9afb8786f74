// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/families.h"
#include "core/model/cardfield.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

void checkReview(const Scope &scope, const Card &card, QList<Finding> &found)
{
    if (!card.unknownStatus.isEmpty()) {
        found.append({.code = FindingCode::UnknownStatus,
                      .card = card.id,
                      .field = u"status"_s,
                      .arguments = {{u"written"_s, card.unknownStatus}}});
    }
    const auto isGone = [&scope](const QString &id) {
        return !scope.programme.event.colleagues.contains(id);
    };
    const bool isUnderReview = !hasReached(card.status, Status::Accepted)
        && card.status != Status::Rejected && card.status != Status::Withdrawn;
    if (isUnderReview && std::ranges::any_of(card.review.reviewers, isGone))
        found.append({.code = FindingCode::ReviewerGone, .card = card.id});
}

} // namespace core
