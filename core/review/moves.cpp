// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/moves.h"

#include "core/check/checks.h"
#include "core/model/cardfield.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array authors{Duty::Author, Duty::Officer};
constexpr std::array reviewers{Duty::Reviewer, Duty::Officer};
constexpr std::array officers{Duty::Officer};

using enum Status;
using enum MoveNeeds;

// clang-format off
constexpr std::array rules{
    MoveRule{Draft, Submitted, authors, Complete,
        //: a button: hands a session card in for review
        QT_TRANSLATE_NOOP("core::Move", "Submit")},
    MoveRule{Draft, Withdrawn, authors, Nothing, QT_TRANSLATE_NOOP("core::Move", "Withdraw")},

    MoveRule{Submitted, ChangesRequested, reviewers, Note,
        //: a button: asks the authors of a session card for changes
        QT_TRANSLATE_NOOP("core::Move", "Ask for changes")},
    MoveRule{Submitted, Accepted, reviewers, Sound, QT_TRANSLATE_NOOP("core::Move", "Accept")},
    MoveRule{Submitted, Rejected, reviewers, Note, QT_TRANSLATE_NOOP("core::Move", "Reject")},
    MoveRule{Submitted, Draft, authors, Nothing,
        //: a button: an author goes on writing a card that was handed in
        QT_TRANSLATE_NOOP("core::Move", "Take back")},
    MoveRule{Submitted, Withdrawn, authors, Nothing, QT_TRANSLATE_NOOP("core::Move", "Withdraw")},

    MoveRule{ChangesRequested, Submitted, authors, Complete,
        //: a button: hands a changed session card in for review once more
        QT_TRANSLATE_NOOP("core::Move", "Submit again")},
    MoveRule{ChangesRequested, Accepted, reviewers, Sound,
        QT_TRANSLATE_NOOP("core::Move", "Accept")},
    MoveRule{ChangesRequested, Rejected, reviewers, Note, QT_TRANSLATE_NOOP("core::Move", "Reject")},
    MoveRule{ChangesRequested, Withdrawn, authors, Nothing,
        QT_TRANSLATE_NOOP("core::Move", "Withdraw")},

    MoveRule{Accepted, Published, officers, Sound,
        //: a button: puts a session into the programme that everybody sees
        QT_TRANSLATE_NOOP("core::Move", "Publish")},
    MoveRule{Accepted, ChangesRequested, reviewers, Note,
        QT_TRANSLATE_NOOP("core::Move", "Ask for changes")},
    MoveRule{Accepted, Withdrawn, authors, Note, QT_TRANSLATE_NOOP("core::Move", "Withdraw")},

    MoveRule{Published, Accepted, officers, Nothing,
        //: a button: takes a session out of the programme that everybody sees
        QT_TRANSLATE_NOOP("core::Move", "Unpublish")},
    MoveRule{Published, Withdrawn, officers, Note, QT_TRANSLATE_NOOP("core::Move", "Withdraw")},

    MoveRule{Rejected, Submitted, reviewers, Note,
        //: a button: a rejected session card is reviewed once more
        QT_TRANSLATE_NOOP("core::Move", "Review again")},
    MoveRule{Withdrawn, Draft, authors, Nothing,
        //: a button: a session card that was withdrawn is a draft again
        QT_TRANSLATE_NOOP("core::Move", "Bring back")},
};
// clang-format on

} // namespace

std::span<const MoveRule> moveRules()
{
    return rules;
}

const MoveRule *moveRule(Status from, Status to)
{
    const auto it = std::ranges::find_if(
        rules, [&](const MoveRule &rule) { return rule.from == from && rule.to == to; });
    return it == rules.end() ? nullptr : &*it;
}

bool isOf(const MoveRule &rule, Duty duty)
{
    return std::ranges::find(rule.who, duty) != rule.who.end();
}

QList<const MoveRule *> movesFor(const Card &card, Duty duty)
{
    QList<const MoveRule *> moves;
    for (const MoveRule &rule : rules) {
        if (rule.from == card.status && isOf(rule, duty))
            moves.append(&rule);
    }
    return moves;
}

QString label(const MoveRule &rule)
{
    return QCoreApplication::translate("core::Move", rule.verb);
}

QList<Finding> obstacles(const Programme &programme, const Card &card, const MoveRule &rule)
{
    if (rule.needs == Nothing || rule.needs == Note)
        return {};
    Programme moved = programme;
    const auto it = std::ranges::find(moved.cards, card.id, &Card::id);
    if (it == moved.cards.end())
        return {};
    it->status = rule.to;
    it->unknownStatus.clear();
    QList<Finding> findings = check(moved, {card.id});
    findings.removeIf([&](const Finding &finding) {
        const bool isMissing =
            finding.code == FindingCode::RequiredEmpty || finding.code == FindingCode::CodeMissing;
        const bool counts =
            rule.needs == Complete ? isMissing : finding.severity == Severity::Error || isMissing;
        return !counts;
    });
    return findings;
}

void moveCard(Card &card, Status to, const Mover &mover, const QString &note)
{
    if (card.status == to && card.unknownStatus.isEmpty())
        return;
    card.review.moves.append({.id = newId(),
                              .from = card.status,
                              .to = to,
                              .author = mover.name,
                              .duty = mover.duty,
                              .at = mover.at,
                              .note = note.trimmed()});
    card.status = to;
    card.unknownStatus.clear();
}

} // namespace core
