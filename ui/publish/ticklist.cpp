// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/ticklist.h"

#include "ui/theme.h"

#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace ui {
namespace {

constexpr int KeyRole = Qt::UserRole;

// Views tick only by a click on the box itself.
class TickDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, space::tiny);
    }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            return true;
        case QEvent::MouseButtonRelease:
            if (static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
                return false;
            return model->setData(
                index, index.data(Qt::CheckStateRole) == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                Qt::CheckStateRole);
        default:
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        }
    }
};

} // namespace

TickList::TickList(const QString &objectName, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(objectName);
    setFrameShape(NoFrame);
    setItemDelegate(new TickDelegate(this));
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QPalette ground;
    ground.setResolveMask(0);
    ground.setColor(QPalette::Base, Qt::transparent);
    setPalette(ground);
    connect(this, &QListWidget::itemChanged, this, [this] { Q_EMIT edited(ticked()); });
}

void TickList::setItems(const QList<Item> &items, const QStringList &wanted)
{
    const QSignalBlocker quiet(this);
    while (count() > items.size())
        delete takeItem(count() - 1);
    while (count() < items.size())
        new QListWidgetItem(this);
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *shown = item(row);
        shown->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        shown->setData(KeyRole, items[row].key);
        shown->setText(items[row].text);
        shown->setToolTip(items[row].text);
        shown->setCheckState(wanted.contains(items[row].key) ? Qt::Checked : Qt::Unchecked);
    }
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
    updateGeometry();
}

QStringList TickList::ticked() const
{
    QStringList keys;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            keys.append(item(row)->data(KeyRole).toString());
    }
    return keys;
}

QSize TickList::sizeHint() const
{
    return {120, count() * qMax(0, sizeHintForRow(0)) + 2 * frameWidth()};
}

QSize TickList::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

} // namespace ui
