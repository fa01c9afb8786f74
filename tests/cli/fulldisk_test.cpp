// SPDX-License-Identifier: GPL-3.0-or-later
// A disk without room: said, and nothing half written.
#include "cli/program.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

// Runs a shell script with "$DISK", a file system of its own of so many bytes that is gone with the
// script, where the system lets one be made.
Outcome onDisk(qint64 bytes, const QString &script)
{
    const Folder folder;
    const QString whole =
        u"mount -t tmpfs -o size=%1 escaleta-test '%2' || exit 125\n"
        "DISK='%2' CLI='%3'\n"
        "fill() { head -c 100000000 /dev/zero > \"$DISK/filler\" 2>/dev/null; }\n%4"_s.arg(bytes)
            .arg(folder(QString()), QStringLiteral(ESCALETA_CLI), script);
    return runTool(u"unshare"_s, {u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, whole});
}

bool canMakeDisks()
{
    const bool can = onDisk(65536, u"exit 0"_s).status == 0;
    if (!can)
        WARN("skipped: this machine lets no file system be made for a test");
    return can;
}

} // namespace

TEST_CASE("an export to a full disk is said and leaves nothing behind", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    for (const QString &format : {u"cards-pdf"_s, u"json"_s, u"xlsx"_s}) {
        const QString old = folder.write(u"old"_s, "what was there");
        // From nothing to all but the last bytes: the time is in the file, and compressed it takes
        // a byte more or less.
        const QString whole = folder(u"whole"_s);
        REQUIRE(run({u"export"_s, format, event, u"-o"_s, whole}).status == Done);
        const qint64 size = QFileInfo(whole).size();
        QFile::remove(whole);
        for (const qint64 room : {qint64(0), qint64(1), size / 2, size - 50}) {
            for (const QString &path : {old, folder(u"new"_s)}) {
                CAPTURE(format, room, path);
                const Outcome outcome =
                    run({u"export"_s, format, event, u"-o"_s, path}, {.largestFile = room});
                CHECK(outcome.status == CouldNot);
                CHECK(outcome.message().contains(u"no room on the disk for "_s + path));
                CHECK(outcome.message().count(u'\n') == 1);
                CHECK(contentOf(old) == "what was there");
                CHECK(folder.names() == QStringList{u"old"_s, u"sample.escaleta"_s});
            }
        }
    }
}

TEST_CASE("an event that finds no room is not made", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"e.escaleta"_s);
    for (const qint64 room : {0, 1, 100, 4096, 10'000, 100'000}) {
        for (const QStringList &arguments :
             {QStringList{u"new"_s, event},
              {u"sample"_s, event},
              {u"import"_s, event, sampleNotes() + u"nota-taller.es.txt"_s}}) {
            CAPTURE(arguments, room);
            const Outcome outcome = run(arguments, {.largestFile = room});
            CHECK(outcome.status == CouldNot);
            CHECK(outcome.message().contains(event));
            CHECK(outcome.message().count(u'\n') == 1);
            CHECK(folder.names().isEmpty());
        }
    }
}

