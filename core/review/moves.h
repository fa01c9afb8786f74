// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a card from draft to programme, as a table: who may lead it from where to where, and
// what that takes.
#pragma once

#include "core/check/finding.h"
#include "core/model/programme.h"

#include <span>

namespace core {

// What a move takes beside the right person.
enum class MoveNeeds {
    Nothing,
    Note,     // a word to whoever reads it next
    Complete, // every field that a card of the new status needs
    Sound,    // that, and not one error
};

struct MoveRule
{
    Status from;
    Status to;
    std::span<const Duty> who;
    MoveNeeds needs;
    const char *verb; // of the button, in English, to be looked up in the context "core::Move"
};

// The table, ordered by where a move begins and then by how usual it is.
std::span<const MoveRule> moveRules();

// Null where nobody may go there from here.
const MoveRule *moveRule(Status from, Status to);
// Those that somebody of that duty may make, in the order of the table. A card whose status is not
// known goes as a draft does.
QList<const MoveRule *> movesFor(const Card &card, Duty duty);
bool isOf(const MoveRule &rule, Duty duty);

// "Submit", "Ask for changes" … in the language of the installed translators.
QString label(const MoveRule &rule);

// What stands in the way of the move: the findings that must be mended first, as the card would
// have them with its new status. A missing note is none.
QList<Finding> obstacles(const Programme &programme, const Card &card, const MoveRule &rule);

// Who does something, and when.
struct Mover
{
    QString name;
    Duty duty = Duty::Author;
    QDateTime at; // UTC
};

// Gives the card another status and writes the move down. It asks nothing: whoever calls has asked
// the table, or has the right to do without.
void moveCard(Card &card, Status to, const Mover &mover, const QString &note);

} // namespace core
