// SPDX-License-Identifier: GPL-3.0-or-later
// What other people's programs say of the files that we write.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

struct Verdict
{
    int status = -1; // of the program; -1: it crashed, or took too long
    QString said;    // on both of its outputs
};

// Runs a program, within ten minutes. Nullopt, and a word on standard error that this check is
// skipped, where the program or one of the files that it needs is not on this machine.
std::optional<Verdict> askProgram(const QString &program, const QStringList &arguments,
                                  const QStringList &needed = {});

// A script for Node.js of build/oracles (see oracles() in app/prepare.sh), "ics_check.mjs".
std::optional<Verdict> askNode(const QString &script, const QStringList &files);

// A file beside the project, "formats/schedule.xsd"; it need not be there.
QString sharedFile(const QString &name);
