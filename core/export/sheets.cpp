// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/sheets.h"

#include "core/export/savefile.h"
#include "core/export/wholeworkbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <numeric>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestText = 32'767; // UTF-16 units
constexpr int longWidth = 60;             // of a column from which on its texts take many lines
constexpr double lowRow = 15;             // points
constexpr int mostHeadLines = 6;
constexpr double highRow = 60; // four lines of a long text; the cell has the rest
constexpr int filterWidth = 2; // what the button of a filter takes of a label's line
constexpr int longestSheetName = 31;
constexpr int longestTitle = 255;
constexpr uint8_t paperA4 = 9;

// Excel's built-in formats, which each reader sees in the form of their own country.
constexpr uint8_t dateFormat = 14;
constexpr uint8_t timeFormat = 20;
constexpr uint8_t instantFormat = 22;

// Excel counts days from here; its 1900 is a leap year, so earlier dates than this March differ.
constexpr QDate dayZero = QDate::fromJulianDay(2'415'019);  // 1899-12-30
constexpr QDate firstDay = QDate::fromJulianDay(2'415'080); // 1900-03-01
constexpr double dayLength = 86'400'000;                    // ms

// In the XML, of a cell and of a character in UTF-8.
constexpr qint64 cellSize = 64;
constexpr qint64 unitSize = 3;

struct Formats
{
    lxw_format *head = nullptr;
    lxw_format *numberHead = nullptr;
    lxw_format *text = nullptr;
    lxw_format *number = nullptr;
    lxw_format *date = nullptr;
    lxw_format *time = nullptr;
    lxw_format *instant = nullptr;
};

// How many lines a label takes in a column, its words unbroken.
int linesOf(const SheetColumn &column)
{
    int lines = 1;
    qsizetype taken = 0;
    for (const QString &word : column.label.split(u' ')) {
        const qsizetype wanted = taken > 0 ? taken + 1 + word.size() : word.size();
        const bool isNext = taken > 0 && wanted > column.width - filterWidth;
        lines += isNext;
        taken = isNext ? word.size() : wanted;
    }
    return lines;
}

// With a line at the left, of the first column of a group.
Formats makeFormats(lxw_workbook *workbook, bool hasLine)
{
    const auto format = [workbook, hasLine](uint8_t numbers) {
        lxw_format *made = workbook_add_format(workbook);
        if (hasLine)
            format_set_left(made, LXW_BORDER_THIN);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (numbers > 0)
            format_set_num_format_index(made, numbers);
        return made;
    };
    Formats formats{format(0),
                    format(0),
                    format(0),
                    format(0),
                    format(dateFormat),
                    format(timeFormat),
                    format(instantFormat)};
    format_set_text_wrap(formats.text);
    for (lxw_format *head : {formats.head, formats.numberHead}) {
        format_set_text_wrap(head);
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_bg_color(head, 0xE8ECF2);
    }
    format_set_align(formats.numberHead, LXW_ALIGN_RIGHT);
    return formats;
}

QByteArray fitted(const QString &text)
{
    if (text.size() <= longestText)
        return text.toUtf8();
    QString begin = text.left(longestText - 1);
    if (begin.back().isHighSurrogate())
        begin.chop(1);
    return (begin + u'…').toUtf8();
}

