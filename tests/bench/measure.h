// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Two programs at the same work, in turn.
struct Contest
{
    QString what;
    QString theirName;
    QString theirProgram;
    QStringList theirArguments;
    QStringList ourArguments; // of escaleta-cli
    double ourShare = 1;      // how many times as much work our side does
    int rounds = 5;
    double atLeast = 1; // the ratio that is wanted: their time over ours, for the same work
    QString before;     // a file that is removed before each of our rounds; null for none
};

// Prints the median seconds of both and the ratio. False where a side failed or the ratio is less
// than wanted.
bool run(const Contest &contest);

// Runs a program to its end, without measuring it; false where it failed.
bool prepare(const QString &program, const QStringList &arguments);
