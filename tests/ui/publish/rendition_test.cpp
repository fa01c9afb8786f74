// SPDX-License-Identifier: GPL-3.0-or-later
// Making in another thread what is shown, with writers that wait for the test.
#include "ui/print/rendition.h"

#include "core/export/savefile.h"
#include "desk.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Result = core::Result<publish::PdfReport>;

Result written(const QString &path, const QByteArray &bytes)
{
    return core::saveFile(path, bytes).map([] { return publish::PdfReport{}; });
}

// Writes what it is called.
ui::ExportJob quick(const QByteArray &bytes)
{
    return {.write = [bytes](const core::Programme &, const publish::ExportOptions &,
                             const QString &path) { return written(path, bytes); }};
}

// Does not end before it is cancelled, but then at once; says that it has begun.
ui::ExportJob endless(QSemaphore &begun)
{
    return {.write = [&begun](const core::Programme &, const publish::ExportOptions &options,
                              const QString &path) -> Result {
        begun.release();
        while (!*options.pdf.cancel)
            QThread::yieldCurrentThread();
        return core::fail(core::ErrorCode::Cancelled, path);
    }};
}

} // namespace

TEST_CASE("the window goes on while something is made")
{
    testing::Desk desk(testing::fullProgramme(1));
    ui::Rendition rendition(desk.context);
    QSignalSpy made(&rendition, &ui::Rendition::made);
    QSemaphore begun;
    QSemaphore mayEnd;
    rendition.want({.write = [&](const core::Programme &, const publish::ExportOptions &options,
                                 const QString &path) {
        options.pdf.progress(1, 2);
        begun.release();
        mayEnd.acquire();
        return written(path, "made");
    }});
    QSignalSpy progressed(&rendition, &ui::Rendition::progressed);
    begun.acquire();
    // It is still being made, and the loop of events turns all the same.
    REQUIRE(QTest::qWaitFor([&] { return progressed.count() == 1; }));
    CHECK(rendition.isPending());
    CHECK(made.isEmpty());
    mayEnd.release();
    REQUIRE(QTest::qWaitFor([&] { return made.count() == 1; }));
    CHECK(testing::contentsOf(rendition.path()) == "made");
}

TEST_CASE("a change gives up what is being made and begins anew")
{
    testing::Desk desk(testing::fullProgramme(1));
    ui::Rendition rendition(desk.context);
    QSignalSpy made(&rendition, &ui::Rendition::made);
    QSignalSpy refused(&rendition, &ui::Rendition::refused);
    QSemaphore begun;
    rendition.want(endless(begun));
    begun.acquire();
    rendition.want(quick("second"), 1ms);
    REQUIRE(QTest::qWaitFor([&] { return made.count() == 1; }));
    CHECK(testing::contentsOf(rendition.path()) == "second");
    CHECK(refused.isEmpty());
}

TEST_CASE("what comes within a pause is made once, and it is the last")
{
    testing::Desk desk(testing::fullProgramme(1));
    ui::Rendition rendition(desk.context);
    QSignalSpy begun(&rendition, &ui::Rendition::begun);
    QSignalSpy made(&rendition, &ui::Rendition::made);
    for (int i = 0; i < 30; ++i)
        rendition.want(quick(QByteArray::number(i)), 30ms);
    CHECK(begun.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return made.count() == 1; }));
    CHECK(begun.count() == 1);
    CHECK(testing::contentsOf(rendition.path()) == "29");
}

TEST_CASE("what was made stays until the next is there, and not longer")
{
    testing::Desk desk(testing::fullProgramme(1));
    ui::Rendition rendition(desk.context);
    QSignalSpy made(&rendition, &ui::Rendition::made);
    QSignalSpy refused(&rendition, &ui::Rendition::refused);
    rendition.want(quick("first"));
    REQUIRE(QTest::qWaitFor([&] { return made.count() == 1; }));
    const QString first = rendition.path();
    QSemaphore begun;
    rendition.want(endless(begun));
    begun.acquire();
    rendition.cancel();
    REQUIRE(QTest::qWaitFor([&] { return refused.count() == 1; }));
    CHECK(refused.first().first().value<core::Error>().code == core::ErrorCode::Cancelled);
    CHECK(testing::contentsOf(first) == "first");
    rendition.want(quick("third"));
    REQUIRE(QTest::qWaitFor([&] { return made.count() == 2; }));
    CHECK_FALSE(QFile::exists(first));
}

TEST_CASE("what goes while something is made is heard of no more")
{
    testing::Desk desk(testing::fullProgramme(1));
    QSemaphore begun;
    auto rendition = std::make_unique<ui::Rendition>(desk.context);
    rendition->want(endless(begun));
    begun.acquire();
    rendition.reset();
    CHECK(QThreadPool::globalInstance()->waitForDone(60000));
    QCoreApplication::processEvents();
}

TEST_CASE("a writer that knows no file says it of the event's")
{
    testing::Desk desk(testing::fullProgramme(1));
    ui::Rendition rendition(desk.context);
    QSignalSpy refused(&rendition, &ui::Rendition::refused);
    rendition.want({.write = [](const core::Programme &, const publish::ExportOptions &,
                                const QString &) -> Result {
        return core::fail(core::ErrorCode::NothingToExport);
    }});
    REQUIRE(QTest::qWaitFor([&] { return refused.count() == 1; }));
    CHECK(refused.first().first().value<core::Error>().file == desk.session.path());
}
