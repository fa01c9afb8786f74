// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace ui {

// A list of things that are known by an id. Another arrangement of the same list reaches views as
// rows that go, come and move, so selection and scroll follow the things.
class IdListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;

    QString id(const QModelIndex &index) const;
    // Invalid where it is not in the list.
    QModelIndex indexOf(const QString &id) const;
    const QStringList &ids() const { return m_ids; }

    // The same list in another arrangement. Each id stands once.
    void setIds(const QStringList &ids);

protected:
    QStringList m_ids; // to be written to between beginResetModel() and endResetModel() only

private:
    void layOutAnew(const QStringList &ids);
    // Changes the order of the rows; those that persist follow their ids.
    void permute(const QStringList &ids);
};

} // namespace ui
