// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/review/queue.h"
#include "ui/models/idlistmodel.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace ui {

// The cards of a queue, with the roles of ui/cards/panelrow.h.
class QueueModel final : public IdListModel
{
    Q_OBJECT

public:
    using IdListModel::IdListModel;

    // `changed` are the ids of those that have changed since the reviewer last looked; the marks
    // are those of `colleague`, null for nobody.
    void setQueue(const QList<core::QueueEntry> &entries, const core::Programme &programme,
                  const QSet<QString> &changed, const QString &colleague, const QLocale &locale);
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString name;
        QString detail;
        core::Status status = core::Status::Submitted;
        bool isChanged = false;

        bool operator==(const Row &) const = default;
    };

    QHash<QString, Row> m_rows;
};

} // namespace ui