class CellWriter
{
public:
    CellWriter(lxw_worksheet *sheet, const Formats &formats, lxw_row_t row, lxw_col_t column)
        : m_sheet(sheet)
        , m_formats(formats)
        , m_row(row)
        , m_column(column)
    { }
    void operator()(std::monostate) const { }
    void operator()(const QString &text) const
    {
        worksheet_write_string(m_sheet, m_row, m_column, fitted(text).constData(), m_formats.text);
    }
    void operator()(int number) const { write(number, m_formats.number); }
    void operator()(QDate date) const
    {
        if (date < firstDay)
            (*this)(date.toString(Qt::ISODate));
        else
            write(double(dayZero.daysTo(date)), m_formats.date);
    }
    void operator()(QTime time) const
    {
        write(time.msecsSinceStartOfDay() / dayLength, m_formats.time);
    }
    void operator()(const QDateTime &instant) const
    {
        const QDateTime utc = instant.toUTC();
        if (utc.date() < firstDay)
            (*this)(utc.toString(Qt::ISODate));
        else
            write(double(dayZero.daysTo(utc.date()))
                      + utc.time().msecsSinceStartOfDay() / dayLength,
                  m_formats.instant);
    }

private:
    void write(double number, lxw_format *format) const
    {
        worksheet_write_number(m_sheet, m_row, m_column, number, format);
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    lxw_row_t m_row;
    lxw_col_t m_column;
};

class WorkbookWriter
{
public:
    WorkbookWriter(lxw_workbook *made, const Workbook &workbook)
        : m_made(made)
        , m_workbook(workbook)
        , m_formats(makeFormats(made, false))
        , m_groupFormats(makeFormats(made, true))
        , m_rows(
              std::accumulate(workbook.sheets.begin(), workbook.sheets.end(), qsizetype(0),
                              [](qsizetype rows, const Sheet &sheet) { return rows + sheet.rows; }))
    { }

    // False where it was cancelled.
    bool write();

    // How large its parts are at most, in bytes: about right, and rather too much.
    qint64 size() const { return m_size; }

private:
    bool add(const Sheet &sheet);
    void addHead(lxw_worksheet *made, const Sheet &sheet);
    void addMarks(lxw_worksheet *made, const Sheet &sheet);

    lxw_workbook *m_made;
    const Workbook &m_workbook;
    const Formats &formatsOf(const SheetColumn &column) const
    {
        return column.beginsGroup ? m_groupFormats : m_formats;
    }

    Formats m_formats;
    Formats m_groupFormats;
    QSet<QString> m_names;
    qsizetype m_rows;
    qsizetype m_done = 0;
    qint64 m_size = 100'000; // what is there without a cell
};

bool WorkbookWriter::write()
{
    const QByteArray title = m_workbook.title.left(longestTitle).toUtf8();
    lxw_doc_properties properties{};
    // The library copies them, though it asks for what could be changed.
    properties.title = const_cast<char *>(title.constData());
    properties.created = time_t(m_workbook.made.toSecsSinceEpoch());
    workbook_set_properties(m_made, &properties);
    return std::ranges::all_of(m_workbook.sheets,
                               [this](const Sheet &sheet) { return add(sheet); });
}

bool WorkbookWriter::add(const Sheet &sheet)
{
    lxw_worksheet *made =
        workbook_add_worksheet(m_made, sheetName(sheet.name, m_names).toUtf8().constData());
    addHead(made, sheet);
    const bool hasLong = std::ranges::any_of(
        sheet.columns, [](const SheetColumn &column) { return column.width >= longWidth; });
    for (qsizetype i = 0; i < sheet.rows; ++i) {
        if (m_workbook.goOn && !m_workbook.goOn(m_done++, m_rows))
            return false;
        const auto row = lxw_row_t(i + 1);
        worksheet_set_row(made, row, hasLong ? highRow : 2 * lowRow, nullptr);
        const QList<CellValue> cells = sheet.cells(i);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            std::visit(CellWriter(made, formatsOf(sheet.columns[column]), row, lxw_col_t(column)),
                       cells[column]);
            const QString *text = std::get_if<QString>(&cells[column]);
            m_size += cellSize + (text ? unitSize * text->size() : 0);
        }
    }
    addMarks(made, sheet);
    return true;
}

