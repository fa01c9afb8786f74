// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrytable.h"
#include "ui/event/section.h"

class QPushButton;

namespace ui {

class DuplicatesBar;

// People or organizations: a table in which those that are the same can be made one.
class DirectorySection final : public Section
{
    Q_OBJECT

public:
    enum class Of { Organizations, People };

    DirectorySection(Context &context, Of of, QWidget *parent = nullptr);

    void begin() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void merge();
    QString nameOf(const QString &id) const;
    void updateState();

    Of m_of;
    DuplicatesBar *m_duplicates;
    EntryTable *m_table;
    QPushButton *m_merge;
};

} // namespace ui
