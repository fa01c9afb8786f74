// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/commentlistmodel.h"

#include "ui/cards/historytext.h"
#include "ui/cards/panelrow.h"
#include "ui/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

void CommentListModel::setComments(const QList<core::Comment> &comments, const QSet<QString> &lost)
{
    QStringList ids;
    QStringList changed;
    QHash<QString, core::Comment> byId;
    const auto add = [&](const core::Comment &comment) {
        if (byId.contains(comment.id))
            return;
        ids.append(comment.id);
        byId.insert(comment.id, comment);
        const auto before = m_comments.constFind(comment.id);
        const bool isOther = before != m_comments.cend()
            && (*before != comment || m_lost.contains(comment.id) != lost.contains(comment.id));
        if (isOther)
            changed.append(comment.id);
    };
    for (const core::Comment &comment : comments) {
        if (!comment.answers.isEmpty())
            continue;
        add(comment);
        for (const core::Comment &answer : comments) {
            if (answer.answers == comment.id)
                add(answer);
        }
    }
    // Answers to what is gone.
    for (const core::Comment &comment : comments)
        add(comment);

    // Rows that go are asked for until they are gone.
    m_comments.insert(byId);
    setIds(ids);
    m_comments = byId;
    m_lost = lost;
    for (const QString &id : std::as_const(changed))
        Q_EMIT dataChanged(indexOf(id), indexOf(id));
}

const core::Comment &CommentListModel::comment(int row) const
{
    return *m_comments.constFind(ids().at(row));
}

void CommentListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString CommentListModel::heading(const core::Comment &comment) const
{
    //: in place of the name of somebody whose name is not known
    QStringList parts{comment.author.isEmpty() ? tr("Unknown") : comment.author};
    if (comment.at.isValid())
        parts.append(momentText(comment.at.toLocalTime(), QDateTime::currentDateTime()));
    if (!comment.field.isEmpty())
        parts.append(partLabel({comment.field, comment.language}));
    return parts.join(u" · "_s);
}

QVariant CommentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Comment &comment = this->comment(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return heading(comment);
    case SignRole:
        return comment.resolved ? u"✓"_s : comment.answers.isEmpty() ? QString() : u"↳"_s;
    case ToneRole:
        return int(comment.resolved ? Tone::Secondary : Tone::Plain);
    case DetailRole:
        if (comment.quote.isEmpty())
            return comment.text;
        return m_lost.contains(comment.id)
            //: %1 are words that somebody commented on, %2 is the comment
            ? tr("“%1” (no longer in the text)\n%2").arg(comment.quote, comment.text)
            : u"“%1”\n%2"_s.arg(comment.quote, comment.text);
    case Qt::AccessibleTextRole:
        return comment.resolved
            //: what a screen reader says of a comment: who said it and where, and its text
            ? tr("%1: %2 (resolved)").arg(heading(comment), comment.text)
            : u"%1: %2"_s.arg(heading(comment), comment.text);
    default:
        return {};
    }
}

} // namespace ui
