// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/guide/guidepdf.h"
#include "support/catch.h"
#include "support/oracle.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace publish;

namespace {

const QDateTime now(QDate(2028, 1, 15), QTime(12, 0), Qt::UTC);

} // namespace

TEST_CASE("the PDF has a title, contents and a chapter for each page", "[guide]")
{
    for (const QString &language : guideLanguages()) {
        const auto guide = readGuide(language);
        REQUIRE(guide);
        const typeset::Document document = guideDocument(*guide, now);
        CHECK(document.language == language);
        REQUIRE(qsizetype(document.sections.size()) == guide->pages.size() + 2);
        for (qsizetype i = 0; i < guide->pages.size(); ++i) {
            const typeset::Section &chapter = document.sections[std::size_t(i) + 2];
            CHECK(chapter.outline == guide->pages[i].title);
            CHECK(chapter.destination == guide->pages[i].name);
        }
    }
}

TEST_CASE("the PDF is written, its links lead somewhere, and other programs read it", "[guide]")
{
    const QTemporaryDir folder;
    for (const QString &language : guideLanguages()) {
        CAPTURE(language.toStdString());
        const auto guide = readGuide(language);
        REQUIRE(guide);
        const QString path = folder.filePath(u"guide.pdf"_s);
        const auto report = writeGuidePdf(*guide, path, now);
        REQUIRE(report);
        CHECK(report->unknownDestinations.isEmpty());
        CHECK(report->missing.empty());
        if (const auto verdict = askProgram(u"qpdf"_s, {u"--check"_s, path})) {
            INFO(verdict->said.toStdString());
            CHECK(verdict->status == 0);
        }
        if (const auto text = askProgram(u"pdfinfo"_s, {u"-struct-text"_s, path})) {
            const QString said = text->said.simplified(); // titles go over lines
            for (const GuidePage &page : guide->pages)
                CHECK(said.contains(page.title.simplified()));
        }
        const QString check = sharedFile(u"oracle/pdf_check.sh"_s);
        if (const auto verdict = askProgram(u"bash"_s, {check, path}, {check})) {
            INFO(verdict->said.toStdString());
            CHECK(verdict->status == 0);
        }
    }
}

TEST_CASE("a picture that can't be shown is a sentence in the PDF", "[guide]")
{
    Guide guide{.language = u"en"_s, .folder = u"/none"_s, .pages = {}};
    guide.pages.append(parseGuidePage(u"01-a.md"_s, u"# A\n\n![What is on it](x.png)"_s));
    const typeset::Document document = guideDocument(guide, now);
    const auto *paragraph =
        std::get_if<typeset::Paragraph>(&document.sections.back().blocks.back());
    REQUIRE(paragraph);
    CHECK(paragraph->spans.front().text.contains(u"What is on it"));
}

TEST_CASE("a link to a page that is not there is text", "[guide]")
{
    Guide guide{.language = u"en"_s, .folder = {}, .pages = {}};
    guide.pages.append(parseGuidePage(u"01-a.md"_s, u"# A\n\n[b](02-b.md)"_s));
    const typeset::Document document = guideDocument(guide, now);
    const auto *paragraph =
        std::get_if<typeset::Paragraph>(&document.sections.back().blocks.back());
    REQUIRE(paragraph);
    CHECK(paragraph->spans.front().destination.isEmpty());
}

TEST_CASE("the same guide at the same time is the same bytes", "[guide]")
{
    const auto guide = readGuide(u"en"_s);
    REQUIRE(guide);
    const QTemporaryDir folder;
    QByteArray first;
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s}) {
        REQUIRE(writeGuidePdf(*guide, folder.filePath(name), now));
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK((first.isEmpty() || bytes == first));
        first = bytes;
    }
}
