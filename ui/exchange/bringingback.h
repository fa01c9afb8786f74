// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/exchange/returnedtexts.h"
#include "ui/step.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

class QProgressDialog;
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
    void finish(const ReturnedFiles &files);
    void tell(const ReturnedFiles &files);

    Context m_context;
    QWidget *m_window;
    QPointer<QProgressDialog> m_progress;
    QThreadPool m_worker;
    bool m_isRunning = false;
};

} // namespace ui
