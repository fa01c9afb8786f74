// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as its users see it: what goes in, what comes out.
#pragma once

#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

#include <optional>

// Escaleta's exit statuses, as documented.
enum Status { Done = 0, DoneWithFindings = 1, WrongUse = 2, CouldNot = 3 };

struct Outcome
{
    int status = -1; // -1: it crashed, or took too long
    QByteArray out;
    QByteArray err;
    qint64 milliseconds = 0;

    // Standard output as one JSON object with nothing before or after it; else the test fails.
    QJsonObject json() const;
    QString output() const { return QString::fromUtf8(out); }
    QString message() const { return QString::fromUtf8(err); }
};

// What the program is started in. Without more, a clean environment: C.UTF-8, UTC, a home folder
// that is thrown away, and nothing else of whoever runs the tests.
struct Setting
{
    QMap<QString, QString> environment = {};
    QByteArray input = {};
    QString outputFile = {};                // where standard output goes; null: Outcome::out
    std::optional<qint64> largestFile = {}; // bytes; beyond them a disk is full
    bool obeysPermissions = false;          // even where root runs the tests
    int seconds = 60;
};

// Runs escaleta-cli. A crash, a sanitizer's report and a time-out fail the test.
Outcome run(const QStringList &arguments, const Setting &setting = {});

// Runs any other program the same way.
Outcome runTool(const QString &name, const QStringList &arguments, const Setting &setting = {});
bool hasTool(const QString &name);

// The most memory that any program started by run() has had so far, in bytes.
qint64 peakMemory();

// A folder of its own for each test.
class Folder
{
public:
    QString operator()(const QString &name) const { return m_dir.filePath(name); }
    // All that lies in it, hidden files too.
    QStringList names() const;

    // Writes a file, and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    // Makes the sample congress.
    QString sample(const QString &name = QStringLiteral("sample.escaleta")) const;

private:
    QTemporaryDir m_dir;
};

QByteArray contentOf(const QString &path);
// To tell whether a file is byte for byte as it was.
QByteArray hashOf(const QString &path);
// To tell whether an event still says what it said. Opening it may write to its header.
QByteArray storedIn(const QString &event);

// A card as show --json gives it.
QJsonObject card(const QString &event, const QString &code);
QStringList strings(const QJsonValue &array);
// The codes of a list of cards or the codes ("over-limit") of a list of findings.
QStringList codes(const QJsonValue &array);

// A short note of one session that imports without a finding of its own, in Spanish.
QString shortNote(const QString &code = QStringLiteral("1.1.1"));

inline QString sampleNotes()
{
    return QStringLiteral(TESTS_DATA "/../../resources/sample/notes/");
}
inline QString seedNote()
{
    return QStringLiteral(TESTS_SHARED "/seed/concept-note-es.txt");
}
