// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/acknowledgedlist.h"

#include "ui/acknowledge.h"
#include "ui/cards/acknowledgedmodel.h"
#include "ui/cards/panelrow.h"
#include "ui/theme.h"

#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int highest = 220; // the findings themselves come first

} // namespace

AcknowledgedList::AcknowledgedList(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new AcknowledgedModel(context, this))
    , m_heading(new QToolButton(this))
    , m_list(new QListView(this))
    , m_takeBack(new QPushButton(this))
{
    setObjectName(u"acknowledged"_s);
    m_heading->setObjectName(u"acknowledgedHeading"_s);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setObjectName(u"acknowledgedList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PanelRowDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_takeBack->setObjectName(u"acknowledgedTakeBack"_s);
    m_takeBack->setAutoDefault(false);
    auto *button = new QHBoxLayout;
    button->setContentsMargins(space::small, 0, space::small, space::small);
    button->addWidget(m_takeBack);
    button->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    layout->addLayout(button);

    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &AcknowledgedList::fitList);
    connect(m_heading, &QToolButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        showState();
    });
    connect(m_takeBack, &QPushButton::clicked, this, &AcknowledgedList::takeBack);
    connect(m_list, &QListView::customContextMenuRequested, this, &AcknowledgedList::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AcknowledgedList::showState);
    connect(m_model, &AcknowledgedModel::countChanged, this, &AcknowledgedList::retranslate);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_fit.start(0); });
    retranslate();
}

void AcknowledgedList::showCard(const QString &cardId)
{
    m_model->setCard(cardId);
    retranslate();
}

void AcknowledgedList::setWanted(bool wanted)
{
    m_isWanted = wanted;
    showState();
}

void AcknowledgedList::retranslate()
{
    const int count = m_model->rowCount();
    //: the heading of a list of clashes that somebody lives with; %1 is how many there are
    m_heading->setText(tr("Acknowledged %1").arg(locale().toString(count)));
    m_list->setAccessibleName(tr("Acknowledged clashes"));
    //: what was acknowledged is a clash again
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setToolTip(tr("Shows the clash among the findings again"));
    showState();
}

void AcknowledgedList::showState()
{
    const QModelIndex current = m_list->currentIndex();
    setVisible(m_isWanted && m_model->rowCount() > 0);
    m_heading->setArrowType(m_isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_list->setVisible(m_isOpen);
    m_takeBack->setVisible(m_isOpen);
    m_takeBack->setEnabled(current.isValid()
                           && canAcknowledge(m_context, m_model->finding(current.row())));
    m_fit.start(0);
}

// As high as its rows, up to a point.
void AcknowledgedList::fitList()
{
    m_list->doItemsLayout();
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < highest; ++row)
        height += m_list->sizeHintForIndex(m_model->index(row, 0)).height();
    m_list->setFixedHeight(qMin(height, highest));
}

void AcknowledgedList::takeBack()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const core::Finding finding = m_model->finding(current.row());
    ui::takeBack(m_context, finding);
}

void AcknowledgedList::showMenu(const QPoint &at)
{
    if (!m_takeBack->isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"acknowledgedMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_takeBack->text(), this, &AcknowledgedList::takeBack);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void AcknowledgedList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

void AcknowledgedList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_fit.start(0);
}

} // namespace ui
