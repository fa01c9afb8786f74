// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/errata.h"

#include "core/publish/erratahtml.h"
#include "core/publish/erratasheet.h"
#include "core/publish/formats.h"
#include "core/publish/frame.h"

#include "support/builders.h"
#include "support/catch.h"
#include "support/oracle.h"
#include "support/smalldisk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;
using publish::ErrataSheet;
using publish::ErrataTable;
using publish::ExportOptions;

namespace {

Card session(const QString &code, const QString &title, QTime start)
{
    Card session = card(code);
    session.platform = u"streaming"_s;
    session.text(TextField::Title) = LocalText(u"es"_s, title);
    session.slot = {.date = QDate(2021, 5, 31), .start = start, .minutes = 60};
    session.status = Status::Published;
    return session;
}

Programme firstEdition()
{
    Programme programme = sampleProgramme();
    programme.cards = {session(u"1.1"_s, u"Agua"_s, {9, 0}), session(u"1.2"_s, u"Aire"_s, {10, 0}),
                       session(u"1.3"_s, u"Fuego"_s, {11, 0}),
                       session(u"1.4"_s, u"Tierra"_s, {12, 0})};
    return programme;
}

// Of each kind one: 1.1 moves to another day and platform, 1.2 is withdrawn, 1.3 has another title,
// 1.4 other people, and 1.5 is new.
Programme secondEdition()
{
    Programme programme = firstEdition();
    programme.cards[0].slot = {QDate(2021, 6, 1), QTime(20, 30), 90};
    programme.cards[0].platform = u"room-a"_s;
    programme.cards[1].status = Status::Withdrawn;
    programme.cards[2].text(TextField::Title).set(u"es"_s, u"Luz"_s);
    programme.cards[3].people = {{u"ana"_s, Role::Speaker}};
    programme.cards.append(session(u"1.5"_s, u"Éter"_s, {16, 0}));
    return programme;
}

ExportOptions errataOptions(const Programme &since = firstEdition(),
                            const QString &language = u"en"_s)
{
    return {.language = language,
            .errata{.since = std::make_shared<Programme>(since),
                    .number = 1,
                    .frozen = QDateTime({2021, 3, 1}, {23, 30}, Qt::UTC),
                    .newer = 2,
                    .newerFrozen = QDateTime({2021, 4, 14}, {9, 0}, Qt::UTC)},
            .now = QDateTime({2021, 5, 1}, {12, 0}, Qt::UTC),
            .pdf{.threads = 1}};
}

ErrataSheet sheetOf(const Programme &programme, const ExportOptions &options = errataOptions())
{
    return errataSheet(programme, options, publish::wordingFor(programme, options));
}

// A row as one text: cells separated by "|", their lines by "/", what stands out in asterisks.
QStringList rowsOf(const ErrataSheet &sheet, const QString &key)
{
    QStringList rows;
    for (const ErrataTable &table : sheet.tables) {
        if (table.key != key)
            continue;
        for (const auto &row : table.rows) {
            QStringList cells;
            for (const publish::ErrataCell &cell : row) {
                QStringList lines;
                for (const publish::ErrataLine &line : cell)
                    lines.append(line.isChanged ? u'*' + line.text + u'*' : line.text);
                cells.append(lines.join(u" / "_s));
            }
            rows.append(cells.join(u" | "_s));
        }
    }
    return rows;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList tagsOf(const QByteArray &html)
{
    static const QRegularExpression tag(u"<([a-z0-9]+)"_s);
    QStringList tags;
    for (auto it = tag.globalMatch(QString::fromUtf8(html)); it.hasNext();)
        tags.append(it.next().captured(1));
    return tags;
}

} // namespace

TEST_CASE("an errata sheet has a table of each kind, with old and new hours", "[editions]")
{
    const ErrataSheet sheet = sheetOf(secondEdition());
    CHECK(sheet.title == u"Changes since edition 1");
    // The day on which Madrid was, and not Greenwich.
    CHECK(sheet.about
          == QStringList{u"Edition 1: Tuesday, 2 March 2021"_s,
                         u"Edition 2: Wednesday, 14 April 2021"_s});
    QStringList keys;
    for (const ErrataTable &table : sheet.tables)
        keys.append(table.key);
    CHECK(keys == QStringList{u"cancelled"_s, u"moved"_s, u"added"_s, u"renamed"_s, u"details"_s});
    CHECK(rowsOf(sheet, u"moved"_s)
          == QStringList{u"1.1 / *Agua* | "
                         "Monday, 31 May 2021 / 09:00–10:00 Madrid (UTC+2) / 04:00–05:00 (UTC-3) / "
                         "Streaming | "
                         "*Tuesday, 1 June 2021* / *20:30–22:00 Madrid (UTC+2)* / "
                         "*15:30–17:00 (UTC-3)* / *Sala A*"_s});
    CHECK(rowsOf(sheet, u"cancelled"_s)
          == QStringList{u"1.2 / *Aire* | "
                         "Monday, 31 May 2021 / 10:00–11:00 Madrid (UTC+2) / 05:00–06:00 (UTC-3) / "
                         "Streaming | *Cancelled*"_s});
    CHECK(rowsOf(sheet, u"renamed"_s)
          == QStringList{u"1.3 / *Luz* / Monday, 31 May 2021 / 11:00–12:00 Madrid (UTC+2) / "
                         "Streaming | Fuego | *Luz*"_s});
    CHECK(rowsOf(sheet, u"details"_s)
          == QStringList{u"1.4 / *Tierra* / Monday, 31 May 2021 / 12:00–13:00 Madrid (UTC+2) / "
                         "Streaming | Speaker: None | *Speaker: Ana Díaz*"_s});
    CHECK(rowsOf(sheet, u"added"_s)
          == QStringList{u"1.5 / *Éter* | Monday, 31 May 2021 / 16:00–17:00 Madrid (UTC+2) / "
                         "11:00–12:00 (UTC-3) / Streaming"_s});
}

TEST_CASE("a session of which several things changed is told of once", "[editions]")
{
    Programme newer = firstEdition();
    newer.cards[0].slot.start = QTime(9, 30);
    newer.cards[0].text(TextField::Title).set(u"es"_s, u"Mar"_s);
    newer.cards[0].text(TextField::Summary).set(u"es"_s, u"Resumen"_s);
    newer.cards[0].languages = {u"fr"_s};
    const ErrataSheet sheet = sheetOf(newer);
    REQUIRE(sheet.tables.size() == 1);
    CHECK(rowsOf(sheet, u"moved"_s)
          == QStringList{u"1.1 / *Mar* / Streaming | Agua / Monday, 31 May 2021 / "
                         "09:00–10:00 Madrid (UTC+2) / 04:00–05:00 (UTC-3) / "
                         "Languages: None / Brief summary: earlier text | "
                         "*Mar* / Monday, 31 May 2021 / "
                         "*09:30–10:30 Madrid (UTC+2)* / *04:30–05:30 (UTC-3)* / "
                         "*Languages: French* / *Brief summary: new text*"_s});
}

TEST_CASE("a session in another room has its hours once, and in no zone but the event's",
          "[editions]")
{
    Programme newer = firstEdition();
    newer.cards[0].platform = u"room-a"_s;
    newer.cards[1].platform.clear();
    CHECK(rowsOf(sheetOf(newer), u"moved"_s)
          == QStringList{u"1.1 / *Agua* / Monday, 31 May 2021 / 09:00–10:00 Madrid (UTC+2) | "
                         "Streaming | *Sala A*"_s,
                         u"1.2 / *Aire* / Monday, 31 May 2021 / 10:00–11:00 Madrid (UTC+2) | "
                         "Streaming | *–*"_s});
}

TEST_CASE("a session that lost its hours is postponed", "[editions]")
{
    Programme newer = firstEdition();
    newer.cards[3].slot = {};
    const QStringList rows = rowsOf(sheetOf(newer), u"cancelled"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].endsWith(u"| *Postponed: there are no new hours yet*"));
}

