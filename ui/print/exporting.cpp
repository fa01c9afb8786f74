// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/exporting.h"

#include "core/export/savefile.h"
#include "core/publish/missing.h"
#include "ui/dialogs.h"
#include "ui/news.h"
#include "ui/print/printrun.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPrinter>
#include <QProgressDialog>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString said(const char *text, int count = -1)
{
    return QCoreApplication::translate("ui::CardPrinting", text, nullptr, count);
}

// As a name of a file or folder on any system, without what only some of them take.
QString asFileName(const QString &name)
{
    QString safe;
    for (const QChar letter : name.simplified())
        safe += letter.isPrint() && !u"/\\:*?\"<>|"_s.contains(letter) ? letter : u'-';
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.trimmed();
}

QString proposedName(const Context &context, const ExportJob &job)
{
    const QString name = asFileName(job.name);
    return name.isEmpty() ? QFileInfo(context.session.path()).completeBaseName() : name;
}

QString askFile(const Context &context, QWidget *parent, const ExportJob &job)
{
    const QString suffix = u'.' + job.suffix;
    const bool isPdf = job.suffix == u"pdf";
    const QString kind = job.suffix.toUpper();
    const QString path = context.dialogs.saveFile(
        parent,
        isPdf ? said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Save as PDF"))
              //: %1 is the kind of a file: "ICS"
              : said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Save as %1")).arg(kind),
        isPdf
            ? said(QT_TRANSLATE_NOOP("ui::CardPrinting", "PDF documents (*.pdf)"))
            //: %1 is the kind of a file, "ICS", and %2 what its name ends with, "*.ics"
            : said(QT_TRANSLATE_NOOP("ui::CardPrinting", "%1 files (%2)")).arg(kind, u'*' + suffix),
        QDir(context.settings.folder()).filePath(proposedName(context, job) + suffix));
    if (path.isEmpty())
        return {};
    context.settings.setFolder(QFileInfo(path).absolutePath());
    return QFileInfo(path).suffix().isEmpty() ? path + suffix : path;
}

// An empty folder is taken as it is; in any other one a folder of the proposed name is made.
QString askFolder(const Context &context, QWidget *parent, const ExportJob &job)
{
    const QString name = proposedName(context, job);
    const QString chosen = context.dialogs.chooseFolder(
        //: %1 is the name of a folder
        parent,
        said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Where to make the folder %1")).arg(name),
        context.settings.folder());
    if (chosen.isEmpty())
        return {};
    const QDir folder(chosen);
    const bool isItself = folder.isEmpty() || folder.dirName() == name;
    context.settings.setFolder(isItself ? QFileInfo(chosen).absolutePath() : chosen);
    return isItself ? folder.absolutePath() : folder.absoluteFilePath(name);
}

// Null when thought better of.
QString askPath(const Context &context, QWidget *parent, const ExportJob &job)
{
    const QString path =
        job.isFolder ? askFolder(context, parent, job) : askFile(context, parent, job);
    if (path.isNull() || QFileInfo(path) != QFileInfo(context.session.path()))
        return path;
    sayExportError(context, {core::ErrorCode::FileExists, path, {}});
    return {};
}

// A web site opens with its first page.
QUrl toOpen(const QString &path)
{
    const QString index = QDir(path).filePath(u"index.html"_s);
    return QUrl::fromLocalFile(QFileInfo::exists(index) ? index : path);
}

