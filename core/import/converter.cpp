// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/converter.h"

#include "core/import/filekind.h"
#include "core/import/odt.h"
#include "core/text/readtext.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <csignal>

#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int longestWait = 60'000;                 // milliseconds
constexpr qint64 largestInput = 64LL * 1024 * 1024; // bytes
constexpr int longestTermination = 2000;            // milliseconds

QString converter()
{
    for (const QString &name : {u"soffice"_s, u"libreoffice"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

// Macros of a document don't run, whatever their author asks for.
bool writeProfile(const QString &folder)
{
    static const QByteArray settings =
        R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
)";
    return QDir().mkpath(folder + u"/user"_s)
        && write(folder + u"/user/registrymodifications.xcu"_s, settings);
}

// False where the program failed, crashed or took too long. It starts another one, so the group of
// both has to end.
bool run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { ::setsid(); });
#endif
    process.start();
    if (!process.waitForStarted())
        return false;
    const qint64 id = process.processId();
    if (process.waitForFinished(longestWait))
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
#ifdef Q_OS_UNIX
    ::kill(pid_t(-id), SIGKILL);
#else
    Q_UNUSED(id)
    process.kill();
#endif
    process.waitForFinished(longestTermination);
    return false;
}

Result<QByteArray> converted(const QByteArray &bytes, const QString &suffix, const QString &file)
{
    const QString program = converter();
    if (program.isEmpty())
        return fail(ErrorCode::ConverterMissing, file, {u"libreoffice-writer"_s});
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    const QString input = folder.filePath(u"document."_s + suffix);
    if (!folder.isValid() || !writeProfile(profile) || !write(input, bytes))
        return fail(ErrorCode::ConverterFailed, file);
    // One at a time: each takes some hundred megabytes.
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    const bool done = run(
        program,
        {u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile).toString(QUrl::FullyEncoded),
         u"--headless"_s, u"--norestore"_s, u"--convert-to"_s, u"odt:writer8"_s, u"--outdir"_s,
         folder.path(), input},
        folder.path());
    const Result<QByteArray> odt =
        done ? readBytes(folder.filePath(u"document.odt"_s)) : fail(ErrorCode::ConverterFailed);
    if (!odt || fileKind(*odt) != FileKind::Odt)
        return fail(ErrorCode::ConverterFailed, file);
    return odt;
}

} // namespace

Result<FileReading> readOldWord(const QByteArray &bytes, const ReadOptions &options,
                                const QString &file)
{
    const bool isRtf = fileKind(bytes) == FileKind::Rtf;
    const FileKind kind = isRtf ? FileKind::Rtf : FileKind::OldWord;
    if (const Result<void> known = expectKind(bytes, kind, file); !known)
        return tl::unexpected(known.error());
    if (bytes.size() > largestInput)
        return fail(ErrorCode::FileTooLarge, file, {QString::number(largestInput / 1024 / 1024)});
    return converted(bytes, isRtf ? u"rtf"_s : u"doc"_s, file).and_then([&](const QByteArray &odt) {
        return readOdt(odt, options, file);
    });
}

} // namespace core
