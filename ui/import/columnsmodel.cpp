// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnsmodel.h"

#include "core/model/cardfield.h"
#include "ui/cards/historytext.h"
#include "ui/import/celltable.h"
#include "ui/import/fieldchoices.h"
#include "ui/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

const QString leftOut = u"-"_s; // as in Event::columns

} // namespace

void ColumnsModel::setColumns(const QList<core::TableColumn> &columns, const QStringList &languages)
{
    const bool isLike = std::ranges::equal(columns, m_columns, {}, &core::TableColumn::head,
                                           &core::TableColumn::head);
    if (!isLike)
        beginResetModel();
    const QList<core::TableColumn> before = std::exchange(m_columns, columns);
    const bool isSameLanguages = std::exchange(m_languages, languages) == languages;
    if (!isLike) {
        endResetModel();
        return;
    }
    for (int row = 0; row < m_columns.size(); ++row) {
        if (before[row] != m_columns[row] || !isSameLanguages)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ColumnsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ColumnsModel::fieldText(const core::TableColumn &column) const
{
    if (column.field.isEmpty())
        return tr("No field found");
    if (column.field == leftOut)
        return tr("Left out");
    const core::CardPart part = partOfChoice(column.field);
    if (core::cardField(part.field))
        return partLabel(part);
    //: of the column of a table that was exported: it tells which card a row is about
    return part.field == u"id" ? tr("Identifier of the card") : part.field;
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::TableColumn &column = m_columns[index.row()];
    const bool isUnknown = column.field.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Head   ? column.head
            : index.column() == Example ? column.example.left(200)
                                        : fieldText(column);
    case Qt::EditRole:
        return index.column() == Field ? QVariant(column.field) : QVariant();
    case HeadingRole:
        return index.column() == Head;
    case NoteRole:
        if (index.column() != Field || column.field == leftOut)
            return {};
        return isUnknown ? tr("Its values stay on the cards as lines without a field.")
            : column.told
            //: of the field of a column: somebody has said so, here or in an earlier import
            ? QVariant(tr("Chosen"))
            : QVariant();
    case CellToneRole:
        if (index.column() != Field)
            return int(index.column() == Example ? Tone::Secondary : Tone::Plain);
        return int(isUnknown ? Tone::Warning : Tone::Accent);
    case ChoicesRole: {
        if (index.column() != Field)
            return {};
        QList<CellChoice> choices{{tr("Leave out"), leftOut}, {}};
        choices += fieldChoices(m_languages);
        return QVariant::fromValue(choices);
    }
    default:
        return {};
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Head:
        //: a column of a table that is imported
        return tr("Column");
    case Example:
        return tr("Example");
    case Field:
        return tr("Field");
    default:
        return {};
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, index.isValid() && index.column() == Field);
    return flags;
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Field)
        return false;
    Q_EMIT fieldWanted(m_columns[index.row()].head, value.toString());
    return true;
}

} // namespace ui
