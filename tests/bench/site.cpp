// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include "material.h"

#include "core/publish/site/site.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr double wanted = 5;

// Each session accepted, with its texts in all three languages.
core::Programme programmeOf(int sessions)
{
    core::Programme programme = Writer().congress(sessions);
    programme.event.languages = {u"es"_s, u"en"_s, u"fr"_s};
    for (core::Card &card : programme.cards) {
        card.status = core::Status::Accepted;
        for (core::LocalText &text : card.texts) {
            for (const QString &language : programme.event.languages)
                text.set(language, text.in(u"es"_s));
        }
    }
    return programme;
}

QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName().sliced(folder.size() + 1), file.readAll());
    }
    return files;
}

bool writeAll(const QMap<QString, QByteArray> &files, const QString &folder)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(folder + u'/' + it.key());
        if ((!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
             && (!QDir().mkpath(file.fileName().section(u'/', 0, -2))
                 || !file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)))
            || file.write(*it) != it->size())
            return false;
    }
    return true;
}

template <typename Job>
double secondsOf(const Job &job)
{
    QElapsedTimer timer;
    timer.start();
    job();
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

bool site()
{
    bool reached = true;
    for (const int sessions : {500, 1000, 2000}) {
        const core::Programme programme = programmeOf(sessions);
        const publish::ExportOptions options{.now = QDateTime({2028, 1, 1}, {0, 0}, Qt::UTC)};
        QMap<QString, QByteArray> files;
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int round = 0; round < rounds; ++round) {
            const QTemporaryDir folder;
            bool isWritten = false;
            ours.push_back(secondsOf([&] {
                isWritten =
                    publish::writeSite(programme, options, {}, folder.filePath(u"a"_s)).has_value();
            }));
            if (files.isEmpty())
                files = filesOf(folder.filePath(u"a"_s));
            bool isCopied = false;
            theirs.push_back(
                secondsOf([&] { isCopied = writeAll(files, folder.filePath(u"b"_s)); }));
            if (!isWritten || !isCopied)
                return false;
        }
        qint64 bytes = 0;
        for (const QByteArray &file : std::as_const(files))
            bytes += file.size();
        const double ratio = median(ours) / median(theirs);
        std::printf("a site of %d sessions in three languages (%lld files, %.0f MB): %.2f s, the "
                    "same bytes alone %.2f s, %.2f times, wanted at most %.0f: %s\n",
                    sessions, static_cast<long long>(files.size()), double(bytes) / 1e6,
                    median(ours), median(theirs), ratio, wanted,
                    ratio <= wanted ? "reached" : "NOT REACHED");
        std::fflush(stdout);
        reached &= ratio <= wanted;
    }
    return reached;
}
