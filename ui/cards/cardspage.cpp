// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardspage.h"

#include "ui/cards/cardlist.h"
#include "ui/cards/sidepanel.h"
#include "ui/editor/cardeditor.h"
#include "ui/settings.h"

#include <QHBoxLayout>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CardsPage::CardsPage(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_splitter(new QSplitter(this))
    , m_list(new CardList(context))
    , m_editor(new CardEditor(context))
    , m_panel(new SidePanel(context))
{
    setObjectName(u"cardsPage"_s);
    m_list->setMinimumWidth(240);
    m_editor->setMinimumWidth(380);
    m_panel->setMinimumWidth(220);
    m_splitter->setObjectName(u"cardsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({320, 620, 270});
    m_splitter->restoreState(context.settings.state(u"cards"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_list, &CardList::currentChanged, m_editor, &CardEditor::showCard);
    connect(m_list, &CardList::currentChanged, m_panel, &SidePanel::showCard);
    connect(m_list, &CardList::activated, m_editor, &CardEditor::focusTitle);
    connect(m_list, &CardList::searched, m_editor, &CardEditor::setHits);
    connect(m_list, &CardList::importWanted, this, &CardsPage::importWanted);
    connect(m_list, &CardList::filesDropped, this, &CardsPage::filesDropped);
    connect(m_panel, &SidePanel::placeWanted, this, &CardsPage::showPlace);
}

CardsPage::~CardsPage()
{
    m_context.settings.setState(u"cards"_s, m_splitter->saveState());
}

void CardsPage::showPlace(const Place &place)
{
    if (place.card.isEmpty())
        return;
    if (m_list->currentCard() != place.card)
        m_list->showCard(place.card);
    m_editor->showCard(place.card);
    m_editor->goTo(place);
}

void CardsPage::setPanelVisible(bool visible)
{
    m_panel->setVisible(visible);
}

bool CardsPage::isPanelVisible() const
{
    return !m_panel->isHidden();
}

} // namespace ui
