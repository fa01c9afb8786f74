// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "ui/context.h"

#include <QAbstractListModel>

namespace ui {

// The findings of one card, or of all. Of a long list the first rows are there and the others come
// as a view scrolls (fetchMore), so that an event with tens of thousands opens at once.
class FindingListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Scope { Card, All };

    explicit FindingListModel(const Context &context, QObject *parent = nullptr);

    void setCard(const QString &cardId); // null: none
    void setScope(Scope scope);
    Scope scope() const { return m_scope; }

    // All of them, also those that are not rows yet.
    int count() const { return m_count; }
    const core::Finding &finding(int row) const { return m_rows.at(row); }
    // The sentences are put together when they are asked for: says that they are others now.
    void retranslate();

    // The roles of ui/cards/panelrow.h.
    QVariant data(const QModelIndex &index, int role) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countChanged(int count);

private:
    void note(const QStringList &cardIds);
    void update();
    int countNow() const;
    // So many from the beginning, or all where they are fewer.
    QList<core::Finding> firstOfAll(qsizetype most) const;
    // Makes the rows those of `wanted`, with as few signals as it takes.
    void takeRows(const QList<core::Finding> &wanted);
    void insertBefore(int row, const QList<core::Finding> &findings);
    void remove(int row, int count);
    QString detail(const core::Finding &finding) const;

    const Context m_context;
    QString m_card;
    Scope m_scope = Scope::Card;
    int m_count = 0;
    QList<core::Finding> m_rows;
    bool m_isUpdating = false; // while rows and findings don't agree, so that none can be fetched
};

} // namespace ui
