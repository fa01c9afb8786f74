// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("cli::Help", text);
}

QString latin1(const char *text)
{
    return QString::fromUtf8(text);
}

QString optionName(const Option &option)
{
    QString name = u"--"_s + latin1(option.name);
    if (option.letter)
        name = u"-%1, %2"_s.arg(QLatin1Char(option.letter)).arg(name);
    if (option.value)
        name += u' ' + latin1(option.value);
    return name;
}

QString row(const QString &left, const QString &right, int width)
{
    return u"  %1 %2\n"_s.arg(left.leftJustified(width), right);
}

} // namespace

QString help()
{
    QString text = translated(QT_TRANSLATE_NOOP(
        "cli::Help", "Escaleta drafts, checks and prints the session cards of a congress."));
    text += u"\n\n"_s;
    text += translated(QT_TRANSLATE_NOOP("cli::Help", "Usage: escaleta-cli COMMAND …"));
    text += u"\n\n"_s;
    for (const Command &command : commands())
        text += row(latin1(command.name), translated(command.summary), 12);
    text += u'\n';
    text += translated(
        QT_TRANSLATE_NOOP("cli::Help",
                          "Each command tells more with --help. Exit status: 0 done, 1 done with "
                          "findings, 2 wrong use, 3 could not do it."));
    return text;
}

QString help(const Command &command)
{
    QString text = translated(command.summary) + u"\n\n"_s;
    QString usage = u"escaleta-cli "_s + latin1(command.name);
    if (*command.positional)
        usage += u' ' + latin1(command.positional);
    if (!command.options.empty()) {
        //: in "Usage: escaleta-cli list EVENT.escaleta [options]"
        usage += u" [%1]"_s.arg(translated(QT_TRANSLATE_NOOP("cli::Help", "options")));
    }
    text += translated(QT_TRANSLATE_NOOP("cli::Help", "Usage: %1")).arg(usage) + u"\n\n"_s;
    for (const Option &option : command.options)
        text += row(optionName(option), translated(option.help), 30);
    if (!command.options.empty())
        text += u'\n';
    text += translated(QT_TRANSLATE_NOOP("cli::Help", "Example: %1"))
                .arg(u"escaleta-cli "_s + latin1(command.example));
    return text;
}

} // namespace cli
