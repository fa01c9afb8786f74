// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/batch.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// 200 notes in seven folders, of which each twentieth is empty and can't be read.
QStringList twoHundred(const QTemporaryDir &folder)
{
    for (int i = 1; i <= 200; ++i) {
        const QString note =
            u"%1.%2 Panel\n\nTítulo de la sesión: Sesión número %3\n"_s.arg(i / 50 + 1)
                .arg(i % 50 + 1)
                .arg(i);
        write(folder.filePath(u"notes/%1/note%2.txt"_s.arg(i % 7).arg(i)),
              i % 20 == 0 ? QByteArray() : note.toUtf8());
    }
    return filesIn({folder.path()});
}

QStringList codesOf(const Batch &batch)
{
    QStringList codes;
    for (const BatchFile &file : batch)
        codes.append(file.reading ? file.reading->reading.cards.value(0).code
                                  : u"error %1"_s.arg(int(file.reading.error().code)));
    return codes;
}

} // namespace

TEST_CASE("a folder is all of its documents, in the order people sort them", "[batch]")
{
    const QTemporaryDir folder;
    for (const QString &name :
         {u"10.txt"_s, u"2.txt"_s, u"b/1.txt"_s, u"a/Z.txt"_s, u"a/y.txt"_s, u".hidden"_s,
          u".git/config"_s, u"~$2.docx"_s, u".~lock.2.txt#"_s, u"2.txt~"_s, u"Thumbs.db"_s})
        write(folder.filePath(name), "x");
    QStringList names;
    for (const QString &path : filesIn({folder.path()}))
        names.append(QDir(folder.path()).relativeFilePath(path));
    CHECK(names == QStringList{u"2.txt"_s, u"10.txt"_s, u"a/y.txt"_s, u"a/Z.txt"_s, u"b/1.txt"_s});
}

TEST_CASE("what is named itself is read whatever it is called", "[batch]")
{
    const QTemporaryDir folder;
    const QString hidden = folder.filePath(u".hidden"_s);
    const QString missing = folder.filePath(u"missing.txt"_s);
    write(hidden, "x");
    CHECK(filesIn({hidden, missing, hidden}) == QStringList{hidden, missing});
}

TEST_CASE("links that lead round in a circle are followed once", "[batch]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a/1.txt"_s), "x");
    REQUIRE(QFile::link(folder.path(), folder.filePath(u"a/up"_s)));
    REQUIRE(QFile::link(folder.filePath(u"a"_s), folder.filePath(u"b"_s)));
    REQUIRE(QFile::link(folder.filePath(u"a/1.txt"_s), folder.filePath(u"c.txt"_s)));
    CHECK(filesIn({folder.path()}).size() == 1);
}

TEST_CASE("two hundred files are read in their order, by however many threads", "[batch]")
{
    const QTemporaryDir folder;
    const QStringList files = twoHundred(folder);
    REQUIRE(files.size() == 200);
    QList<qsizetype> counted;
    const Batch alone = readBatch(files, {.threads = 1}, [&](qsizetype done, qsizetype total) {
        counted.append(total == 200 ? done : -1);
        return true;
    });
    REQUIRE(alone.size() == 200);
    REQUIRE(counted.size() == 200);
    CHECK(std::ranges::is_sorted(counted));
    CHECK(counted.first() == 1);
    const QStringList codes = codesOf(alone);
    CHECK(codes.count(u"error %1"_s.arg(int(ErrorCode::FileEmpty))) == 10);
    CHECK(QSet<QString>(codes.begin(), codes.end()).size() == 191);
    for (qsizetype i = 0; i < files.size(); ++i)
        CHECK(alone[i].path == files[i]);
    CHECK(codesOf(readBatch(files, {.threads = 8})) == codes);
}

TEST_CASE("reading stops where somebody says so", "[batch]")
{
    const QTemporaryDir folder;
    const QStringList files = twoHundred(folder);
    const Batch batch =
        readBatch(files, {.threads = 2}, [](qsizetype done, qsizetype) { return done < 100; });
    const auto cancelled = std::ranges::count_if(batch, [](const BatchFile &file) {
        return !file.reading && file.reading.error().code == ErrorCode::Cancelled;
    });
    // The other thread may be in the middle of one.
    CHECK(cancelled >= 98);
    CHECK(cancelled <= 100);
}

TEST_CASE("a file of two gigabytes is refused by its size", "[batch]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(2LL * 1024 * 1024 * 1024)); // a hole, which takes no room
    file.close();
    const Batch batch = readBatch({path}, {});
    REQUIRE_FALSE(batch[0].reading);
    CHECK(batch[0].reading.error() == Error{ErrorCode::FileTooLarge, path, {u"64"_s}});
}
