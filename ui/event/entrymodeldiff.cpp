// SPDX-License-Identifier: GPL-3.0-or-later
// How EntryModel gets from what it shows to what the event says.
#include "ui/event/entrymodel.h"

#include "ui/session.h"

#include <QSet>

#include <algorithm>

namespace ui {

EntryModel::Node *EntryModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

int EntryModel::placeOf(const Node *node)
{
    const auto &siblings = node->parent->children;
    return int(std::ranges::find(siblings, node, &std::unique_ptr<Node>::get) - siblings.begin());
}

QModelIndex EntryModel::indexOf(const Node *node, int column) const
{
    return !node || !node->parent ? QModelIndex() : createIndex(placeOf(node), column, node);
}

const EntryModel::Node *EntryModel::find(const Node &from, const QString &id) const
{
    for (const auto &child : from.children) {
        if (child->row.id == id)
            return child.get();
        if (const Node *found = find(*child, id))
            return found;
    }
    return nullptr;
}

void EntryModel::refresh(const QString &reader)
{
    m_reader = reader;
    const core::Programme &programme = m_session.programme();
    setColumns(m_list.columns(programme, reader));
    QList<EntryRow> rows = m_list.rows(programme, reader);
    if (hasNew()) {
        const auto parent = std::ranges::find(rows, m_newParent, &EntryRow::id);
        QList<EntryRow> &siblings = parent == rows.end() ? rows : parent->children;
        const bool isStored = std::ranges::find(siblings, m_newId, &EntryRow::id) != siblings.end();
        if (isStored)
            m_newId.clear();
        else
            siblings.append({.id = m_newId, .cells = QList<EntryCell>(m_columns.size())});
    }
    setRows(*m_root, std::move(rows));
}

void EntryModel::setOrderHeld(bool held)
{
    if (m_isHeld == held)
        return;
    m_isHeld = held;
    if (!held)
        refresh(m_reader);
}

void EntryModel::setColumns(const QList<EntryColumn> &columns)
{
    if (columns == m_columns)
        return;
    const auto isSameColumn = [](const EntryColumn &left, const EntryColumn &right) {
        return left.key == right.key && left.language == right.language;
    };
    if (std::ranges::equal(columns, m_columns, isSameColumn)) {
        m_columns = columns;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(columns.size()) - 1);
        return;
    }
    // Other languages make another table.
    beginResetModel();
    m_columns = columns;
    m_root->children.clear();
    endResetModel();
}

QList<EntryRow> EntryModel::inHeldOrder(const Node &parent, const QList<EntryRow> &rows) const
{
    QList<EntryRow> held;
    QSet<QString> taken;
    for (const auto &child : parent.children) {
        const auto row = std::ranges::find(rows, child->row.id, &EntryRow::id);
        if (row != rows.end()) {
            held.append(*row);
            taken.insert(row->id);
        }
    }
    std::ranges::copy_if(rows, std::back_inserter(held),
                         [&taken](const EntryRow &row) { return !taken.contains(row.id); });
    return held;
}

void EntryModel::moveNode(Node &parent, int from, int to)
{
    const QModelIndex index = indexOf(&parent);
    beginMoveRows(index, from, from, index, to > from ? to + 1 : to);
    auto &children = parent.children;
    if (from < to)
        std::rotate(children.begin() + from, children.begin() + from + 1,
                    children.begin() + to + 1);
    else
        std::rotate(children.begin() + to, children.begin() + from, children.begin() + from + 1);
    endMoveRows();
}

void EntryModel::setRows(Node &parent, QList<EntryRow> rows)
{
    if (m_isHeld)
        rows = inHeldOrder(parent, rows);
    auto &children = parent.children;
    QSet<QString> wanted;
    for (const EntryRow &row : rows)
        wanted.insert(row.id);
    for (int i = int(children.size()) - 1; i >= 0; --i) {
        if (wanted.contains(children[std::size_t(i)]->row.id))
            continue;
        beginRemoveRows(indexOf(&parent), i, i);
        children.erase(children.begin() + i);
        endRemoveRows();
    }
    if (children.empty() && !rows.isEmpty()) {
        beginInsertRows(indexOf(&parent), 0, int(rows.size()) - 1);
        for (const EntryRow &row : std::as_const(rows))
            children.push_back(make(row, &parent));
        endInsertRows();
        return;
    }
    for (int i = 0; i < rows.size(); ++i) {
        const auto isWanted = [&](const std::unique_ptr<Node> &node) {
            return node->row.id == rows[i].id;
        };
        const auto at = std::find_if(children.begin() + i, children.end(), isWanted);
        if (at == children.end()) {
            beginInsertRows(indexOf(&parent), i, i);
            children.insert(children.begin() + i, make(rows[i], &parent));
            endInsertRows();
            continue;
        }
        const int from = int(at - children.begin());
        const bool isNext = from == i + 1;
        if (isNext) {
            // More likely the row before it went further down.
            const auto down =
                std::ranges::find(rows, children[std::size_t(i)]->row.id, &EntryRow::id);
            moveNode(parent, i, std::min(int(down - rows.begin()), int(children.size()) - 1));
        } else if (from != i) {
            moveNode(parent, from, i);
        }
        setRow(*children[std::size_t(i)], i, rows[i]);
    }
}

void EntryModel::setRow(Node &node, int place, const EntryRow &row)
{
    const EntryRow before = node.row;
    node.row = row;
    node.row.children.clear();
    for (int column = 0; column < m_columns.size(); ++column) {
        const bool isSame = before.cells.value(column) == row.cells.value(column)
            && (column > 0 || before.hue == row.hue);
        if (!isSame) {
            const QModelIndex cell = createIndex(place, column, &node);
            Q_EMIT dataChanged(cell, cell);
        }
    }
    setRows(node, row.children);
}

std::unique_ptr<EntryModel::Node> EntryModel::make(const EntryRow &row, Node *parent)
{
    auto node = std::make_unique<Node>();
    node->row = row;
    node->row.children.clear();
    node->parent = parent;
    for (const EntryRow &child : row.children)
        node->children.push_back(make(child, node.get()));
    return node;
}

} // namespace ui
