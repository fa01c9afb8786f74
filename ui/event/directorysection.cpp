// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/directorysection.h"

#include "core/edit/lists.h"
#include "ui/dialogs.h"
#include "ui/event/duplicatesbar.h"
#include "ui/event/lists.h"
#include "ui/event/sectiontexts.h"
#include "ui/event/undonews.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

std::unique_ptr<EntryList> listOf(DirectorySection::Of of)
{
    if (of == DirectorySection::Of::People)
        return std::make_unique<PersonList>();
    return std::make_unique<OrganizationList>();
}

} // namespace

DirectorySection::DirectorySection(Context &context, Of of, QWidget *parent)
    : Section(context, listOf(of)->section(), parent)
    , m_of(of)
    , m_duplicates(new DuplicatesBar(this))
    , m_table(new EntryTable(context, listOf(of), key(), this))
    , m_merge(new QPushButton(this))
{
    m_merge->setObjectName(key() + "Merge"_L1);
    m_table->addButton(m_merge);
    body()->addWidget(m_duplicates);
    body()->addWidget(m_table, 1);
    connect(m_duplicates, &DuplicatesBar::reviewWanted, m_table, &EntryTable::select);
    connect(m_merge, &QPushButton::clicked, this, &DirectorySection::merge);
    connect(m_table, &EntryTable::selectionChanged, this, &DirectorySection::updateState);
    retranslate();
}

void DirectorySection::begin()
{
    m_table->begin();
}

void DirectorySection::retranslate()
{
    Section::retranslate();
    m_table->setTexts(sectionTexts(key()).table);
    //: makes one entry of the selected ones
    m_merge->setText(tr("Merge…"));
    m_merge->setToolTip(tr("Makes one of the selected rows; the cards follow"));
}

void DirectorySection::refresh()
{
    m_table->refresh(reader());
    m_duplicates->setGroups(m_of == Of::People ? core::likelyDuplicates(programme().people)
                                               : core::likelyDuplicates(programme().organizations));
    updateState();
}

QString DirectorySection::nameOf(const QString &id) const
{
    if (m_of == Of::People) {
        const core::Person *person = programme().person(id);
        return person ? person->name : QString();
    }
    const core::Organization *organization = programme().organization(id);
    return organization ? organization->name : QString();
}

void DirectorySection::merge()
{
    QStringList ids = m_table->selectedIds();
    QStringList choices;
    for (const QString &id : ids)
        //: a name, and how many cards it is on
        choices.append(
            tr("%1 (%n card(s))", nullptr, core::usesOf(programme(), id)).arg(nameOf(id)));
    const int kept = context().dialogs.choose(
        this, tr("Which one stays?"),
        tr("The cards that name the others will name it, and what it does not say yet is taken "
           "from them."),
        choices);
    if (kept < 0 || kept >= ids.size())
        return;
    const QString keptId = ids.takeAt(kept);
    core::Programme after = programme();
    if (m_of == Of::People)
        core::mergePeople(after, keptId, ids);
    else
        core::mergeOrganizations(after, keptId, ids);
    edit(m_of == Of::People ? QT_TRANSLATE_NOOP("ui::Step", "merge of people")
                            : QT_TRANSLATE_NOOP("ui::Step", "merge of organizations"),
         after);
    m_table->select({keptId});
    const QString name = nameOf(keptId);
    const int others = int(ids.size());
    sayWithUndo(context(), [name, others] {
        //: news after entries of a directory were made one
        return tr("%n entry(s) merged into %1", nullptr, others).arg(name);
    });
}

void DirectorySection::updateState()
{
    m_merge->setEnabled(mayEdit() && m_table->selectedIds().size() > 1);
}

} // namespace ui
