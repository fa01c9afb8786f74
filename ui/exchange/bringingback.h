// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/knownstates.h"
#include "ui/context.h"
#include "ui/exchange/returnedtexts.h"
#include "ui/step.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>

class QProgressDialog;
class QUndoCommand;
class QWidget;

namespace ui {

// Takes the changes of colleagues' copies into the open event: in another thread, as one step of
// undo, and told in the news. What came along beside the programme (history, files) stays when the
// step is undone, because it loses nothing.
class BringingBack final : public QObject
{
    Q_OBJECT

public:
    // Dialogs belong to `window`.
    BringingBack(const Context &context, QWidget *window);
    ~BringingBack() override;

    void askForFiles();
    // Nothing happens while others come back, or where the event can't be written to.
    void start(const QStringList &paths);
    // Where the file is another one of the open event, says so and offers to bring it back or to
    // open it; false where it is none.
    bool offer(const QString &path);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void placeWanted(const ui::Place &place);
    void openWanted(const QString &path);
    void finished();

private:
    // A step of undo, and what the file knew of copies before it and after it.
    struct Round
    {
        const QUndoCommand *step = nullptr;
        core::KnownStates before;
        core::KnownStates after;
        bool isUndone = false;
    };
    struct Outcome
    {
        ReturnedFiles files;
        Round round;
    };

    static Outcome bringBack(const QString &event, const QStringList &paths,
                             const core::Author &author,
                             const std::function<void(int)> &progressed);
    void finish(const Outcome &outcome);
    // Undone, a copy counts as one that never came, so that it can come back again.
    void followUndo();
    void tell(const ReturnedFiles &files);

    Context m_context;
    QWidget *m_window;
    QPointer<QProgressDialog> m_progress;
    QThreadPool m_worker;
    QList<Round> m_rounds; // of the event that is open
    bool m_isRunning = false;
};

} // namespace ui
