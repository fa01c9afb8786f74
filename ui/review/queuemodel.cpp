// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queuemodel.h"

#include "core/model/cardfield.h"
#include "ui/cards/carditem.h"
#include "ui/cards/panelrow.h"
#include "ui/theme.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void QueueModel::setQueue(const QList<core::QueueEntry> &entries, const core::Programme &programme,
                          const QSet<QString> &changed, const QString &colleague,
                          const QLocale &locale)
{
    const QString source = programme.sourceLanguage();
    QHash<QString, const core::Card *> cards;
    for (const core::Card &card : programme.cards)
        cards.insert(card.id, &card);
    QStringList ids;
    QHash<QString, Row> rows;
    for (const core::QueueEntry &entry : entries) {
        const core::Card *card = cards.value(entry.card);
        if (!card)
            continue;
        const QString title = card->text(core::TextField::Title).best(source, source);
        QStringList details{core::label(card->status)};
        if (entry.since.isValid()) {
            //: how long a card has had its status: "since 3 November"
            details.append(
                tr("since %1").arg(locale.toString(entry.since.toLocalTime().date(), u"d MMM"_s)));
        }
        if (const auto score = core::scoreOf(programme.event, card->review, colleague)) {
            //: the mean of one's own marks for a card
            details.append(tr("your mark %1").arg(locale.toString(*score, 'f', 1)));
        }
        ids.append(card->id);
        rows.insert(card->id,
                    {card->code.isEmpty() ? title : u"%1  %2"_s.arg(card->code, title),
                     details.join(u" · "_s), card->status, changed.contains(card->id)});
    }
    const QHash<QString, Row> before = m_rows;
    m_rows.insert(rows); // rows that go are asked for until they are gone
    setIds(ids);
    m_rows = rows;
    for (int row = 0; row < rowCount(); ++row) {
        const auto was = before.constFind(ids.at(row));
        if (was != before.cend() && *was != rows.value(ids.at(row)))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = m_rows.value(id(index));
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case SignRole:
        return row.isChanged ? u"●"_s : u""_s;
    case ToneRole:
        return int(row.isChanged ? Tone::Accent : Tone::Plain);
    case DetailRole:
        return row.detail;
    case Qt::ToolTipRole:
        return row.isChanged ? tr("Changed since you last looked") : QVariant();
    case Qt::AccessibleTextRole:
        return row.isChanged
            ? u"%1, %2, %3"_s.arg(row.name, row.detail, tr("Changed since you last looked"))
            : u"%1, %2"_s.arg(row.name, row.detail);
    default:
        return {};
    }
}

} // namespace ui
