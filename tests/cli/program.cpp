// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QProcessEnvironment environmentOf(const Setting &setting, const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"USER"_s, u"ana"_s);
    for (auto it = setting.environment.begin(); it != setting.environment.end(); ++it) {
        if (it->isNull())
            environment.remove(it.key());
        else
            environment.insert(it.key(), *it);
    }
    return environment;
}

// In the child, between fork and exec: only calls that are safe there.
void limitChild(std::optional<qint64> largestFile, bool obeysPermissions)
{
    if (largestFile) {
        const rlimit limit{rlim_t(*largestFile), rlim_t(*largestFile)};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        // Ignored, so that a write fails instead of ending the program.
        std::signal(SIGXFSZ, SIG_IGN);
    }
    if (obeysPermissions && ::getuid() == 0) {
        // The next exec then leaves root without the right to pass permissions over.
        if (::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE) != 0
            || ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH) != 0)
            ::_exit(126);
    }
}

} // namespace

Outcome run(const QStringList &arguments, const Setting &setting)
{
    return runTool(QStringLiteral(ESCALETA_CLI), arguments, setting);
}

Outcome runTool(const QString &name, const QStringList &arguments, const Setting &setting)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environmentOf(setting, home.path()));
    process.setWorkingDirectory(home.path());
    if (!setting.outputFile.isNull())
        process.setStandardOutputFile(setting.outputFile);
    process.setChildProcessModifier(
        [largest = setting.largestFile, obeys = setting.obeysPermissions] {
            limitChild(largest, obeys);
        });

    INFO(name.section(u'/', -1).toStdString()
         << ' ' << arguments.join(u' ').left(2000).toStdString());
    QElapsedTimer clock;
    clock.start();
    process.start(name, arguments);
    REQUIRE(process.waitForStarted());
    process.write(setting.input);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(setting.seconds * 1000);
    Outcome outcome;
    outcome.milliseconds = clock.elapsed();
    if (!finished) {
        process.kill();
        process.waitForFinished();
    }
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    INFO(outcome.err.right(4000).toStdString());
    CHECK(finished);
    CHECK(process.exitStatus() == QProcess::NormalExit);
    // One word for each of the sanitizers, whose reports can end in any exit status.
    CHECK_FALSE(outcome.err.contains("Sanitizer"));
    CHECK_FALSE(outcome.err.contains("runtime error:"));
    if (finished && process.exitStatus() == QProcess::NormalExit)
        outcome.status = process.exitCode();
    return outcome;
}

bool hasTool(const QString &name)
{
    return !QStandardPaths::findExecutable(name).isEmpty();
}

qint64 peakMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

QJsonObject Outcome::json() const
{
    INFO(out.left(2000).toStdString());
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

QStringList Folder::names() const
{
    return QDir(m_dir.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QString Folder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_dir.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QString Folder::sample(const QString &name) const
{
    REQUIRE(run({u"sample"_s, m_dir.filePath(name)}).status == Done);
    return m_dir.filePath(name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray storedIn(const QString &event)
{
    REQUIRE(hasTool(u"sqlite3"_s));
    const Outcome dump = runTool(u"sqlite3"_s, {u"-readonly"_s, event, u".dump"_s});
    REQUIRE(dump.status == 0);
    return QCryptographicHash::hash(dump.out, QCryptographicHash::Sha256).toHex();
}

QByteArray hashOf(const QString &path)
{
    return QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex();
}

QJsonObject card(const QString &event, const QString &code)
{
    const Outcome shown = run({u"show"_s, event, code, u"--json"_s});
    REQUIRE(shown.status == Done);
    return shown.json();
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &entry : array.toArray())
        list.append(entry.toString());
    return list;
}

QStringList codes(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &entry : array.toArray())
        list.append(entry[u"code"].toString());
    return list;
}

QString shortNote(const QString &code)
{
    return u"%1 Panel\n\n"
           "Título de la sesión %1: Agua para el barrio alto\n\n"
           "Línea temática 1: Servicios que llegan\n\n"
           "Subtema 1.1: Agua y saneamiento\n\n"
           "Organizadores: Mesa del Agua\n\n"
           "Fecha: 14/03/28\n\n"
           "Hora: 10:00 - 11:30 (UTC+1)\n\n"
           "Plataforma: Sala pequeña\n\n"
           "Idioma: ESP - ING\n\n"
           "Breve resumen (máx. 250 palabras):\n\n"
           "Tres ciudades cuentan cómo subió el agua una cuesta.\n\n"
           "1. Conceptualización (máx. 1000 palabras)\n\n"
           "La bomba costó menos que la espera.\n\n"
           "2. Objetivos (máx. 100 palabras)\n\n"
           "Comparar cuestas.\n\n"
           "3. Principales puntos de debate (máx. 150 palabras)\n\n"
           "- ¿Quién paga la bomba?\n"
           "- ¿Quién la repara?\n"_s.arg(code);
}
