// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/formats.h"

#include <QAbstractTableModel>

namespace ui {

// The columns of a table that was read: what each is called, an example, and the field that it was
// taken for.
class ColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Head, Example, Field, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // `languages`: those of the event, BCP 47, the table's own first.
    void setColumns(const QList<core::TableColumn> &columns, const QStringList &languages);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    // As in Event::columns.
    void fieldWanted(const QString &head, const QString &field);

private:
    QString fieldText(const core::TableColumn &column) const;

    QList<core::TableColumn> m_columns;
    QStringList m_languages;
};

} // namespace ui
