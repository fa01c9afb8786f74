// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/boardmodel.h"

#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "core/review/boardtext.h"
#include "ui/cards/carditem.h"
#include "ui/theme.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

const QString sumsId = u"sums"_s;

QString leadId(const core::BoardGroup &group)
{
    return u"group:"_s + group.key;
}

int countOf(const core::StatusCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

struct Look
{
    QString sign;
    Tone tone;
};

// The most pressing of what there is to do.
Look lookOf(const core::BoardCell &cell)
{
    if (cell.toDo.testFlag(core::ToDo::Over))
        return {u"●"_s, Tone::Error};
    if (cell.toDo.testFlag(core::ToDo::Missing))
        return {u"–"_s, Tone::Error};
    if (cell.toDo.testFlag(core::ToDo::Short))
        return {u"⚠"_s, Tone::Warning};
    if (cell.toDo.testFlag(core::ToDo::Stale))
        return {u"◐"_s, Tone::Warning};
    if (cell.toDo.testFlag(core::ToDo::Untranslated))
        return {u"–"_s, Tone::Warning};
    return cell.isWanted ? Look{u"✓"_s, Tone::Good} : Look{u"·"_s, Tone::Secondary};
}

QString toldOf(const core::BoardCell &cell)
{
    return core::describe(
        cell, [](const char *text) { return QCoreApplication::translate("core::Board", text); });
}

} // namespace

void BoardModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void BoardModel::setBoard(const core::Board &board)
{
    QStringList ids;
    QHash<QString, Lead> leads;
    QHash<QString, core::BoardRow> cards;
    const bool isGrouped =
        board.groups.size() > 1 || (board.groups.size() == 1 && !board.groups[0].key.isNull());
    for (const core::BoardGroup &group : board.groups) {
        if (isGrouped) {
            ids.append(leadId(group));
            leads.insert(ids.last(), {group, countOf(group.statuses)});
        }
        for (const core::BoardRow &row : board.rows) {
            if (row.group != group.key)
                continue;
            ids.append(row.card);
            cards.insert(row.card, row);
        }
    }
    if (!board.rows.isEmpty()) {
        ids.append(sumsId);
        leads.insert(sumsId, {board.all, countOf(board.all.statuses)});
    }

    if (board.columns != m_board.columns) { // another event, or another language in this one
        beginResetModel();
        m_ids = ids;
        m_board = board;
        m_cards = cards;
        m_leads = leads;
        endResetModel();
        return;
    }
    const auto cardsBefore = m_cards;
    const auto leadsBefore = m_leads;
    // Rows that go are asked for until they are gone.
    m_cards.insert(cards);
    m_leads.insert(leads);
    m_board = board;
    setIds(ids);
    m_cards = cards;
    m_leads = leads;
    for (int row = 0; row < rowCount(); ++row) {
        const QString &id = this->ids().at(row);
        const auto card = cardsBefore.constFind(id);
        const auto lead = leadsBefore.constFind(id);
        const bool isSame = card != cardsBefore.cend()
            ? *card == m_cards.value(id)
            : lead != leadsBefore.cend() && lead->group == m_leads.value(id).group;
        if (!isSame)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

bool BoardModel::isCard(const QModelIndex &index) const
{
    return m_cards.contains(id(index));
}

std::optional<core::BoardColumn> BoardModel::boardColumn(int column) const
{
    if (column < ownColumns || column - ownColumns >= m_board.columns.size())
        return std::nullopt;
    return m_board.columns.at(column - ownColumns);
}

Place BoardModel::place(const QModelIndex &index) const
{
    if (!index.isValid() || !isCard(index))
        return {};
    Place place{.card = id(index)};
    if (index.column() == 1)
        place.field = u"status"_s;
    if (const auto column = boardColumn(index.column())) {
        place.language = column->language;
        const core::TextField field = column->field
            ? *column->field
            : mostPressing(m_cards.value(id(index)), index.column() - ownColumns);
        place.field = QString::fromLatin1(core::cardField(field).key);
    }
    return place;
}

// Of a language, the first of its texts with the most pressing that there is to do in it.
core::TextField BoardModel::mostPressing(const core::BoardRow &row, qsizetype whole) const
{
    const QString sign = lookOf(row.cells.at(whole)).sign;
    const auto find = [&](const auto &isIt) -> std::optional<core::TextField> {
        for (qsizetype i = whole + 1; i < row.cells.size() && m_board.columns.at(i).field; ++i) {
            if (isIt(row.cells.at(i)))
                return m_board.columns.at(i).field;
        }
        return std::nullopt;
    };
    const auto isSo = [&](const core::BoardCell &cell) {
        return !cell.isComplete() && lookOf(cell).sign == sign;
    };
    if (const auto field = find(isSo))
        return *field;
    const auto hasComments = [](const core::BoardCell &cell) { return cell.comments > 0; };
    return find(hasComments).value_or(core::TextField::Title);
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ownColumns + int(m_board.columns.size());
}

QString BoardModel::placeName(int column) const
{
    const auto of = boardColumn(column);
    if (!of)
        return column == 0 ? tr("Card") : core::label(*core::cardField(u"status"));
    const QString language = core::languageName(of->language, m_locale.bcp47Name());
    if (!of->field)
        return language;
    //: a text and its language: "Objectives (French)"
    return tr("%1 (%2)").arg(core::label(core::cardField(*of->field)), language);
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return placeName(section);
    if (role == Qt::TextAlignmentRole)
        return section < ownColumns ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto of = boardColumn(section);
    if (!of)
        return placeName(section);
    return of->field ? core::label(core::cardField(*of->field)) : of->language.toUpper();
}

bool BoardModel::hasText(const core::BoardRow &row, qsizetype whole) const
{
    for (qsizetype i = whole + 1; i < row.cells.size() && m_board.columns.at(i).field; ++i) {
        const core::BoardCell &cell = row.cells.at(i);
        if (cell.isWanted
            && !(cell.toDo & (core::ToDos(core::ToDo::Missing) | core::ToDo::Untranslated)))
            return true;
    }
    return false;
}

QVariant BoardModel::cardData(const core::BoardRow &row, int column, int role) const
{
    if (column == 0) {
        if (role == Qt::DisplayRole) {
            const QString title = row.title.isEmpty() ? tr("Untitled") : row.title;
            return row.code.isEmpty() ? title : u"%1  %2"_s.arg(row.code, title);
        }
        if (role == BoardCommentsRole)
            return row.otherComments;
        return role == BoardToneRole ? QVariant(int(Tone::Plain)) : QVariant();
    }
    if (column == 1) {
        if (role == Qt::DisplayRole)
            return core::label(row.status);
        return role == BoardToneRole ? QVariant(int(statusTone(row.status))) : QVariant();
    }
    const qsizetype place = column - ownColumns;
    const core::BoardCell &cell = row.cells.at(place);
    if (role == BoardCommentsRole)
        return cell.comments;
    Look look = lookOf(cell);
    // A language of which some is there is half of it, whatever is missing.
    const bool isPartly =
        !m_board.columns.at(place).field && look.sign == u"–" && hasText(row, place);
    if (isPartly)
        look = {u"◐"_s, Tone::Warning};
    if (role == Qt::DisplayRole)
        return look.sign;
    return role == BoardToneRole ? QVariant(int(look.tone)) : QVariant();
}

QVariant BoardModel::leadData(const QString &id, int column, int role) const
{
    const Lead lead = m_leads.value(id);
    if (column == 0 && role == Qt::DisplayRole) {
        const QString name = id == sumsId ? tr("All cards")
            : lead.group.name.isEmpty()
            //: a group of cards: those that have no thematic line, or no organizer
            ? tr("Without one")
            : lead.group.name;
        return u"%1 (%2)"_s.arg(name, m_locale.toString(lead.cards));
    }
    const qsizetype place = column - ownColumns;
    if (place < 0)
        return role == BoardToneRole ? QVariant(int(Tone::Plain)) : QVariant();
    const core::BoardSum &sum = lead.group.sums.at(place);
    if (role == BoardCommentsRole)
        return sum.comments;
    const bool isComplete = sum.complete == sum.wanted;
    if (role == Qt::DisplayRole)
        return isComplete
            ? u"✓"_s
            : u"%1/%2"_s.arg(m_locale.toString(sum.complete), m_locale.toString(sum.wanted));
    return role == BoardToneRole ? QVariant(int(isComplete ? Tone::Good : Tone::Secondary))
                                 : QVariant();
}

QString BoardModel::told(const QModelIndex &index) const
{
    const QString place = placeName(index.column());
    const auto card = m_cards.constFind(id(index));
    if (index.column() < ownColumns) {
        const QString shown = data(index, Qt::DisplayRole).toString();
        const int others = data(index, BoardCommentsRole).toInt();
        return others > 0 ? shown + u"\n"_s + tr("%n open comment(s).", nullptr, others) : shown;
    }
    QString text;
    int comments = 0;
    if (card != m_cards.cend()) {
        const core::BoardCell &cell = card->cells.at(index.column() - ownColumns);
        text = u"%1: %2."_s.arg(place, toldOf(cell));
        comments = cell.comments;
    } else {
        const core::BoardSum sum =
            m_leads.value(id(index)).group.sums.value(index.column() - ownColumns);
        //: how many texts are complete, of how many
        text = u"%1: %2"_s.arg(
            place,
            tr("%1 of %n complete.", nullptr, sum.wanted).arg(m_locale.toString(sum.complete)));
        comments = sum.comments;
    }
    if (comments > 0)
        text += u' ' + tr("%n open comment(s).", nullptr, comments);
    return text;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto card = m_cards.constFind(id(index));
    switch (role) {
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return told(index);
    case Qt::TextAlignmentRole:
        return index.column() < ownColumns ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                           : int(Qt::AlignCenter);
    case BoardLeadRole:
        return card == m_cards.cend();
    default:
        break;
    }
    if (card != m_cards.cend())
        return cardData(*card, index.column(), role);
    return leadData(id(index), index.column(), role);
}

void BoardStatusModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void BoardStatusModel::setBoard(const core::Board &board)
{
    QStringList ids;
    QHash<QString, core::BoardGroup> groups;
    for (const core::BoardGroup &group : board.groups) {
        ids.append(leadId(group));
        groups.insert(ids.last(), group);
    }
    if (!board.rows.isEmpty()) {
        ids.append(sumsId);
        groups.insert(sumsId, board.all);
    }
    m_groups.insert(groups);
    setIds(ids);
    m_groups = groups;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<QString> BoardStatusModel::group(const QModelIndex &index) const
{
    if (!index.isValid() || id(index) == sumsId)
        return std::nullopt;
    return m_groups.value(id(index)).key;
}

std::optional<core::Status> BoardStatusModel::status(const QModelIndex &index) const
{
    const int place = index.column() - 1;
    if (place < 0 || place >= int(core::allStatuses().size()))
        return std::nullopt;
    return core::allStatuses()[std::size_t(place)];
}

int BoardStatusModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2 + int(core::allStatuses().size());
}

QVariant BoardStatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Group");
    if (section == columnCount() - 1)
        return tr("All");
    return core::label(core::allStatuses()[std::size_t(section - 1)]);
}

QVariant BoardStatusModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::BoardGroup group = m_groups.value(id(index));
    const std::optional<core::Status> status = this->status(index);
    const int count = status ? group.statuses.at(std::size_t(*status)) : countOf(group.statuses);
    const bool isName = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        if (isName) {
            return id(index) == sumsId ? BoardModel::tr("All cards")
                : group.name.isEmpty() ? BoardModel::tr("Without one")
                                       : group.name;
        }
        return count > 0 ? m_locale.toString(count) : u"–"_s;
    case Qt::TextAlignmentRole:
        return isName ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignCenter);
    case BoardToneRole:
        return int(count == 0 && !isName ? Tone::Secondary
                       : status          ? statusTone(*status)
                                         : Tone::Plain);
    case BoardLeadRole:
        return id(index) == sumsId;
    case Qt::AccessibleTextRole:
        return isName ? data(index, Qt::DisplayRole)
                      : u"%1: %2"_s.arg(
                          headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                          m_locale.toString(count));
    default:
        return {};
    }
}

} // namespace ui
