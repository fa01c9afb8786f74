// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/idlistmodel.h"

#include "ui/models/rowdiff.h"

#include <QHash>
#include <QSet>

namespace ui {
namespace {

constexpr int mostSingleRows = 16;

} // namespace

int IdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QString IdListModel::id(const QModelIndex &index) const
{
    return m_ids.value(index.row());
}

QModelIndex IdListModel::indexOf(const QString &id) const
{
    const qsizetype row = id.isNull() ? -1 : m_ids.indexOf(id);
    return row < 0 ? QModelIndex() : index(int(row));
}

void IdListModel::setIds(const QStringList &ids)
{
    if (ids == m_ids)
        return;
    const std::optional<QList<RowStep>> steps = rowSteps(m_ids, ids);
    if (!steps) {
        layOutAnew(ids);
        return;
    }
    for (const RowStep &step : *steps) {
        const int last = step.first + step.count - 1;
        switch (step.kind) {
        case RowStep::Kind::Remove:
            beginRemoveRows({}, step.first, last);
            doRowStep(step, ids, m_ids);
            endRemoveRows();
            break;
        case RowStep::Kind::Insert:
            beginInsertRows({}, step.first, last);
            doRowStep(step, ids, m_ids);
            endInsertRows();
            break;
        case RowStep::Kind::Move:
            // Qt counts the row before which it comes to stand, while it still stands where it did.
            beginMoveRows({}, step.first, step.first, {},
                          step.to > step.first ? step.to + 1 : step.to);
            doRowStep(step, ids, m_ids);
            endMoveRows();
            break;
        }
    }
}

// Four signals, however much differs: what goes is brought to the end and cut off there, what comes
// is put to the end and brought to its place.
void IdListModel::layOutAnew(const QStringList &ids)
{
    const QSet<QString> after(ids.cbegin(), ids.cend());
    QStringList going = m_ids;
    going.removeIf([&](const QString &id) { return after.contains(id); });
    const qsizetype staying = m_ids.size() - going.size();
    QStringList kept = ids;
    QStringList coming;
    if (staying < ids.size()) {
        const QSet<QString> before(m_ids.cbegin(), m_ids.cend());
        coming = ids;
        coming.removeIf([&](const QString &id) { return before.contains(id); });
        kept.removeIf([&](const QString &id) { return !before.contains(id); });
    }

    permute(kept + going);
    if (!going.isEmpty()) {
        beginRemoveRows({}, int(staying), int(m_ids.size()) - 1);
        m_ids = kept;
        endRemoveRows();
    }
    if (!coming.isEmpty()) {
        beginInsertRows({}, int(staying), int(ids.size()) - 1);
        m_ids += coming;
        endInsertRows();
    }
    permute(ids);
}

void IdListModel::permute(const QStringList &ids)
{
    if (ids == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<QString, int> rows;
    // Mostly a row or two are selected: not worth a table.
    if (before.size() > mostSingleRows) {
        rows.reserve(ids.size());
        for (int i = 0; i < ids.size(); ++i)
            rows.insert(ids[i], i);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &each : before) {
        const QString &id = m_ids[each.row()];
        after.append(
            createIndex(rows.isEmpty() ? int(ids.indexOf(id)) : rows.value(id), each.column()));
    }
    m_ids = ids;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace ui
