// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/entrymodel.h"

#include "ui/session.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr auto mimeType = "application/x-escaleta-entries"_L1;

// Figures stand at the right, so that they line up; what a row begins with stands at the left.
int alignmentOf(const QList<EntryColumn> &columns, int column)
{
    const CellKind kind = columns[column].kind;
    const bool isFigure = kind == CellKind::Number || kind == CellKind::Fixed;
    return int((isFigure && column > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

EntryModel::EntryModel(Session &session, const EntryList &list, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_list(list)
    , m_root(std::make_unique<Node>())
{ }

EntryModel::~EntryModel() = default;

QString EntryModel::id(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->row.id : QString();
}

QModelIndex EntryModel::indexOf(const QString &id, int column) const
{
    const Node *node = id.isNull() ? nullptr : find(*m_root, id);
    return node ? indexOf(node, column) : QModelIndex();
}

QModelIndex EntryModel::startNew(const QString &parentId)
{
    dropNew();
    m_newId = core::newId();
    m_newParent = parentId;
    refresh(m_reader);
    const auto text = std::ranges::find(m_columns, CellKind::Text, &EntryColumn::kind);
    return indexOf(m_newId, std::max(0, int(text - m_columns.begin())));
}

void EntryModel::dropNew()
{
    if (!hasNew())
        return;
    m_newId.clear();
    refresh(m_reader);
}

void EntryModel::remove(const QStringList &ids)
{
    core::Programme after = m_session.programme();
    for (const QString &id : ids)
        m_list.remove(after, id);
    m_session.edit({.text = m_list.steps().remove,
                    .place = {.field = m_list.section()},
                    .count = int(ids.size())},
                   after);
}

void EntryModel::moveTo(const QStringList &ids, int place)
{
    const Node *first = find(*m_root, ids.value(0));
    if (!first || !m_list.steps().move)
        return;
    QStringList order;
    for (const auto &sibling : first->parent->children)
        order.append(sibling->row.id);
    core::Programme after = m_session.programme();
    for (const QString &id : ids) {
        const qsizetype from = order.indexOf(id);
        const qsizetype to =
            std::clamp<qsizetype>(from < place ? place - 1 : place, 0, order.size() - 1);
        if (from < 0)
            continue;
        if (from != to)
            m_list.move(after, id, int(to));
        order.move(from, to);
        place = int(to) + 1;
    }
    const qsizetype cards = core::difference(m_session.programme(), after).cards.size();
    m_session.edit({.text = m_list.steps().move, .place = {.field = m_list.section()}}, after);
    Q_EMIT moved(int(cards));
}

QModelIndex EntryModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent)
        ? createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get())
        : QModelIndex();
}

QModelIndex EntryModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int EntryModel::columnCount(const QModelIndex &) const
{
    return int(m_columns.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntryRow &row = nodeOf(index)->row;
    const EntryCell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return QString(cell.text + u' ' + cell.note).trimmed();
    case Qt::TextAlignmentRole:
        return alignmentOf(m_columns, index.column());
    case IdRole:
        return row.id;
    case NoteRole:
        return cell.note;
    case HueRole:
        return row.hue;
    case HeadingRole:
        return row.heading;
    default:
        return {};
    }
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const Node *node = nodeOf(index);
    const QString text = value.toString().simplified();
    const QString before = node->row.cells.value(index.column()).text;
    if (value.toString() == before || text == before) {
        Q_EMIT refused({});
        return true;
    }
    const QString entry = node->row.id;
    const bool isNew = entry == m_newId;
    const EntryColumn column = m_columns[index.column()];
    core::Programme after = m_session.programme();
    if (isNew)
        m_list.add(after, entry, m_newParent);
    const QString why = m_list.set(after, entry, column, text);
    Q_EMIT refused(why);
    if (!why.isNull())
        return false;
    m_session.edit({.text = isNew ? m_list.steps().add : m_list.steps().change,
                    .place = {.field = m_list.section(), .language = column.language},
                    .count = 1,
                    .typing = column.kind == CellKind::Text && !isNew},
                   after);
    refresh(m_reader);
    return true;
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(m_columns, section);
    return {};
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    const EntrySteps steps = m_list.steps();
    const bool mayEdit = !m_session.isReadOnly();
    Qt::ItemFlags flags = Qt::NoItemFlags;
    if (!index.isValid())
        return steps.move && mayEdit ? Qt::ItemIsDropEnabled : flags;
    flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const EntryRow &row = nodeOf(index)->row;
    if (row.heading || !mayEdit)
        return flags;
    if (steps.change && m_columns[index.column()].kind != CellKind::Fixed)
        flags |= Qt::ItemIsEditable;
    if (steps.move && row.id != m_newId)
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return flags;
}

QStringList EntryModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *EntryModel::mimeData(const QModelIndexList &indexes) const
{
    // Only what stands together moves together.
    QStringList ids;
    for (const QModelIndex &index : indexes) {
        if (index.column() == indexes.first().column()
            && index.parent() == indexes.first().parent())
            ids.append(id(index));
    }
    auto *data = new QMimeData;
    data->setData(mimeType, ids.join(u'\n').toUtf8());
    return data;
}

bool EntryModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                 const QModelIndex &parent) const
{
    if (action != Qt::MoveAction || row < 0 || !data->hasFormat(mimeType))
        return false;
    const QString first = QString::fromUtf8(data->data(mimeType)).section(u'\n', 0, 0);
    const QModelIndex dragged = indexOf(first);
    return dragged.isValid() && dragged.parent() == parent.siblingAtColumn(0);
}

bool EntryModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        moveTo(QString::fromUtf8(data->data(mimeType)).split(u'\n'), row);
    // The row has moved already; true would have the view take it away.
    return false;
}

} // namespace ui
