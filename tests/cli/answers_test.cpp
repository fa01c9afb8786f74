// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every command: help, exit statuses, which stream says what, completions.
#include "cli/program.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList allCommands{u"new"_s,   u"sample"_s,  u"import"_s, u"list"_s,
                              u"show"_s,  u"set"_s,     u"check"_s,  u"export"_s,
                              u"words"_s, u"history"_s, u"search"_s, u"formats"_s};

} // namespace

TEST_CASE("help lists every command on standard output", "[cli]")
{
    for (const QStringList &asked : {QStringList{u"help"_s}, {u"--help"_s}, {u"-h"_s}}) {
        const Outcome help = run(asked);
        CHECK(help.status == Done);
        CHECK(help.message() == QString());
        for (const QString &command : allCommands) {
            const QRegularExpression line(u"^\\s+%1\\s+\\S"_s.arg(command),
                                          QRegularExpression::MultilineOption);
            CAPTURE(command);
            CHECK(help.output().contains(line));
        }
    }
}

TEST_CASE("each command explains itself with an example", "[cli]")
{
    for (const QString &command : allCommands + QStringList{u"completions"_s}) {
        const Outcome help = run({command, u"--help"_s});
        CHECK(help.status == Done);
        CHECK(help.message() == QString());
        CHECK(help.output().contains(u"Example: escaleta-cli "_s + command));
        CHECK(run({u"help"_s, command}).out == help.out);
    }
}

TEST_CASE("the help of import, export and new names all their options", "[cli]")
{
    const QMap<QString, QStringList> documented{
        {u"new"_s,
         {u"--title"_s, u"--zone"_s, u"--display-zones"_s, u"--languages"_s, u"--start"_s,
          u"--end"_s}},
        {u"import"_s, {u"--language"_s, u"--as"_s, u"--on-clash"_s, u"--dry-run"_s, u"--json"_s}},
        {u"list"_s, {u"--filter"_s, u"--status"_s, u"--json"_s}},
        {u"show"_s, {u"--language"_s, u"--json"_s}},
        {u"set"_s, {u"--language"_s}},
        {u"check"_s, {u"--json"_s, u"--fail-on"_s}},
        {u"export"_s,
         {u"-o"_s, u"--language"_s, u"--zones"_s, u"--cards"_s, u"--status"_s, u"--day"_s,
          u"--theme"_s, u"--columns"_s, u"--paper"_s}},
        {u"words"_s, {u"--language"_s, u"--json"_s}},
        {u"history"_s, {u"--json"_s}},
        {u"search"_s, {u"--json"_s}},
        {u"formats"_s, {u"--json"_s}}};
    for (auto it = documented.begin(); it != documented.end(); ++it) {
        const QString help = run({it.key(), u"--help"_s}).output();
        for (const QString &option : *it) {
            CAPTURE(it.key(), option);
            CHECK(help.contains(option + u' '));
        }
    }
}

TEST_CASE("wrong use is status 2 with an answer on standard error alone", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray before = hashOf(event);
    const QList<QStringList> wrong{
        {},
        {u"frobnicate"_s},
        {u"list"_s},
        {u"list"_s, event, u"another"_s},
        {u"list"_s, event, u"--nonsense"_s},
        {u"list"_s, event, u"--json=yes"_s},
        {u"list"_s, event, u"--filter"_s},
        {u"list"_s, event, u"--status"_s, u"lost"_s},
        {u"show"_s, event},
        {u"set"_s, event, u"1.1.1"_s, u"title"_s},
        {u"set"_s, event, u"1.1.1"_s, u"colour"_s, u"blue"_s},
        {u"check"_s, event, u"--fail-on"_s, u"sometimes"_s},
        {u"import"_s, event},
        {u"import"_s, event, event, u"--on-clash"_s, u"fight"_s},
        {u"export"_s, u"cards-pdf"_s, event},
        {u"export"_s, u"papyrus"_s, event, u"-o"_s, folder(u"x"_s)},
        {u"export"_s, u"cards-pdf"_s, event, u"-o"_s, folder(u"x"_s), u"--paper"_s, u"b9"_s},
        {u"export"_s, u"csv"_s, event, u"-o"_s, folder(u"x"_s), u"--day"_s, u"31/5"_s},
        {u"export"_s, u"csv"_s, event, u"-o"_s, folder(u"x"_s), u"--theme"_s, u"9"_s},
        {u"export"_s, u"csv"_s, event, u"-o"_s, folder(u"x"_s), u"--columns"_s, u"code,colour"_s},
        {u"completions"_s, u"cmd"_s},
    };
    for (const QStringList &arguments : wrong) {
        CAPTURE(arguments);
        const Outcome outcome = run(arguments);
        CHECK(outcome.status == WrongUse);
        CHECK(outcome.output() == QString());
        CHECK_FALSE(outcome.message().trimmed().isEmpty());
    }
    CHECK(hashOf(event) == before);
    CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
}

