// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrytable.h"
#include "ui/event/section.h"

class QPushButton;

namespace ui {

// The breaks of the event, and the time that sessions leave between each other.
class BreaksSection final : public Section
{
    Q_OBJECT

public:
    explicit BreaksSection(Context &context, QWidget *parent = nullptr);

    void begin() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void repeat();
    void updateState();

    EntryTable *m_table;
    QPushButton *m_daily;
    QLabel *m_buffersLabel;
    ToneLabel *m_buffersNote;
    EntryTable *m_buffers;
};

} // namespace ui
