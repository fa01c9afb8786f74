// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comment.h"
#include "ui/models/idlistmodel.h"

#include <QHash>
#include <QSet>

namespace ui {

// What has been said of a card, in the order in which it was said; answers follow what they answer.
class CommentListModel final : public IdListModel
{
    Q_OBJECT

public:
    using IdListModel::IdListModel;

    // `lost` are the ids of those whose stretch of text is gone.
    void setComments(const QList<core::Comment> &comments, const QSet<QString> &lost = {});
    const core::Comment &comment(int row) const;
    // The headings are put together when they are asked for: says that they are others now.
    void retranslate();

    // The roles of ui/cards/panelrow.h.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString heading(const core::Comment &comment) const;

    QHash<QString, core::Comment> m_comments;
    QSet<QString> m_lost;
};

} // namespace ui
