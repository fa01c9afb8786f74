// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrytable.h"
#include "ui/event/section.h"

class QCheckBox;
class QPushButton;

namespace ui {

class ThemeList;

// Thematic lines and subthemes, whose codes may follow their order.
class ThemesSection final : public Section
{
    Q_OBJECT

public:
    explicit ThemesSection(Context &context, QWidget *parent = nullptr);

    void begin() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void addSubtheme();
    void renumber();
    void updateState();
    QString currentLine() const; // of what is selected; null for none

    ThemeList *m_list;
    EntryTable *m_table;
    QPushButton *m_addSubtheme;
    QPushButton *m_renumber;
    QCheckBox *m_follow;
};

} // namespace ui
