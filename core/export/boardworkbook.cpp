// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/boardworkbook.h"

#include "core/check/checks.h"
#include "core/check/languagename.h"
#include "core/export/sheets.h"
#include "core/review/boardtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr unsigned errorColour = 0xF8D7D4;
constexpr unsigned warningColour = 0xFCEBC5;
constexpr unsigned goodColour = 0xDDF0DD;
constexpr int countWidth = 12;
constexpr int nameWidth = 32;
constexpr int stateWidth = 18;

class BoardSheets
{
public:
    BoardSheets(const DataExport &data, Board board, BoardGrouping grouping)
        : m_data(data)
        , m_board(std::move(board))
        , m_grouping(grouping)
    { }

    QList<Sheet> make() const
    {
        QList<Sheet> sheets{cards()};
        if (m_grouping != BoardGrouping::None)
            sheets.append(groups());
        sheets.append(texts());
        return sheets;
    }

private:
    QString say(const char *text) const { return m_data.say("core::Board", text); }
    QString groupName(const BoardGroup &group) const
    {
        if (const Theme *line = m_data.programme.theme(group.key))
            return themeName(m_data, line);
        //: cards that have no thematic line, or no organizer
        return group.name.isEmpty() ? say(QT_TRANSLATE_NOOP("core::Board", "Without one"))
                                    : group.name;
    }
    QString groupLabel() const
    {
        return label(m_data,
                     *cardField(m_grouping == BoardGrouping::Line ? u"theme" : u"organizers"));
    }
    QString columnName(const BoardColumn &column) const
    {
        const QString language = languageName(column.language, m_data.language);
        return column.field ? u"%1 · %2"_s.arg(language, label(m_data, cardField(*column.field)))
                            : language;
    }
    QString completeLabel() const
    {
        //: heads a column: how many texts are complete
        return say(QT_TRANSLATE_NOOP("core::Board", "Complete"));
    }
    QString wantedLabel() const
    {
        //: heads a column: how many texts there should be
        return say(QT_TRANSLATE_NOOP("core::Board", "Texts wanted"));
    }
    // How many texts are complete, of how many, and what is said of them.
    QList<SheetColumn> countColumns(const QString &ofWhat = {}) const
    {
        QList<SheetColumn> columns;
        for (const QString &count : {completeLabel(), wantedLabel(), commentsLabel()})
            columns.append({ofWhat + count, countWidth, true, columns.isEmpty()});
        return columns;
    }
    QString commentsLabel() const { return say(QT_TRANSLATE_NOOP("core::Board", "Open comments")); }
    QList<SheetMark> marks() const
    {
        QList<SheetMark> marks;
        for (const ToDoTerm &term : toDoTerms)
            marks.append({say(term.text), term.isError ? errorColour : warningColour});
        marks.append({say(completeTerm), goodColour});
        return marks;
    }

    Sheet cards() const
    {
        Sheet sheet{.name = say(QT_TRANSLATE_NOOP("core::Board", "Cards")),
                    .columns = {{label(m_data, *cardField(u"code")), countWidth},
                                {label(m_data, *cardField(u"title")), nameWidth},
                                {label(m_data, *cardField(u"status")), stateWidth}},
                    .rows = m_board.rows.size(),
                    .cells = [this](qsizetype row) { return cardCells(m_board.rows[row]); },
                    .stillColumns = 2,
                    .marks = marks()};
        if (m_grouping != BoardGrouping::None)
            sheet.columns.append({groupLabel(), nameWidth});
        sheet.columns.append(countColumns());
        for (const BoardColumn &column : m_board.columns)
            sheet.columns.append({columnName(column), stateWidth, false, !column.field});
        return sheet;
    }
    QList<CellValue> cardCells(const BoardRow &row) const
    {
        const Card *card = m_data.programme.card(row.card);
        QList<CellValue> cells{row.code, titleOf(m_data, *card), label(m_data, row.status)};
        if (m_grouping != BoardGrouping::None) {
            const auto group = std::ranges::find(m_board.groups, row.group, &BoardGroup::key);
            cells.append(groupName(*group));
        }
        cells.append({row.sum.complete, row.sum.wanted, row.sum.comments});
        for (const BoardCell &cell : row.cells) {
            QString text = describe(cell, [this](const char *term) { return say(term); });
            if (cell.comments > 0)
                //: in a cell of a table, after its state: how many comments are open
                text += u"; "_s
                    + say(QT_TRANSLATE_NOOP("core::Board", "comments: %1"))
                          .arg(QString::number(cell.comments));
            cells.append(text);
        }
        return cells;
    }

    // A group and, last, all of them.
    const BoardGroup &groupAt(qsizetype row) const
    {
        return row < m_board.groups.size() ? m_board.groups[row] : m_board.all;
    }
    Sheet groups() const
    {
        Sheet sheet{
            .name = groupLabel(),
            .columns = {{groupLabel(), nameWidth},
                        {say(QT_TRANSLATE_NOOP("core::Board", "Cards")), countWidth, true, true}},
            .rows = m_board.groups.size() + 1,
            .cells = [this](qsizetype row) { return groupCells(row); },
            .stillColumns = 1};
        for (const Status status : allStatuses())
            sheet.columns.append({label(m_data, status), countWidth, true});
        for (const BoardColumn &column : m_board.columns) {
            if (!column.field)
                sheet.columns.append(countColumns(columnName(column) + u" · "_s));
        }
        return sheet;
    }
    QList<CellValue> groupCells(qsizetype row) const
    {
        const BoardGroup &group = groupAt(row);
        QList<CellValue> cells{row < m_board.groups.size()
                                   ? groupName(group)
                                   : say(QT_TRANSLATE_NOOP("core::Board", "All cards")),
                               std::accumulate(group.statuses.begin(), group.statuses.end(), 0)};
        for (const int count : group.statuses)
            cells.append(count);
        for (qsizetype i = 0; i < m_board.columns.size(); ++i) {
            if (!m_board.columns[i].field)
                cells.append(
                    {group.sums[i].complete, group.sums[i].wanted, group.sums[i].comments});
        }
        return cells;
    }

    Sheet texts() const
    {
        const SheetColumn name{say(QT_TRANSLATE_NOOP("core::Board", "Language and text")),
                               nameWidth};
        return {.name = say(QT_TRANSLATE_NOOP("core::Board", "Texts")),
                .columns = QList{name} + countColumns(),
                .rows = m_board.columns.size(),
                .cells =
                    [this](qsizetype row) {
                        const BoardSum &sum = m_board.all.sums[row];
                        return QList<CellValue>{columnName(m_board.columns[row]), sum.complete,
                                                sum.wanted, sum.comments};
                    },
                .stillColumns = 1};
    }

    const DataExport &m_data;
    const Board m_board;
    const BoardGrouping m_grouping;
};

} // namespace

Result<QByteArray> boardWorkbookOf(const DataExport &data, BoardGrouping grouping)
{
    Programme shown = data.programme;
    shown.cards.clear();
    QStringList ids;
    for (const Card *card : data.cards) {
        shown.cards.append(*card);
        ids.append(card->id);
    }
    const QList<Finding> findings = check(data.programme, ids, {.today = data.now.date()});
    const BoardSheets sheets(data, boardOf(shown, findings, grouping), grouping);
    return bytesOf({.title = nameOf(data, data.programme.event.title),
                    .made = data.now,
                    .sheets = sheets.make(),
                    .goOn = data.goOn});
}

} // namespace core
