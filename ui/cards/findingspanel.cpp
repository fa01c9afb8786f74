// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/findingspanel.h"

#include "ui/cards/choicebar.h"
#include "ui/cards/findinglistmodel.h"
#include "ui/cards/findingplace.h"
#include "ui/cards/panelrow.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
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

    connect(m_scope, &ChoiceBar::chosen, m_model, [this](int choice) {
        m_model->setScope(choice == 0 ? FindingListModel::Scope::Card
                                      : FindingListModel::Scope::All);
    });
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT placeWanted(placeOf(m_model->finding(index.row()), m_context.session.programme()));
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
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
    m_model->setCard(cardId);
}

int FindingsPanel::count() const
{
    return m_model->count();
}

void FindingsPanel::showList()
{
    m_stack->setCurrentIndex(m_model->count() > 0 ? 0 : 1);
}

void FindingsPanel::retranslate()
{
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
