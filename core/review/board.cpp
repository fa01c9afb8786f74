// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/board.h"

#include "core/model/cardfield.h"
#include "core/model/themename.h"
#include "core/text/fold.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

struct Place
{
    QString card;
    QString field;
    QString language;

    bool operator==(const Place &) const = default;
};

size_t qHash(const Place &place, size_t seed = 0)
{
    return qHashMulti(seed, place.card, place.field, place.language);
}

// What the findings and comments say of single texts.
struct Told
{
    QHash<Place, ToDos> toDo;
    QHash<Place, int> comments;
};

Told toldOf(const Programme &programme, const QList<Finding> &findings)
{
    Told told;
    for (const Finding &finding : findings) {
        const Place place{finding.card, finding.field, finding.language};
        if (finding.code == FindingCode::OverLimit)
            told.toDo[place] |= ToDo::Over;
        else if (finding.code == FindingCode::UnderLimit)
            told.toDo[place] |= ToDo::Short;
    }
    for (const Card &card : programme.cards) {
        for (const Comment &comment : card.comments) {
            if (!comment.resolved && comment.answers.isEmpty())
                ++told.comments[{card.id, comment.field, comment.language}];
        }
    }
    return told;
}

QList<BoardColumn> columnsOf(const Event &event)
{
    QList<BoardColumn> columns;
    for (const QString &language : event.languages) {
        columns.append({language, std::nullopt});
        for (const CardField &field : cardFields()) {
            if (field.text)
                columns.append({language, field.text});
        }
    }
    return columns;
}

bool hasLeft(Status status)
{
    return status == Status::Rejected || status == Status::Withdrawn;
}

class BoardMaker
{
public:
    BoardMaker(const Programme &programme, const QList<Finding> &findings, BoardGrouping grouping)
        : m_programme(programme)
        , m_source(programme.sourceLanguage())
        , m_told(toldOf(programme, findings))
        , m_grouping(grouping)
    {
        m_board.columns = columnsOf(programme.event);
        for (const Theme &theme : programme.themes)
            m_parents.insert(theme.id, theme.parent.isEmpty() ? theme.id : theme.parent);
    }

    Board make(const BoardFilter &filter)
    {
        addGroups();
        for (const Card &card : m_programme.cards) {
            BoardRow row = rowOf(card);
            if (isWanted(row, card, filter))
                m_board.rows.append(std::move(row));
        }
        m_board.all = BoardGroup{.sums = emptySums()};
        for (const BoardRow &row : std::as_const(m_board.rows)) {
            add(row, m_board.groups[m_places.value(row.group)]);
            add(row, m_board.all);
        }
        std::ranges::stable_sort(m_board.rows, {},
                                 [this](const BoardRow &row) { return m_places.value(row.group); });
        m_board.groups.removeIf([](const BoardGroup &group) {
            return std::ranges::all_of(group.statuses, [](int count) { return count == 0; });
        });
        return std::move(m_board);
    }

private:
    QList<BoardSum> emptySums() const { return QList<BoardSum>(m_board.columns.size()); }

    void addGroup(const QString &key, const QString &name)
    {
        m_places.insert(key, m_board.groups.size());
        m_board.groups.append({.key = key, .name = name, .sums = emptySums()});
    }

    void addGroups()
    {
        if (m_grouping == BoardGrouping::Line) {
            for (const Theme &theme : m_programme.themes) {
                if (!theme.parent.isEmpty())
                    continue;
                addGroup(theme.id, themeName(theme, theme.title.best(m_source, m_source)));
            }
        } else if (m_grouping == BoardGrouping::Organizer) {
            for (const Organization &organization : m_programme.organizations)
                addGroup(organization.id, organization.name);
        }
        addGroup(QString(), QString());
    }

    QString groupOf(const Card &card) const
    {
        QString key;
        if (m_grouping == BoardGrouping::Line)
            key = m_parents.value(card.theme, m_parents.value(card.subtheme));
        else if (m_grouping == BoardGrouping::Organizer)
            key = card.organizers.value(0);
        return m_places.contains(key) ? key : QString();
    }

    BoardCell cellOf(const Card &card, TextField field, const QString &language) const
    {
        const Place place{card.id, QString::fromLatin1(cardField(field).key), language};
        BoardCell cell{.toDo = m_told.toDo.value(place), .comments = m_told.comments.value(place)};
        const LocalText &text = card.text(field);
        if (!text.has(language)) {
            const bool isSource = language == m_source;
            cell.isWanted = isSource || text.has(m_source);
            if (cell.isWanted)
                cell.toDo |= isSource ? ToDo::Missing : ToDo::Untranslated;
        } else if (text.isStale(language, m_source)) {
            cell.toDo |= ToDo::Stale;
        }
        if (hasLeft(card.status))
            cell.toDo = {};
        return cell;
    }

    BoardRow rowOf(const Card &card) const
    {
        BoardRow row{.card = card.id,
                     .code = card.code,
                     .title = card.text(TextField::Title).best(m_source, m_source),
                     .status = card.status,
                     .group = groupOf(card)};
        row.cells.reserve(m_board.columns.size());
        qsizetype whole = 0; // the cell of the language
        for (const BoardColumn &column : m_board.columns) {
            if (!column.field) {
                whole = row.cells.size();
                row.cells.append(BoardCell{.isWanted = false});
                continue;
            }
            const BoardCell cell = cellOf(card, *column.field, column.language);
            row.cells[whole].toDo |= cell.toDo;
            row.cells[whole].isWanted |= cell.isWanted;
            row.cells[whole].comments += cell.comments;
            row.sum.add(cell);
            row.cells.append(cell);
        }
        // Those of the card as a whole, and of fields that are no texts.
        for (const Comment &comment : card.comments) {
            const CardField *field = cardField(comment.field);
            if (!comment.resolved && comment.answers.isEmpty() && !(field && field->text))
                ++row.otherComments;
        }
        row.sum.comments += row.otherComments;
        return row;
    }

    static bool isWanted(const BoardRow &row, const Card &card, const BoardFilter &filter)
    {
        if (filter.status && row.status != *filter.status)
            return false;
        if (!filter.line.isNull() && card.theme != filter.line && row.group != filter.line)
            return false;
        if (filter.hasToDo && row.sum.complete == row.sum.wanted && row.sum.comments == 0)
            return false;
        if (filter.words.isEmpty())
            return true;
        const QString name = fold(row.code + u' ' + row.title);
        return std::ranges::all_of(filter.words,
                                   [&](const QString &word) { return name.contains(word); });
    }

    void add(const BoardRow &row, BoardGroup &group) const
    {
        ++group.statuses.at(std::size_t(row.status));
        qsizetype whole = 0;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!m_board.columns.at(i).field) {
                whole = i;
                continue;
            }
            group.sums[i].add(row.cells.at(i));
            group.sums[whole].add(row.cells.at(i));
        }
    }

    const Programme &m_programme;
    const QString m_source;
    const Told m_told;
    const BoardGrouping m_grouping;
    QHash<QString, QString> m_parents;  // theme → its line
    QHash<QString, qsizetype> m_places; // of the groups
    Board m_board;
};

} // namespace

void BoardSum::add(const BoardCell &cell)
{
    complete += cell.isComplete();
    wanted += cell.isWanted;
    comments += cell.comments;
}

Board boardOf(const Programme &programme, const QList<Finding> &findings, BoardGrouping grouping,
              const BoardFilter &filter)
{
    return BoardMaker(programme, findings, grouping).make(filter);
}

} // namespace core