TEST_CASE("what has changed of the event itself comes first", "[editions]")
{
    Programme newer = secondEdition();
    newer.event.end = QDate(2021, 6, 2);
    newer.event.zone = u"Atlantic/Canary"_s;
    newer.platforms[0].name.set(u"es"_s, u"Gran Sala"_s);
    const ErrataSheet sheet = sheetOf(newer);
    REQUIRE_FALSE(sheet.tables.isEmpty());
    CHECK(sheet.tables[0].key == u"event");
    CHECK(rowsOf(sheet, u"event"_s)
          == QStringList{u"Dates | 26 May – 1 June 2021 | *26 May – 2 June 2021*"_s,
                         u"Time zone | Madrid | *Canary*"_s,
                         u"Platform | Streaming | *Gran Sala*"_s});
}

TEST_CASE("where nothing has changed the sheet says so", "[editions]")
{
    ExportOptions options = errataOptions();
    options.errata.newer = 0;
    const ErrataSheet sheet = sheetOf(firstEdition(), options);
    CHECK(sheet.tables.isEmpty());
    CHECK(sheet.about.mid(1)
          == QStringList{u"Compared with the programme of Saturday, 1 May 2021"_s,
                         u"Nothing in the programme has changed for its readers."_s});
    const QTemporaryDir folder;
    for (const char16_t *name : {u"errata-pdf", u"errata-html"}) {
        const QString path = folder.filePath(QString::fromUtf16(name));
        CHECK(publish::exportFormat(QString::fromUtf16(name))
                  ->write(firstEdition(), options, path)
                  .has_value());
        CHECK(QFile::exists(path));
    }
}

