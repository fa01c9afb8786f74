// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetables.h"

#include "support/builders.h"
#include "support/catch.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace testing {
namespace {

std::optional<QString> asked(const Programme &programme, const publish::ExportOptions &options,
                             const QString &program, const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"timetable.pdf"_s);
    const auto report = writeTimetablePdf(programme, options, path);
    REQUIRE(report.has_value());
    CHECK(report->unknownDestinations.isEmpty());
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, QStringList(arguments).replaceInStrings(u"%"_s, path));
    REQUIRE(process.waitForFinished(60000));
    CHECK(process.readAllStandardError() == QByteArray());
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace

typeset::Measure &measure()
{
    static typeset::Measure measure = [] {
        const auto fonts = typeset::systemFonts(u"en"_s);
        REQUIRE(fonts.has_value());
        auto made = typeset::Measure::with(*fonts);
        REQUIRE(made.has_value());
        return *std::move(made);
    }();
    return measure;
}

publish::ExportOptions timetableOptions(publish::TimetableView view)
{
    return {.language = u"en"_s,
            .view = view,
            .now = QDateTime({2021, 5, 1}, {12, 0}, Qt::UTC),
            .pdf{.threads = 1}};
}

typeset::Document timetable(const Programme &programme, const publish::ExportOptions &options)
{
    return publish::timetableDocument(programme, options, measure());
}

Card session(const QString &code, const QString &platform, const QString &title, QDate date,
             QTime start, std::optional<int> minutes)
{
    Card session = card(code);
    session.platform = platform;
    session.text(TextField::Title) = LocalText(u"en"_s, title);
    session.slot = {.date = date, .start = start, .minutes = minutes};
    return session;
}

Programme programmeWith(const QList<Card> &cards)
{
    Programme programme = sampleProgramme();
    programme.cards = cards;
    return programme;
}

std::optional<QString> readBack(const Programme &programme, const publish::ExportOptions &options)
{
    return asked(programme, options, u"pdftotext"_s, {u"%"_s, u"-"_s});
}

std::optional<QString> structureOf(const Programme &programme,
                                   const publish::ExportOptions &options)
{
    return asked(programme, options, u"pdfinfo"_s, {u"-struct-text"_s, u"%"_s});
}

} // namespace testing
