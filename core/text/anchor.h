// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of a text that is found again after the text has been edited: by its words and by what
// stood around it (W3C Web Annotation Data Model, §4.2.4 Text Quote Selector and §4.2.5 Text
// Position Selector). All positions are UTF-16 code units of the text as a reader sees it.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace core {

struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const Stretch &) const = default;
};

struct Anchor
{
    QString quote;  // the stretch itself
    QString before; // at most contextLength of what stood before it and after it
    QString after;
    std::optional<qsizetype> start; // where it stood; nullopt where not known

    bool operator==(const Anchor &) const = default;
};

inline constexpr qsizetype contextLength = 32;

// The anchor of a stretch, which is cut to the text and to whole characters (UAX #29).
Anchor anchorAt(const QString &text, Stretch stretch);

// Where words stand in a text one after another; such places may overlap. Any white space is as
// good as any other, so that words that were copied off a page are found.
QList<Stretch> occurrences(const QString &words, const QString &text);

// Where the stretch is now: where its words stand in its surroundings, else where its words stand,
// as near as can be to where they stood; else what its surroundings have between them, or the half
// of its words that is left. nullopt where it is gone. Time grows with the length of the text times
// how often the words are in it.
std::optional<Stretch> locate(const Anchor &anchor, const QString &text);

// The stretch after an edit that left the beginning and the end of the text alone; nullopt where
// nothing of it is left, or where more than it was written anew.
std::optional<Stretch> carried(Stretch stretch, const QString &before, const QString &after);

} // namespace core
