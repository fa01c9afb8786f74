// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/readtable.h"

#include "core/import/leftovers.h"
#include "core/import/notelanguage.h"
#include "core/import/tables/readcell.h"
#include "core/import/tables/tablehead.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype mostRows = 20'000; // our own workbooks have each session twice
constexpr qsizetype mostSessions = 5'000;
constexpr int mostLines = 200'000;           // of Reading::source
constexpr qsizetype languageSample = 20'000; // characters
constexpr qsizetype mostLikenesses = 8; // sessions of the same name that a row is compared with

Finding finding(FindingCode code, Severity severity, const QString &card, const QString &field,
                const QVariantMap &arguments)
{
    return {.code = code,
            .severity = severity,
            .card = card,
            .field = field,
            .language = {},
            .arguments = arguments};
}

// The cells on one line.
QString lineOf(const TableRow &row)
{
    QStringList cells;
    for (const QString &cell : row.cells)
        cells.append(cell.simplified());
    return cells.join(u'\t');
}

bool saysWhatItIs(const CardDraft &draft)
{
    return !draft.code.isEmpty() || !draft.id.isEmpty() || !draft.text(TextField::Title).isEmpty()
        || !draft.text(TextField::Summary).isEmpty();
}

class TableReader
{
public:
    TableReader(const ReadOptions &options, FileReading &result)
        : m_options(options)
        , m_result(result)
    { }

    // False where it has no headings.
    bool read(const Table &table, int firstLine)
    {
        m_firstLine = firstLine;
        for (const TableRow &row : table.rows)
            noteSource(row);
        const auto head = findHead(table, m_options);
        if (!head) {
            for (const TableRow &row : table.rows)
                leave(row);
            return false;
        }
        m_head = *head;
        for (qsizetype i = 0; i < head->row; ++i)
            leave(table.rows[i]);
        const QList<TableRow> rows = table.rows.sliced(head->row + 1);
        chooseLanguage(rows);
        lookThrough(rows);
        m_sheetBegins = m_result.reading.cards.size();
        m_sectionDate = {};
        for (const TableRow &row : rows)
            readRow(row);
        return true;
    }

    void finish()
    {
        m_result.reading.findings += m_leftovers.findings({});
        if (m_result.reading.cards.size() > 1) {
            m_result.reading.findings.append(
                finding(FindingCode::SessionsInOneFile, Severity::Hint, {}, {},
                        {{u"count"_s, int(m_result.reading.cards.size())}}));
        }
    }

private:
    int line(const TableRow &row) const { return m_firstLine + row.number - 1; }

    void noteSource(const TableRow &row)
    {
        QStringList &source = m_result.reading.source;
        if (line(row) > mostLines)
            return;
        while (source.size() < line(row))
            source.append(QString());
        source.last() = lineOf(row);
    }

    void leave(const TableRow &row)
    {
        m_leftovers.add(line(row), lineOf(row).replace(u'\t', u' ').simplified());
    }

    void chooseLanguage(const QList<TableRow> &rows)
    {
        m_language = m_options.language;
        if (!m_language.isEmpty())
            return;
        NoteSession heads;
        QList<qsizetype> texts; // whose heads don't say their language
        for (const HeadColumn &column : std::as_const(m_head.columns)) {
            if (!column.meaning)
                continue;
            heads.sections.append(
                NoteSection{.label = {.languages = column.meaning->headLanguages}});
            if (!textFieldOf(column.meaning->kind))
                continue;
            if (column.meaning->language.isEmpty())
                texts.append(column.place);
            else if (m_language.isEmpty())
                m_language = column.meaning->language;
        }
        if (texts.isEmpty() && !m_language.isEmpty())
            return;
        QString sample;
        for (const TableRow &row : rows) {
            for (const qsizetype place : std::as_const(texts))
                sample += row.cells.value(place) + u'\n';
            if (sample.size() > languageSample)
                break;
        }
        const NoteLanguage guessed = guessLanguage(sample, {heads});
        m_language = guessed.tag;
        if (guessed.assumed && !texts.isEmpty()) {
            m_result.reading.findings.append(finding(FindingCode::LanguageAssumed, Severity::Hint,
                                                     {}, {}, {{u"language"_s, m_language}}));
        }
    }