void saySaved(const Context &context, const QString &path)
{
    Dialogs &dialogs = context.dialogs;
    const QFileInfo file(path);
    context.news.say(
        {.text =
             [name = QDir::toNativeSeparators(path)] {
                 //: %1 is the path of a file
                 return said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Saved %1.")).arg(name);
             },
         .action = [] { return said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Open")); },
         .act = [&dialogs, url = toOpen(path)] { dialogs.openUrl(url); },
         .otherAction =
             [] { return said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Show in folder")); },
         .otherAct = [&dialogs,
                      folder =
                          QUrl::fromLocalFile(file.absolutePath())] { dialogs.openUrl(folder); }});
}

// Only the first: where one is missing, the others most often come with the same package.
void sayMissing(const Context &context, const publish::PdfReport &report)
{
    if (report.missing.empty())
        return;
    context.news.say(NewsItem::Kind::Warning,
                     [missing = report.missing.front()] { return publish::sentence(missing); });
}

// Shows itself only where it takes a while, and lets the window go on meanwhile.
QProgressDialog *progressDialog(QWidget *parent, const QString &text)
{
    auto *progress = new QProgressDialog(
        text, said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Cancel")), 0, 0, parent);
    progress->setObjectName(u"printProgress"_s);
    progress->setWindowModality(Qt::NonModal);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setMinimumDuration(400);
    return progress;
}

// It would otherwise stay below a dialog that follows, or come up after it.
void finish(QProgressDialog *progress)
{
    progress->reset();
    progress->hide();
    progress->deleteLater();
}

void follow(QProgressDialog *progress, int done, int total)
{
    progress->setMaximum(total);
    progress->setValue(done);
}

// Calls `done` when it is there, but not where that failed: then it is said.
template <typename Done>
void make(const Context &context, QWidget *parent, const ExportJob &job, const QString &path,
          Done done)
{
    QProgressDialog *progress =
        progressDialog(parent,
                       job.suffix == u"pdf" && !job.isFolder
                           ? said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Preparing the pages…"))
                           : said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Saving…")));
    auto *maker = new ExportMaker(progress);
    QObject::connect(maker, &ExportMaker::progressed, progress,
                     [progress](int made, int total) { follow(progress, made, total); });
    QObject::connect(progress, &QProgressDialog::canceled, maker, &ExportMaker::cancel);
    QObject::connect(maker, &ExportMaker::finished, progress, [context, progress, maker, done] {
        finish(progress);
        const core::Result<publish::PdfReport> result = *maker->result();
        if (!result) {
            sayExportError(context, result.error());
            return;
        }
        done();
        sayMissing(context, *result);
    });
    context.session.flush();
    publish::ExportOptions options = job.options;
    if (options.now.isNull())
        options.now = QDateTime::currentDateTimeUtc();
    maker->start(job.write, context.session.programme(), options, path);
}

} // namespace

void saveExport(const Context &context, QWidget *parent, const ExportJob &job)
{
    const QString path = askPath(context, parent, job);
    if (!path.isNull())
        make(context, parent, job, path, [context, path, opens = job.opensAfter] {
            saySaved(context, path);
            if (opens)
                context.dialogs.openUrl(toOpen(path));
        });
}

void printExport(const Context &context, QWidget *parent, const ExportJob &job)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(u"pages.pdf"_s);
    make(context, parent, job, path, [context, parent, folder, path] {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            printPdf(context, parent, file.readAll());
    });
}

ExportWriter writerOf(const QByteArray &bytes)
{
    return [bytes](const core::Programme &, const publish::ExportOptions &, const QString &path) {
        return core::saveFile(path, bytes).map([] { return publish::PdfReport{}; });
    };
}

void printPdf(const Context &context, QWidget *parent, const QByteArray &pdf)
{
    auto run = std::make_unique<PrintRun>(pdf);
    if (!context.dialogs.setUpPrinter(parent, run->printer(), run->pages()))
        return;
    QProgressDialog *progress =
        progressDialog(parent, said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Printing…")));
    PrintRun *printing = run.release();
    printing->setParent(progress);
    QObject::connect(printing, &PrintRun::progressed, progress,
                     [progress](int done, int total) { follow(progress, done, total); });
    QObject::connect(progress, &QProgressDialog::canceled, printing, [printing, progress] {
        printing->cancel();
        finish(progress);
    });
    QObject::connect(
        printing, &PrintRun::finished, progress, [context, printing, progress](bool isPrinted) {
            finish(progress);
            const QString file = printing->printer().outputFileName();
            if (isPrinted && !file.isEmpty()) {
                saySaved(context, file);
            } else if (isPrinted) {
                context.news.say(NewsItem::Kind::Info, [name = printing->printer().printerName()] {
                    //: %1 is the name of a printer
                    return said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Sent to the printer %1."))
                        .arg(name);
                });
            } else {
                context.news.say(NewsItem::Kind::Error, [] {
                    return said(QT_TRANSLATE_NOOP("ui::CardPrinting",
                                                  "The pages could not be printed. Check the "
                                                  "printer, or save them as PDF."));
                });
            }
        });
    printing->start();
}

core::Error aboutEvent(const Context &context, core::Error error)
{
    if (error.file.isNull() || error.code == core::ErrorCode::FontMissing)
        error.file = context.session.path();
    return error;
}

void sayExportError(const Context &context, const core::Error &error)
{
    if (error.code == core::ErrorCode::Cancelled)
        return;
    context.news.say(NewsItem::Kind::Error,
                     [named = aboutEvent(context, error)] { return core::sentence(named); });
}

} // namespace ui
