// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats.h"

#include "core/import/assumedencoding.h"
#include "core/import/converter.h"
#include "core/import/docx.h"
#include "core/import/json.h"
#include "core/import/note.h"
#include "core/import/odt.h"
#include "core/import/schedules/icslines.h"
#include "core/import/schedules/readschedule.h"
#include "core/import/schedules/schedulejson.h"
#include "core/import/tables/tablefiles.h"
#include "core/import/tables/xlsx.h"
#include "core/text/readtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// The longest notes have some 20 kB; reading one takes some thirty times its size in memory.
constexpr qint64 largestNoteMegabytes = 8;

Result<FileReading> readNoteFile(const QByteArray &bytes, const ReadOptions &options,
                                 const QString &file)
{
    if (const QString kind = kindName(bytes); !kind.isNull())
        return fail(ErrorCode::KindUnknown, file, {kind});
    if (bytes.size() > largestNoteMegabytes * 1024 * 1024)
        return fail(ErrorCode::FileTooLarge, file, {QString::number(largestNoteMegabytes)});
    return decodeText(bytes, file).map([&](const DecodedText &decoded) {
        FileReading result{readNote(decoded.text, options.language), {}, {}};
        result.reading.source = decoded.text.split(u'\n');
        noteEncoding(decoded.encoding, result.reading.findings);
        return result;
    });
}

Result<FileReading> readJsonFile(const QByteArray &bytes, const ReadOptions &, const QString &file)
{
    return readJson(bytes, file).map([](JsonReading &&json) {
        return FileReading{std::move(json.reading), std::move(json.event), {}};
    });
}

// A JSON object opens with a brace and a quotation mark.
bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray beginning = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).simplified();
    return beginning.startsWith("{\"") || beginning.startsWith("{ \"");
}

// So is a container that can't be looked into, and one behind a password: its reader says so.
bool isDocx(const QByteArray &, FileKind kind)
{
    return kind == FileKind::Docx || kind == FileKind::Container || kind == FileKind::Encrypted;
}

bool isOldWord(const QByteArray &, FileKind kind)
{
    return kind == FileKind::OldWord || kind == FileKind::Rtf;
}

template <FileKind wanted>
bool is(const QByteArray &, FileKind kind)
{
    return kind == wanted;
}

// Of a format that is text, by a look at it.
template <bool (*looksLike)(const QByteArray &)>
bool isText(const QByteArray &bytes, FileKind kind)
{
    return kind == FileKind::Text && looksLike(bytes);
}

bool takesAnything(const QByteArray &, FileKind)
{
    return true;
}

// In the order in which their contents are looked at: suffixes lie more often than contents do.
// A container that can't be looked into is taken by the first row that can say so, docx.
constexpr std::array formats{
    ImportFormat{"ics", "ics ical ifb icalendar",
                 QT_TRANSLATE_NOOP("core::Format", "Calendar (iCalendar)"),
                 isText<looksLikeCalendar>, readCalendar},
    ImportFormat{"xcal", "xcal xcs", QT_TRANSLATE_NOOP("core::Format", "Calendar as XML (xCal)"),
                 isText<looksLikeXcal>, readXcal},
    ImportFormat{"schedule-xml", "xml",
                 QT_TRANSLATE_NOOP("core::Format", "Schedule of a conference (schedule.xml)"),
                 isText<looksLikeScheduleXml>, readScheduleXml},
    ImportFormat{"schedule-json", "json",
                 QT_TRANSLATE_NOOP("core::Format", "Schedule of a conference (schedule.json)"),
                 isText<looksLikeScheduleJson>, readScheduleJson},
    ImportFormat{"json", "json",
                 QT_TRANSLATE_NOOP("core::Format", "Cards or a whole event as JSON"),
                 isText<looksLikeJson>, readJsonFile},
    ImportFormat{"xlsx", "xlsx xlsm xltx", QT_TRANSLATE_NOOP("core::Format", "Excel workbook"),
                 is<FileKind::Xlsx>, readXlsxFile},
    ImportFormat{"docx", "docx docm dotx",
                 QT_TRANSLATE_NOOP("core::Format", "Session form in Word"), isDocx, readDocx},
    ImportFormat{"odt", "odt ott",
                 QT_TRANSLATE_NOOP("core::Format", "Session form in LibreOffice Writer"),
                 is<FileKind::Odt>, readOdt},
    ImportFormat{
        "word", "doc rtf",
        QT_TRANSLATE_NOOP("core::Format", "Session form of Word 97 to 2003 or RTF, by LibreOffice"),
        isOldWord, readOldWord},
    ImportFormat{"csv", "csv tsv tab",
                 QT_TRANSLATE_NOOP("core::Format", "Table of sessions, comma-separated values"),
                 isText<recognizesCsv>, readCsvFile},
    ImportFormat{"note", "txt md markdown text",
                 QT_TRANSLATE_NOOP("core::Format", "Concept note in plain text or Markdown"),
                 takesAnything, readNoteFile},
};

const ImportFormat *formatNamed(QStringView name)
{
    const auto it = std::ranges::find_if(formats, [name](const ImportFormat &format) {
        return name == QLatin1StringView(format.name);
    });
    return it == formats.end() ? nullptr : &*it;
}

const ImportFormat *formatOf(const QByteArray &bytes)
{
    return &*std::ranges::find_if(formats, [&, kind = fileKind(bytes)](const ImportFormat &format) {
        return format.recognizes(bytes, kind);
    });
}

} // namespace

std::span<const ImportFormat> importFormats()
{
    return formats;
}

Result<FileReading> readContent(const QByteArray &bytes, const QString &format,
                                const ReadOptions &options, const QString &file)
{
    const ImportFormat *reader = format.isNull() ? formatOf(bytes) : formatNamed(format);
    if (!reader) {
        QStringList names;
        for (const ImportFormat &known : formats)
            names.append(QString::fromLatin1(known.name));
        return fail(ErrorCode::FormatUnknown, file, {names.join(u", "_s)});
    }
    return reader->read(bytes, options, file);
}

Result<FileReading> readFile(const QString &path, const QString &format, const ReadOptions &options)
{
    return readBytes(path).and_then(
        [&](const QByteArray &bytes) { return readContent(bytes, format, options, path); });
}

} // namespace core
