// SPDX-License-Identifier: GPL-3.0-or-later
// The cards that wait for a reviewer, in the order in which to take them.
#pragma once

#include "core/model/programme.h"

#include <QDateTime>

namespace core {

enum class QueueScope { Mine, Unassigned, All };

struct QueueEntry
{
    QString card;        // id
    QDateTime since;     // UTC, of its last move; null where it has made none
    bool isMine = false; // assigned to whoever asks

    bool operator==(const QueueEntry &) const = default;
};

// Submitted cards first, then those that changes were asked for; of each the one that has waited
// longest first, then by code. `colleague` is who asks, null for somebody who is not listed.
// Reviewers who are not listed any more count as none.
QList<QueueEntry> queueOf(const Programme &programme, const QString &colleague, QueueScope scope);

// Mean and spread of the marks of a card.
struct ScoreSummary
{
    std::optional<double> mean; // 0 … highestScore, weighted; nullopt without a mark that counts
    std::optional<double> spread; // the standard deviation of the reviewers' means; of two at least
    int reviewers = 0;            // who gave a mark that counts
    int gone = 0; // marks of colleagues or for criteria that are not listed any more

    bool operator==(const ScoreSummary &) const = default;
};

ScoreSummary scoresOf(const Event &event, const Review &review);
// The mean of one reviewer alone; nullopt where they have given no mark that counts.
std::optional<double> scoreOf(const Event &event, const Review &review, const QString &colleague);

// The mean of all marks for one criterion; nullopt where nobody who is listed has given one.
std::optional<double> meanFor(const Event &event, const Review &review, const QString &criterion);

// Ids of the criteria in their order.
QStringList criteriaInOrder(const Event &event);

} // namespace core
