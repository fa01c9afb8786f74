// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk, a Cancel half-way, a folder in the way: what was there stays.
#include "exported.h"
#include "support/builders.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFile>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

const std::vector<const char *> dataFormats{"ics", "schedule-xml", "schedule-json", "csv", "xlsx"};

struct OldFile
{
    OldFile()
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("old");
    }
    QString path() const { return folder.filePath(u"out"_s); }
    void checkUnchanged() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == "old");
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"out"_s});
    }
    QTemporaryDir folder;
};

Result<publish::PdfReport> writeOver(const OldFile &old, const char *format,
                                     const Programme &programme,
                                     const publish::ExportOptions &options = spanish())
{
    return publish::exportFormat(QString::fromLatin1(format))
        ->write(programme, options, old.path());
}

} // namespace

TEST_CASE("a full disk leaves what was there, wherever it fills up")
{
    const Programme programme = manySessions(40);
    for (const char *format : dataFormats) {
        const qint64 size = Exported(format, programme).bytes().size();
        for (const qint64 room : {qint64(0), size / 2, size - 1}) {
            const OldFile old;
            CAPTURE(format, room);
            const auto written = [&] {
                const SmallDisk disk{rlim_t(room)};
                return writeOver(old, format, programme);
            }();
            REQUIRE_FALSE(written);
            CHECK(written.error().code == ErrorCode::DiskFull);
            CHECK(written.error().file == old.path());
            old.checkUnchanged();
        }
    }
}

// Its parts are larger than the packed whole, and go to temporary files first.
TEST_CASE("a workbook whose parts find no room is not taken for a whole one")
{
    const Programme programme = manySessions(40);
    const QByteArray whole = Exported("xlsx", programme).bytes();
    for (qint64 room = whole.size(); room < 20 * whole.size(); room += whole.size()) {
        const OldFile old;
        CAPTURE(room);
        const auto written = [&] {
            const SmallDisk disk{rlim_t(room)};
            return writeOver(old, "xlsx", programme);
        }();
        if (!written) {
            CHECK(written.error().code == ErrorCode::DiskFull);
            old.checkUnchanged();
        } else {
            QFile file(old.path());
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(file.readAll() == whole);
        }
    }
}

TEST_CASE("an export that is cancelled leaves what was there")
{
    const Programme programme = manySessions(40);
    for (const char *format : dataFormats) {
        for (const int after : {0, 1, 20}) {
            const OldFile old;
            std::atomic<bool> cancel = after == 0;
            publish::ExportOptions options = spanish();
            options.pdf.cancel = &cancel;
            options.pdf.progress = [&](int done, int) { cancel = cancel || done >= after; };
            const auto written = writeOver(old, format, programme, options);
            CAPTURE(format, after);
            REQUIRE_FALSE(written);
            CHECK(written.error().code == ErrorCode::Cancelled);
            CHECK(written.error().file == old.path());
            old.checkUnchanged();
        }
    }
}

TEST_CASE("an export does not write over a folder")
{
    for (const char *format : dataFormats) {
        const QTemporaryDir folder;
        const auto written = publish::exportFormat(QString::fromLatin1(format))
                                 ->write(manySessions(1), spanish(), folder.path());
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::FileIsFolder);
    }
}

TEST_CASE("a session that is asked for twice is in the file once")
{
    const Programme programme = manySessions(2);
    const QString id = programme.cards[1].id;
    for (const char *format : dataFormats) {
        publish::ExportOptions once = spanish();
        once.cards = {id};
        publish::ExportOptions twice = spanish();
        twice.cards = {id, id};
        CAPTURE(format);
        CHECK(Exported(format, programme, twice).bytes()
              == Exported(format, programme, once).bytes());
    }
}

TEST_CASE("exports say how far they are")
{
    const Programme programme = manySessions(40);
    for (const char *format : dataFormats) {
        int last = -1;
        publish::ExportOptions options = spanish();
        options.pdf.progress = [&](int done, int total) {
            CHECK(done >= last);
            CHECK(done <= total);
            last = done;
        };
        CHECK_FALSE(Exported(format, programme, options).error());
        CAPTURE(format);
        CHECK(last >= 39);
    }
}
