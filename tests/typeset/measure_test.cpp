// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/measure.h"

#include "support/catch.h"
#include "typeset/samples.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;
using namespace typeset;

namespace {

Measure measure()
{
    auto made = Measure::with(samples::fonts());
    REQUIRE(made.has_value());
    return *std::move(made);
}

} // namespace

TEST_CASE("a measured paragraph is as high as its lines", "[typeset]")
{
    Measure with = measure();
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        Paragraph paragraph = samples::paragraph(samples::spanish(1 + round, random), u"es"_s);
        paragraph.style.leading = 1.25;
        const int lines = with.lines(paragraph, 120);
        CHECK(lines > 0);
        CHECK(with.height(paragraph, 120) == Approx(lines * 12.5));
        CHECK(with.lines(paragraph, with.width(paragraph) + 0.1) == 1);
        CHECK(with.lines(paragraph, 60) >= lines);
    }
    CHECK(with.height(samples::paragraph({}), 120) == 0);
    CHECK(with.width(samples::paragraph({})) == 0);
}

TEST_CASE("a measured document has the pages that are written", "[typeset]")
{
    Measure with = measure();
    std::mt19937 random(8);
    for (const int words : {1, 300, 3000}) {
        const Document document =
            samples::document({samples::paragraph(samples::spanish(words, random))}, u"es"_s);
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        const auto report = write(document, samples::fonts(), pdf, {});
        REQUIRE(report.has_value());
        CHECK(with.pages(document) == report->pages);
    }
}

TEST_CASE("a shortened text fits, and no longer one of whole words would", "[typeset]")
{
    Measure with = measure();
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        const QString whole = samples::spanish(2 + int(random() % 40), random).simplified();
        Paragraph paragraph = samples::paragraph(whole, u"es"_s);
        const int most = 1 + int(random() % 4);
        const double width = 100 + double(random() % 200);
        CAPTURE(whole, most, width);
        const QString cut = with.shortened(paragraph, width, most);
        paragraph.spans[0].text = cut;
        CHECK(with.lines(paragraph, width) <= most);
        if (cut == whole)
            continue;
        REQUIRE(cut.endsWith(u'…'));
        const QString kept = cut.chopped(1);
        REQUIRE(whole.startsWith(kept));
        const qsizetype next = whole.indexOf(u' ', kept.size() + 1);
        if (next < 0 || whole[kept.size()] != u' ')
            continue;
        paragraph.spans[0].text = whole.first(next) + u'…';
        CHECK(with.lines(paragraph, width) > most);
    }
}

TEST_CASE("where no word fits, some letters of the first one do", "[typeset]")
{
    Measure with = measure();
    const QString cut =
        with.shortened(samples::paragraph(u"Internacionalización"_s, u"es"_s), 40, 1);
    CHECK(cut.endsWith(u'…'));
    CHECK(cut.size() > 2);
    CHECK(u"Internacionalización"_s.startsWith(cut.chopped(1)));
    CHECK(with.shortened(samples::paragraph(u"歩いて暮らせる町をつくる"_s, u"ja"_s), 50, 1).size()
          > 2);
    CHECK(with.shortened(samples::paragraph(u"Corto"_s, u"es"_s), 400, 1) == u"Corto"_s);
}
