// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrytable.h"
#include "ui/event/section.h"

class QLineEdit;
class QPushButton;

namespace ui {

// The languages of the content, in their order.
class LanguagesSection final : public Section
{
    Q_OBJECT

public:
    explicit LanguagesSection(Context &context, QWidget *parent = nullptr);

    void begin() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void add();
    void remove(const QStringList &languages);

    QLineEdit *m_new;
    QPushButton *m_add;
    ToneLabel *m_problem;
    EntryTable *m_table;
};

} // namespace ui
