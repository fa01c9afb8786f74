// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/listsection.h"

#include "ui/event/sectiontexts.h"

#include <QBoxLayout>

namespace ui {

ListSection::ListSection(Context &context, std::unique_ptr<EntryList> list, QWidget *parent)
    : Section(context, list->section(), parent)
    , m_table(new EntryTable(context, std::move(list), key(), this))
{
    body()->addWidget(m_table);
    retranslate();
}

void ListSection::begin()
{
    m_table->begin();
}

void ListSection::retranslate()
{
    Section::retranslate();
    m_table->setTexts(sectionTexts(key()).table);
}

void ListSection::refresh()
{
    m_table->refresh(reader());
}

} // namespace ui