    // What only a column as a whole tells.
    void lookThrough(const QList<TableRow> &rows)
    {
        m_orders.clear();
        m_hasDates = false;
        QList<TableColumn> columns;
        for (const HeadColumn &column : std::as_const(m_head.columns)) {
            TableColumn seen{column.name, {}, {}, column.told};
            if (column.meaning)
                seen.field = fieldOf(*column.meaning);
            else if (column.leftOut)
                seen.field = u"-"_s;
            bool dayFirst = false;
            bool monthFirst = false;
            for (const TableRow &row : rows) {
                const QString cell = row.cells.value(column.place);
                if (seen.example.isEmpty())
                    seen.example = cell;
                const DateOrder shown = orderShownBy(cell);
                dayFirst = dayFirst || shown == DateOrder::DayFirst;
                monthFirst = monthFirst || shown == DateOrder::MonthFirst;
            }
            m_orders.append(dayFirst == monthFirst ? DateOrder::Unknown
                                : dayFirst         ? DateOrder::DayFirst
                                                   : DateOrder::MonthFirst);
            columns.append(seen);
            m_hasDates = m_hasDates || seen.field == u"date"_s;
            const bool isUnknown = seen.field.isEmpty() && !seen.example.isEmpty();
            if (isUnknown && !m_unknown.contains(column.name)) {
                m_unknown.insert(column.name);
                m_result.reading.findings.append(finding(FindingCode::ColumnUnknown,
                                                         Severity::Warning, {}, {},
                                                         {{u"name"_s, column.name}}));
            }
        }
        for (const TableColumn &column : std::as_const(columns)) {
            const auto isIt = [&](const TableColumn &it) { return it.head == column.head; };
            if (m_result.columns.isEmpty() || m_isFirst
                || std::ranges::none_of(m_result.columns, isIt))
                m_result.columns.append(column);
        }
        m_isFirst = false;
    }

    // Whether the row is a heading between the sessions, which it then takes note of.
    bool isSection(const TableRow &row)
    {
        const auto isFilled = [](const QString &cell) { return !cell.isEmpty(); };
        if (std::ranges::count_if(row.cells, isFilled) != 1)
            return false;
        const auto cell = std::ranges::find_if(row.cells, isFilled);
        const HeadColumn &column = m_head.columns.value(cell - row.cells.begin());
        const auto moment = readMoment(*cell, m_language, DateOrder::Unknown);
        const bool isDate = moment && moment->date.isValid() && !moment->time.isValid();
        const bool isHours = column.meaning && fieldKey(column.meaning->kind) == u"hours"_s;
        if (isDate && !isHours) {
            m_sectionDate = moment->date;
            return true;
        }
        if (row.wide)
            leave(row);
        return row.wide;
    }

    void readRow(const TableRow &row)
    {
        if (isSection(row))
            return;
        const QString card = QString::number(m_result.reading.cards.size());
        CardDraft draft;
        draft.language = m_language;
        draft.tabular = true;
        RowHours hours;
        QList<Finding> findings;
        for (qsizetype i = 0; i < std::min(row.cells.size(), m_head.columns.size()); ++i) {
            const QString &cell = row.cells[i];
            const HeadColumn &column = m_head.columns[i];
            if (cell.isEmpty() || column.leftOut)
                continue;
            const bool whole = column.meaning
                && readCell(draft, hours, *column.meaning, cell, {m_head.own, m_orders[i]},
                            findings);
            if (!whole)
                draft.unplaced.append({line(row), column.name + u": "_s + cell});
            if (column.meaning)
                noteColumn(draft, *column.meaning, row);
        }
        // Past the widest table there can be.
        for (qsizetype i = m_head.columns.size(); i < row.cells.size(); ++i) {
            if (!row.cells[i].isEmpty())
                draft.unplaced.append({line(row), columnLetters(i) + u": "_s + row.cells[i]});
        }
        if (!saysWhatItIs(draft)) {
            leave(row);
            return;
        }
        putHours(draft, hours, m_head.own);
        // Many write a day beside its first session only.
        const bool hasHours = !draft.hours.isEmpty() || !m_hasDates;
        if (draft.date.isValid()) {
            m_sectionDate = draft.date;
        } else if (m_sectionDate.isValid() && hasHours) {
            draft.date = m_sectionDate;
            findings.append(finding(FindingCode::DateAssumed, Severity::Hint, {}, u"date"_s,
                                    {{u"date"_s, draft.date.toString(Qt::ISODate)}}));
        }
        addDraft(draft, card, findings);
    }

