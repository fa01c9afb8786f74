// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <mutex>

namespace core {

// A folder of files that is written whole or not at all: into a new folder beside it, which then
// takes its place. It takes the place of nothing, of an empty folder, or of one that was written
// like this before with the same `owner`, and to which nobody has added anything: every folder
// lists its files in one named markerName.
class SaveFolder final
{
public:
    static constexpr const char *markerName = ".escaleta-folder";

    // `owner` says whose the folder is, in one line: "site 6f0c…".
    SaveFolder(const QString &path, const QString &owner);
    ~SaveFolder(); // what was not committed is gone
    Q_DISABLE_COPY_MOVE(SaveFolder)

    // Errors: FolderIsFile, FolderNotOurs, DiskFull, WriteFailed.
    Result<void> open();
    // A new file; `name` is relative, with slashes, never "." or "..", and unlike all others. May
    // be called from several threads at once. Errors: DiskFull, WriteFailed.
    Result<void> write(const QString &name, const QByteArray &bytes);
    // Errors as those of open().
    Result<void> commit();

private:
    Result<void> checkReplaceable() const;
    Result<void> makeParent(const QString &name);
    Result<void> store(const QString &name, const QByteArray &bytes) const;

    QString m_given; // as errors name it
    QString m_path;  // absolute, without links
    QString m_owner;
    QString m_stage; // where it is written; null before open() and after commit()
    std::mutex m_mutex;
    QSet<QString> m_names;
    QSet<QString> m_parents;
};

} // namespace core
