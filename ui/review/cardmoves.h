// SPDX-License-Identifier: GPL-3.0-or-later
// Moves of cards on their way from draft to programme, as buttons and menus make them.
#pragma once

#include "core/review/moves.h"
#include "ui/context.h"
#include "ui/step.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace ui {

// What a move asks for is asked: a note, where `note` is nullopt and the move needs one. What
// stands in its way is said as news with a way there. True where the card has moved: one step of
// undo, which also lists the person at this desk among the event's colleagues.
class CardMoves final
{
    Q_DECLARE_TR_FUNCTIONS(ui::CardMoves)

public:
    CardMoves(const Context &context, QWidget *parent)
        : m_context(context)
        , m_parent(parent)
    { }

    // Leads to what stands in the way of a move.
    void onPlaceWanted(const std::function<void(const Place &)> &act) { m_lead = act; }

    bool move(const QString &cardId, const core::MoveRule &rule,
              const std::optional<QString> &note = {}) const;
    // All that may make this move and have nothing in their way; the others stay, and are told of.
    void moveAll(const QStringList &cards, core::Status to) const;

    // The moves that the person at this desk may make with all or some of the cards.
    QList<core::Status> offered(const QStringList &cards) const;
    // For one card; says in its place where there is none.
    void fill(QMenu &menu, const QString &cardId) const;

private:
    void tellObstacles(const core::Card &card, const core::MoveRule &rule,
                       const QList<core::Finding> &findings) const;
    std::optional<QString> askForNote(const core::MoveRule &rule) const;
    core::Programme prepared() const;

    Context m_context;
    QWidget *m_parent;
    std::function<void(const Place &)> m_lead;
};

} // namespace ui
