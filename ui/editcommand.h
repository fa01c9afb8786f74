// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/change.h"
#include "ui/step.h"

#include <QElapsedTimer>
#include <QUndoCommand>

namespace ui {

class Session;

// An edit that can be taken back: what it changed, not the state it led to, so that it can still be
// taken back after others have edited.
class EditCommand final : public QUndoCommand
{
public:
    // What is in the file and on the screen already is not done when it becomes a step.
    enum class State { New, Stored };

    EditCommand(Session &session, const Step &step, const core::Change &change,
                State state = State::New);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

    const Step &step() const { return m_step; }

private:
    Session &m_session;
    Step m_step;
    core::Change m_change;
    QElapsedTimer m_sinceFirst;
    QElapsedTimer m_sinceLast;
    bool m_isDone = false;
    bool m_isStored;
};

} // namespace ui
