// SPDX-License-Identifier: GPL-3.0-or-later
// What this program claims of its speed: whole processes against other programs at the same work,
// in turn and on the same machine. Prints ratios; exits with 1 where one is less than wanted.
#include "board.h"
#include "clashes.h"
#include "imports.h"
#include "material.h"
#include "measure.h"
#include "monotonic.h"
#include "placing.h"
#include "site.h"

#include "core/import/sample.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <vector>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const core::Author author{u"bench"_s, QDateTime({2028, 1, 1}, {0, 0}, Qt::UTC), {}};

QStringList soffice(const QTemporaryDir &folder, const QStringList &rest)
{
    return QStringList{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                       u"--headless"_s}
    + rest;
}

bool words()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"texto.md"_s);
    if (!save(path, Writer().text(50'000'000)))
        return false;
    return run({.what = u"words of 50 MB of Spanish text"_s,
                .theirName = u"wc -w"_s,
                .theirProgram = u"wc"_s,
                .theirArguments = {u"-w"_s, path},
                .ourArguments = {u"words"_s, path},
                .rounds = 9,
                .before = {}});
}

bool notes()
{
    constexpr int ours = 1000;
    constexpr int theirs = 50; // it would take too long otherwise; the ratio is of notes a second
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"text"_s);
    Writer writer;
    QStringList paths;
    for (int i = 0; i < ours; ++i) {
        paths.append(folder.filePath(u"nota-%1.txt"_s.arg(i)));
        if (!save(paths.last(), writer.note(i).toUtf8()))
            return false;
    }
    const QString event = folder.filePath(u"event.escaleta"_s);
    const QStringList convert = soffice(
        folder,
        QStringList{u"--convert-to"_s, u"txt:Text"_s, u"--outdir"_s, folder.filePath(u"text"_s)}
            + paths.first(theirs));
    // The first start makes its profile.
    if (!prepare(u"soffice"_s, convert))
        return false;
    return run({.what = u"importing 1,000 notes into one event"_s,
                .theirName = u"LibreOffice, 50 of them to text,"_s,
                .theirProgram = u"soffice"_s,
                .theirArguments = convert,
                .ourArguments = QStringList{u"import"_s, event} + paths,
                .ourShare = double(ours) / theirs,
                .rounds = 3,
                .atLeast = 20,
                .before = event});
}

// 300 cards of about 950 words as a document of ours, against a text of the same cards.
bool typesetting(const QString &what, const QStringList &format)
{
    const QTemporaryDir folder;
    const core::Programme congress = Writer().congress(300);
    const QString event = folder.filePath(u"event.escaleta"_s);
    const QString flat = folder.filePath(u"cards.fodt"_s);
    const QString html = folder.filePath(u"cards.html"_s);
    const QString typst = folder.filePath(u"cards.typ"_s);
    if (!core::Store::create(event, congress, author) || !save(flat, flatOdt(congress).toUtf8())
        || !save(html, plainHtml(congress).toUtf8()) || !save(typst, typstText(congress).toUtf8())
        || !prepare(
            u"soffice"_s,
            soffice(folder, {u"--convert-to"_s, u"odt"_s, u"--outdir"_s, folder.path(), flat})))
        return false;
    Contest contest{
        .what = what,
        .theirName = u"LibreOffice, the same from ODT,"_s,
        .theirProgram = u"soffice"_s,
        .theirArguments = soffice(
            folder,
            {u"--convert-to"_s,
             u"pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
             "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}"_s,
             u"--outdir"_s, folder.path(), folder.filePath(u"cards.odt"_s)}),
        .ourArguments =
            QStringList{u"export"_s, format[0], event, u"-o"_s, folder.filePath(u"ours.pdf"_s)}
            + format.mid(1),
        .rounds = 3,
        .atLeast = 20,
        .before = {}};
    bool isReached = run(contest);
    if (QFile::exists(QStringLiteral(ESCALETA_BENCH_TYPST "/node_modules"))) {
        contest.theirName = u"Typst, the same,"_s;
        contest.theirProgram = u"env"_s;
        contest.theirArguments = {u"-C"_s,   QStringLiteral(ESCALETA_BENCH_TYPST),
                                  u"node"_s, QStringLiteral(ESCALETA_BENCH_SCRIPTS "/typst.mjs"),
                                  typst,     folder.filePath(u"typst.pdf"_s)};
        contest.atLeast = 10;
        isReached &= run(contest);
    } else {
        std::printf("%s: npm could not install Typst\n", qPrintable(what));
        isReached = false;
    }
    contest.theirName = u"WeasyPrint, the same from HTML,"_s;
    contest.theirProgram = u"weasyprint"_s;
    contest.theirArguments = {u"--pdf-variant"_s, u"pdf/ua-1"_s, html,
                              folder.filePath(u"weasyprint.pdf"_s)};
    contest.rounds = 1; // it takes minutes
    contest.atLeast = 40;
    return run(contest) && isReached;
}

bool cards()
{
    return typesetting(u"300 cards of about 950 words as one tagged PDF"_s, {u"cards-pdf"_s});
}

