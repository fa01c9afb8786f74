// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editcommand.h"

#include "ui/session.h"

#include <utility>

namespace ui {
namespace {

// Typing becomes one step of undo until it pauses, or has gone on for so long that taking all of it
// back would be a surprise.
constexpr qint64 pauseMilliseconds = 2000;
constexpr qint64 longestMilliseconds = 10000;

// Whether both changes are of one and the same row; then `first` becomes the two of them.
template <typename Row>
bool join(QList<core::RowChange<Row>> &first, const QList<core::RowChange<Row>> &second)
{
    if (first.size() != 1 || second.size() != 1 || !first[0].after || !second[0].after
        || first[0].after->id != second[0].after->id)
        return false;
    first[0].after = second[0].after;
    return true;
}

qsizetype rowCount(const core::Change &change)
{
    return change.formats.size() + change.themes.size() + change.platforms.size()
        + change.organizations.size() + change.people.size() + change.breaks.size()
        + change.cards.size() + (change.event ? 1 : 0);
}

bool join(core::Change &first, const core::Change &second)
{
    if (rowCount(first) != 1 || rowCount(second) != 1)
        return false;
    if (first.event && second.event) {
        first.event->after = second.event->after;
        return true;
    }
    return join(first.cards, second.cards) || join(first.themes, second.themes)
        || join(first.platforms, second.platforms) || join(first.people, second.people)
        || join(first.organizations, second.organizations) || join(first.formats, second.formats)
        || join(first.breaks, second.breaks);
}

} // namespace

EditCommand::EditCommand(Session &session, const Step &step, const core::Change &change,
                         State state)
    : m_session(session)
    , m_step(step)
    , m_change(change)
    , m_isStored(state == State::Stored)
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
    if (!std::exchange(m_isStored, false))
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
    if (!join(m_change, typing->m_change))
        return false;
    m_step.place = there;
    m_sinceLast.restart();
    return true;
}

} // namespace ui