TEST_CASE("without an edition there are no errata", "[editions]")
{
    const QTemporaryDir folder;
    ExportOptions options = errataOptions();
    options.errata = {};
    for (const char16_t *name : {u"errata-pdf", u"errata-html"}) {
        const QString path = folder.filePath(u"sheet"_s);
        const publish::ExportFormat *format = publish::exportFormat(QString::fromUtf16(name));
        REQUIRE(format);
        CHECK(format->uses.testFlag(publish::Use::Errata));
        const auto written = format->write(secondEdition(), options, path);
        REQUIRE_FALSE(written.has_value());
        CHECK(written.error() == Error{ErrorCode::NoEdition, {}, {}});
        CHECK_FALSE(QFile::exists(path));
    }
}

TEST_CASE("what people wrote is text in the page, and nothing else", "[editions]")
{
    Programme newer = secondEdition();
    const QString hostile = u"</title><script>alert(1)</script>\" onload=\"x\u0000\u0007&amp;"_s;
    newer.event.title.set(u"es"_s, hostile);
    newer.cards[0].code = hostile;
    newer.cards[2].text(TextField::Title).set(u"es"_s, hostile);
    newer.people[0].name = u"<img src=https://example.org/x.png>"_s;
    newer.platforms[1].name.set(u"es"_s, u"<b>Sala</b>"_s);
    newer.event.languages = {u"es\" onclick=\"x"_s};
    const QByteArray html = errataHtml(newer, errataOptions());
    const QStringList tags = tagsOf(html);
    for (const QString &tag : {u"script"_s, u"img"_s, u"b"_s, u"link"_s, u"iframe"_s})
        CHECK_FALSE(tags.contains(tag));
    CHECK(tags.count(u"title"_s) == 1);
    CHECK_FALSE(html.contains("onload=\"x"));
    CHECK_FALSE(html.contains("onclick=\"x"));
    CHECK_FALSE(html.contains('\0'));
    CHECK_FALSE(html.contains('\a'));
    // It can be read all the same, and an ampersand is not taken for one that we wrote.
    CHECK(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    CHECK(html.contains("&amp;amp;"));
}

TEST_CASE("the page loads nothing, and its tables and links are whole", "[editions]")
{
    const QByteArray html = errataHtml(secondEdition(), errataOptions());
    CHECK_FALSE(html.contains("http"));
    CHECK_FALSE(html.contains("url("));
    CHECK_FALSE(html.contains("src="));
    CHECK(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    // But for the two void elements it is well-formed XML.
    QXmlStreamReader reader(QByteArray(html)
                                .replace("<meta charset=\"utf-8\">", "")
                                .replace("initial-scale=1\">", "initial-scale=1\"/>"));
    QStringList ids;
    QStringList links;
    int columns = 0;
    int cells = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (attributes.hasAttribute(u"id"_s))
            ids.append(attributes.value(u"id"_s).toString());
        if (reader.name() == u"a")
            links.append(attributes.value(u"href"_s).toString());
        columns += attributes.value(u"scope"_s) == u"col";
        cells += attributes.value(u"scope"_s) == u"row";
    }
    CAPTURE(reader.errorString(), reader.lineNumber());
    CHECK_FALSE(reader.hasError());
    CHECK(ids.size() == 5);
    CHECK(columns == 3 * 4 + 2);
    CHECK(cells == 5);
    for (const QString &id : ids)
        CHECK(links.contains(u'#' + id));
}

TEST_CASE("a sheet in Arabic begins at the right", "[editions]")
{
    Programme newer = secondEdition();
    newer.cards[0].text(TextField::Title).set(u"ar"_s, u"الماء"_s);
    const QByteArray html = errataHtml(newer, errataOptions(firstEdition(), u"ar"_s));
    CHECK(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    CHECK(html.contains("lang=\"es\" dir=\"ltr\"><strong>Luz</strong>"));
}

TEST_CASE("the page passes axe in a real browser", "[editions]")
{
    const QTemporaryDir folder;
    QStringList files;
    for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s}) {
        files.append(folder.filePath(language + u".html"_s));
        REQUIRE(publish::writeErrataHtml(secondEdition(), errataOptions(firstEdition(), language),
                                         files.last())
                    .has_value());
    }
    if (const auto verdict = askNode(u"axe_check.mjs"_s, files)) {
        CAPTURE(verdict->said);
        CHECK(verdict->status == 0);
    }
}

