// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrytable.h"
#include "ui/event/section.h"
#include "ui/event/zonechoices.h"

class QPushButton;

namespace ui {

class ZoneEdit;

// The home zone, and those that hours are also shown in.
class ZonesSection final : public Section
{
    Q_OBJECT

public:
    explicit ZonesSection(Context &context, QWidget *parent = nullptr);

    void begin() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void setHome();
    void add();

    ZoneChoices m_choices;
    QLabel *m_homeLabel;
    QLabel *m_othersLabel;
    ZoneEdit *m_home;
    ZoneEdit *m_new;
    ToneLabel *m_homeNote;
    ToneLabel *m_problem;
    QPushButton *m_add;
    EntryTable *m_table;
    QString m_shown; // of the home zone, while nobody writes another one
    bool m_isAsking = false;
};

} // namespace ui
