// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/breakssection.h"

#include "ui/event/lists.h"
#include "ui/event/sectiontexts.h"
#include "ui/event/tonelabel.h"
#include "ui/event/undonews.h"
#include "ui/event/writtentimes.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

BreaksSection::BreaksSection(Context &context, QWidget *parent)
    : Section(context, u"breaks"_s, parent)
    , m_table(new EntryTable(context, std::make_unique<BreakList>(), key(), this))
    , m_daily(new QPushButton(this))
    , m_buffersLabel(new QLabel(this))
    , m_buffersNote(new ToneLabel(Tone::Secondary, this))
    , m_buffers(new EntryTable(context, std::make_unique<BufferList>(), u"buffers"_s, this))
{
    m_daily->setObjectName(u"breaksDaily"_s);
    m_table->addButton(m_daily);
    m_buffersLabel->setFont(boldFont(font()));
    m_buffers->setMaximumWidth(480);
    m_buffers->showRows(3);
    body()->addWidget(m_table, 1);
    body()->addSpacing(space::medium);
    body()->addWidget(m_buffersLabel);
    body()->addWidget(m_buffersNote);
    body()->addWidget(m_buffers);
    connect(m_daily, &QPushButton::clicked, this, &BreaksSection::repeat);
    connect(m_table, &EntryTable::selectionChanged, this, &BreaksSection::updateState);
    retranslate();
}

void BreaksSection::begin()
{
    m_table->begin();
}

void BreaksSection::retranslate()
{
    Section::retranslate();
    m_table->setTexts(sectionTexts(key()).table);
    //: makes a break of one day one of all days
    m_daily->setText(tr("On every day"));
    m_daily->setToolTip(tr("Puts the selected breaks on each day of the event"));
    m_buffersLabel->setText(tr("Time between sessions"));
    m_buffersNote->setText(
        tr("Less than that between the end of one and the start of the next is a warning."));
    m_buffers->setTexts({.name = m_buffersLabel->text()});
}

void BreaksSection::refresh()
{
    m_table->refresh(reader());
    m_buffers->refresh(reader());
    updateState();
}

void BreaksSection::repeat()
{
    core::Programme after = programme();
    BreakList::repeatDaily(after, m_table->selectedIds());
    const qsizetype added = after.breaks.size() - programme().breaks.size();
    edit(QT_TRANSLATE_NOOP("ui::Step", "break on every day"), after);
    if (added > 0)
        sayWithUndo(context(), [added] {
            //: news after breaks were repeated on the other days of the event
            return tr("%n break(s) added", nullptr, int(added));
        });
}

void BreaksSection::updateState()
{
    m_daily->setEnabled(mayEdit() && !m_table->selectedIds().isEmpty()
                        && !daysOf(programme().event).isEmpty());
}

} // namespace ui
