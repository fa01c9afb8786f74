// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of a site is written whole, or what was there stays.
#include "sites.h"

#include "core/export/savefolder.h"

#include "support/catch.h"
#include "support/noroot.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFile>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

Result<void> writeFolder(const QString &path, const QString &owner, const QByteArray &content)
{
    SaveFolder folder(path, owner);
    return folder.open()
        .and_then([&] { return folder.write(u"index.html"_s, content); })
        .and_then([&] { return folder.write(u"es/a/b.html"_s, content); })
        .and_then([&] { return folder.commit(); });
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("a folder is made with its files and the list of them", "[site]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    REQUIRE(writeFolder(path, u"site 1"_s, "new"));
    CHECK(filesOf(path)
          == QMap<QString, QByteArray>{{u".escaleta-folder"_s, "site 1\nes/a/b.html\nindex.html\n"},
                                       {u"es/a/b.html"_s, "new"},
                                       {u"index.html"_s, "new"}});
    CHECK(namesIn(folder) == QStringList{u"site"_s});
    CHECK((QFile::permissions(path) & QFile::ReadOther)); // a server has to read it
}

TEST_CASE("an empty folder is filled, and one that was written before is replaced", "[site]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    REQUIRE(QDir().mkdir(path));
    REQUIRE(writeFolder(path, u"site 1"_s, "old"));
    REQUIRE(writeFolder(path + u'/', u"site 1"_s, "new"));
    CHECK(filesOf(path)[u"es/a/b.html"_s] == "new");
    CHECK(namesIn(folder) == QStringList{u"site"_s});
}

TEST_CASE("a folder is replaced through a link to it", "[site]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    REQUIRE(writeFolder(path, u"site 1"_s, "old"));
    REQUIRE(QFile::link(path, folder.filePath(u"link"_s)));
    REQUIRE(writeFolder(folder.filePath(u"link"_s), u"site 1"_s, "new"));
    CHECK(filesOf(path)[u"index.html"_s] == "new");
    CHECK(QFileInfo(folder.filePath(u"link"_s)).isSymLink());
}

TEST_CASE("what somebody else put in a folder is never lost", "[site]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    SECTION("where we never wrote")
    {
        REQUIRE(QDir().mkdir(path));
        put(path + u"/thesis.odt"_s, "mine");
    }
    SECTION("beside what we wrote")
    {
        REQUIRE(writeFolder(path, u"site 1"_s, "old"));
        put(path + u"/thesis.odt"_s, "mine");
    }
    SECTION("even where it is hidden and deep")
    {
        REQUIRE(writeFolder(path, u"site 1"_s, "old"));
        REQUIRE(QDir(path).mkpath(u"es/.git"_s));
        put(path + u"/es/.git/thesis.odt"_s, "mine");
    }
    const auto before = filesOf(path);
    const auto result = writeFolder(path, u"site 1"_s, "new");
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::FolderNotOurs);
    CHECK(sentence(result.error()).contains(u"thesis.odt"));
    CHECK(sentence(result.error()).contains(path));
    CHECK(filesOf(path) == before);
    CHECK(namesIn(folder) == QStringList{u"site"_s});
}

TEST_CASE("the folder of another event is not replaced", "[site]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    REQUIRE(writeFolder(path, u"site 1"_s, "old"));
    const auto result = writeFolder(path, u"site 2"_s, "new");
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::FolderNotOurs);
    CHECK(filesOf(path)[u"index.html"_s] == "old");
}

TEST_CASE("a file is not taken for a folder", "[site]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    put(path, "file");
    const auto result = writeFolder(path, u"site 1"_s, "new");
    REQUIRE_FALSE(result);
    CHECK(result.error() == Error{ErrorCode::FolderIsFile, path, {}});
}

TEST_CASE("a folder that can't be made is said", "[site]")
{
    const QTemporaryDir folder;
    SECTION("where there is none to make it in")
    {
        const auto result = writeFolder(folder.filePath(u"no/such/site"_s), u"site 1"_s, "new");
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::WriteFailed);
    }
    SECTION("where one may not write")
    {
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        Result<void> result;
        {
            const NoRoot nobody(folder.path());
            result = writeFolder(folder.filePath(u"site"_s), u"site 1"_s, "new");
        }
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::WriteFailed);
    }
}

TEST_CASE("a full disk half way leaves the old site as it was", "[site]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    const Programme programme = congress();
    REQUIRE(publish::writeSite(programme, siteOptions(u"es"_s), plainCalendar, path));
    const auto before = filesOf(path);
    for (const int room : {0, 100, 3000, 5000}) {
        CAPTURE(room);
        Result<publish::PdfReport> result;
        {
            const SmallDisk disk{rlim_t(room)};
            result = publish::writeSite(programme, siteOptions(), plainCalendar, path);
        }
        REQUIRE_FALSE(result);
        CHECK(result.error() == Error{ErrorCode::DiskFull, path, {}});
        CHECK(filesOf(path) == before);
        CHECK(namesIn(folder) == QStringList{u"site"_s});
    }
}

TEST_CASE("cancelling half way leaves the old site as it was", "[site]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    const Programme programme = congress();
    REQUIRE(publish::writeSite(programme, siteOptions(u"es"_s), plainCalendar, path));
    const auto before = filesOf(path);
    std::atomic<bool> cancel = false;
    publish::ExportOptions options = siteOptions();
    options.pdf.cancel = &cancel;
    options.pdf.progress = [&cancel](int done, int total) {
        CHECK(done <= total);
        cancel = true;
    };
    const auto result = publish::writeSite(programme, options, plainCalendar, path);
    REQUIRE_FALSE(result);
    CHECK(result.error() == Error{ErrorCode::Cancelled, path, {}});
    CHECK(filesOf(path) == before);
    CHECK(namesIn(folder) == QStringList{u"site"_s});
}
