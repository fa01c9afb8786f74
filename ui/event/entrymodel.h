// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrylist.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace ui {

class Session;

// One of the event's lists as rows. It compares what the list says now with what it shows, and
// tells row by row what is new, gone, elsewhere or different, so that selection, focus and an open
// editor stay where they are.
class EntryModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, NoteRole, HueRole, HeadingRole };

    EntryModel(Session &session, const EntryList &list, QObject *parent = nullptr);
    ~EntryModel() override;

    const EntryList &list() const { return m_list; }
    // Shows the event as it is now, to a reader of that language (BCP 47).
    void refresh(const QString &reader);
    const QString &reader() const { return m_reader; }
    // While somebody types in a cell, rows don't change places under the hand; what came out of
    // order is put right afterwards.
    void setOrderHeld(bool held);

    const QList<EntryColumn> &columns() const { return m_columns; }
    QString id(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id, int column = 0) const;

    // A row that becomes an entry of the event as soon as something is written in it. There is one
    // at a time. Returns the cell to begin with.
    QModelIndex startNew(const QString &parentId = {});
    bool hasNew() const { return !m_newId.isNull(); }
    void dropNew();

    // One step of undo each.
    void remove(const QStringList &ids);
    void moveTo(const QStringList &ids, int place); // before the sibling that is at `place` now

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    // The text of a cell was not understood, and is not stored; null once one was.
    void refused(const QString &why);
    // Entries changed places; so many cards were changed with them.
    void moved(int cards);

private:
    struct Node
    {
        EntryRow row; // without its children
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children;
    };

    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = 0) const;
    static int placeOf(const Node *node);
    const Node *find(const Node &from, const QString &id) const;
    void setColumns(const QList<EntryColumn> &columns);
    void setRows(Node &parent, QList<EntryRow> rows);
    void setRow(Node &node, int place, const EntryRow &row);
    static std::unique_ptr<Node> make(const EntryRow &row, Node *parent);
    QList<EntryRow> inHeldOrder(const Node &parent, const QList<EntryRow> &rows) const;
    void moveNode(Node &parent, int from, int to);

    Session &m_session;
    const EntryList &m_list;
    QList<EntryColumn> m_columns;
    std::unique_ptr<Node> m_root;
    QString m_reader;
    QString m_newId;     // of the row that is no entry yet; null where there is none
    QString m_newParent; // null at the top
    bool m_isHeld = false;
};

} // namespace ui
