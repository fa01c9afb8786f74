// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfprinting.h"

#include "core/export/savefile.h"
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

// Null when thought better of.
QString askFile(const Context &context, QWidget *parent, const QString &proposed)
{
    const QString name = proposed.isEmpty() ? QFileInfo(context.session.path()).completeBaseName()
                                            : QString(proposed).replace(u'/', u'-');
    QString path = context.dialogs.saveFile(
        parent, said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Save as PDF")),
        said(QT_TRANSLATE_NOOP("ui::CardPrinting", "PDF documents (*.pdf)")),
        QDir(context.settings.folder()).filePath(name + u".pdf"_s));
    if (path.isEmpty())
        return {};
    context.settings.setFolder(QFileInfo(path).absolutePath());
    return QFileInfo(path).suffix().isEmpty() ? path + u".pdf"_s : path;
}

void saySaved(const Context &context, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    context.news.say(
        {.text =
             [name] {
                 //: %1 is the name of a file
                 return said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Saved %1.")).arg(name);
             },
         .action = [] { return said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Open")); },
         .act = [&dialogs = context.dialogs,
                 path] { dialogs.openUrl(QUrl::fromLocalFile(path)); }});
}

// Only the first: where one is missing, the others most often come with the same package.
void sayMissing(const Context &context, const publish::PdfReport &report)
{
    if (report.missing.empty())
        return;
    const typeset::MissingCharacter missing = report.missing.front();
    context.news.say(NewsItem::Kind::Warning, [missing] {
        const QString character = QString::fromUcs4(&missing.character, 1);
        if (missing.package.isNull()) {
            return said(QT_TRANSLATE_NOOP("ui::CardPrinting", "No font has the character %1."))
                .arg(character);
        }
        //: %2 is the name of a package
        return said(QT_TRANSLATE_NOOP("ui::CardPrinting",
                                      "No font has the character %1. Install the package %2."))
            .arg(character, missing.package);
    });
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

// Calls `done` when the file is there, but not where that failed: then it is said.
template <typename Done>
void makePdf(const Context &context, QWidget *parent, const PdfJob &job, const QString &path,
             Done done)
{
    QProgressDialog *progress =
        progressDialog(parent, said(QT_TRANSLATE_NOOP("ui::CardPrinting", "Preparing the pages…")));
    auto *pdf = new PdfMaker(progress);
    QObject::connect(pdf, &PdfMaker::progressed, progress,
                     [progress](int made, int total) { follow(progress, made, total); });
    QObject::connect(progress, &QProgressDialog::canceled, pdf, &PdfMaker::cancel);
    QObject::connect(pdf, &PdfMaker::finished, progress, [context, progress, pdf, done] {
        finish(progress);
        const core::Result<publish::PdfReport> result = *pdf->result();
        if (!result) {
            sayPrintError(context, result.error());
            return;
        }
        done();
        sayMissing(context, *result);
    });
    context.session.flush();
    publish::ExportOptions options = job.options;
    options.now = QDateTime::currentDateTimeUtc();
    pdf->start(job.write, context.session.programme(), options, path);
}

} // namespace

void savePdf(const Context &context, QWidget *parent, const PdfJob &job)
{
    const QString path = askFile(context, parent, job.name);
    if (!path.isNull())
        makePdf(context, parent, job, path, [context, path] { saySaved(context, path); });
}

void printPdf(const Context &context, QWidget *parent, const PdfJob &job)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(u"pages.pdf"_s);
    makePdf(context, parent, job, path, [context, parent, folder, path] {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            printPdf(context, parent, file.readAll());
    });
}

void savePdf(const Context &context, QWidget *parent, const QString &name, const QByteArray &pdf)
{
    const QString path = askFile(context, parent, name);
    if (path.isNull())
        return;
    if (const core::Result<void> saved = core::saveFile(path, pdf); !saved)
        sayPrintError(context, saved.error());
    else
        saySaved(context, path);
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

void sayPrintError(const Context &context, const core::Error &error)
{
    if (error.code == core::ErrorCode::Cancelled)
        return;
    core::Error named = error;
    if (named.file.isNull() || error.code == core::ErrorCode::FontMissing)
        named.file = context.session.path();
    context.news.say(NewsItem::Kind::Error, [named] { return core::sentence(named); });
}

} // namespace ui
