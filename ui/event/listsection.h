// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrytable.h"
#include "ui/event/section.h"

#include <memory>

namespace ui {

// A section that is one table.
class ListSection final : public Section
{
    Q_OBJECT

public:
    ListSection(Context &context, std::unique_ptr<EntryList> list, QWidget *parent = nullptr);

    void begin() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    EntryTable *m_table;
};

} // namespace ui
