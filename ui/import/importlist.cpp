// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importlist.h"

#include "ui/import/importdelegate.h"
#include "ui/import/importlistmodel.h"
#include "ui/theme.h"
#include "ui/widgets/choicebar.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ImportList::ImportList(QWidget *parent)
    : QWidget(parent)
    , m_filter(new ChoiceBar({u"importAll"_s, u"importToLookAt"_s, u"importErrors"_s}, this))
    , m_model(new ImportListModel(this))
    , m_view(new QListView(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_view->setObjectName(u"importList"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ImportDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    head->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);

    connect(m_filter, &ChoiceBar::chosen, this, &ImportList::load);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportList::currentChanged);
    connect(m_view, &QListView::activated, this, &ImportList::entered);
    connect(m_model, &ImportListModel::tickWanted, this, &ImportList::tick);
    retranslate();
}

void ImportList::begin(const core::ImportPlan &plan)
{
    m_plan = plan;
    m_filter->setCurrent(int(ImportFilter::All));
    load();
    int row = m_model->rowCount() > 1 && m_model->item(m_model->index(0)).toLookAt == 0 ? 1 : 0;
    for (int each = 0; each < m_model->rowCount(); ++each) {
        const ImportItem &item = m_model->item(m_model->index(each));
        if (item.toLookAt > 0 || item.isError) {
            row = each;
            break;
        }
    }
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_view->currentIndex());
}

void ImportList::setPlan(const core::ImportPlan &plan)
{
    m_plan = plan;
    load();
    Q_EMIT currentChanged();
}

void ImportList::load()
{
    m_model->setItems(importItems(m_plan), ImportFilter(m_filter->current()));
    nameFilters();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
}

void ImportList::nameFilters()
{
    const auto count = [this](ImportFilter filter) {
        return locale().toString(countThatFit(m_model->items(), filter));
    };
    //: each is a filter of a list; %1 is how many there are
    m_filter->setTexts({tr("All %1").arg(count(ImportFilter::All)),
                        tr("To look at %1").arg(count(ImportFilter::ToLookAt)),
                        tr("Errors %1").arg(count(ImportFilter::Errors))});
}

const ImportItem *ImportList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model->item(index) : nullptr;
}

QList<int> ImportList::selectedCards() const
{
    QList<int> cards;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (!rows.contains(m_view->currentIndex()))
        rows = {m_view->currentIndex()};
    for (const QModelIndex &row : rows) {
        if (row.isValid() && !m_model->item(row).isFile())
            cards.append(m_model->item(row).card);
    }
    return cards;
}

void ImportList::tick(const QModelIndex &index, bool isTaken)
{
    const int card = m_model->item(index).card;
    QList<int> cards = selectedCards();
    if (!cards.contains(card))
        cards = {card};
    Q_EMIT leaveOutWanted(cards, !isTaken);
}

void ImportList::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ImportList::retranslate()
{
    m_view->setAccessibleName(tr("Files and cards"));
    load();
}

void ImportList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
