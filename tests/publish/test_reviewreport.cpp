// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/reviewreport.h"

#include "core/check/checks.h"
#include "core/check/findingtext.h"
#include "dump.h"
#include "support/builders.h"
#include "support/catch.h"
#include "timetables.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

QString reportOf(const Programme &programme, const publish::ExportOptions &options)
{
    QStringList lines;
    for (const typeset::Section &section : publish::reviewDocument(programme, options).sections)
        lines += dump(section);
    return lines.join(u'\n');
}

Programme overLimit()
{
    Programme programme = programmeWith(
        {session(u"1"_s, u"streaming"_s, u"Long"_s), session(u"2"_s, u"room-a"_s, u"Short"_s)});
    programme.event.limits.insert(TextField::Summary, 100);
    programme.cards[0].text(TextField::Summary).set(u"es"_s, words(112));
    return programme;
}

} // namespace

TEST_CASE("the review report says every finding of every card", "[publish]")
{
    const Programme programme = overLimit();
    const publish::ExportOptions options = timetableOptions();
    const QString report = reportOf(programme, options);
    const QList<Finding> findings = check(programme, {}, {.today = options.now.date()});
    REQUIRE_FALSE(findings.isEmpty());
    for (const Finding &finding : findings) {
        const QString sentence = describe(finding);
        CAPTURE(sentence);
        CHECK(report.contains(sentence));
    }
    CHECK(report.contains(u"112 / 100"));
}

TEST_CASE("the review report has a board of the cards, by the group that is asked for", "[publish]")
{
    Programme programme = overLimit();
    programme.event.languages = {u"es"_s, u"fr"_s};
    programme.cards[1].status = Status::Submitted;
    programme.cards[1].comments = {{.id = u"c"_s, .author = u"Ana"_s, .text = u"Why?"_s}};
    publish::ExportOptions options = timetableOptions();
    options.grouping = BoardGrouping::None;
    const typeset::Document document = publish::reviewDocument(programme, options);
    const QString board = dump(document.sections.at(1)).join(u'\n');
    CAPTURE(board);
    CHECK(board.contains(u"Board"));
    CHECK(board.contains(u"Submitted"));
    CHECK(board.contains(u"All cards"));
    CHECK(board.contains(u"Longer than it may be: Brief summary"));
    CHECK(board.contains(u"Not translated"));
    CHECK(board.contains(u"1 open comment"));
    CHECK(board.contains(u"Complete | 0 of 10 | 0 of 1"));
    options.cards = {programme.cards[0].id};
    const QString chosen =
        dump(publish::reviewDocument(programme, options).sections.at(1)).join(u'\n');
    CHECK(chosen.contains(u"1 Long"));
    CHECK_FALSE(chosen.contains(u"2 Short"));
}

TEST_CASE("the longest word of a status has room at the head of its column", "[publish]")
{
    Programme programme = overLimit();
    programme.cards[0].status = Status::Draft;
    programme.cards[1].status = Status::ChangesRequested;
    const typeset::Document document = publish::reviewDocument(programme, timetableOptions());
    const auto &table = std::get<typeset::Table>(document.sections.at(1).blocks.at(1));
    REQUIRE(table.columns.size() == 4); // name, "Draft", "Changes requested", all
    CHECK(table.columns[2].share > u"requested"_s.size());
    CHECK(table.columns[2].share > table.columns[1].share);
}

TEST_CASE("a card without findings is listed as one with nothing to mend", "[publish]")
{
    Programme programme = overLimit();
    programme.event.displayZones.clear();
    programme.event.languages = {u"en"_s};
    programme.event.limits.clear();
    for (Card &card : programme.cards) {
        for (LocalText &text : card.texts) {
            if (!text.has(u"en"_s))
                text.set(u"en"_s, u"Text"_s);
        }
    }
    const QList<Finding> findings = check(programme);
    QStringList clean;
    for (const Card &card : programme.cards) {
        if (std::ranges::none_of(findings,
                                 [&](const Finding &each) { return each.card == card.id; }))
            clean.append(card.code);
    }
    REQUIRE_FALSE(clean.isEmpty());
    const typeset::Document document = publish::reviewDocument(programme, timetableOptions());
    const QString last = dump(document.sections.back()).join(u'\n');
    for (const QString &code : clean)
        CHECK(last.contains(code + u' '));

    // A draft need not have all of its texts yet; there is something to do all the same.
    const auto draft = std::ranges::find(programme.cards, clean.first(), &Card::code);
    draft->status = Status::Draft;
    draft->text(TextField::Debate).set(u"en"_s, {});
    const typeset::Document unfinished = publish::reviewDocument(programme, timetableOptions());
    CHECK_FALSE(dump(unfinished.sections.back()).join(u'\n').contains(clean.first() + u' '));
}

TEST_CASE("without a card there is no review report", "[publish]")
{
    const QTemporaryDir dir;
    const auto result =
        publish::writeReviewPdf(sampleProgramme(), timetableOptions(), dir.filePath(u"r.pdf"_s));
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::NothingToExport);
}
