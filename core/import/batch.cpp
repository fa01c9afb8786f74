// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/batch.h"

#include "core/parallel.h"
#include "core/text/readtext.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype mostFolders = 20'000;

// What stays behind while a document is open, and what systems keep of folders.
bool isNoDocument(const QString &name)
{
    return name.startsWith(u'.') || name.startsWith(u"~$"_s) || name.endsWith(u'~')
        || name.compare(u"Thumbs.db"_s, Qt::CaseInsensitive) == 0
        || name.compare(u"desktop.ini"_s, Qt::CaseInsensitive) == 0;
}

class Finder
{
public:
    Finder()
        : m_collator(QLocale(QLocale::English))
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    void add(const QString &path)
    {
        if (!QFileInfo(path).isDir()) {
            take(path);
            return;
        }
        QStringList left{path};
        while (!left.isEmpty() && m_files.size() < mostFiles && m_folders.size() < mostFolders) {
            const QString here = left.takeLast();
            if (QFileInfo(here).isDir())
                left += reversed(entriesOf(here));
            else
                take(here);
        }
    }

    const QStringList &files() const { return m_files; }

private:
    void take(const QString &path)
    {
        // What isn't there is named all the same, for the reader to say so.
        const QString real = QFileInfo(path).canonicalFilePath();
        const QString key = real.isEmpty() ? path : real;
        if (m_files.size() >= mostFiles || m_known.contains(key))
            return;
        m_known.insert(key);
        m_files.append(path);
    }

    // None of a folder that was looked into already: a link may lead back to it.
    QStringList entriesOf(const QString &folder)
    {
        const QString real = QFileInfo(folder).canonicalFilePath();
        if (real.isEmpty() || m_folders.contains(real))
            return {};
        m_folders.insert(real);
        const QDir dir(folder);
        QStringList names = dir.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        names.removeIf(isNoDocument);
        std::ranges::sort(names, [this](const QString &left, const QString &right) {
            const int order = m_collator.compare(left, right);
            return order != 0 ? order < 0 : left < right;
        });
        for (QString &name : names)
            name = dir.filePath(name);
        return names;
    }

    static QStringList reversed(QStringList list)
    {
        std::ranges::reverse(list);
        return list;
    }

    QCollator m_collator;
    QStringList m_files;
    QSet<QString> m_known;   // real paths of files
    QSet<QString> m_folders; // real paths of those that were looked into
};

Result<FileReading> readOne(const QString &path, const BatchOptions &options)
{
    if (QFileInfo(path).size() > largestTextFile) {
        return fail(ErrorCode::FileTooLarge, path,
                    {QString::number(largestTextFile / (1024 * 1024))});
    }
    return readFile(path, options.format, options.read);
}

} // namespace

QStringList filesIn(const QStringList &paths)
{
    Finder finder;
    for (const QString &path : paths)
        finder.add(path);
    return finder.files();
}

Batch readBatch(const QStringList &files, const BatchOptions &options, const BatchProgress &goOn)
{
    Batch batch;
    for (const QString &path : files)
        batch.append({path, fail(ErrorCode::Cancelled, path)});
    BatchFile *const places = batch.data(); // detached once, before there are threads
    std::atomic<bool> goesOn{true};
    std::mutex telling;
    qsizetype done = 0;
    parallelFor(int(files.size()), threadCount(options.threads), [&](int i, int) {
        if (!goesOn)
            return;
        places[i].reading = readOne(places[i].path, options);
        const std::lock_guard lock(telling);
        ++done;
        if (goOn && goesOn && !goOn(done, files.size()))
            goesOn = false;
    });
    return batch;
}

} // namespace core
