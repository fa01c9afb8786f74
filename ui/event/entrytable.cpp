// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/entrytable.h"

#include "ui/context.h"
#include "ui/event/entrydelegate.h"
#include "ui/event/entryview.h"
#include "ui/event/tonelabel.h"
#include "ui/event/undonews.h"
#include "ui/session.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// A key of the table itself, which an open cell keeps for its own text.
void addKey(QWidget *view, const QKeySequence &key, const std::function<void()> &act)
{
    auto *action = new QAction(view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, view, act);
    view->addAction(action);
}

} // namespace

EntryTable::EntryTable(Context &context, std::unique_ptr<EntryList> list, const QString &name,
                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(std::move(list))
    , m_model(new EntryModel(context.session, *m_list, this))
    , m_view(new EntryView)
    , m_delegate(new EntryDelegate(context.session, *m_model, this))
    , m_stack(new QStackedWidget)
    , m_empty(new ToneLabel(Tone::Secondary))
    , m_refused(new ToneLabel(Tone::Error))
{
    m_view->setObjectName(name + "View"_L1);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setMinimumHeight(220);
    if (m_list->steps().move) {
        m_view->setDragDropMode(QAbstractItemView::InternalMove);
        m_view->setDragDropOverwriteMode(false);
    }
    m_empty->setObjectName(name + "Empty"_L1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_refused->setObjectName(name + "Refused"_L1);
    m_refused->hide();
    buildButtons(name);

    auto *emptyPage = new QWidget;
    auto *emptyLayout = new QVBoxLayout(emptyPage);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_empty);
    emptyLayout->addWidget(m_emptyAdd, 0, Qt::AlignCenter);
    emptyLayout->addStretch();
    m_stack->addWidget(m_view);
    m_stack->addWidget(emptyPage);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_refused);
    layout->addLayout(m_buttons);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateState();
        Q_EMIT selectionChanged();
    });
    connect(m_model, &EntryModel::rowsInserted, this,
            [this](const QModelIndex &above, int first, int last) {
                for (int row = first; row <= last && !above.isValid(); ++row)
                    m_view->expand(m_model->index(row, 0));
                updateState();
            });
    connect(m_model, &EntryModel::rowsRemoved, this, &EntryTable::updateState);
    connect(m_model, &EntryModel::modelReset, this, &EntryTable::updateHeader);
    connect(m_model, &EntryModel::refused, this, [this](const QString &why) {
        m_refused->setText(why);
        m_refused->setVisible(!why.isNull());
    });
    connect(m_delegate, &EntryDelegate::editingBegan, this, [this] {
        m_model->setOrderHeld(true);
        m_refused->hide();
    });
    // The view may be on its way to the next cell.
    connect(m_delegate, &EntryDelegate::editingEnded, this, &EntryTable::afterEditing,
            Qt::QueuedConnection);
}

EntryTable::~EntryTable()
{
    // The model and the view look at the list until they are gone.
    delete m_view;
    delete m_model;
}

void EntryTable::buildButtons(const QString &name)
{
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::small);
    const auto button = [this, &name](const char *part) {
        auto *made = new QPushButton(this);
        made->setObjectName(name + QLatin1StringView(part));
        made->setAutoDefault(false);
        return made;
    };
    m_add = button("Add");
    m_emptyAdd = button("EmptyAdd");
    m_remove = button("Remove");
    m_up = button("Up");
    m_down = button("Down");
    for (QPushButton *each : {m_add, m_remove, m_up, m_down})
        m_buttons->addWidget(each);
    m_buttons->addStretch();

    const EntrySteps steps = m_list->steps();
    m_remove->setVisible(steps.remove);
    m_up->setVisible(steps.move);
    m_down->setVisible(steps.move);
    for (QPushButton *each : {m_add, m_emptyAdd})
        connect(each, &QPushButton::clicked, this, [this] { addNew(); });
    connect(m_remove, &QPushButton::clicked, this, &EntryTable::removeSelected);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    if (steps.remove)
        addKey(m_view, QKeySequence::Delete, [this] { removeSelected(); });
    if (steps.move) {
        addKey(m_view, Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); });
        addKey(m_view, Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); });
    }
}

void EntryTable::begin()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_emptyAdd->isHidden();
    (isEmpty ? static_cast<QWidget *>(m_emptyAdd) : m_view)->setFocus();
}

void EntryTable::setRemover(const std::function<void(const QStringList &)> &remover)
{
    m_remover = remover;
}

