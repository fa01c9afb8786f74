// SPDX-License-Identifier: GPL-3.0-or-later
// Exports by their name in the table of formats, as the program calls them.
#pragma once

#include "core/model/programme.h"
#include "core/publish/formats.h"

#include <QByteArray>
#include <QJsonArray>
#include <QTemporaryDir>

namespace testing {

// In Spanish, on 1 May 2021 at noon UTC.
publish::ExportOptions spanish();

// A file in a folder of its own that the export wrote.
class Exported
{
public:
    Exported(const char *format, const core::Programme &programme,
             const publish::ExportOptions &options = spanish());

    // Null where all went well.
    std::optional<core::ErrorCode> error() const { return m_error; }
    QString path() const { return m_folder.filePath(m_name); }
    QByteArray bytes() const;
    QString text() const { return QString::fromUtf8(bytes()); }

private:
    QTemporaryDir m_folder;
    QString m_name;
    std::optional<core::ErrorCode> m_error;
};

// What a script for Python leaves in `result`, a list, of the file at sys.argv[1]; json and sys are
// imported. Nullopt where there is no Python.
std::optional<QJsonArray> askPython(const QString &script, const QString &path);

// Of a workbook, for each sheet: its name, whether it has a formula, a frozen head, what it filters
// and marks, rows of [kind, value, format] by column, where kind "s" is text, and as "looks" how
// its cells stand: "right", with a line at the left "|", both "right|".
std::optional<QJsonArray> sheetsOf(const Exported &workbook);
QStringList namesOf(const QJsonArray &sheets);

// The sample event, each session of it on a day and at an hour of its own; ids are UUIDs.
core::Programme manySessions(int count);

// An event with one card that has everything, and titles, names and texts in it that would break
// a careless writer's file.
core::Programme hostileProgramme();

// A programme of these cards alone.
core::Programme programmeOf(const QList<core::Card> &cards);

} // namespace testing
