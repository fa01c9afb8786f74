// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardspage.h"

#include "ui/cards/cardlist.h"
#include "ui/cards/sidepanel.h"
#include "ui/editor/cardeditor.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QHBoxLayout>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int narrowestEditor = 380;
constexpr int narrowestPanel = 220;

// Stands where something comes to be once this has been painted.
class Vacancy final : public QWidget
{
public:
    explicit Vacancy(const std::function<void()> &painted)
        : m_painted(painted)
    { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QMetaObject::invokeMethod(this, m_painted, Qt::QueuedConnection);
    }

private:
    std::function<void()> m_painted;
};

} // namespace

CardsPage::CardsPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_splitter(new QSplitter(this))
    , m_list(new CardList(context))
{
    setObjectName(u"cardsPage"_s);
    m_list->setMinimumWidth(240);
    m_splitter->setObjectName(u"cardsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    const auto painted = [this] {
        if (m_context.session.isOpen())
            complete();
    };
    m_splitter->addWidget(new Vacancy(painted));
    m_splitter->addWidget(new Vacancy(painted));
    m_splitter->widget(1)->setMinimumWidth(narrowestEditor);
    m_splitter->widget(2)->setMinimumWidth(narrowestPanel);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({320, 620, 270});
    m_splitter->restoreState(context.settings.state(u"cards"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_list, &CardList::importWanted, this, &CardsPage::importWanted);
    connect(m_list, &CardList::filesDropped, this, &CardsPage::filesDropped);
    // The list is seen first: painting what stands in for the rest comes after that.
    connect(&context.session, &Session::opened, this, [this] {
        for (int i : {1, 2})
            m_splitter->widget(i)->update();
    });
}

CardsPage::~CardsPage()
{
    m_context.settings.setState(u"cards"_s, m_splitter->saveState());
}

CardEditor &CardsPage::editor()
{
    complete();
    return *m_editor;
}

SidePanel &CardsPage::panel()
{
    complete();
    return *m_panel;
}

void CardsPage::complete()
{
    if (m_editor)
        return;
    m_editor = new CardEditor(m_context);
    m_panel = new SidePanel(m_context);
    m_editor->setMinimumWidth(narrowestEditor);
    m_panel->setMinimumWidth(narrowestPanel);
    m_editor->showCard(m_list->currentCard());
    m_panel->showCard(m_list->currentCard());
    connect(m_list, &CardList::currentChanged, m_editor, &CardEditor::showCard);
    connect(m_list, &CardList::currentChanged, m_panel, &SidePanel::showCard);
    connect(m_list, &CardList::activated, m_editor, &CardEditor::focusTitle);
    connect(m_list, &CardList::searched, m_editor, &CardEditor::setHits);
    connect(m_panel, &SidePanel::placeWanted, this, &CardsPage::showPlace);
    connect(m_editor, &CardEditor::commentWanted, this, &CardsPage::comment);
    connect(m_editor, &CardEditor::threadChosen, this, [this](const QString &thread) {
        Q_EMIT panelWanted();
        m_panel->showThread(thread);
    });
    delete m_splitter->replaceWidget(1, m_editor);
    delete m_splitter->replaceWidget(2, m_panel);
}

void CardsPage::showPlace(const Place &place)
{
    if (place.card.isEmpty()) {
        Q_EMIT placeWanted(place);
        return;
    }
    if (m_list->currentCard() != place.card)
        m_list->showCard(place.card);
    editor().showCard(place.card);
    editor().goTo(place);
}

void CardsPage::comment()
{
    const core::CommentTarget target = editor().commentTarget();
    Q_EMIT panelWanted();
    panel().comment(target);
}

void CardsPage::setPanelVisible(bool visible)
{
    m_splitter->widget(2)->setVisible(visible);
}

} // namespace ui
