// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QString names()
{
    QStringList all;
    for (const Command &command : commands())
        all.append(QString::fromLatin1(command.name));
    return all.join(u' ');
}

QString quoted(QString text)
{
    return u"'%1'"_s.arg(text.replace(u"'"_s, u"'\\''"_s));
}

QString translated(const char *text)
{
    return QCoreApplication::translate("cli::Help", text);
}

QString bash()
{
    QString cases;
    for (const Command &command : commands()) {
        QStringList options{u"--help"_s};
        for (const Option &option : command.options)
            options.append(u"--"_s + QLatin1StringView(option.name));
        cases += u"        %1) options='%2' ;;\n"_s.arg(QLatin1StringView(command.name),
                                                        options.join(u' '));
    }
    QString values;
    for (const Command &command : commands()) {
        for (const Option &option : command.options) {
            if (option.choices && QLatin1StringView(option.choices) != "file"_L1) {
                values +=
                    u"        %1:--%2) COMPREPLY=($(compgen -W '%3' -- \"$word\")); return ;;\n"_s
                        .arg(QLatin1StringView(command.name), QLatin1StringView(option.name),
                             QLatin1StringView(option.choices));
            }
        }
    }
    return u"_escaleta_cli() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]} options=\n"
           "    if ((COMP_CWORD == 1)); then\n"
           "        COMPREPLY=($(compgen -W '%1' -- \"$word\"))\n"
           "        return\n"
           "    fi\n"
           "    case $command:${COMP_WORDS[COMP_CWORD - 1]} in\n%2    esac\n"
           "    case $command in\n%3    esac\n"
           "    if [[ $word == -* ]]; then\n"
           "        COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n"
           "    else\n"
           "        COMPREPLY=($(compgen -f -- \"$word\"))\n"
           "    fi\n"
           "}\n"
           "complete -o filenames -F _escaleta_cli escaleta-cli\n"_s.arg(names(), values, cases);
}

// The square brackets and colons of _arguments' own syntax.
QString zshText(const char *text)
{
    QString escaped = translated(text);
    for (const QChar c : u"[]:"_s)
        escaped.replace(c, u"\\%1"_s.arg(c));
    return escaped;
}

QString zsh()
{
    QString list;
    QString cases;
    for (const Command &command : commands()) {
        const QLatin1StringView name(command.name);
        list += u"    %1\n"_s.arg(quoted(u"%1:%2"_s.arg(name, zshText(command.summary))));
        cases += u"    %1) _arguments"_s.arg(name);
        for (const Option &option : command.options) {
            QString entry = u"--%1[%2]"_s.arg(QLatin1StringView(option.name), zshText(option.help));
            if (option.value) {
                const QLatin1StringView choices(option.choices);
                entry += u":%1:"_s.arg(QString::fromUtf8(option.value).replace(u':', u' '));
                entry += choices == "file"_L1 ? u"_files"_s
                    : option.choices          ? u"(%1)"_s.arg(choices)
                                              : u" "_s;
            }
            cases += u" \\\n        %1"_s.arg(quoted(entry));
        }
        cases += u" '*:file:_files' ;;\n"_s;
    }
    return u"#compdef escaleta-cli\n"
           "if ((CURRENT == 2)); then\n"
           "    local -a all=(\n%1    )\n"
           "    _describe command all\n"
           "    return\n"
           "fi\n"
           "local command=$words[2]\n"
           "shift words\n"
           "((CURRENT--))\n"
           "case $command in\n%2esac\n"_s.arg(list, cases);
}

QString fish()
{
    QString lines = u"complete -c escaleta-cli -n __fish_use_subcommand -f\n"_s;
    for (const Command &command : commands()) {
        const QLatin1StringView name(command.name);
        lines += u"complete -c escaleta-cli -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            name, quoted(translated(command.summary)));
        for (const Option &option : command.options) {
            lines += u"complete -c escaleta-cli -n '__fish_seen_subcommand_from %1' -l %2"_s.arg(
                name, QLatin1StringView(option.name));
            if (option.letter)
                lines += u" -s %1"_s.arg(QLatin1Char(option.letter));
            const QLatin1StringView choices(option.choices);
            if (option.value)
                lines += choices == "file"_L1 ? u" -r -F"_s : u" -x"_s;
            if (option.choices && choices != "file"_L1)
                lines += u" -a '%1'"_s.arg(choices);
            lines += u" -d %1\n"_s.arg(quoted(translated(option.help)));
        }
    }
    return lines;
}

} // namespace

QString completionScript(const QString &shell)
{
    if (shell == u"bash")
        return bash();
    if (shell == u"zsh")
        return zsh();
    if (shell == u"fish")
        return fish();
    return {};
}

int runCompletions(const Arguments &arguments)
{
    const QString script = completionScript(arguments.positional.first());
    if (script.isNull()) {
        return wrongUse(QCoreApplication::translate(
            "cli::Arguments", "There are completions for bash, zsh and fish."));
    }
    printRaw(script.toUtf8());
    return Done;
}

} // namespace cli
