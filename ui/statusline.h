// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "ui/context.h"

#include <QDateTime>
#include <QStatusBar>

class QLabel;

namespace ui {

// The figures of the open event, each of which leads to its cards, and when it was stored last.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void allWanted();
    void scheduledWanted();
    void problemsWanted(core::FindingCode code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void updateSaved();

    Context m_context;
    QLabel *m_figures;
    QLabel *m_saved;
    QDateTime m_savedAt; // local; invalid before the first time
};

} // namespace ui