bool booklet()
{
    return typesetting(
        u"a booklet of 300 sessions of about 950 words"_s,
        {u"booklet-pdf"_s, u"--fields"_s,
         u"theme,subtheme,organizers,people,date,hours,platform,capacity,languages,summary,concept,"
         "objectives,debate,documents"_s});
}

// The columns that a list of cards shows.
const QString listSql =
    u"SELECT c.code, c.status, c.date, c.start, c.minutes, p.body, f.body, t.body FROM card c"
    " LEFT JOIN card_text t ON t.owner = c.id AND t.field = 'title' AND t.language = 'es'"
    " LEFT JOIN format_text f ON f.owner = c.format AND f.field = 'name' AND f.language = 'es'"
    " LEFT JOIN platform_text p ON p.owner = c.platform AND p.field = 'name'"
    " AND p.language = 'es'"_s;

bool list()
{
    const QTemporaryDir folder;
    const QString event = folder.filePath(u"event.escaleta"_s);
    if (!core::Store::create(event, Writer().congress(10'000), author))
        return false;
    return run({.what = u"listing an event of 10,000 cards"_s,
                .theirName = u"sqlite3, the same columns,"_s,
                .theirProgram = u"sqlite3"_s,
                .theirArguments = {event, listSql},
                .ourArguments = {u"list"_s, event},
                .rounds = 9,
                .atLeast = 1.0 / 3,
                .before = {}});
}

// What a program prints: numbers separated by spaces. Empty where it failed.
QList<double> numbers(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    QList<double> values;
    if (process.waitForFinished(-1) && process.exitCode() == 0) {
        for (const QByteArray &word : process.readAllStandardOutput().simplified().split(' '))
            values.append(word.toDouble());
    }
    return values;
}

bool report(const char *what, double ours, const char *unit, double bound)
{
    std::printf("%s: %.2f %s, wanted at most %.2f: %s\n", what, ours, unit, bound,
                ours <= bound ? "reached" : "NOT REACHED");
    std::fflush(stdout);
    return ours <= bound;
}

double medianSeconds(const QString &program, const QStringList &arguments)
{
    std::vector<double> seconds;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        timer.start();
        prepare(program, arguments);
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

// Of one size and of seven times that: the time grows with it, and the memory stays in bounds.
bool largeBooklet()
{
    const QTemporaryDir folder;
    const auto seconds = [&folder](int sessions) {
        const QString event = folder.filePath(u"event-%1.escaleta"_s.arg(sessions));
        if (!core::Store::create(event, Writer().congress(sessions), author))
            return -1.0;
        return medianSeconds(QStringLiteral(ESCALETA_CLI),
                             {u"export"_s, u"booklet-pdf"_s, event, u"-o"_s,
                              folder.filePath(u"b.pdf"_s), u"--fields"_s,
                              u"people,date,hours,summary,concept,objectives,debate"_s});
    };
    const double few = seconds(300);
    const double many = seconds(2000);
    if (few <= 0 || many <= 0)
        return false;
    std::printf("a booklet of 2,000 sessions: %.2f s\n", many);
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const bool isSmall = report("its memory", double(usage.ru_maxrss) / 1024, "MB", 500);
    return report("as many times the time of 300", many / few, "times", 2000.0 / 300 * 1.15)
        && isSmall;
}

// From the start of a process to the moment of the first paint, which it prints first.
double medianToPaint(const QString &program, const QStringList &arguments)
{
    std::vector<double> times;
    for (int round = 0; round < 15; ++round) {
        const double started = monotonicMilliseconds();
        const QList<double> printed = numbers(program, arguments);
        times.push_back(printed.value(0) - started);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

const QString windowProgram = QStringLiteral(ESCALETA_BENCH_WINDOW);
const QString emptyProgram = QStringLiteral(ESCALETA_BENCH_EMPTY);

bool start()
{
    const QTemporaryDir folder;
    const QString event = folder.filePath(u"event.escaleta"_s);
    if (!core::Store::create(event, core::sampleCongress(), author))
        return false;
    bool reached = true;
    for (const char *display : {"offscreen", "xcb"}) {
        qputenv("QT_QPA_PLATFORM", display);
        const double empty = medianToPaint(emptyProgram, {});
        const double ours = medianToPaint(windowProgram, {u"start"_s, event});
        // The least that any window with words in it takes, because it has to find its fonts.
        const double text = medianToPaint(emptyProgram, {u"One line of text"_s});
        std::printf(
            "%s: an empty window %.1f ms, one with a line of text %.1f ms (%.2f times), ours "
            "on the sample %.1f ms\n",
            display, empty, text, text / empty, ours);
        reached &=
            report("start to the first painted window", ours / empty, "times an empty one", 1.5);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return reached;
}

bool window()
{
    const QTemporaryDir folder;
    const QString event = folder.filePath(u"event.escaleta"_s);
    Writer writer;
    core::Programme congress = writer.congress(10'000);
    congress.cards.first().text(core::TextField::Concept).set(u"es"_s, writer.paragraphs(12, 84));
    if (!core::Store::create(event, congress, author))
        return false;
    const double sqlite = medianSeconds(u"sqlite3"_s, {event, listSql});
    const QList<double> opened = numbers(windowProgram, {u"open"_s, event});
    const QList<double> empty = numbers(emptyProgram, {});
    const QList<double> keys = numbers(windowProgram, {u"keys"_s, event});
    const QList<double> edits = numbers(windowProgram, {u"edits"_s, event});
    const QList<double> search = numbers(windowProgram, {u"search"_s, event});
    if (opened.size() != 2 || empty.size() != 2 || keys.size() != 1 || edits.size() != 1
        || search.size() != 3)
        return false;
    const double fileKilobytes = double(QFileInfo(event).size()) / 1024;
    std::printf(
        "10,000 cards: sqlite3 %.0f ms, ours painted %.0f ms; file %.0f MB, memory %.0f MB, "
        "an empty window %.0f MB\n",
        sqlite * 1000, opened[0], fileKilobytes / 1024, opened[1] / 1024, empty[1] / 1024);
    std::printf("search: bare query %.1f ms, hits painted %.1f ms\n", search[1], search[0]);
    bool reached =
        report("opening until the list is painted", opened[0] / 1000 / sqlite, "times sqlite3", 3);
    reached &= report("memory", (opened[1] - empty[1]) / fileKilobytes, "times the file", 3);
    reached &= report("a key in a text, on the main thread", keys[0] / 1000, "ms", 2);
    reached &= report("an edit, on the main thread", edits[0], "ms", 16);
    reached &=
        report("search until hits are painted", search[0] / search[1], "times the bare query", 10);
    reached &= report("longest turn of the event loop while searching", search[2], "ms", 16);
    return reached;
}

// A week of 1,000 sessions on 30 platforms, with people, some of them at once.
bool drag()
{
    const QTemporaryDir folder;
    const QString event = folder.filePath(u"week.escaleta"_s);
    core::Programme week = Writer().congress(1000);
    week.event.start = QDate(2028, 3, 13);
    week.event.end = QDate(2028, 3, 19);
    week.platforms.clear();
    for (int i = 0; i < 30; ++i) {
        core::Platform platform{.id = u"platform-%1"_s.arg(i), .position = i};
        platform.name.set(week.sourceLanguage(), u"Sala %1"_s.arg(i + 1));
        week.platforms.append(platform);
    }
    for (qsizetype i = 0; i < week.cards.size(); ++i) {
        core::Card &card = week.cards[i];
        card.platform = week.platforms[i % 30].id;
        card.furtherPlatforms.clear();
        card.slot = {week.event.start.addDays(i / 30 % 7), QTime(8, 0).addSecs(int(i / 210) * 7200),
                     int(60 + i % 5 * 15)};
    }
    if (!core::Store::create(event, week, author))
        return false;
    const QList<double> steps = numbers(windowProgram, {u"drag"_s, event});
    if (steps.size() != 2)
        return false;
    std::printf("a step of a drag over 1,000 sessions, usually: %.2f ms\n", steps[1]);
    return report("the longest step of a drag, on the main thread", steps[0], "ms", 16);
}

// 2,000 cards that wait for a review, in three languages.
bool queue()
{
    const QTemporaryDir folder;
    const QString event = folder.filePath(u"queue.escaleta"_s);
    core::Programme congress = Writer().congress(2000);
    for (core::Card &card : congress.cards)
        card.status = core::Status::Submitted;
    if (!core::Store::create(event, congress, author))
        return false;
    const QList<double> steps = numbers(windowProgram, {u"queue"_s, event});
    if (steps.size() != 4)
        return false;
    std::printf("the next card of the queue, usually: %.1f ms as text, %.1f ms as it prints\n",
                steps[1], steps[3]);
    const bool isReached = report("the longest as text, on the main thread", steps[0], "ms", 50);
    return report("the longest as it prints, on the main thread", steps[2], "ms", 50) && isReached;
}

struct Bench
{
    const char *name;
    bool (*run)();
};

constexpr std::array benches{
    Bench{"words", words},
    Bench{"notes", notes},
    Bench{"cards", cards},
    Bench{"booklet", booklet},
    Bench{"large-booklet", largeBooklet},
    Bench{"list", list},
    Bench{"start", start},
    Bench{"window", window},
    Bench{"board", board},
    Bench{"queue", queue},
    Bench{"clashes", clashes},
    Bench{"placing", placing},
    Bench{"drag", drag},
    Bench{"site", site},
    Bench{"forms", forms},
    Bench{"schedules", schedules},
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    bool reached = true;
    for (const Bench &bench : benches) {
        bool wanted = argc < 2;
        for (int i = 1; i < argc; ++i)
            wanted = wanted || std::strcmp(argv[i], bench.name) == 0;
        if (wanted && !bench.run()) {
            std::printf("%s: not as wanted\n", bench.name);
            reached = false;
        }
    }
    return reached ? 0 : 1;
}