    void noteColumn(CardDraft &draft, const ColumnMeaning &meaning, const TableRow &row)
    {
        const QString key = fieldKey(meaning.kind);
        if (!key.isEmpty() && !draft.lines.contains(key))
            draft.lines.insert(key, line(row));
        const auto field = textFieldOf(meaning.kind);
        if (field && meaning.limit && !draft.limits.contains(*field))
            draft.limits.insert(*field, *meaning.limit);
    }

    // All that a draft says, without where it stands.
    static CardDraft bare(CardDraft draft)
    {
        draft.lines.clear();
        for (UnplacedLine &left : draft.unplaced)
            left.line = 0;
        return draft;
    }

    void addDraft(const CardDraft &draft, const QString &card, QList<Finding> &findings)
    {
        QList<CardDraft> &cards = m_result.reading.cards;
        const QString name = draft.id + u'\n' + draft.code + u'\n'
            + draft.text(TextField::Title).best(draft.language, {});
        QList<qsizetype> &alike = m_named[name];
        const CardDraft said = bare(draft);
        for (const qsizetype place : std::as_const(alike)) {
            if (place < m_sheetBegins && bare(cards[place]) == said)
                return;
        }
        if (alike.size() < mostLikenesses)
            alike.append(cards.size());
        const QString id = draft.id.isEmpty() ? draft.code : draft.id;
        if (!id.isEmpty() && m_ids.contains(id)) {
            findings.append(finding(FindingCode::IdDoubled, Severity::Warning, {},
                                    draft.id.isEmpty() ? u"code"_s : QString(),
                                    {{u"written"_s, id}}));
        }
        m_ids.insert(id);
        cards.append(draft);
        for (Finding &found : findings)
            found.card = card;
        m_result.reading.findings += findings;
    }

    const ReadOptions &m_options;
    FileReading &m_result;
    Leftovers m_leftovers;
    TableHead m_head;
    QString m_language;
    QList<DateOrder> m_orders; // of each column
    QSet<QString> m_unknown;   // columns that were told of
    QHash<QString, QList<qsizetype>> m_named;
    QSet<QString> m_ids;
    QDate m_sectionDate;         // of a heading between the rows, or of the row above
    bool m_hasDates = false;     // a column of dates
    qsizetype m_sheetBegins = 0; // the first card of the sheet
    int m_firstLine = 1;
    bool m_isFirst = true; // table with headings
};

} // namespace

Result<FileReading> readTables(const QList<Table> &tables, const ReadOptions &options,
                               const QString &file)
{
    FileReading result;
    TableReader reader(options, result);
    bool hasHead = false;
    int firstLine = 1;
    qsizetype rows = 0;
    for (const Table &table : tables) {
        rows += table.rows.size();
        if (rows > mostRows)
            return fail(ErrorCode::FileTooLarge, file, {QString::number(largestTableMegabytes)});
        if (table.rows.isEmpty())
            continue;
        hasHead = reader.read(table, firstLine) || hasHead;
        if (result.reading.cards.size() > mostSessions)
            return fail(ErrorCode::FileTooLarge, file, {QString::number(largestTableMegabytes)});
        firstLine += table.rows.last().number;
    }
    if (!hasHead)
        return fail(ErrorCode::TableWithoutHead, file);
    reader.finish();
    return result;
}

} // namespace core
