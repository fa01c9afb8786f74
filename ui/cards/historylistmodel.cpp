// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/historylistmodel.h"

#include "ui/cards/historytext.h"
#include "ui/cards/panelrow.h"
#include "ui/cards/reviewtext.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

HistoryListModel::HistoryListModel(const Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{ }

void HistoryListModel::setEntries(const QList<core::HistoryEntry> &entries)
{
    const bool isOtherCard =
        m_entries.isEmpty() || entries.isEmpty() || m_entries.first().card != entries.first().card;
    if (isOtherCard) {
        beginResetModel();
        m_entries = entries;
        m_changes.clear();
        endResetModel();
        return;
    }
    // New ones come at the end; the last one may have been replaced by a later state.
    const auto isSame = [](const core::HistoryEntry &left, const core::HistoryEntry &right) {
        return left.revision == right.revision && left.at == right.at;
    };
    const qsizetype common =
        std::ranges::mismatch(m_entries, entries, isSame).in1 - m_entries.begin();
    m_changes.removeIf([common](const auto &it) { return it.key() >= common; });
    const int more = int(entries.size() - m_entries.size());
    if (more > 0) {
        beginInsertRows({}, 0, more - 1);
        m_entries = entries;
        endInsertRows();
    } else if (more < 0) {
        beginRemoveRows({}, 0, -more - 1);
        m_entries = entries;
        endRemoveRows();
    } else {
        m_entries = entries;
    }
    const int changed = int(m_entries.size() - common);
    if (changed > std::max(more, 0))
        Q_EMIT dataChanged(index(std::max(more, 0)), index(changed - 1));
}

const core::HistoryEntry &HistoryListModel::entry(int row) const
{
    return m_entries[m_entries.size() - 1 - row];
}

const core::HistoryEntry *HistoryListModel::entryBefore(int row) const
{
    return row + 1 < m_entries.size() ? &entry(row + 1) : nullptr;
}

QString HistoryListModel::heading(int row) const
{
    const core::HistoryEntry &entry = this->entry(row);
    const QString moment = momentText(entry.at.toLocalTime(), QDateTime::currentDateTime());
    //: in place of the name of somebody whose name is not known
    const QString author = entry.author.isEmpty() ? tr("Unknown") : entry.author;
    return u"%1 · %2"_s.arg(moment, author);
}

QString HistoryListModel::changes(int row) const
{
    const core::HistoryEntry &entry = this->entry(row);
    if (entry.action == core::HistoryAction::Created)
        return tr("Card created");
    if (entry.action == core::HistoryAction::Deleted)
        return tr("Card deleted");
    const int place = int(m_entries.size()) - 1 - row;
    if (const auto known = m_changes.constFind(place); known != m_changes.cend())
        return *known;
    const core::Programme &programme = m_session.programme();
    const auto after = core::pastCard(entry, programme);
    const auto before = entryBefore(row)
        ? core::pastCard(*entryBefore(row), programme)
        : core::Result<core::PastCard>(core::PastCard{.card = {}, .names = programme});
    QStringList labels;
    if (before && after) {
        for (const core::CardPart &part : core::changedParts(*before, *after))
            labels.append(partLabel(part));
        for (const ReviewChange &change : reviewChanges(*before, *after, {}))
            labels.append(change.label);
    }
    //: what changed in a card, where that is no field of the form
    const QString said = labels.isEmpty() ? tr("Details beside the fields") : labels.join(u", "_s);
    m_changes.insert(place, said);
    return said;
}

void HistoryListModel::retranslate()
{
    m_changes.clear();
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

QVariant HistoryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return heading(index.row());
    case ToneRole:
        return int(Tone::Plain);
    case DetailRole:
    case Qt::ToolTipRole:
        return changes(index.row());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(heading(index.row()), changes(index.row()));
    default:
        return {};
    }
}

int HistoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

} // namespace ui