TEST_CASE("wrong use says which word was wrong", "[cli]")
{
    CHECK(run({u"frobnicate"_s}).message().contains(u"frobnicate"));
    CHECK(run({u"list"_s, u"x"_s, u"--nonsense"_s}).message().contains(u"--nonsense"));
    CHECK(run({u"list"_s, u"x"_s, u"--status"_s, u"lost"_s}).message().contains(u"lost"));
    CHECK(run({u"export"_s, u"papyrus"_s, u"x"_s}).message().contains(u"cards-pdf"));
}

TEST_CASE("an option can be written with an equals sign and text after two dashes", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"-odd.escaleta"_s);
    CHECK(run({u"new"_s, u"--title=Foro"_s, u"--"_s, event}).status == Done);
    CHECK(QFile::exists(event));
}

TEST_CASE("what was asked of a file that is not there fails and names it", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"nowhere.escaleta"_s);
    for (const QStringList &arguments :
         {QStringList{u"list"_s, event},
          {u"show"_s, event, u"1.1"_s},
          {u"set"_s, event, u"1.1"_s, u"title"_s, u"x"_s},
          {u"check"_s, event},
          {u"history"_s, event, u"1.1"_s},
          {u"search"_s, event, u"agua"_s},
          {u"export"_s, u"json"_s, event, u"-o"_s, folder(u"out.json"_s)},
          {u"words"_s, event}}) {
        const Outcome outcome = run(arguments);
        CAPTURE(arguments);
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.output() == QString());
        CHECK(outcome.message().contains(event));
        CHECK(outcome.message().count(u'\n') == 1);
    }
    CHECK(folder.names().isEmpty());
}

TEST_CASE("an answer that finds no room is not taken for one", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    for (const QStringList &arguments : {QStringList{u"list"_s, event},
                                         {u"show"_s, event, u"1.1.1"_s, u"--json"_s},
                                         {u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s},
                                         {u"help"_s}}) {
        const Outcome outcome = run(arguments, {.outputFile = u"/dev/full"_s});
        CAPTURE(arguments);
        CHECK(outcome.status == CouldNot);
        CHECK_FALSE(outcome.message().isEmpty());
    }
}

TEST_CASE("the shells understand their completions", "[cli]")
{
    const Folder folder;
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const Outcome outcome = run({u"completions"_s, shell});
        CHECK(outcome.status == Done);
        CHECK(outcome.message() == QString());
        for (const QString &command : allCommands)
            CHECK(outcome.output().contains(command));
        if (!hasTool(shell)) {
            WARN("not checked by the shell itself: there is no " << shell.toStdString());
            continue;
        }
        const QString script = folder.write(shell, outcome.out);
        const Outcome checked = runTool(shell, {u"-n"_s, script});
        CHECK(checked.status == 0);
        CHECK(checked.message() == QString());
    }
}

TEST_CASE("bash completes commands, options and values", "[cli]")
{
    const Folder folder;
    const QString script = folder.write(u"c"_s, run({u"completions"_s, u"bash"_s}).out);
    const auto completed = [&script](const QString &words, int current) {
        const QString commands =
            u"source %1; COMP_WORDS=(%2); COMP_CWORD=%3; _escaleta_cli; echo ${COMPREPLY[*]}"_s.arg(
                script, words, QString::number(current));
        return runTool(u"bash"_s, {u"-c"_s, commands}).output().trimmed();
    };
    CHECK(completed(u"escaleta-cli sh"_s, 1) == u"show"_s);
    CHECK(completed(u"escaleta-cli list e --st"_s, 3) == u"--status"_s);
    CHECK(completed(u"escaleta-cli list e --status acc"_s, 4) == u"accepted"_s);
    CHECK(completed(u"escaleta-cli export cards-pdf e --paper a"_s, 5) == u"a4 a3 a5"_s);
    CHECK(completed(u"escaleta-cli export csv e --columns ti"_s, 5) == u"title"_s);
}

TEST_CASE("nothing but the answer is said where all went well", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    for (const QStringList &arguments : {QStringList{u"list"_s, event},
                                         {u"show"_s, event, u"1.1.1"_s},
                                         {u"history"_s, event, u"1.1.1"_s},
                                         {u"search"_s, event, u"agua"_s},
                                         {u"formats"_s},
                                         {u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s},
                                         {u"check"_s, event, u"--json"_s},
                                         {u"set"_s, event, u"1.1.1"_s, u"capacity"_s, u"40"_s}}) {
        CAPTURE(arguments);
        CHECK(run(arguments).message() == QString());
    }
}

TEST_CASE("no locale of the machine makes the program complain", "[cli]")
{
    // As in a fresh container, where LANG is not set, or names one that was never generated.
    for (const QString &locale : {QString(), u"C"_s, u"POSIX"_s, u"es_ES.UTF-8"_s, u"en_US"_s}) {
        const Outcome outcome =
            run({u"formats"_s}, {.environment = {{u"LC_ALL"_s, QString()}, {u"LANG"_s, locale}}});
        CAPTURE(locale);
        CHECK(outcome.status == Done);
        CHECK(outcome.message() == QString());
    }
}

TEST_CASE("the version is the program's", "[cli]")
{
    const Outcome outcome = run({u"--version"_s});
    CHECK(outcome.status == Done);
    CHECK(outcome.output() == u"escaleta-cli " ESCALETA_VERSION "\n"_s);
}
