// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/reviewboard.h"

#include "core/model/programme.h"
#include "core/model/themename.h"
#include "core/publish/cardparts.h"
#include "core/publish/cardsection.h"
#include "core/publish/direction.h"
#include "core/review/boardtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// In letters, of a table whose columns are as wide as the longest word of their heads: words that
// are broken can't be read.
constexpr double nameShare = 26;
constexpr double leastShare = 7;

double wordShare(const QString &label)
{
    double longest = leastShare;
    for (const QString &word : label.split(u' '))
        longest = std::max(longest, double(word.size()) + 1);
    return longest;
}

} // namespace

ReviewBoard::ReviewBoard(const core::Programme &programme, const core::Board &board,
                         const Wording &wording, const Look &look)
    : ReportParts(wording, look)
    , m_programme(programme)
    , m_board(board)
{ }

typeset::Section ReviewBoard::section() const
{
    //: heads the pages that show all cards at a glance
    const QString title = say(QT_TRANSLATE_NOOP("publish::Review", "Board"));
    typeset::Section section{.language = m_wording.language(), .outline = title};
    section.blocks.emplace_back(subheading(title));
    section.blocks.emplace_back(groupTable());
    for (const core::BoardGroup &group : m_board.groups) {
        typeset::Heading heading = subheading(groupName(group));
        heading.level = 3;
        heading.spans.front().style.size = m_look.body.size;
        if (m_board.groups.size() > 1)
            section.blocks.emplace_back(std::move(heading));
        section.blocks.emplace_back(cardTable(group));
    }
    settleDirection(section.blocks, directionOf(m_wording.language()));
    return section;
}

QString ReviewBoard::groupName(const core::BoardGroup &group) const
{
    if (const core::Theme *line = m_programme.theme(group.key))
        return core::themeName(*line, m_wording.pick(line->title).text);
    return group.name.isEmpty() ? m_wording.say("core::Board", "Without one") : group.name;
}
// Those that there are.
QList<core::Status> ReviewBoard::statuses() const
{
    QList<core::Status> statuses;
    for (const core::Status status : core::allStatuses()) {
        if (m_board.all.statuses.at(std::size_t(status)) > 0)
            statuses.append(status);
    }
    return statuses;
}
// Each group against the statuses.
typeset::Table ReviewBoard::groupTable() const
{
    std::vector<typeset::Column> columns{{.share = nameShare}};
    typeset::Row head{.cells{cell({}, m_look.label)}};
    const auto addColumn = [&](const QString &label) {
        columns.push_back({.share = wordShare(label)});
        head.cells.push_back(cell(label, m_look.label, typeset::Alignment::End));
    };
    for (const core::Status status : statuses())
        addColumn(m_wording.label(status));
    addColumn(say(QT_TRANSLATE_NOOP("publish::Review", "Cards")));
    typeset::Table table = newTable(std::move(columns));
    table.rowHeadings = true;
    table.rows.push_back(std::move(head));
    if (m_board.groups.size() > 1) {
        for (const core::BoardGroup &group : m_board.groups)
            table.rows.push_back(groupRow(groupName(group), group, m_look.fact));
    }
    typeset::TextStyle bold = m_look.fact;
    bold.bold = true;
    table.rows.push_back(groupRow(m_wording.say("core::Board", "All cards"), m_board.all, bold));
    return table;
}

typeset::Row ReviewBoard::groupRow(const QString &name, const core::BoardGroup &group,
                                   const typeset::TextStyle &style) const
{
    typeset::Row row{.cells{cell(name, style)}};
    int all = 0;
    const auto addNumber = [&](int number) {
        row.cells.push_back(
            cell(number > 0 ? m_wording.number(number) : u"–"_s, style, typeset::Alignment::End));
    };
    for (const core::Status status : statuses()) {
        const int count = group.statuses.at(std::size_t(status));
        all += count;
        addNumber(count);
    }
    addNumber(all);
    return row;
}

