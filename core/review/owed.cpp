// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/owed.h"

#include "core/review/threads.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Since when it has had its status; null where no move tells.
QDateTime lastMove(const Card &card)
{
    for (auto move = card.review.moves.crbegin(); move != card.review.moves.crend(); ++move) {
        if (move->to == card.status)
            return move->at;
    }
    return {};
}

// Threads that nobody has answered: the first of them tells since when.
std::optional<Owed> unanswered(const Card &card)
{
    Owed owed{.card = card.id, .what = Debt::Comments, .count = 0};
    for (const Thread &thread : threadsOf(card.comments)) {
        if (thread.first.resolved || !thread.answers.isEmpty())
            continue;
        ++owed.count;
        if (!owed.since.isValid() || thread.first.at < owed.since)
            owed.since = thread.first.at;
    }
    return owed.count > 0 ? std::optional(owed) : std::nullopt;
}

} // namespace

QList<Owed> owedIn(const Programme &programme)
{
    QList<std::pair<Owed, QString>> found; // with the code of the card
    for (const Card &card : programme.cards) {
        if (card.status == Status::Rejected || card.status == Status::Withdrawn)
            continue;
        const Organization *organizer = programme.organization(card.organizers.value(0));
        const QString author = organizer ? organizer->name : QString();
        const auto add = [&](Owed owed) { found.append({std::move(owed), card.code}); };
        if (card.status == Status::Draft || card.status == Status::ChangesRequested) {
            add({.who = author,
                 .card = card.id,
                 .what = card.status == Status::Draft ? Debt::Draft : Debt::Changes,
                 .since = lastMove(card)});
        }
        if (auto comments = unanswered(card)) {
            comments->who = author;
            add(*comments);
        }
        if (card.status != Status::Submitted)
            continue;
        bool isAssigned = false;
        for (const QString &id : card.review.reviewers) {
            const auto reviewer = programme.event.colleagues.find(id);
            if (reviewer == programme.event.colleagues.end())
                continue;
            isAssigned = true;
            add({.who = reviewer->name,
                 .isReviewer = true,
                 .card = card.id,
                 .what = Debt::Review,
                 .since = lastMove(card)});
        }
        if (!isAssigned)
            add({.isReviewer = true,
                 .card = card.id,
                 .what = Debt::Review,
                 .since = lastMove(card)});
    }
    std::ranges::stable_sort(found, [](const auto &left, const auto &right) {
        if (const int names = QString::localeAwareCompare(left.first.who, right.first.who))
            return names < 0;
        if (left.first.since != right.first.since)
            return left.first.since < right.first.since;
        return codeLess(left.second, right.second);
    });
    QList<Owed> owed;
    for (const auto &[each, code] : std::as_const(found))
        owed.append(each);
    return owed;
}

QString debtKey(Debt debt)
{
    switch (debt) {
    case Debt::Draft:
        return u"draft"_s;
    case Debt::Changes:
        return u"changes"_s;
    case Debt::Comments:
        return u"comments"_s;
    case Debt::Review:
        return u"review"_s;
    }
    Q_UNREACHABLE();
}

} // namespace core