void WorkbookWriter::addHead(lxw_worksheet *made, const Sheet &sheet)
{
    int lines = 2;
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        const auto place = lxw_col_t(i);
        const SheetColumn &column = sheet.columns[i];
        const Formats &formats = formatsOf(column);
        worksheet_set_column(made, place, place, column.width, nullptr);
        worksheet_write_string(made, 0, place, fitted(column.label).constData(),
                               column.isNumber ? formats.numberHead : formats.head);
        lines = std::max(lines, linesOf(column));
    }
    worksheet_set_row(made, 0, std::min(lines, mostHeadLines) * lowRow, nullptr);
    worksheet_freeze_panes(made, 1, lxw_col_t(sheet.stillColumns));
    if (!sheet.columns.isEmpty())
        worksheet_autofilter(made, 0, 0, lxw_row_t(sheet.rows),
                             lxw_col_t(sheet.columns.size() - 1));
    worksheet_set_landscape(made);
    worksheet_set_paper(made, paperA4);
    worksheet_fit_to_pages(made, 1, 0);
    worksheet_repeat_rows(made, 0, 0);
}

void WorkbookWriter::addMarks(lxw_worksheet *made, const Sheet &sheet)
{
    if (sheet.rows == 0 || sheet.columns.isEmpty())
        return;
    for (const SheetMark &mark : sheet.marks) {
        QByteArray text = mark.text.toUtf8();
        lxw_conditional_format format{};
        format.type = LXW_CONDITIONAL_TYPE_TEXT;
        format.criteria = LXW_CONDITIONAL_CRITERIA_TEXT_CONTAINING;
        format.value_string = text.data();
        format.stop_if_true = LXW_TRUE;
        format.format = workbook_add_format(m_made);
        format_set_bg_color(format.format, mark.colour);
        worksheet_conditional_format_range(made, 1, 0, lxw_row_t(sheet.rows),
                                           lxw_col_t(sheet.columns.size() - 1), &format);
    }
}

} // namespace

Result<QByteArray> bytesOf(const Workbook &workbook)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::WriteFailed, QString(), {folder.errorString()});
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    QByteArray parts = folder.path().toUtf8();
    lxw_workbook_options options{};
    options.tmpdir = parts.data();
    lxw_workbook *made = workbook_new_opt(path.toUtf8().constData(), &options);
    WorkbookWriter writer(made, workbook);
    if (!writer.write()) {
        lxw_workbook_free(made);
        return fail(ErrorCode::Cancelled);
    }
    // The library tells of a disk without room on standard error, so it is asked here.
    const QString room = folder.filePath(u"room"_s);
    if (const auto kept = saveFile(room, QByteArray(writer.size(), '\0')); !kept) {
        lxw_workbook_free(made);
        return tl::unexpected(kept.error());
    }
    QFile::remove(room);
    const lxw_error error = workbook_close(made);
    QFile file(path);
    QByteArray bytes;
    if (error == LXW_NO_ERROR && file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    if (!isWholeWorkbook(bytes))
        return fail(ErrorCode::DiskFull);
    return bytes;
}

QString sheetName(const QString &wanted, QSet<QString> &taken)
{
    QString name;
    for (const QChar c : wanted.simplified())
        name += u"[]:*?/\\"_s.contains(c) ? u' ' : c;
    const auto trimmed = [](QString text, qsizetype longest) {
        text.truncate(longest);
        if (text.endsWith(u'\'') || (!text.isEmpty() && text.back().isHighSurrogate()))
            text.chop(1);
        while (text.startsWith(u'\''))
            text.remove(0, 1);
        while (text.endsWith(u'\''))
            text.chop(1);
        return text.trimmed();
    };
    name = trimmed(name, longestSheetName);
    if (name.isEmpty() || name.compare("History"_L1, Qt::CaseInsensitive) == 0)
        name = u"Sheet"_s;
    QString distinct = name;
    for (int number = 2; taken.contains(distinct.toCaseFolded()); ++number) {
        const QString mark = u" (%1)"_s.arg(number);
        distinct = trimmed(name, longestSheetName - mark.size()) + mark;
    }
    taken.insert(distinct.toCaseFolded());
    return distinct;
}

} // namespace core
