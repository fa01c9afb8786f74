// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/draftrow.h"
#include "ui/models/idlistmodel.h"

namespace ui {

// What is understood of one card, in the roles of ui/import/celltable.h. Of many lines without a
// field the first are rows, and the others come as a view scrolls (fetchMore).
class DraftTableModel final : public IdListModel
{
    Q_OBJECT

public:
    enum Column { Field, Understood, Certainty, Original, Take, ColumnCount };

    explicit DraftTableModel(QObject *parent = nullptr);

    // Rows that differ are told one by one. `languages` are those that a line may be in, BCP 47,
    // the file's own first.
    void setRows(const QList<DraftRow> &rows, const QStringList &languages);
    const DraftRow &row(int row) const { return m_rows[m_places[m_ids[row]]]; }
    // Whether any field differs from the event's card.
    bool isMerge() const;
    // The first row that somebody should look at; 0 where there is none.
    int firstToLookAt() const;
    void retranslate();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Asks for what was chosen.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void takeWanted(const core::CardPart &part, core::OnClash take);
    // For the line of that row.
    void fieldWanted(int row, const core::CardPart &part);

private:
    QStringList firstIds(qsizetype count) const;
    QVariant html(const DraftRow &row, int column) const;
    QString text(const DraftRow &row, int column) const;

    QList<DraftRow> m_rows;             // all, also those that are not fetched yet
    QHash<QString, qsizetype> m_places; // of ids in m_rows
    QStringList m_languages;
    bool m_isUpdating = false; // while whoever hears of rows must not ask for more of them
};

} // namespace ui
