// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/guide/guidehtml.h"
#include "support/catch.h"
#include "support/oracle.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace publish;

namespace {

QString htmlOf(const QString &markdown)
{
    const GuideTargets targets{.page = [](const QString &page) { return u'#' + page; },
                               .picture =
                                   [](const QString &picture) {
                                       return picture == u"ok.png" ? u"data:,ok"_s : QString();
                                   }};
    return QString::fromUtf8(
        guideBlocksHtml(parseGuidePage(u"a.md"_s, markdown).blocks, u"en"_s, targets).bytes());
}

} // namespace

TEST_CASE("lists nest and close", "[guide]")
{
    CHECK(htmlOf(u"- a\n  1. b\n- c\n\n  d\n\ne"_s)
          == u"<ul>\n<li>a<ol>\n<li>b</li>\n</ol>\n</li>\n<li>c<p>d</p>\n</li>\n</ul>\n<p>e</p>\n");
}

TEST_CASE("text is escaped, and no link leads to a program", "[guide]")
{
    CHECK(htmlOf(u"a < b & [x](javascript:alert)"_s) == u"<p>a &lt; b &amp; x</p>\n");
    CHECK(htmlOf(u"[x](05-place.md) <kbd>F1</kbd>"_s)
          == u"<p><a href=\"#place\">x</a> <kbd>F1</kbd></p>\n");
}

TEST_CASE("a picture that can't be shown is said", "[guide]")
{
    CHECK(htmlOf(u"![It](../images/en/ok.png)"_s)
          == u"<p class=\"picture\"><img src=\"data:,ok\" alt=\"It\"></p>\n");
    CHECK(htmlOf(u"![It](../images/en/none.png)"_s)
          == u"<p><em>[This picture can&#39;t be shown: It]</em></p>\n");
}

TEST_CASE("the page of the whole guide needs nothing else", "[guide]")
{
    for (const QString &language : guideLanguages()) {
        const auto guide = readGuide(language);
        REQUIRE(guide);
        const QString html = QString::fromUtf8(guideHtml(*guide));
        CHECK(html.contains(u"<html lang=\"%1\""_s.arg(language)));
        CHECK(html.contains(u"default-src 'none'"));
        CHECK_FALSE(html.contains(u"src=\"http"));
        CHECK_FALSE(html.contains(u"url("));
        CHECK_FALSE(html.contains(u"<script"));
        for (const GuidePage &page : guide->pages) {
            CHECK(html.contains(u"<h2 id=\"%1\">"_s.arg(page.name)));
            CHECK(html.contains(u"<a href=\"#%1\">"_s.arg(page.name)));
        }
    }
}

TEST_CASE("the W3C's checker and axe find nothing in the page", "[guide]")
{
    const QTemporaryDir folder;
    QStringList files;
    for (const QString &language : guideLanguages()) {
        const auto guide = readGuide(language);
        REQUIRE(guide);
        files.append(folder.filePath(u"guide-%1.html"_s.arg(language)));
        REQUIRE(writeGuideHtml(*guide, files.last()));
    }
    const QString vnu =
        QStringLiteral(TESTS_ORACLES) + u"/node_modules/vnu-jar/build/dist/vnu.jar"_s;
    if (const auto verdict = askProgram(u"java"_s, QStringList{u"-jar"_s, vnu} + files, {vnu})) {
        INFO(verdict->said.toStdString());
        CHECK(verdict->status == 0);
    }
    // The page's own policy lets no script in, so neither the one that looks at it.
    for (const QString &path : files) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        QByteArray html = file.readAll();
        html.replace("default-src 'none'", "script-src 'unsafe-inline'");
        REQUIRE(file.seek(0));
        REQUIRE(file.write(html) == html.size());
    }
    if (const auto verdict = askNode(u"axe_check.mjs"_s, files)) {
        INFO(verdict->said.toStdString());
        CHECK(verdict->status == 0);
    }
}
