// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cardlistmodel.h"

#include "ui/findings.h"
#include "ui/session.h"

#include <algorithm>

namespace ui {
namespace {

constexpr int remembered = 300; // rows; a few screens
constexpr int mostSingleRows = 16;

} // namespace

CardListModel::CardListModel(Session &session, Findings &findings, QObject *parent)
    : IdListModel(parent)
    , m_session(session)
    , m_findings(findings)
    , m_items(remembered)
{
    indexCards();
    connect(&session, &Session::changed, this, &CardListModel::take);
    connect(&findings, &Findings::changed, this, &CardListModel::refresh);
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return item(index).title;
    case Qt::AccessibleTextRole:
        return spokenRow(item(index), m_locale);
    case IdRole:
        return m_ids[index.row()];
    default:
        return {};
    }
}

CardItem CardListModel::item(const QModelIndex &index) const
{
    if (!m_listed.isEmpty())
        return cardItem(m_listed.value(index.row()), m_locale);
    const QString key = id(index);
    if (const CardItem *known = m_items.object(key))
        return *known;
    const core::Card *shown = card(key);
    if (!shown)
        return {};
    const CardItem item =
        cardItem(m_session.programme(), *shown, m_findings.problems(key), m_locale);
    m_items.insert(key, new CardItem(item));
    return item;
}

const core::Card *CardListModel::card(const QString &id) const
{
    const QList<core::Card> &cards = m_session.programme().cards;
    const qsizetype place = m_places.value(id, -1);
    if (place >= 0 && place < cards.size() && cards[place].id == id)
        return &cards[place];
    // Somebody asks between a change and the news of it.
    return m_session.card(id);
}

QString CardListModel::sourceLanguage() const
{
    return m_session.programme().sourceLanguage();
}

void CardListModel::indexCards()
{
    const QList<core::Card> &cards = m_session.programme().cards;
    m_places.clear();
    m_places.reserve(cards.size());
    for (qsizetype i = 0; i < cards.size(); ++i)
        m_places.insert(cards[i].id, i);
}

void CardListModel::reset(const QStringList &ids)
{
    beginResetModel();
    m_items.clear();
    m_listed.clear();
    indexCards();
    m_ids = ids;
    endResetModel();
}

void CardListModel::list(const QList<core::CardRow> &rows)
{
    beginResetModel();
    m_items.clear();
    m_listed = rows;
    m_ids.clear();
    m_ids.reserve(rows.size());
    for (const core::CardRow &row : rows)
        m_ids.append(row.id);
    endResetModel();
}

void CardListModel::takeOver()
{
    m_listed.clear();
    indexCards();
    refreshAll();
}

void CardListModel::take(const core::Change &change)
{
    // A card with another code has another place in the programme.
    const bool isMoved =
        std::ranges::any_of(change.cards, [](const core::RowChange<core::Card> &row) {
            return !row.before || !row.after || row.before->code != row.after->code;
        });
    if (isMoved)
        indexCards();
    if (change.touchesEvent())
        refreshAll();
    else
        refresh(change.cardIds());
    if (isMoved) {
        QStringList left = m_ids;
        left.removeIf([this](const QString &id) { return !m_places.contains(id); });
        setIds(left);
    }
}

void CardListModel::refresh(const QStringList &ids)
{
    if (ids.size() > mostSingleRows) {
        refreshAll();
        return;
    }
    for (const QString &id : ids) {
        m_items.remove(id);
        if (const QModelIndex changed = indexOf(id); changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    }
}

void CardListModel::refreshAll()
{
    m_items.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

void CardListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    refreshAll();
}

} // namespace ui
