// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QString>

namespace cli {

// The exit status of the program.
enum ExitStatus {
    Done = 0,
    DoneWithFindings = 1,
    WrongUse = 2,
    CouldNot = 3,
};

// Where the answer goes (standard output) and where everything else goes (standard error). UTF-8.
void print(const QString &line);
void printRaw(const QByteArray &bytes);
void printJson(const QJsonObject &object);
void note(const QString &line);
// False where standard output did not take all of the answer; a full disk, say.
bool answerIsWhole();

// Says why, and gives the exit status for it.
int fail(const core::Error &error);
int wrongUse(const QString &sentence);

// Whether a person sees standard output, or standard error, or types the input.
bool outputIsTerminal();
bool errorIsTerminal();
bool inputIsTerminal();

// A bar on standard error where a person sees it; clears itself at the end.
class Progress
{
public:
    explicit Progress(const QString &what);
    ~Progress();
    Q_DISABLE_COPY_MOVE(Progress)

    void show(int done, int total);

private:
    QString m_what;
    int m_shown = -1; // percent
    const bool m_visible;
};

} // namespace cli
