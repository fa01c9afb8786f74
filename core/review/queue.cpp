// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/queue.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace core {
namespace {

bool isListed(const Event &event, const QString &colleague)
{
    return event.colleagues.contains(colleague);
}

// The sum of weighted marks, and of their weights.
struct Weighed
{
    double marks = 0;
    double weights = 0;

    std::optional<double> mean() const
    {
        return weights > 0 ? std::optional(marks / weights) : std::nullopt;
    }
};

// By the reviewers who gave them; marks that don't count are left out and counted.
QMap<QString, Weighed> weighedMarks(const Event &event, const Review &review, int &gone)
{
    QMap<QString, Weighed> byReviewer;
    for (const auto &[key, mark] : review.scores.asKeyValueRange()) {
        const QString colleague = key.section(u':', 0, 0);
        const auto criterion = event.criteria.find(key.section(u':', 1));
        if (!isListed(event, colleague) || criterion == event.criteria.end()) {
            ++gone;
            continue;
        }
        Weighed &weighed = byReviewer[colleague];
        weighed.marks += double(criterion->weight) * mark;
        weighed.weights += criterion->weight;
    }
    return byReviewer;
}

} // namespace

QList<QueueEntry> queueOf(const Programme &programme, const QString &colleague, QueueScope scope)
{
    struct Waiting
    {
        QueueEntry entry;
        bool isAsked; // for changes
        QString code;
    };
    QList<Waiting> waiting;
    for (const Card &card : programme.cards) {
        if (card.status != Status::Submitted && card.status != Status::ChangesRequested)
            continue;
        const bool isMine = !colleague.isNull() && card.review.reviewers.contains(colleague);
        const bool isAssigned = std::ranges::any_of(card.review.reviewers, [&](const QString &id) {
            return isListed(programme.event, id);
        });
        if ((scope == QueueScope::Mine && !isMine)
            || (scope == QueueScope::Unassigned && isAssigned))
            continue;
        const QDateTime since =
            card.review.moves.isEmpty() ? QDateTime() : card.review.moves.last().at;
        waiting.append(
            {{card.id, since, isMine}, card.status == Status::ChangesRequested, card.code});
    }
    std::ranges::stable_sort(waiting, [](const Waiting &left, const Waiting &right) {
        if (left.isAsked != right.isAsked)
            return !left.isAsked;
        if (left.entry.since != right.entry.since)
            return left.entry.since < right.entry.since;
        return codeLess(left.code, right.code);
    });
    QList<QueueEntry> entries;
    for (const Waiting &each : std::as_const(waiting))
        entries.append(each.entry);
    return entries;
}

ScoreSummary scoresOf(const Event &event, const Review &review)
{
    ScoreSummary summary;
    Weighed all;
    QList<double> means;
    for (const Weighed &weighed : weighedMarks(event, review, summary.gone)) {
        if (const auto mean = weighed.mean()) {
            means.append(*mean);
            all.marks += weighed.marks;
            all.weights += weighed.weights;
        }
    }
    summary.mean = all.mean();
    summary.reviewers = int(means.size());
    if (means.size() > 1) {
        double sum = 0;
        for (const double mean : std::as_const(means))
            sum += mean;
        const double middle = sum / double(means.size());
        double squares = 0;
        for (const double mean : std::as_const(means))
            squares += (mean - middle) * (mean - middle);
        summary.spread = std::sqrt(squares / double(means.size() - 1));
    }
    return summary;
}

std::optional<double> scoreOf(const Event &event, const Review &review, const QString &colleague)
{
    int gone = 0;
    return weighedMarks(event, review, gone).value(colleague).mean();
}

std::optional<double> meanFor(const Event &event, const Review &review, const QString &criterion)
{
    Weighed marks;
    for (const QString &colleague : event.colleagues.keys()) {
        const auto mark = review.scores.constFind(scoreKey(colleague, criterion));
        if (mark == review.scores.cend())
            continue;
        marks.marks += *mark;
        ++marks.weights;
    }
    return marks.mean();
}

QStringList criteriaInOrder(const Event &event)
{
    QStringList ids = event.criteria.keys();
    std::ranges::stable_sort(
        ids, {}, [&event](const QString &id) { return event.criteria.value(id).position; });
    return ids;
}

} // namespace core
