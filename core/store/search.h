// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace core {

class Connection;

// A text of a card in which words that were searched for stand.
struct SearchHit
{
    QString card;     // id
    QString field;    // key of a card field; "names" for its code, people, organizers and lists
    QString language; // BCP 47; null for "names"
    QString excerpt;  // a part of the text, with hitStart and hitEnd around each hit

    bool operator==(const SearchHit &) const = default;
};

inline constexpr QChar hitStart(0x02);
inline constexpr QChar hitEnd(0x03);

// The full-text index over card_text, without regard to case and accents, kept by triggers.
void createSearchIndex(Connection &connection);
// Lets `write` add many texts, and makes the index of all of them at once after it: a statement
// that adds one to the index costs as much as a dozen that don't.
void writeWithoutSearchIndex(Connection &connection, const std::function<void()> &write);
// Makes it anew, without the words of what has been deleted.
void rebuildSearchIndex(Connection &connection);

// What a text looks for: each word on its own, and the whole of it where it is in a script without
// spaces.
QStringList searchWords(const QString &text);

// The cards that hold every word of `text` somewhere, in whatever field and language, as a word's
// beginning; the best first. Nothing for a text without words.
QList<SearchHit> searchCards(Connection &connection, const QString &text);

// The same cards in no order, each with one hit that has no excerpt: in the title where there is
// one. Many times as fast. Opens the event file for itself, so it may be called in any thread.
Result<QList<SearchHit>> findCards(const QString &path, const QString &text);

} // namespace core
