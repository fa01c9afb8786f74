// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/acknowledgedmodel.h"

#include "core/edit/restore.h"
#include "ui/cards/historytext.h"
#include "ui/cards/panelrow.h"
#include "ui/findings.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// Whether it is the same clash, perhaps for another reason.
bool isSame(const core::Finding &left, const core::Finding &right)
{
    return left.card == right.card && left.code == right.code && left.other == right.other
        && left.on == right.on;
}

bool says(const core::HistoryEntry &entry, const core::Acknowledgement &known,
          const core::Programme &programme)
{
    const auto past = core::pastCard(entry, programme);
    // The other side has the id that it had then.
    return past
        && std::ranges::any_of(past->card.acknowledgements, [&](const core::Acknowledgement &each) {
               return each.code == known.code && each.state == known.state
                   && each.reason == known.reason;
           });
}

} // namespace

AcknowledgedModel::AcknowledgedModel(const Context &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
    connect(&context.findings, &Findings::changed, this, [this](const QStringList &cardIds) {
        if (cardIds.isEmpty() || cardIds.contains(m_card))
            update();
    });
}

void AcknowledgedModel::setCard(const QString &cardId)
{
    if (m_card == cardId)
        return;
    m_card = cardId;
    update();
}

void AcknowledgedModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void AcknowledgedModel::update()
{
    QList<Row> wanted;
    if (m_context.session.card(m_card)) {
        for (const core::AcknowledgedFinding &held : core::acknowledgedFindings(
                 m_context.session.programme(), m_card, {.today = QDate::currentDate()}))
            wanted.append(rowOf(held));
    }
    const qsizetype before = m_rows.size();
    takeRows(wanted);
    if (m_rows.size() != before)
        Q_EMIT countChanged(int(m_rows.size()));
}

// There are few of them.
void AcknowledgedModel::takeRows(const QList<Row> &wanted)
{
    const auto placeIn = [](const QList<Row> &rows, const Row &row) {
        const auto it = std::ranges::find_if(
            rows, [&row](const Row &each) { return isSame(each.held.finding, row.held.finding); });
        return it - rows.begin();
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (placeIn(wanted, m_rows[row]) < wanted.size())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const int there = int(placeIn(m_rows, wanted[row]));
        if (there == m_rows.size()) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted[row]);
            endInsertRows();
            continue;
        }
        if (there != row) {
            beginMoveRows({}, there, there, {}, row);
            m_rows.move(there, row);
            endMoveRows();
        }
        if (m_rows[row] != wanted[row]) {
            m_rows[row] = wanted[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

// Who gave the reason is who stored the first of the revisions that have had it ever since.
AcknowledgedModel::Row AcknowledgedModel::rowOf(const core::AcknowledgedFinding &held) const
{
    Row row{.held = held, .author = {}, .at = {}};
    const auto entries = m_context.session.history(held.card);
    if (!entries)
        return row;
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        if (!says(*entry, held.known, m_context.session.programme()))
            break;
        row.author = entry->author;
        row.at = entry->at.toLocalTime();
    }
    return row;
}

QString AcknowledgedModel::detail(const Row &row) const
{
    QStringList parts;
    //: the words of a person
    const QString quoted = tr("“%1”");
    if (!row.held.known.reason.isEmpty())
        parts.append(quoted.arg(row.held.known.reason));
    if (!row.author.isEmpty())
        parts.append(row.author);
    if (row.at.isValid())
        parts.append(momentText(row.at, QDateTime::currentDateTime()));
    return parts.join(u" · "_s);
}

QVariant AcknowledgedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return core::describe(row.held.finding);
    case SignRole:
        return u"✓"_s;
    case ToneRole:
        return int(Tone::Secondary);
    case DetailRole:
        return detail(row);
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(core::describe(row.held.finding), detail(row));
    default:
        return {};
    }
}

int AcknowledgedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

} // namespace ui
