// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrytable.h"
#include "ui/event/section.h"

class QPushButton;
class QRadioButton;

namespace ui {

// How long texts may be, and how their words are counted.
class LimitsSection final : public Section
{
    Q_OBJECT

public:
    explicit LimitsSection(Context &context, QWidget *parent = nullptr);

    void begin() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void setRule(core::CountingRule rule);

    void fillLanguages();

    EntryTable *m_table;
    QPushButton *m_another;
    QLabel *m_ruleLabel;
    QRadioButton *m_words;
    QRadioButton *m_processor;
    ToneLabel *m_wordsNote;
    ToneLabel *m_processorNote;
};

} // namespace ui
