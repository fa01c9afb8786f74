// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrytable.h"
#include "ui/event/section.h"

class QLineEdit;
class QPushButton;
class QTabBar;

namespace ui {

class WordList;

// The words that spelling accepts, language by language.
class DictionarySection final : public Section
{
    Q_OBJECT

public:
    explicit DictionarySection(Context &context, QWidget *parent = nullptr);

    void begin() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void add();
    void showLanguage();

    WordList *m_list;
    QTabBar *m_languages;
    QLineEdit *m_new;
    QPushButton *m_add;
    EntryTable *m_table;
};

} // namespace ui
