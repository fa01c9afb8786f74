// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importlistmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

void ImportListModel::setItems(const QList<ImportItem> &items, ImportFilter filter)
{
    // Rows that go need their items until they are gone.
    const QStringList after = idsThatFit(items, filter);
    QHash<QString, qsizetype> places;
    places.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        places.insert(items[i].id, i);
    QStringList staying = m_ids;
    staying.removeIf([&places](const QString &id) { return !places.contains(id); });
    setIds(staying);

    const QList<ImportItem> before = std::exchange(m_items, items);
    const QHash<QString, qsizetype> placesBefore = std::exchange(m_places, places);
    for (int row = 0; row < m_ids.size(); ++row) {
        if (before[placesBefore[m_ids[row]]] != m_items[m_places[m_ids[row]]])
            Q_EMIT dataChanged(index(row), index(row));
    }
    setIds(after);
}

const ImportItem &ImportListModel::item(const QModelIndex &index) const
{
    return m_items[m_places[m_ids[index.row()]]];
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportItem &shown = item(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.isFile() ? shown.name : shown.title;
    case Qt::ToolTipRole:
        return shown.isError ? shown.detail : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.name, shown.title, shown.detail};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::CheckStateRole:
        if (shown.isFile())
            return {};
        return int(shown.isLeftOut ? Qt::Unchecked : Qt::Checked);
    case DetailRole:
        return shown.detail;
    case SignRole:
        return shown.sign.text;
    case ToneRole:
        return int(shown.sign.tone);
    case CodeRole:
        return shown.isFile() ? QString() : shown.name;
    case IsFileRole:
        return shown.isFile();
    default:
        return {};
    }
}

Qt::ItemFlags ImportListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = IdListModel::flags(index);
    if (index.isValid())
        flags.setFlag(Qt::ItemIsUserCheckable, !item(index).isFile());
    return flags;
}

bool ImportListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || item(index).isFile())
        return false;
    Q_EMIT tickWanted(index, value.toInt() == Qt::Checked);
    return true;
}

} // namespace ui
