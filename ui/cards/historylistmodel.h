// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/restore.h"

#include <QAbstractListModel>
#include <QHash>

namespace ui {

class Session;

// The stored revisions of a card, the newest first. What each of them changed is worked out when it
// is asked for, because there can be hundreds of them.
class HistoryListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryListModel(const Session &session, QObject *parent = nullptr);

    // As Session::history() gives them: of one card, the oldest first.
    void setEntries(const QList<core::HistoryEntry> &entries);
    const core::HistoryEntry &entry(int row) const;
    // The state before that of the row; null for the oldest one.
    const core::HistoryEntry *entryBefore(int row) const;
    // Who and when.
    QString heading(int row) const;
    void retranslate();

    // The roles of ui/cards/panelrow.h.
    QVariant data(const QModelIndex &index, int role) const override;
    int rowCount(const QModelIndex &parent = {}) const override;

private:
    QString changes(int row) const;

    const Session &m_session;
    QList<core::HistoryEntry> m_entries;   // oldest first
    mutable QHash<int, QString> m_changes; // by place in m_entries
};

} // namespace ui
