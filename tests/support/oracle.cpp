// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oracle.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

std::optional<Verdict> askProgram(const QString &program, const QStringList &arguments,
                                  const QStringList &needed)
{
    QStringList missing;
    if (QStandardPaths::findExecutable(program).isEmpty())
        missing.append(program);
    for (const QString &file : needed) {
        if (!QFile::exists(file))
            missing.append(file);
    }
    if (!missing.isEmpty()) {
        std::fprintf(stderr, "skipped, for want of %s\n", qPrintable(missing.join(u", "_s)));
        return std::nullopt;
    }

    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.closeWriteChannel();
    Verdict verdict;
    if (process.waitForFinished(600'000) && process.exitStatus() == QProcess::NormalExit)
        verdict.status = process.exitCode();
    verdict.said = QString::fromUtf8(process.readAll());
    return verdict;
}

std::optional<Verdict> askNode(const QString &script, const QStringList &files)
{
    const QString folder = QStringLiteral(TESTS_ORACLES "/");
    const QString path = folder + script;
    return askProgram(u"node"_s, QStringList{path} + files,
                      {path, folder + u"package.json"_s, folder + u"node_modules"_s});
}

QString sharedFile(const QString &name)
{
    return QStringLiteral(TESTS_SHARED "/") + name;
}
