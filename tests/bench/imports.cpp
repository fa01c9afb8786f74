// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports.h"

#include "material.h"
#include "measure.h"

#include "core/publish/formats.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

bool write(const char *name, const core::Programme &programme,
           const publish::ExportOptions &options, const QString &path)
{
    const auto formats = publish::exportFormats();
    const auto format = std::ranges::find_if(formats, [name](const publish::ExportFormat &each) {
        return std::strcmp(each.name, name) == 0;
    });
    return format != formats.end() && format->write(programme, options, path).has_value();
}

publish::ExportOptions someOptions()
{
    return {.now = QDateTime({2028, 1, 1}, {0, 0}, Qt::UTC)};
}

} // namespace

bool forms()
{
    constexpr int count = 1000;
    constexpr int theirs = 50; // so many are enough to know what one takes them
    const QTemporaryDir folder;
    const QString files = folder.filePath(u"forms"_s);
    const QString text = folder.filePath(u"text"_s);
    if (!QDir().mkpath(files) || !QDir().mkpath(text))
        return false;
    const core::Programme congress = Writer().congress(count);
    QStringList paths;
    for (const core::Card &card : congress.cards) {
        publish::ExportOptions options = someOptions();
        options.cards = {card.id};
        paths.append(files + u"/%1.docx"_s.arg(paths.size() + 1, 4, 10, QChar(u'0')));
        if (!write("docx", congress, options, paths.last()))
            return false;
    }
    const QStringList some = paths.first(theirs);
    const QString event = folder.filePath(u"event.escaleta"_s);
    const QString profile = u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s);
    const QStringList office{profile,       u"--headless"_s, u"--convert-to"_s,
                             u"txt:Text"_s, u"--outdir"_s,   text};
    // Its first start makes the profile.
    if (!prepare(u"soffice"_s, office + paths.first(1)))
        return false;
    const QStringList ours{u"import"_s, event, files};
    const double share = double(count) / theirs;
    bool reached = run({.what = u"1,000 forms imported and stored"_s,
                        .theirName = u"LibreOffice, as text"_s,
                        .theirProgram = u"soffice"_s,
                        .theirArguments = office + some,
                        .ourArguments = ours,
                        .ourShare = share,
                        .rounds = 3,
                        .atLeast = 50,
                        .before = event});
    reached &= run(
        {.what = u"1,000 forms imported and stored"_s,
         .theirName = u"pandoc, as Markdown"_s,
         .theirProgram = u"pandoc"_s,
         .theirArguments = QStringList{u"-t"_s, u"markdown"_s, u"-o"_s, text + u"/all.md"_s} + some,
         .ourArguments = ours,
         .ourShare = share,
         .rounds = 3,
         .atLeast = 5,
         .before = event});
    return reached;
}

bool schedules()
{
    const QTemporaryDir folder;
    const QString schedule = folder.filePath(u"schedule.xml"_s);
    // Of each session it has the summary and the concept.
    int sessions = 300;
    for (; sessions < 3000; sessions += 50) {
        if (!write("schedule-xml", Writer().congress(sessions), someOptions(), schedule))
            return false;
        if (QFileInfo(schedule).size() >= 2'000'000)
            break;
    }
    const QString event = folder.filePath(u"event.escaleta"_s);
    return run({.what = u"a schedule.xml of 2 MB (%1 sessions) read"_s.arg(sessions),
                .theirName = u"xmllint --noout"_s,
                .theirProgram = u"xmllint"_s,
                .theirArguments = {u"--noout"_s, schedule},
                .ourArguments = {u"import"_s, event, schedule, u"--dry-run"_s},
                .rounds = 9,
                .atLeast = 1.0 / 5,
                .before = event});
}
