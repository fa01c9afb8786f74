// SPDX-License-Identifier: GPL-3.0-or-later
// What this program claims of its speed: whole processes against other programs at the same work,
// in turn and on the same machine. Prints ratios; exits with 1 where one is less than wanted.
#include "material.h"
#include "measure.h"

#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <cstring>

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

bool cards()
{
    const QTemporaryDir folder;
    const core::Programme congress = Writer().congress(300);
    const QString event = folder.filePath(u"event.escaleta"_s);
    const QString flat = folder.filePath(u"cards.fodt"_s);
    if (!core::Store::create(event, congress, author) || !save(flat, flatOdt(congress).toUtf8())
        || !prepare(
            u"soffice"_s,
            soffice(folder, {u"--convert-to"_s, u"odt"_s, u"--outdir"_s, folder.path(), flat})))
        return false;
    return run(
        {.what = u"300 cards of about 950 words as one tagged PDF"_s,
         .theirName = u"LibreOffice, the same from ODT,"_s,
         .theirProgram = u"soffice"_s,
         .theirArguments = soffice(
             folder,
             {u"--convert-to"_s,
              u"pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
              "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}"_s,
              u"--outdir"_s, folder.path(), folder.filePath(u"cards.odt"_s)}),
         .ourArguments = {u"export"_s, u"cards-pdf"_s, event, u"-o"_s,
                          folder.filePath(u"ours.pdf"_s)},
         .rounds = 3,
         .atLeast = 20,
         .before = {}});
}

bool list()
{
    const QTemporaryDir folder;
    const QString event = folder.filePath(u"event.escaleta"_s);
    if (!core::Store::create(event, Writer().congress(10'000), author))
        return false;
    const QString sql =
        u"SELECT c.code, c.status, c.date, c.start, c.minutes, p.body, f.body, t.body FROM card c"
        " LEFT JOIN card_text t ON t.owner = c.id AND t.field = 'title' AND t.language = 'es'"
        " LEFT JOIN format_text f ON f.owner = c.format AND f.field = 'name' AND f.language = 'es'"
        " LEFT JOIN platform_text p ON p.owner = c.platform AND p.field = 'name'"
        " AND p.language = 'es'"_s;
    return run({.what = u"listing an event of 10,000 cards"_s,
                .theirName = u"sqlite3, the same columns,"_s,
                .theirProgram = u"sqlite3"_s,
                .theirArguments = {event, sql},
                .ourArguments = {u"list"_s, event},
                .rounds = 9,
                .atLeast = 1.0 / 3,
                .before = {}});
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
    Bench{"list", list},
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    qputenv("LC_ALL", "C.UTF-8");
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
