// SPDX-License-Identifier: GPL-3.0-or-later
// How long the texts of an event's cards may be.
#pragma once

#include "core/model/textfield.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace core {

struct Card;
struct Event;
enum class CountUnit;

enum class LimitUnit { Words, Characters, Pages };

// A limit as a note writes it: "(máx. 250 palabras)", "100 à 150 mots", "2 400 signes".
struct WrittenLimit
{
    std::optional<int> minimum;
    int maximum = 0; // 0: none, only a minimum
    LimitUnit unit = LimitUnit::Words;

    bool operator==(const WrittenLimit &) const = default;
};

// A limit of the event. A plain number is so many words at most.
struct Limit
{
    int maximum = 0;   // 0: as long as one likes
    int minimum = 0;   // of a text that is there; 0: as short as one likes
    int tolerance = 0; // percent of the maximum by which a text may be longer all the same
    LimitUnit unit = LimitUnit::Words; // of maximum and minimum; never Pages

    Limit() = default;
    Limit(int words)
        : maximum(words)
    { }

    // The longest text that is let pass.
    int most() const { return maximum + maximum * tolerance / 100; }

    bool operator==(const Limit &) const = default;
};

// That one card may have a longer text, and why.
struct LimitException
{
    int maximum = 0; // in the unit of the event's limit
    QString reason;  // plain text
    QString author;  // who granted it
    QDateTime at;    // UTC

    bool operator==(const LimitException &) const = default;
};

// The key of a text's limits: the key of its field, with ":" and a language (BCP 47) for a limit
// that holds in that language alone.
QString limitKey(TextField field, const QString &language = {});

// The event's own limit of a text in a language.
Limit limitOf(const Event &event, TextField field, const QString &language);
// The same for a card that may have an exception, whose maximum has no tolerance.
Limit limitOf(const Event &event, const Card &card, TextField field, const QString &language);
// Null where the card has none for the text in that language.
const LimitException *exceptionOf(const Card &card, TextField field, const QString &language);

// What is counted for that limit, by the event's rule of counting (core/text/words.h).
CountUnit countUnit(const Event &event, const Limit &limit);

} // namespace core
