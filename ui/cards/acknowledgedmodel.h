// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/acknowledged.h"
#include "ui/context.h"

#include <QAbstractListModel>

namespace ui {

// The clashes that somebody has acknowledged on a card or on the other card of the clash, each with
// the reason, and with who gave it and when as far as the history tells.
class AcknowledgedModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit AcknowledgedModel(const Context &context, QObject *parent = nullptr);

    void setCard(const QString &cardId); // null: none
    const core::Finding &finding(int row) const { return m_rows.at(row).held.finding; }
    // The sentences are put together when they are asked for: says that they are others now.
    void retranslate();

    // The roles of ui/cards/panelrow.h.
    QVariant data(const QModelIndex &index, int role) const override;
    int rowCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    void countChanged(int count);

private:
    struct Row
    {
        core::AcknowledgedFinding held;
        QString author; // null where not known
        QDateTime at;   // local; invalid where not known

        bool operator==(const Row &) const = default;
    };

    void update();
    void takeRows(const QList<Row> &wanted);
    Row rowOf(const core::AcknowledgedFinding &held) const;
    QString detail(const Row &row) const;

    const Context m_context;
    QString m_card;
    QList<Row> m_rows;
};

} // namespace ui