// The cards of a group against the languages, and how far each language is.
typeset::Table ReviewBoard::cardTable(const core::BoardGroup &group) const
{
    std::vector<typeset::Column> columns{{.share = 3}};
    typeset::Row head{
        .cells{cell(say(QT_TRANSLATE_NOOP("publish::Review", "Card")), m_look.label)}};
    typeset::Row sums{
        .cells{cell(say(QT_TRANSLATE_NOOP("publish::Review", "Complete")), m_look.label)}};
    for (qsizetype i = 0; i < m_board.columns.size(); ++i) {
        if (m_board.columns[i].field)
            continue;
        columns.push_back({.share = 2});
        head.cells.push_back(
            cell(m_wording.capitalised(m_wording.languageName(m_board.columns[i].language)),
                 m_look.label));
        //: how many texts are complete, of how many
        const QString sum = say(QT_TRANSLATE_NOOP("publish::Review", "%1 of %2"));
        sums.cells.push_back(cell(sum.arg(m_wording.number(group.sums[i].complete),
                                          m_wording.number(group.sums[i].wanted)),
                                  m_look.label));
    }
    typeset::Table table = newTable(std::move(columns));
    table.rowHeadings = true;
    table.rows.push_back(std::move(head));
    for (const core::BoardRow &row : m_board.rows) {
        if (row.group == group.key)
            table.rows.push_back(cardRow(row));
    }
    table.rows.push_back(std::move(sums));
    return table;
}

typeset::Row ReviewBoard::cardRow(const core::BoardRow &row) const
{
    const core::Card &card = *m_programme.card(row.card);
    const Worded name = cardName(card, m_wording);
    typeset::Cell first = cell(name.text, m_look.fact);
    std::get<typeset::Paragraph>(first.blocks.front()).language =
        foreignLanguage(name.language, m_wording);
    addLine(first, m_wording.label(row.status), m_look.aside);
    addComments(first, row.otherComments);
    typeset::Row cells{.cells{std::move(first)}};
    for (qsizetype i = 0; i < m_board.columns.size(); ++i) {
        if (!m_board.columns[i].field)
            cells.cells.push_back(languageCell(row, i));
    }
    return cells;
}

// Of a language: what there is to do, each with the texts that it is asked of. `whole` is the
// place of the language among the columns; its texts follow.
typeset::Cell ReviewBoard::languageCell(const core::BoardRow &row, qsizetype whole) const
{
    typeset::Cell cell;
    const core::BoardCell &all = row.cells[whole];
    for (const core::ToDoTerm &term : core::toDoTerms) {
        if (!all.toDo.testFlag(term.toDo))
            continue;
        QStringList fields;
        bool isEach = true;
        for (qsizetype i = whole + 1; i < row.cells.size() && m_board.columns[i].field; ++i) {
            if (row.cells[i].toDo.testFlag(term.toDo))
                fields.append(m_wording.label(core::cardField(*m_board.columns[i].field)));
            else
                isEach = false;
        }
        typeset::TextStyle style = m_look.fact;
        style.colour = term.isError ? alarm : warning;
        const QString what = m_wording.capitalised(m_wording.say("core::Board", term.text));
        //: "Not translated: Summary, Objectives"
        const QString each = say(QT_TRANSLATE_NOOP("publish::Review", "%1: %2"));
        addLine(cell, isEach ? what : each.arg(what, fields.join(u", "_s)), style);
    }
    if (!all.toDo) {
        const QString state = core::describe(
            all, [this](const char *text) { return m_wording.say("core::Board", text); });
        addLine(cell, m_wording.capitalised(state), m_look.aside);
    }
    addComments(cell, all.comments);
    return cell;
}

void ReviewBoard::addLine(typeset::Cell &cell, const QString &text,
                          const typeset::TextStyle &style) const
{
    cell.blocks.emplace_back(paragraph(text, style));
}

void ReviewBoard::addComments(typeset::Cell &cell, int count) const
{
    if (count > 0) {
        const char *text = QT_TRANSLATE_N_NOOP("publish::Review", "%n open comment(s)");
        addLine(cell, m_wording.say("publish::Review", text, count), m_look.label);
    }
}

} // namespace publish