TEST_CASE("a change is stored whole or, where there is no room, not at all", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray whole = contentOf(event);
    const QByteArray before = storedIn(event);
    const QString text = u"cuesta "_s.repeated(10'000).trimmed();
    QSet<int> statuses;
    for (const qint64 room : {qint64(0), qint64(1), qint64(4096), qint64(50'000), qint64(200'000),
                              whole.size(), whole.size() + 40'000, whole.size() * 4}) {
        folder.write(u"sample.escaleta"_s, whole);
        const Outcome outcome =
            run({u"set"_s, event, u"1.1.1"_s, u"summary"_s, text}, {.largestFile = room});
        CAPTURE(room, outcome.message());
        statuses.insert(outcome.status);
        if (outcome.status == Done) {
            // What did not fit into the file itself may lie beside it, and is folded back by the
            // next change.
            CHECK(card(event, u"1.1.1"_s)[u"summary"][u"es"].toString() == text);
            CHECK(run({u"set"_s, event, u"1.1.1"_s, u"capacity"_s, u"9"_s}).status == Done);
            CHECK(card(event, u"1.1.1"_s)[u"summary"][u"es"].toString() == text);
        } else {
            CHECK(outcome.status == CouldNot);
            CHECK(outcome.message().contains(event));
            CHECK(outcome.message().count(u'\n') == 1);
            CHECK(storedIn(event) == before);
        }
        CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
    }
    CHECK(statuses == QSet<int>{Done, CouldNot});
}

TEST_CASE("reading an event takes no room on the disk", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray list = run({u"list"_s, event}).out;
    const Outcome outcome = run({u"list"_s, event}, {.largestFile = 0});
    CHECK(outcome.status == Done);
    CHECK(outcome.out == list);
    CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
}

TEST_CASE("a disk that is really full is called full, and what was on it stays", "[cli]")
{
    if (!canMakeDisks()) {
        SUCCEED();
        return;
    }
    const qint64 disk = 4'000'000;
    const QString left = u"[ \"$(ls -A \"$DISK\" | tr '\\n' ' ')\" = \"%1\" ] || exit 99\n"_s;
    SECTION("for an export")
    {
        for (const QString &format : {u"cards-pdf"_s, u"json"_s}) {
            const Outcome outcome =
                onDisk(disk,
                       u"\"$CLI\" sample \"$DISK/e.escaleta\" 2>/dev/null || exit 98\n"
                       "echo old > \"$DISK/out\"\nfill\n"
                       "\"$CLI\" export %1 \"$DISK/e.escaleta\" -o \"$DISK/out\"; status=$?\n"
                       "[ \"$(cat \"$DISK/out\")\" = old ] || exit 97\n%2exit $status\n"_s.arg(
                           format, left.arg(u"e.escaleta filler out "_s)));
            CAPTURE(format, outcome.message());
            CHECK(outcome.status == CouldNot);
            CHECK(outcome.message().contains(u"no room on the disk"));
            CHECK(outcome.message().contains(u"/out"));
        }
    }
    SECTION("for a change")
    {
        const Outcome outcome =
            onDisk(disk,
                   u"\"$CLI\" sample \"$DISK/e.escaleta\" 2>/dev/null || exit 98\n"
                   "cp \"$DISK/e.escaleta\" /tmp/escaleta-before.$$\nfill\n"
                   "\"$CLI\" set \"$DISK/e.escaleta\" 1.1.1 summary 'Otra cosa.'; status=$?\n"
                   "cmp \"$DISK/e.escaleta\" /tmp/escaleta-before.$$; same=$?\n"
                   "rm /tmp/escaleta-before.$$\n[ $same = 0 ] || exit 97\n%1exit $status\n"_s.arg(
                       left.arg(u"e.escaleta filler "_s)));
        CAPTURE(outcome.message());
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.message().contains(u"no room on the disk"));
        CHECK(outcome.message().contains(u"/e.escaleta"));
    }
    SECTION("for a new event")
    {
        const Outcome outcome = onDisk(disk,
                                       u"fill\n\"$CLI\" sample \"$DISK/e.escaleta\"; status=$?\n"
                                       "%1exit $status\n"_s.arg(left.arg(u"filler "_s)));
        CAPTURE(outcome.message());
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.message().contains(u"no room on the disk"));
    }
    SECTION("but an event on it can be read")
    {
        const Outcome outcome =
            onDisk(disk,
                   u"\"$CLI\" sample \"$DISK/e.escaleta\" 2>/dev/null || exit 98\nfill\n"
                   "\"$CLI\" list \"$DISK/e.escaleta\"\n"_s);
        CHECK(outcome.status == Done);
        CHECK(outcome.output().contains(u"1.1.1"));
        CHECK(outcome.message() == QString());
    }
}