QStringList EntryTable::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &index : m_view->selectedRows())
        ids.append(m_model->id(index));
    return ids;
}

void EntryTable::select(const QStringList &ids)
{
    QItemSelection selection;
    for (const QString &id : ids) {
        const QModelIndex index = m_model->indexOf(id);
        selection.select(index, index);
    }
    const QModelIndex first = m_model->indexOf(ids.value(0));
    m_view->setCurrentIndex(first);
    m_view->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(first);
}

void EntryTable::refresh(const QString &reader)
{
    m_delegate->setReader(reader);
    m_model->refresh(reader);
    bool isTree = false;
    for (int row = 0; row < m_model->rowCount() && !isTree; ++row)
        isTree = m_model->hasChildren(m_model->index(row, 0));
    m_view->setRootIsDecorated(isTree);
    updateState();
}

void EntryTable::setTexts(const EntryTexts &texts)
{
    m_view->setAccessibleName(texts.name);
    m_empty->setText(texts.empty);
    m_add->setText(texts.add);
    m_emptyAdd->setText(texts.add);
    m_add->setVisible(!texts.add.isNull());
    m_emptyAdd->setVisible(!texts.add.isNull());
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setToolTip(tr("Alt+Down"));
    m_remove->setToolTip(tr("Delete"));
}

void EntryTable::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void EntryTable::showRows(int rows)
{
    // The header is as high as a row.
    const int row = fontMetrics().height() + 2 * space::small;
    m_view->setMinimumHeight(0);
    m_view->setFixedHeight((rows + 1) * row + 2 * m_view->frameWidth());
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void EntryTable::addNew(const QString &parentId)
{
    const QModelIndex cell = m_model->startNew(parentId);
    m_stack->setCurrentIndex(0);
    m_view->expand(cell.parent());
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    m_view->edit(cell);
}

void EntryTable::removeSelected()
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty() || m_context.session.isReadOnly())
        return;
    if (m_remover) {
        m_remover(ids);
        return;
    }
    const QModelIndex next = m_view->indexBelow(m_view->selectedRows().last());
    const QPersistentModelIndex stays = next.isValid() ? next : QModelIndex();
    const core::Programme before = m_context.session.programme();
    m_model->remove(ids);
    m_model->refresh(m_model->reader());
    if (stays.isValid())
        m_view->setCurrentIndex(stays);
    const qsizetype cards = core::difference(before, m_context.session.programme()).cards.size();
    if (cards > 0)
        sayWithUndo(m_context, [cards] {
            //: news after something was removed from a list of the event's settings
            return tr("Removed, also from %n card(s)", nullptr, int(cards));
        });
}

void EntryTable::moveCurrent(int step)
{
    const QModelIndex current = m_view->currentIndex();
    const int place = current.row() + step;
    const bool isInside = place >= 0 && place < m_model->rowCount(current.parent());
    if (!current.isValid() || !isInside || m_context.session.isReadOnly())
        return;
    const QString id = m_model->id(current);
    m_model->moveTo({id}, step > 0 ? place + 1 : place);
    m_model->refresh(m_model->reader());
    m_view->scrollTo(m_view->currentIndex());
    updateState();
}

void EntryTable::updateState()
{
    const bool mayEdit = !m_context.session.isReadOnly() && m_context.session.isOpen();
    const QModelIndex current = m_view->currentIndex();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_add->setEnabled(mayEdit);
    m_emptyAdd->setEnabled(mayEdit);
    m_remove->setEnabled(mayEdit && m_view->selectionModel()->hasSelection());
    m_up->setEnabled(mayEdit && current.isValid() && current.row() > 0);
    m_down->setEnabled(mayEdit && current.isValid()
                       && current.row() + 1 < m_model->rowCount(current.parent()));
}

void EntryTable::updateHeader()
{
    QHeaderView *header = m_view->header();
    const auto isLong = [](const EntryColumn &column) {
        return column.kind == CellKind::Text || column.kind == CellKind::Suggested
            || column.kind == CellKind::Several || column.kind == CellKind::Hours;
    };
    const QList<EntryColumn> &columns = m_model->columns();
    const bool anyLong = std::ranges::any_of(columns, isLong);
    for (int i = 0; i < columns.size(); ++i) {
        const bool stretches = anyLong ? isLong(columns[i]) : i == 0;
        header->setSectionResizeMode(
            i, stretches ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

void EntryTable::afterEditing()
{
    if (m_delegate->isEditing())
        return;
    m_model->dropNew();
    m_model->setOrderHeld(false);
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

} // namespace ui
