// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editcommand.h"

#include "ui/session.h"

namespace ui {
namespace {

// Typing becomes one step of undo until it pauses, or has gone on for so long that taking all of it
// back would be a surprise.
constexpr qint64 pauseMilliseconds = 2000;
constexpr qint64 longestMilliseconds = 10000;

} // namespace

EditCommand::EditCommand(Session &session, const Step &step, const core::Change &change)
    : m_session(session)
    , m_step(step)
    , m_change(change)
{
    m_sinceFirst.start();
    m_sinceLast.start();
}

void EditCommand::undo()
{
    m_session.perform(core::reversed(m_change), m_step.place);
}

void EditCommand::redo()
{
    // The first time whoever edits is in that place already.
    m_session.perform(m_change, m_isDone ? std::optional(m_step.place) : std::nullopt);
    m_isDone = true;
}

int EditCommand::id() const
{
    return m_step.typing ? 1 : -1;
}

bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const auto *typing = static_cast<const EditCommand *>(next);
    const Place &here = m_step.place;
    const Place &there = typing->m_step.place;
    const bool isSamePlace =
        here.card == there.card && here.field == there.field && here.language == there.language;
    if (!isSamePlace || m_sinceLast.elapsed() > pauseMilliseconds
        || m_sinceFirst.elapsed() > longestMilliseconds)
        return false;
    if (m_change.cards.size() != 1 || typing->m_change.cards.size() != 1 || m_change.touchesEvent()
        || typing->m_change.touchesEvent())
        return false;
    m_change.cards.first().after = typing->m_change.cards.first().after;
    m_step.place = there;
    m_sinceLast.restart();
    return true;
}

} // namespace ui
