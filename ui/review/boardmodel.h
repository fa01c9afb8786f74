// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/board.h"
#include "ui/models/idlistmodel.h"
#include "ui/step.h"

#include <QHash>
#include <QLocale>

namespace ui {

// What the board's models give beside Qt::DisplayRole.
enum BoardRole {
    BoardToneRole = Qt::UserRole + 1, // int of ui::Tone
    BoardCommentsRole,                // int: open comments in the cell
    BoardLeadRole,                    // bool: a row of a group or of the sums
};

// The rows of a core::Board as a table: each group with its cards below it, and the sums last. Its
// columns are the card, its status, and those of the board. Another state of the same board reaches
// views as rows that come, go and move.
class BoardModel final : public IdListModel
{
    Q_OBJECT

public:
    using IdListModel::IdListModel;

    static constexpr int ownColumns = 2; // the card and its status

    // What stands in heads and sentences in the language of the interface; BCP 47 and its locale.
    void setLocale(const QLocale &locale);
    void setBoard(const core::Board &board);
    const core::Board &board() const { return m_board; }

    bool isCard(const QModelIndex &index) const;
    // Null ids where the row is of no card.
    Place place(const QModelIndex &index) const;
    // Of a table's column; -1 for the two of our own.
    std::optional<core::BoardColumn> boardColumn(int column) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // The cell in whole words: "Objectives (French): not translated. 2 open comments."
    QString told(const QModelIndex &index) const;

private:
    struct Lead
    {
        core::BoardGroup group;
        int cards = 0;
    };

    QVariant leadData(const QString &id, int column, int role) const;
    QVariant cardData(const core::BoardRow &row, int column, int role) const;
    QString placeName(int column) const;
    core::TextField mostPressing(const core::BoardRow &row, qsizetype whole) const;
    bool hasText(const core::BoardRow &row, qsizetype whole) const;

    core::Board m_board;
    QHash<QString, core::BoardRow> m_cards;
    QHash<QString, Lead> m_leads;
    QLocale m_locale;
};

// The groups against the statuses, with their sums.
class BoardStatusModel final : public IdListModel
{
    Q_OBJECT

public:
    using IdListModel::IdListModel;

    void setLocale(const QLocale &locale);
    void setBoard(const core::Board &board);
    // The group of a row and the status of a column; nullopt in the sums of either.
    std::optional<QString> group(const QModelIndex &index) const;
    std::optional<core::Status> status(const QModelIndex &index) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QHash<QString, core::BoardGroup> m_groups;
    QLocale m_locale;
};

} // namespace ui
