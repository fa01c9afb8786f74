// SPDX-License-Identifier: GPL-3.0-or-later
// Saving into files and folders: whole, or not at all.
#include "core/export/savefile.h"
#include "desk.h"
#include "support/smalldisk.h"
#include "ui/newsbar.h"

#include <QProgressDialog>
#include <QSemaphore>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using testing::PublishDesk;

namespace {

// A folder of two files.
ui::ExportJob site()
{
    return {.write = [](const core::Programme &, const publish::ExportOptions &,
                        const QString &path) -> core::Result<publish::PdfReport> {
                if (!QDir().mkpath(path))
                    return core::fail(core::ErrorCode::WriteFailed, path, {u"no folder"_s});
                for (const char *name : {"index.html", "style.css"}) {
                    const QString file = QDir(path).filePath(QString::fromLatin1(name));
                    if (const auto saved = core::saveFile(file, name); !saved)
                        return tl::unexpected(saved.error());
                }
                return publish::PdfReport{};
            },
            .name = u"Forum: a site"_s,
            .isFolder = true};
}

} // namespace

TEST_CASE("saving that is cancelled leaves the file as it was")
{
    testing::Desk desk(testing::fullProgramme(1));
    QWidget window;
    const QString path = desk.folder.filePath(u"old.pdf"_s);
    testing::write(path, "old");
    desk.dialogs.fileToSave = path;
    QSemaphore begun;
    ui::saveExport(desk.context, &window,
                   {.write = [&](const core::Programme &, const publish::ExportOptions &options,
                                 const QString &file) -> core::Result<publish::PdfReport> {
                       begun.release();
                       while (!*options.pdf.cancel)
                           QThread::yieldCurrentThread();
                       return core::fail(core::ErrorCode::Cancelled, file);
                   }});
    begun.acquire();
    auto *progress = window.findChild<QProgressDialog *>(u"printProgress"_s);
    REQUIRE(progress);
    progress->findChild<QPushButton *>()->click();
    REQUIRE(QThreadPool::globalInstance()->waitForDone(60000));
    REQUIRE(QTest::qWaitFor([&] { return !window.findChild<QProgressDialog *>(); }));
    CHECK(testing::contentsOf(path) == "old");
    CHECK(desk.said.isEmpty());
}

TEST_CASE("a preview can be cancelled and made again")
{
    PublishDesk desk(testing::fullProgramme(150));
    desk.choose("cards-pdf");
    desk.click("previewCancel");
    desk.wait();
    auto *again = desk.find<QPushButton>("previewAgain");
    REQUIRE(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    desk.wait();
    CHECK(desk.find<ui::PdfPages>("publishPages")->isVisible());
}

TEST_CASE("a full disk is said in one sentence and leaves the file as it was")
{
    PublishDesk desk;
    desk.choose("cards-pdf");
    desk.wait();
    const QString path = desk.file("old.pdf");
    testing::write(path, "old");
    desk.desk.dialogs.fileToSave = path;
    {
        const testing::SmallDisk disk(4096);
        desk.click("publishSave");
        desk.waitForNews();
    }
    CHECK(desk.desk.said.first().kind == ui::NewsItem::Kind::Error);
    CHECK(desk.desk.said.first().text().contains(u"old.pdf"_s));
    CHECK(testing::contentsOf(path) == "old");
}

TEST_CASE("what is still being made is saved whole, as the choices are")
{
    PublishDesk desk;
    desk.choose("cards-pdf");
    desk.desk.dialogs.fileToSave = desk.file("early.pdf");
    REQUIRE(desk.page.rendition().isPending());
    desk.click("publishSave");
    desk.waitForNews();
    CHECK(testing::contentsOf(desk.file("early.pdf")).startsWith("%PDF"));
}

TEST_CASE("the event's own file is never written over")
{
    PublishDesk desk;
    desk.choose("json");
    desk.wait();
    const QString path = desk.desk.session.path();
    const QByteArray before = testing::contentsOf(path);
    desk.desk.dialogs.fileToSave = path;
    desk.click("publishSave");
    desk.waitForNews();
    CHECK(desk.desk.said.first().kind == ui::NewsItem::Kind::Error);
    CHECK(testing::contentsOf(path) == before);
}

TEST_CASE("a folder is made below the one that is chosen, unless that is empty")
{
    testing::Desk desk(testing::fullProgramme(1));
    QWidget window;
    const QString full = desk.folder.path(); // the event is in there
    desk.dialogs.folderToChoose = full;
    ui::saveExport(desk.context, &window, site());
    REQUIRE(QTest::qWaitFor([&] { return desk.said.size() == 1; }, 60000));
    const QString made = QDir(full).filePath(u"Forum- a site"_s);
    CHECK(testing::contentsOf(made + u"/index.html"_s) == "index.html");
    desk.said.first().act();
    CHECK(desk.dialogs.openedUrls == QList<QUrl>{QUrl::fromLocalFile(made + u"/index.html"_s)});

    const QString empty = QDir(full).filePath(u"empty"_s);
    REQUIRE(QDir().mkpath(empty));
    desk.dialogs.folderToChoose = empty;
    ui::saveExport(desk.context, &window, site());
    REQUIRE(QTest::qWaitFor([&] { return desk.said.size() == 2; }, 60000));
    CHECK(QDir(empty).entryList(QDir::Files) == QStringList{u"index.html"_s, u"style.css"_s});
}

TEST_CASE("news can have two things to do")
{
    ui::News news;
    ui::NewsBar bar(news);
    QStringList done;
    news.say({.text = [] { return u"Saved."_s; },
              .action = [] { return u"Open"_s; },
              .act = [&] { done.append(u"open"_s); },
              .otherAction = [] { return u"Show"_s; },
              .otherAct = [&] { done.append(u"show"_s); }});
    auto *other = bar.findChild<QPushButton *>(u"newsOtherAction"_s);
    REQUIRE(other);
    CHECK(other->isVisibleTo(&bar));
    other->click();
    CHECK(done == QStringList{u"show"_s});
    news.say(ui::NewsItem::Kind::Info, [] { return u"Done."_s; });
    CHECK_FALSE(other->isVisibleTo(&bar));
}
