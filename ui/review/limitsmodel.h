// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/limitrows.h"
#include "ui/models/idlistmodel.h"
#include "ui/step.h"

#include <QHash>
#include <QLocale>

namespace ui {

// All texts against their limits. A column sorts by what it means, not by what it looks like.
class LimitsModel final : public IdListModel
{
    Q_OBJECT

public:
    enum Column { Card, Text, Language, Count, Least, Most, Share, State, Exception, ColumnCount };

    using IdListModel::IdListModel;

    void setLocale(const QLocale &locale);
    void setRows(const QList<core::LimitRow> &rows);
    void sort(int column, Qt::SortOrder order) override;

    const core::LimitRow &row(const QModelIndex &index) const;
    Place place(const QModelIndex &index) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    bool isLess(const core::LimitRow &left, const core::LimitRow &right) const;

    QHash<QString, core::LimitRow> m_rows;
    QStringList m_natural; // ids in the order of the event
    QLocale m_locale;
    int m_column = -1; // -1: as the event orders them
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ui
