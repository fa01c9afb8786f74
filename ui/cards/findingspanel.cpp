// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/findingspanel.h"

#include "ui/acknowledge.h"
#include "ui/cards/acknowledgedlist.h"
#include "ui/cards/findinglistmodel.h"
#include "ui/cards/findingplace.h"
#include "ui/cards/panelrow.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/choicebar.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FindingsPanel::FindingsPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FindingListModel(context, this))
    , m_scope(new ChoiceBar({u"findingsOfCard"_s, u"findingsOfAll"_s}, this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedLayout)
    , m_acknowledge(new QAction(this))
    , m_acknowledgeButton(new QPushButton(this))
    , m_acknowledged(new AcknowledgedList(context, this))
{
    m_list->setObjectName(u"findingList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PanelRowDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setWordWrap(true); // lays the rows out anew when the width changes
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"findingsEmpty"_s);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setMargin(2 * space::large);

    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_acknowledge->setObjectName(u"acknowledge"_s);
    m_acknowledgeButton->setObjectName(u"acknowledgeButton"_s);
    m_acknowledgeButton->setAutoDefault(false);

    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(space::small, space::small, space::small, space::small);
    bar->addWidget(m_scope);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(m_stack, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(space::small, space::small, space::small, space::small);
    below->addWidget(m_acknowledgeButton);
    below->addStretch();
    layout->addLayout(below);
    layout->addWidget(m_acknowledged);

    connect(m_scope, &ChoiceBar::chosen, m_model, [this](int choice) {
        m_model->setScope(choice == 0 ? FindingListModel::Scope::Card
                                      : FindingListModel::Scope::All);
        m_acknowledged->setWanted(choice == 0);
        updateAcknowledge();
    });
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT placeWanted(placeOf(m_model->finding(index.row()), m_context.session.programme()));
    };
    connect(m_list, &QListView::clicked, this, [this, choose](const QModelIndex &index) {
        if (m_leadsOnClick)
            choose(index);
    });
    connect(m_list, &QListView::doubleClicked, this, [this, choose](const QModelIndex &index) {
        if (!m_leadsOnClick)
            choose(index);
    });
    connect(m_list, &QListView::activated, this, choose);
    setFocusProxy(m_list);
    connect(m_acknowledge, &QAction::triggered, this, &FindingsPanel::acknowledge);
    connect(m_acknowledgeButton, &QPushButton::clicked, m_acknowledge, &QAction::trigger);
    connect(m_list, &QListView::customContextMenuRequested, this, &FindingsPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPanel::updateAcknowledge);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &FindingsPanel::updateAcknowledge);
    // Sentences of another length take more lines or fewer.
    m_relayout.setSingleShot(true);
    connect(&m_relayout, &QTimer::timeout, m_list, &QListView::doItemsLayout);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_relayout.start(0); });
    connect(m_model, &FindingListModel::countChanged, this, [this](int count) {
        showList();
        Q_EMIT countChanged(count);
    });
    showList();
    retranslate();
}

void FindingsPanel::showCard(const QString &cardId)
{
    m_list->setCurrentIndex({}); // what was chosen of another card
    m_model->setCard(cardId);
    m_acknowledged->showCard(cardId);
}

int FindingsPanel::count() const
{
    return m_model->count();
}

void FindingsPanel::showList()
{
    m_stack->setCurrentIndex(m_model->count() > 0 ? 0 : 1);
}

// The button is there for a clash that is chosen, and gives its room to the list otherwise.
void FindingsPanel::updateAcknowledge()
{
    const QModelIndex current = m_list->currentIndex();
    const bool can = current.isValid() && current.row() < m_model->rowCount()
        && canAcknowledge(m_context, m_model->finding(current.row()));
    m_acknowledge->setEnabled(can);
    m_acknowledgeButton->setVisible(can);
}

void FindingsPanel::acknowledge()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const core::Finding finding = m_model->finding(current.row());
    if (ui::acknowledge(m_context, this, finding))
        m_list->setFocus(); // the button may go
}

void FindingsPanel::showMenu(const QPoint &at)
{
    if (!m_acknowledge->isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"findingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_acknowledge);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void FindingsPanel::retranslate()
{
    //: says that a clash is known and may stay
    m_acknowledge->setText(tr("Acknowledge…"));
    m_acknowledgeButton->setText(m_acknowledge->text());
    m_acknowledgeButton->setToolTip(
        tr("Lets this clash stay, with a reason, until one of its sides changes"));
    updateAcknowledge();
    m_scope->setTexts({tr("This card"), tr("All cards")});
    m_list->setAccessibleName(tr("Findings"));
    //: the empty list of what is wrong with a card
    m_empty->setText(u"✓ "_s + tr("Nothing to mend"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, foreground(Tone::Good, palette()));
    m_empty->setPalette(colours);
    m_model->retranslate();
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
