// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importitem.h"
#include "ui/models/idlistmodel.h"

namespace ui {

// The files of an import, each followed by its cards. A card is ticked where it is taken; whoever
// shows the list changes that through Importing.
class ImportListModel final : public IdListModel
{
    Q_OBJECT

public:
    // What a row gives beside Qt::DisplayRole, Qt::CheckStateRole and the accessible text.
    enum Role {
        DetailRole = Qt::UserRole + 1, // QString
        SignRole,                      // QString
        ToneRole,                      // int of ui::Tone, of the sign
        CodeRole,                      // QString, null of a file
        IsFileRole,                    // bool
    };

    using IdListModel::IdListModel;

    // Rows that differ are told one by one.
    void setItems(const QList<ImportItem> &items, ImportFilter filter);
    const ImportItem &item(const QModelIndex &index) const;
    const QList<ImportItem> &items() const { return m_items; }

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Asks for a card to be taken or left out.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void tickWanted(const QModelIndex &index, bool isTaken);

private:
    QList<ImportItem> m_items;          // all of them, also those that the filter hides
    QHash<QString, qsizetype> m_places; // of ids in m_items
};

} // namespace ui
