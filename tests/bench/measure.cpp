// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

// Wall seconds of a whole process; nullopt where it failed.
std::optional<double> seconds(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return std::nullopt;
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

bool run(const Contest &contest)
{
    std::vector<double> theirs;
    std::vector<double> ours;
    for (int round = 0; round < contest.rounds; ++round) {
        if (!contest.before.isNull())
            QFile::remove(contest.before);
        const auto their = seconds(contest.theirProgram, contest.theirArguments);
        const auto our = seconds(QStringLiteral(ESCALETA_CLI), contest.ourArguments);
        if (!their || !our) {
            std::printf("%s: %s failed\n", qPrintable(contest.what),
                        their ? "escaleta-cli" : qPrintable(contest.theirName));
            return false;
        }
        theirs.push_back(*their);
        ours.push_back(*our);
    }
    const double ratio = median(theirs) / (median(ours) / contest.ourShare);
    const bool reached = ratio >= contest.atLeast;
    std::printf("%s\n  %s %.3f s, Escaleta %.3f s", qPrintable(contest.what),
                qPrintable(contest.theirName), median(theirs), median(ours));
    if (contest.ourShare != 1)
        std::printf(" for %g times as much", contest.ourShare);
    std::printf("; ratio %.2f, wanted %.2f: %s\n", ratio, contest.atLeast,
                reached ? "reached" : "NOT REACHED");
    std::fflush(stdout);
    return reached;
}

bool prepare(const QString &program, const QStringList &arguments)
{
    return seconds(program, arguments).has_value();
}