TEST_CASE("every hour, title and name of the sheet can be read in its PDF", "[editions]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"errata.pdf"_s);
    const Programme newer = secondEdition();
    const auto report = publish::writeErrataPdf(newer, errataOptions(), path);
    REQUIRE(report.has_value());
    CHECK(report->unknownDestinations.isEmpty());
    CHECK(report->missing.empty());
    const auto squeezed = [](QString text) {
        static const QRegularExpression space(u"[\\s\\x{00AD}]"_s);
        return text.remove(space);
    };
    if (const auto text = askProgram(u"pdftotext"_s, {path, u"-"_s})) {
        CHECK(text->status == 0);
        const QString letters = squeezed(text->said);
        const ErrataSheet sheet = sheetOf(newer);
        for (const QString &about : sheet.about)
            CHECK(letters.contains(squeezed(about)));
        for (const ErrataTable &table : sheet.tables) {
            for (const auto &row : table.rows) {
                for (const publish::ErrataCell &cell : row) {
                    for (const publish::ErrataLine &line : cell) {
                        CAPTURE(line.text);
                        CHECK(letters.contains(squeezed(line.text)));
                    }
                }
            }
        }
    }
    if (const auto structure = askProgram(u"pdfinfo"_s, {u"-struct"_s, path})) {
        CHECK(structure->said.contains(u"H1"));
        CHECK(structure->said.count(u"H2"_s) == 5);
        CHECK(structure->said.contains(u"TH"));
    }
    if (const auto checked = askProgram(u"qpdf"_s, {u"--check"_s, path})) {
        CAPTURE(checked->said);
        CHECK(checked->status == 0);
    }
}

TEST_CASE("the first page names the event once, and those after it at their heads", "[editions]")
{
    Programme older = firstEdition();
    Programme newer = secondEdition();
    older.event.title = newer.event.title = LocalText(u"es"_s, u"Foro de los Barrios"_s);
    for (int i = 0; i < 40; ++i)
        newer.cards.append(session(u"2.%1"_s.arg(i), u"Otra"_s, {17, 0}));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"errata.pdf"_s);
    REQUIRE(publish::writeErrataPdf(newer, errataOptions(older), path).has_value());
    for (const QString &page : {u"1"_s, u"2"_s}) {
        CAPTURE(page);
        if (const auto text =
                askProgram(u"pdftotext"_s, {u"-f"_s, page, u"-l"_s, page, path, u"-"_s}))
            CHECK(text->said.count(u"Foro de los Barrios"_s) == 1);
    }
}

TEST_CASE("the same editions give the same bytes, and others another identifier", "[editions]")
{
    const QTemporaryDir folder;
    const auto bytesOf = [&folder](const ExportOptions &options) {
        const QString path = folder.filePath(u"errata.pdf"_s);
        REQUIRE(publish::writeErrataPdf(secondEdition(), options, path).has_value());
        return contentOf(path);
    };
    ExportOptions options = errataOptions();
    const QByteArray once = bytesOf(options);
    CHECK((bytesOf(options) == once));
    options.pdf.threads = 2;
    CHECK((bytesOf(options) == once));
    ExportOptions others = errataOptions();
    others.errata.frozen = others.errata.frozen.addMSecs(1);
    CHECK(errataDocument(secondEdition(), others).id
          != errataDocument(secondEdition(), errataOptions()).id);
}

TEST_CASE("a full disk leaves the sheet that was there", "[editions]")
{
    const QTemporaryDir folder;
    for (const char16_t *name : {u"errata-pdf", u"errata-html"}) {
        const publish::ExportFormat *format = publish::exportFormat(QString::fromUtf16(name));
        const QString path = folder.filePath(QString::fromUtf16(name));
        REQUIRE(format->write(secondEdition(), errataOptions(), path).has_value());
        const QByteArray before = contentOf(path);
        {
            const SmallDisk disk(1024);
            const auto written = format->write(secondEdition(), errataOptions(), path);
            REQUIRE_FALSE(written.has_value());
            CHECK(written.error() == Error{ErrorCode::DiskFull, path, {}});
        }
        CHECK((contentOf(path) == before));
        CHECK(QDir(folder.path())
                  .entryList(QDir::Files)
                  .filter(u"errata"_s)
                  .contains(QString::fromUtf16(name)));
    }
}
