// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"
#include "ui/dialogs.h"
#include "ui/findings.h"
#include "ui/mainwindow.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/text/spelling.h"
#include "ui/translator.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"escaleta"_s);
    QApplication::setApplicationDisplayName(u"Escaleta"_s);
    QApplication::setApplicationVersion(u"" ESCALETA_VERSION ""_s);
    QApplication::setDesktopFileName(u"org.escaleta.Escaleta"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"escaleta"_s));

    ui::Settings settings;
    ui::Translator translator;
    translator.setLanguage(settings.language());
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Session cards of a congress: drafted, checked, scheduled and printed."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QCoreApplication::translate("main", "event"),
        QCoreApplication::translate("main", "The file of an event to open."),
        QCoreApplication::translate("main", "[event]"));
    const QCommandLineOption noTour(
        u"no-tour"_s,
        QCoreApplication::translate("main", "Do not walk through the window at the first start."));
    parser.addOption(noTour);
    parser.process(app);
    ui::applyAppearance(settings.appearance());

    ui::Session session;
    session.setPerson(settings.person());
    ui::Findings findings(session);
    ui::Spelling spelling;
    ui::Dialogs dialogs;
    ui::News news;
    ui::MainWindow window({session, findings, settings, dialogs, news, spelling}, translator);
    if (settings.isFirstRun() && !parser.isSet(noTour))
        window.offerTour();
    // The first picture is that of the event.
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        window.openFile(files.first());
    window.show();
    return QApplication::exec();
}
