// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/timetable.h"

#include "support/builders.h"
#include "support/catch.h"
#include "timetables.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;
using publish::TimetableView;

namespace {

constexpr std::array views{TimetableView::Day, TimetableView::Week, TimetableView::List};

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"[\\s\\x{00AD}]"_s);
    return text.remove(spaces);
}

// Whether each of these can be read, whichever way the lines break.
void checkReads(const std::optional<QString> &text, const QStringList &expected)
{
    if (!text) {
        WARN("skipped: poppler's programs are not installed");
        return;
    }
    const QString letters = withoutSpaces(*text);
    for (const QString &each : expected) {
        CAPTURE(each);
        CHECK(letters.contains(withoutSpaces(each)));
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ErrorCode errorOf(const Result<publish::PdfReport> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

} // namespace

TEST_CASE("every title and hour of a timetable can be read in its PDF", "[publish]")
{
    Programme programme = sampleProgramme();
    QStringList expected;
    for (int i = 0; i < 12; ++i) {
        const QString code = u"1.%1"_s.arg(i);
        const QTime start(8 + i / 2, i % 2 * 30);
        const QString title = u"Session number %1 on a topic"_s.arg(i);
        programme.cards.append(session(code, i % 2 ? u"streaming"_s : u"room-a"_s, title,
                                       QDate(2021, 5, 29).addDays(i % 3), start));
        expected += {title, code, start.toString(u"HH:mm")};
    }
    for (const TimetableView view : views)
        checkReads(readBack(programme, timetableOptions(view)), expected);
}

TEST_CASE("a timetable is tagged, and reads day by day in the order of time", "[publish]")
{
    const Programme programme =
        programmeWith({session(u"2"_s, u"streaming"_s, u"Second"_s, {2021, 5, 31}, {15, 0}),
                       session(u"1"_s, u"room-a"_s, u"First"_s, {2021, 5, 31}, {13, 0}),
                       session(u"3"_s, u"streaming"_s, u"Third"_s, {2021, 6, 1}, {9, 0})});
    for (const TimetableView view : views) {
        const auto structure = structureOf(programme, timetableOptions(view));
        if (!structure)
            return;
        CAPTURE(*structure);
        CHECK(structure->contains(u"H1"_s));
        const qsizetype first = structure->indexOf(u"First\""_s);
        const qsizetype second = structure->indexOf(u"Second\""_s);
        CHECK(first > 0);
        CHECK(second > first);
        CHECK(structure->indexOf(u"Third\""_s) > second);
        CHECK(structure->contains(view == TimetableView::List ? u"TH"_s : u"Div"_s));
    }
}

TEST_CASE("sessions of no time and of forty hours are in the timetable", "[publish]")
{
    const Programme programme = programmeWith(
        {session(u"1"_s, u"streaming"_s, u"Blink"_s, {2021, 5, 31}, {13, 0}, 0),
         session(u"2"_s, u"room-a"_s, u"Endless"_s, {2021, 5, 30}, {20, 0}, 40 * 60),
         session(u"3"_s, u"streaming"_s, u"Unmeasured"_s, {2021, 5, 31}, {18, 0}, std::nullopt),
         session(u"4"_s, u"streaming"_s, u"Backwards"_s, {2021, 5, 31}, {9, 0}, -30)});
    for (const TimetableView view : views)
        checkReads(readBack(programme, timetableOptions(view)),
                   {u"Blink"_s, u"Endless"_s, u"Unmeasured"_s, u"Backwards"_s});
}

TEST_CASE("of five hundred sessions at one hour on one platform none is lost", "[publish]")
{
    Programme programme = sampleProgramme();
    QStringList expected;
    for (int i = 0; i < 500; ++i) {
        programme.cards.append(session(u"9.%1"_s.arg(i), u"streaming"_s, u"Crowd%1x"_s.arg(i)));
        expected.append(u"Crowd%1x"_s.arg(i));
    }
    checkReads(readBack(programme), expected);
}

TEST_CASE("sixty platforms are on several pages, and none is lost", "[publish]")
{
    Programme programme = sampleProgramme();
    QStringList expected;
    programme.platforms.clear();
    for (int i = 0; i < 60; ++i) {
        const QString name = u"Hall%1x"_s.arg(i);
        programme.platforms.append({.id = name, .name = LocalText(u"es"_s, name), .position = i});
        programme.cards.append(session(u"8.%1"_s.arg(i), name, u"Topic%1x"_s.arg(i)));
        expected += {name, u"Topic%1x"_s.arg(i)};
    }
    for (const TimetableView view : views)
        checkReads(readBack(programme, timetableOptions(view)), expected);
}

TEST_CASE("a day with a clock change has as many hours as it has", "[publish]")
{
    const auto at = [](QDate date) {
        return programmeWith({session(u"1"_s, u"streaming"_s, u"Early"_s, date, {0, 0}, 30),
                              session(u"2"_s, u"streaming"_s, u"Late"_s, date, {4, 0}, 30)});
    };
    const auto shorter = readBack(at({2021, 3, 28}));
    const auto longer = readBack(at({2021, 10, 31}));
    if (!shorter || !longer)
        return;
    CHECK_FALSE(shorter->contains(u" 02:00"_s));
    CHECK(longer->count(u"02:00"_s) == 2);
    checkReads(shorter, {u"Early"_s, u"Late"_s, u"UTC+1/UTC+2"_s});
}

TEST_CASE("titles of four hundred letters and from right to left are whole somewhere", "[publish]")
{
    const QString longTitle = words(70).left(400);
    const QString arabic = u"مدينة للجميع في كل مكان"_s;
    Programme programme =
        programmeWith({session(u"1"_s, u"streaming"_s, longTitle),
                       session(u"2"_s, u"room-a"_s, u"x"_s, {2021, 5, 31}, {13, 0}, 30)});
    programme.cards[1].text(TextField::Title) = LocalText(u"ar"_s, arabic);
    for (const publish::Paper paper : {publish::Paper::A4, publish::Paper::A5}) {
        publish::ExportOptions options = timetableOptions();
        options.paper = paper;
        checkReads(readBack(programme, options), {longTitle});
        programme.event.languages = {u"ar"_s};
        options.language = u"ar"_s;
        checkReads(readBack(programme, options), {longTitle});
    }
}

TEST_CASE("a timetable is the same bytes with one thread or two", "[publish]")
{
    const QTemporaryDir dir;
    const Programme programme =
        programmeWith({session(u"1"_s, u"streaming"_s, u"One"_s),
                       session(u"2"_s, u"room-a"_s, u"Two"_s, {2021, 6, 1})});
    publish::ExportOptions options = timetableOptions();
    REQUIRE(writeTimetablePdf(programme, options, dir.filePath(u"one"_s)).has_value());
    options.pdf.threads = 2;
    REQUIRE(writeTimetablePdf(programme, options, dir.filePath(u"two"_s)).has_value());
    CHECK(contents(dir.filePath(u"one"_s)).size() > 5000);
    CHECK((contents(dir.filePath(u"one"_s)) == contents(dir.filePath(u"two"_s))));
}

TEST_CASE("without a session that takes place there is no timetable", "[publish]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"timetable.pdf"_s);
    CHECK(errorOf(writeTimetablePdf(sampleProgramme(), timetableOptions(), path))
          == ErrorCode::NothingToExport);
    Programme programme = programmeWith({session(u"1"_s, u"streaming"_s, u"One"_s)});
    programme.cards[0].status = Status::Withdrawn;
    CHECK(errorOf(writeTimetablePdf(programme, timetableOptions(), path))
          == ErrorCode::NothingToExport);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a timetable that is cancelled leaves no file", "[publish]")
{
    const QTemporaryDir dir;
    const std::atomic<bool> cancelled = true;
    publish::ExportOptions options = timetableOptions();
    options.pdf.cancel = &cancelled;
    CHECK(errorOf(writeTimetablePdf(programmeWith({session(u"1"_s, u"streaming"_s, u"One"_s)}),
                                    options, dir.filePath(u"timetable.pdf"_s)))
          == ErrorCode::Cancelled);
    CHECK(QDir(dir.path()).isEmpty());
}
