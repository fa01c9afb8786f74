// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/text/interfacelanguage.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

int run(const QStringList &words)
{
    const QString name = words.value(0);
    if (name == u"--version") {
        cli::print(u"escaleta-cli " ESCALETA_VERSION ""_s);
        return cli::Done;
    }
    if (name == u"help" || name == u"--help" || name == u"-h") {
        const cli::Command *about = cli::command(words.value(1));
        cli::print(about ? cli::help(*about) : cli::help());
        return cli::Done;
    }
    if (name.isEmpty())
        return cli::wrongUse(cli::help());
    const cli::Command *command = cli::command(name);
    if (!command) {
        return cli::wrongUse(QCoreApplication::translate(
                                 "cli::Arguments", "There is no command %1. See escaleta-cli help.")
                                 .arg(name));
    }

    const QStringList rest = words.sliced(1);
    if (rest.contains(u"--help") || rest.contains(u"-h")) {
        cli::print(cli::help(*command));
        return cli::Done;
    }
    const cli::Parsed parsed = cli::parse(rest, command->options);
    if (!parsed.problem.isNull())
        return cli::wrongUse(parsed.problem);
    const qsizetype given = parsed.arguments.positional.size();
    if (given < command->least || (command->most >= 0 && given > command->most))
        return cli::wrongUse(cli::help(*command));
    return command->run(parsed.arguments);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"escaleta"_s);
    QCoreApplication::setApplicationVersion(u"" ESCALETA_VERSION ""_s);

    QTranslator translator;
    if (translator.load(core::catalogue(core::interfaceLanguage())))
        QCoreApplication::installTranslator(&translator);
    const int status = run(app.arguments().sliced(1));
    if (!cli::answerIsWhole()) {
        //: in place of a file's name: where the answer goes
        return cli::fail({core::ErrorCode::DiskFull,
                          QCoreApplication::translate("cli::Arguments", "standard output"),
                          {}});
    }
    return status;
}
