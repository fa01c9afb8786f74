// SPDX-License-Identifier: GPL-3.0-or-later
// The table of commands, from which come the dispatch, the help and the completions.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include <span>

namespace cli {

struct Command
{
    const char *name;
    const char *positional; // as the help shows them
    int least;              // how many of them there have to be
    int most;               // -1: any number
    const char *summary;    // one sentence in English, context "cli::Help"
    const char *example;    // after the program's name
    std::span<const Option> options;
    int (*run)(const Arguments &);
};

std::span<const Command> commands();
// Null where there is none of that name.
const Command *command(const QString &name);

QString help();
QString help(const Command &command);

// A completion script for "bash", "zsh" or "fish"; null for any other shell.
QString completionScript(const QString &shell);

int runNew(const Arguments &);
int runSample(const Arguments &);
int runImport(const Arguments &);
int runList(const Arguments &);
int runShow(const Arguments &);
int runSet(const Arguments &);
int runAcknowledge(const Arguments &);
int runMove(const Arguments &);
int runAsk(const Arguments &);
int runOwed(const Arguments &);
int runComments(const Arguments &);
int runComment(const Arguments &);
int runResolve(const Arguments &);
int runSuggest(const Arguments &);
int runPlace(const Arguments &);
int runCheck(const Arguments &);
int runFreeze(const Arguments &);
int runEditions(const Arguments &);
int runCompare(const Arguments &);
int runExport(const Arguments &);
int runCopy(const Arguments &);
int runBringBack(const Arguments &);
int runWords(const Arguments &);
int runHistory(const Arguments &);
int runSearch(const Arguments &);
int runFormats(const Arguments &);
int runGuide(const Arguments &);
int runCompletions(const Arguments &);

} // namespace cli
