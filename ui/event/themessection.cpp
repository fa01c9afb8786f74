// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/themessection.h"

#include "core/edit/change.h"
#include "ui/event/lists.h"
#include "ui/event/sectiontexts.h"
#include "ui/event/undonews.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ThemesSection::ThemesSection(Context &context, QWidget *parent)
    : Section(context, u"themes"_s, parent)
    , m_list(new ThemeList)
    , m_table(new EntryTable(context, std::unique_ptr<EntryList>(m_list), key(), this))
    , m_addSubtheme(new QPushButton(this))
    , m_renumber(new QPushButton(this))
    , m_follow(new QCheckBox(this))
{
    m_addSubtheme->setObjectName(u"themesAddSubtheme"_s);
    m_renumber->setObjectName(u"themesRenumber"_s);
    m_follow->setObjectName(u"themesFollow"_s);
    m_follow->setChecked(true);
    m_table->addButton(m_addSubtheme);
    m_table->addButton(m_renumber);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_follow);

    connect(m_addSubtheme, &QPushButton::clicked, this, &ThemesSection::addSubtheme);
    connect(m_renumber, &QPushButton::clicked, this, &ThemesSection::renumber);
    connect(m_follow, &QCheckBox::toggled, this,
            [this](bool follows) { m_list->setRenumbering(follows); });
    connect(m_table, &EntryTable::selectionChanged, this, &ThemesSection::updateState);
    connect(&m_table->model(), &EntryModel::moved, this, [this](int cards) {
        if (cards > 0)
            sayWithUndo(this->context(), [cards] {
                //: news after thematic lines changed places
                return tr("The codes of %n card(s) followed the new order", nullptr, cards);
            });
    });
    retranslate();
}

void ThemesSection::begin()
{
    m_table->begin();
}

void ThemesSection::retranslate()
{
    Section::retranslate();
    m_table->setTexts(sectionTexts(key()).table);
    m_addSubtheme->setText(tr("Add a subtheme"));
    m_renumber->setText(tr("Renumber"));
    m_renumber->setToolTip(
        tr("Numbers all lines and subthemes by their order; the codes of cards follow"));
    m_follow->setText(tr("Codes follow when the order changes"));
    m_follow->setToolTip(
        tr("Moving line 3 before line 1 makes it line 1, and its cards 1.1, 1.2 …"));
}

void ThemesSection::refresh()
{
    m_table->refresh(reader());
    updateState();
}

QString ThemesSection::currentLine() const
{
    const core::Theme *theme = programme().theme(m_table->selectedIds().value(0));
    if (!theme)
        return {};
    return theme->parent.isNull() ? theme->id : theme->parent;
}

void ThemesSection::addSubtheme()
{
    m_table->addNew(currentLine());
}

void ThemesSection::renumber()
{
    core::Programme after = programme();
    ThemeList::renumber(after);
    const qsizetype cards = core::difference(programme(), after).cards.size();
    edit(QT_TRANSLATE_NOOP("ui::Step", "renumbering of the thematic lines"), after);
    if (cards > 0)
        sayWithUndo(context(), [cards] {
            //: news after thematic lines were numbered anew
            return tr("Renumbered, with %n card(s)", nullptr, int(cards));
        });
}

void ThemesSection::updateState()
{
    m_addSubtheme->setEnabled(mayEdit() && !currentLine().isNull());
    m_renumber->setEnabled(mayEdit() && !programme().themes.isEmpty());
    m_follow->setEnabled(mayEdit());
}

} // namespace ui
