// SPDX-License-Identifier: GPL-3.0-or-later
// What the review of cards is made of: who works on an event, what they judge by, and the moves
// of a card from draft to programme.
#pragma once

#include "core/model/limit.h"
#include "core/model/localtext.h"
#include "core/model/status.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace core {

// What somebody is there for, and so which moves are theirs (core/review/moves.h).
enum class Duty { Author, Reviewer, Officer };

// Somebody who works on the event: writes its cards, reviews them, or makes the programme.
struct Colleague
{
    QString name;
    Duty duty = Duty::Author;

    bool operator==(const Colleague &) const = default;
};

// What reviewers give a mark for, from 0 to highestScore.
struct Criterion
{
    LocalText name;
    int weight = 1; // of its mark in the mean; 0 doesn't count
    int position = 0;

    bool operator==(const Criterion &) const = default;
};

inline constexpr int highestScore = 5;

// A step that a card went, in the words of that day: whoever made it may be gone since.
struct StatusMove
{
    QString id; // UUID
    Status from = Status::Draft;
    Status to = Status::Draft;
    QString author;
    Duty duty = Duty::Author;
    QDateTime at; // UTC
    QString note; // plain; null where nothing was said

    bool operator==(const StatusMove &) const = default;
};

// The review of one card. Ids are those of Event::colleagues and Event::criteria, and may be gone
// from there.
struct Review
{
    QList<StatusMove> moves;                  // in the order in which they were made
    QStringList reviewers;                    // ids of those whom the card is assigned to
    QMap<QString, int> scores;                // scoreKey() → 0 … highestScore
    QMap<QString, LimitException> exceptions; // limitKey() → what is granted

    bool operator==(const Review &) const = default;
};

// The key of a mark among Review::scores: ids of the colleague and of the criterion.
QString scoreKey(const QString &colleague, const QString &criterion);

// "author", "reviewer", "officer": the same in every language.
QString dutyKey(Duty duty);
std::optional<Duty> dutyFromKey(QStringView key);
std::span<const Duty> allDuties();
// In the language of the installed translators.
QString label(Duty duty);

} // namespace core
