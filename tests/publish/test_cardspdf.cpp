// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/cards.h"

#include "support/builders.h"
#include "support/catch.h"
#include "support/smalldisk.h"
#include "testcards.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What a program of poppler's says of a file, with runs of white space as one space.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

QString textOf(const QString &pdf)
{
    return said(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
}

ErrorCode errorOf(const Result<publish::PdfReport> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

} // namespace

TEST_CASE("every field of a card can be read in its PDF", "[publish]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"cards.pdf"_s);
    const auto report = writeCardsPdf(programmeWithEverything(), cardsIn(u"es"_s), path);
    REQUIRE(report.has_value());
    CHECK(report->missing.empty());
    CHECK(report->unknownDestinations.isEmpty());

    const QString text = textOf(path);
    for (const QString &expected : {u"1.3.2 · Panel"_s,
                                    u"Título de la sesión"_s,
                                    u"Thematic line 1 · Primera línea"_s,
                                    u"Subtheme 1.3 · Tercer subtema"_s,
                                    u"Organizers City of Testing"_s,
                                    u"Moderator Ana Díaz, Alcaldesa, City of Testing"_s,
                                    u"Speaker Ben Okoro"_s,
                                    u"Date lunes, 31 de mayo de 2021"_s,
                                    u"Time 13:00–14:30 Madrid (UTC+2)"_s,
                                    u"08:00–09:30 (UTC-3)"_s,
                                    u"Platform Streaming"_s,
                                    u"Further platforms Sala A"_s,
                                    u"Capacity 250"_s,
                                    u"Registration required"_s,
                                    u"https://example.org/r?a=1&b=2"_s,
                                    u"español, francés"_s,
                                    u"Brief summary Un resumen breve."_s,
                                    u"1. Conceptualization Primero. Segundo."_s,
                                    u"2. Objectives Los objetivos."_s,
                                    u"3. Main points of debate"_s,
                                    u"• ¿Uno?"_s,
                                    u"4. Relevant documents"_s,
                                    u"Guía"_s,
                                    u"plan.odt"_s,
                                    u"Congreso de prueba"_s,
                                    u"1.3.2 · Draft"_s,
                                    u"1/2"_s}) {
        CAPTURE(expected, text);
        CHECK(text.contains(expected));
    }
}

TEST_CASE("the PDF is tagged and has a title", "[publish]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"cards.pdf"_s);
    REQUIRE(writeCardsPdf(programmeWithEverything(), cardsIn(u"es"_s), path).has_value());
    const QString info = said(u"pdfinfo"_s, {path});
    CAPTURE(info);
    CHECK(info.contains(u"Title: Congreso de prueba – Session cards"_s));
    CHECK(info.contains(u"Tagged: yes"_s));
    const QString structure = said(u"pdfinfo"_s, {u"-struct"_s, path});
    for (const QString &element :
         {u"Sect"_s, u"H1"_s, u"H2"_s, u"Table"_s, u"TH"_s, u"LI"_s, u"Link"_s}) {
        CAPTURE(element, structure);
        CHECK(structure.contains(element));
    }
}

TEST_CASE("the same cards are the same bytes, with one thread or two", "[publish]")
{
    const QTemporaryDir dir;
    Programme programme = sampleProgramme();
    for (int i = 1; i <= 6; ++i)
        programme.cards.append(fullCard(u"1.3.%1"_s.arg(i)));
    publish::ExportOptions options = cardsIn(u"fr"_s);
    REQUIRE(writeCardsPdf(programme, options, dir.filePath(u"one"_s)).has_value());
    options.pdf.threads = 2;
    REQUIRE(writeCardsPdf(programme, options, dir.filePath(u"two"_s)).has_value());
    const QByteArray one = contents(dir.filePath(u"one"_s));
    CHECK(one.size() > 10000);
    CHECK((one == contents(dir.filePath(u"two"_s))));
}

TEST_CASE("titles in Arabic and Japanese are not broken", "[publish]")
{
    const QTemporaryDir dir;
    Programme programme = programmeWithEverything();
    programme.event.languages = {u"ar"_s, u"ja"_s};
    LocalText &title = programme.cards[0].text(TextField::Title);
    title = LocalText(u"ja"_s, u"歩いて暮らせる町"_s);
    programme.cards[0].text(TextField::Objectives) = LocalText(u"ar"_s, u"مدينة للجميع"_s);
    const QString path = dir.filePath(u"cards.pdf"_s);
    const auto report = writeCardsPdf(programme, cardsIn(u"ja"_s), path);
    REQUIRE(report.has_value());
    if (!report->missing.empty()) {
        WARN("skipped: no font here for " << report->missing.front().script.toStdString());
        return;
    }
    const QString text = said(u"pdftotext"_s, {path, u"-"_s});
    CAPTURE(text);
    CHECK(text.contains(u"歩いて暮らせる町"_s));
    CHECK(text.contains(u"مدينة للجميع"_s));
}

TEST_CASE("a folder, a missing folder and a forbidden one are told apart", "[publish]")
{
    const QTemporaryDir dir;
    const Programme programme = programmeWithEverything();
    const publish::ExportOptions options = cardsIn(u"es"_s);
    const auto folder = writeCardsPdf(programme, options, dir.path());
    CHECK(errorOf(folder) == ErrorCode::FileIsFolder);
    CHECK(folder.error().file == dir.path());
    CHECK(errorOf(writeCardsPdf(programme, options, dir.filePath(u"no/such/cards.pdf"_s)))
          == ErrorCode::WriteFailed);
    if (geteuid() == 0) // whom nothing is forbidden
        return;
    QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto forbidden = writeCardsPdf(programme, options, dir.filePath(u"cards.pdf"_s));
    QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(errorOf(forbidden) == ErrorCode::WriteFailed);
}

TEST_CASE("a full disk is named, and the file that was there stays", "[publish]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"cards.pdf"_s);
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("before");
    }
    const auto result = [&] {
        const testing::SmallDisk disk(4096);
        return writeCardsPdf(programmeWithEverything(), cardsIn(u"es"_s), path);
    }();
    CHECK(errorOf(result) == ErrorCode::DiskFull);
    CHECK(contents(path) == "before");
    CHECK(QDir(dir.path()).entryList(QDir::Files) == QStringList{u"cards.pdf"_s});
}

TEST_CASE("cancelling leaves no file", "[publish]")
{
    const QTemporaryDir dir;
    const std::atomic<bool> cancelled = true;
    publish::ExportOptions options = cardsIn(u"es"_s);
    options.pdf.cancel = &cancelled;
    const QString path = dir.filePath(u"cards.pdf"_s);
    CHECK(errorOf(writeCardsPdf(programmeWithEverything(), options, path)) == ErrorCode::Cancelled);
    CHECK(QDir(dir.path()).isEmpty());
}

TEST_CASE("no card is no document", "[publish]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"cards.pdf"_s);
    CHECK(errorOf(writeCardsPdf(sampleProgramme(), cardsIn(u"es"_s), path))
          == ErrorCode::NothingToExport);
    CHECK_FALSE(QFile::exists(path));
}
