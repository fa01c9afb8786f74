// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/noroot.h"
#include "ui/desk.h"

#include "core/review/moves.h"
#include "ui/cards/historytext.h"
#include "ui/cards/panelrow.h"
#include "ui/cards/reviewtext.h"
#include "ui/cards/sidepanel.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString lastWord = u"word1 word2 word3 word4 word5 word6 word7 word8 word9 changed"_s;

void changeSummary(core::Card &card)
{
    card.text(core::TextField::Summary).set(u"es"_s, lastWord);
}

struct Panel
{
    ui::SidePanel panel;

    explicit Panel(testing::Desk &desk)
        : panel(desk.context)
    {
        panel.resize(280, 700);
        panel.show();
        panel.showCard(u"card-1"_s);
        panel.showHistory();
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return panel.findChild<Widget *>(name);
    }
    QListView *list() { return find<QListView>(u"historyList"_s); }
    int rows() { return list()->model()->rowCount(); }
    QString detail(int row)
    {
        return list()->model()->index(row, 0).data(ui::DetailRole).toString();
    }
    void choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    void click(const QString &button)
    {
        auto *found = find<QAbstractButton>(button);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        // What it replaced is deleted later.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    bool waitForRows(int count)
    {
        return QTest::qWaitFor([&] { return rows() == count; }, 3000);
    }
};

} // namespace

TEST_CASE("the history lists who changed what, the newest first")
{
    testing::Desk desk(testing::fullProgramme(1));
    Panel panel(desk);
    CHECK(panel.rows() == 1);
    desk.change(u"card-1"_s, changeSummary);
    REQUIRE(panel.waitForRows(2));
    const QString heading = panel.list()->model()->index(0, 0).data().toString();
    CHECK(heading.startsWith(u"Today"_s));
    CHECK(heading.endsWith(u"Ben"_s));
    CHECK(panel.detail(0).startsWith(u"Brief summary ("_s));
    CHECK(panel.detail(1) == u"Card created");
}

TEST_CASE("a revision shows its words, struck through or underlined")
{
    testing::Desk desk(testing::fullProgramme(1));
    desk.change(u"card-1"_s, changeSummary);
    Panel panel(desk);
    auto *change = panel.find<QLabel>(u"historyChange-summary-es"_s);
    REQUIRE(change);
    CHECK(change->text().contains(
        QRegularExpression(u"<span style=\"[^\"]*line-through[^\"]*\">word10</span>"_s)));
    CHECK(change->text().contains(
        QRegularExpression(u"<span style=\"[^\"]*underline[^\"]*\">changed</span>"_s)));
    CHECK(change->accessibleName().contains(u"Removed: “word10”. Added: “changed”."_s));
    // It is what the card says now.
    CHECK_FALSE(panel.find<QPushButton>(u"restoreField-summary-es"_s)->isVisible());
    CHECK_FALSE(panel.find<QPushButton>(u"restoreCard"_s)->isVisible());
}

TEST_CASE("a field is restored from an earlier revision in one step of undo")
{
    testing::Desk desk(testing::fullProgramme(1));
    const QString before = desk.card(u"card-1"_s).text(core::TextField::Summary).in(u"es"_s);
    desk.change(u"card-1"_s, changeSummary);
    desk.change(u"card-1"_s, [](core::Card &card) { card.capacity = 40; });
    Panel panel(desk);
    panel.choose(panel.rows() - 1);
    panel.click(u"historyAgainstNow"_s);
    panel.click(u"restoreField-summary-es"_s);

    CHECK(desk.card(u"card-1"_s).text(core::TextField::Summary).in(u"es"_s) == before);
    CHECK(desk.card(u"card-1"_s).capacity == 40);
    desk.session.undo();
    CHECK(desk.card(u"card-1"_s).text(core::TextField::Summary).in(u"es"_s) == lastWord);
}

TEST_CASE("the whole card is restored")
{
    testing::Desk desk(testing::fullProgramme(1));
    const core::Card before = desk.card(u"card-1"_s);
    desk.change(u"card-1"_s, changeSummary);
    desk.change(u"card-1"_s, [](core::Card &card) { card.capacity = 40; });
    Panel panel(desk);
    panel.choose(panel.rows() - 1);
    panel.click(u"restoreCard"_s);
    CHECK(desk.card(u"card-1"_s).capacity == before.capacity);
    CHECK(desk.card(u"card-1"_s).text(core::TextField::Summary)
          == before.text(core::TextField::Summary));
    CHECK_FALSE(panel.find<QPushButton>(u"restoreCard"_s)->isVisible());
}

TEST_CASE("the history is read when somebody looks at it, and not before")
{
    testing::Desk desk(testing::fullProgramme(1));
    Panel panel(desk);
    panel.panel.showFindings();
    desk.change(u"card-1"_s, changeSummary);
    QTest::qWait(500);
    CHECK(panel.rows() == 1);
    panel.panel.showHistory();
    CHECK(panel.rows() == 2);
}

TEST_CASE("the chosen revision stays chosen when a newer one comes")
{
    testing::Desk desk(testing::fullProgramme(1));
    Panel panel(desk);
    REQUIRE(panel.list()->currentIndex().row() == 0);
    desk.change(u"card-1"_s, changeSummary);
    REQUIRE(panel.waitForRows(2));
    CHECK(panel.list()->currentIndex().row() == 1);
}

TEST_CASE("nothing is restored in an event that is open for reading")
{
    testing::Desk desk(testing::fullProgramme(1));
    desk.change(u"card-1"_s, changeSummary);
    const QString path = desk.session.path();
    desk.session.close();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const testing::NoRoot person(desk.folder.path());
    REQUIRE(desk.session.open(path));
    REQUIRE(desk.session.isReadOnly());
    Panel panel(desk);
    panel.choose(1);
    CHECK_FALSE(panel.find<QPushButton>(u"restoreCard"_s)->isEnabled());
}

TEST_CASE("without a card the history says what to do")
{
    testing::Desk desk(testing::fullProgramme(1));
    Panel panel(desk);
    auto *message = panel.find<QLabel>(u"historyMessage"_s);
    CHECK_FALSE(message->isVisible());
    panel.panel.showCard({});
    CHECK(message->isVisible());
    CHECK_FALSE(message->text().isEmpty());
}

TEST_CASE("moments are told from today")
{
    const QDateTime now(QDate(2028, 3, 14), QTime(9, 30));
    CHECK(ui::momentText(now.addSecs(-60), now).startsWith(u"Today "_s));
    CHECK(ui::momentText(now.addSecs(-10 * 3600), now).startsWith(u"Yesterday "_s));
    CHECK(ui::momentText(now.addDays(-2), now).contains(u"2028"_s));
}

TEST_CASE("what did not change is folded, and what is written is shown as written")
{
    core::Programme programme = testing::fullProgramme(1);
    core::Card &card = programme.cards.first();
    const core::CardPart part{u"summary"_s, u"es"_s};
    const QString long1 = testing::words(200);
    card.text(core::TextField::Summary).set(u"es"_s, long1 + u" uno "_s + long1);
    const core::PastCard before = core::pastCard(card, programme);
    card.text(core::TextField::Summary).set(u"es"_s, long1 + u" a \\< b "_s + long1);
    const core::PastCard after = core::pastCard(card, programme);

    const QString html = ui::partChange(before, after, part, QPalette()).html;
    CHECK(html.size() < 1000);
    CHECK(html.contains(u"… "_s));
    CHECK(html.contains(u" …"_s));
    CHECK(html.contains(u"&lt;"_s));
    CHECK(html.contains(u"word200"_s));
    CHECK_FALSE(html.contains(u"word100"_s));
}

TEST_CASE("a field without a text is shown before and after")
{
    core::Programme programme = testing::fullProgramme(1);
    core::Card &card = programme.cards.first();
    card.capacity = {};
    const core::PastCard before = core::pastCard(card, programme);
    card.capacity = 40;
    card.status = core::Status::ChangesRequested;
    const core::PastCard after = core::pastCard(card, programme);
    const QString html = ui::partChange(before, after, {u"capacity"_s, {}}, QPalette()).html;
    CHECK(html.startsWith(u"<i>nothing</i> → "_s));
    CHECK(html.contains(u">40<"_s));
    CHECK(ui::partText(after, {u"status"_s, {}}) == u"Changes requested");
}

TEST_CASE("where only the marks changed, the marks are shown")
{
    core::Programme programme = testing::fullProgramme(1);
    core::Card &card = programme.cards.first();
    card.text(core::TextField::Summary).set(u"es"_s, u"uno dos"_s);
    const core::PastCard before = core::pastCard(card, programme);
    card.text(core::TextField::Summary).set(u"es"_s, u"uno **dos**"_s);
    const core::PastCard after = core::pastCard(card, programme);
    CHECK(
        ui::partChange(before, after, {u"summary"_s, u"es"_s}, QPalette()).html.contains(u"**"_s));
}

TEST_CASE("the history tells what was said and decided of a card beside its fields")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.event.colleagues = {{u"eva"_s, {u"Eva Ruiz"_s, core::Duty::Reviewer}}};
    testing::Desk desk(programme);
    Panel panel(desk);
    const auto told = [&](const QString &key) {
        const auto *label = panel.find<QLabel>(u"historyChange-"_s + key);
        REQUIRE(label);
        return label->text().remove(QRegularExpression(u"<[^>]*>"_s));
    };
    desk.change(u"card-1"_s, [](core::Card &card) {
        core::moveCard(card, core::Status::Withdrawn,
                       {u"Eva Ruiz"_s, core::Duty::Reviewer, QDateTime::currentDateTimeUtc()},
                       u"No room."_s);
        card.comments = {
            {.id = u"c"_s, .field = u"summary"_s, .language = u"es"_s, .text = u"Which ones?"_s}};
        card.review.reviewers = {u"eva"_s};
        card.review.scores = {{core::scoreKey(u"eva"_s, u"relevance"_s), 4}};
        card.review.exceptions = {{core::limitKey(core::TextField::Summary, u"es"_s),
                                   {.maximum = 300, .reason = u"Two."_s}}};
    });
    REQUIRE(panel.waitForRows(2));
    CHECK(panel.detail(0) == u"Status, Comments, Note, Reviewers, Marks, Exceptions from limits");
    panel.choose(0);
    CHECK(told(u"comments"_s).startsWith(u"Comment: Brief summary ("_s));
    CHECK(told(u"comments"_s).endsWith(u"Which ones?"_s));
    CHECK(told(u"note"_s) == u"No room.");
    CHECK(told(u"reviewers"_s) == u"Eva Ruiz");
    CHECK(told(u"marks"_s) == u"Of Eva Ruiz");
    CHECK(told(u"exceptions"_s).endsWith(u": 300, “Two.”"_s));
    CHECK_FALSE(panel.find<QAbstractButton>(u"restoreField-comments"_s));
    // Nothing of it would be restored.
    panel.click(u"historyAgainstNow"_s);
    CHECK_FALSE(panel.find<QLabel>(u"historyChange-comments"_s));
}

TEST_CASE("comments are told by what became of them, and not by where they stand")
{
    const core::Programme programme = testing::fullProgramme(1);
    core::PastCard before{.card = programme.cards[0], .names = programme};
    before.card.comments = {{.id = u"c"_s, .quote = u"old"_s, .start = 3, .text = u"Why?"_s}};
    const auto told = [](const core::PastCard &from, const core::PastCard &to) {
        QStringList all;
        for (const ui::ReviewChange &change : ui::reviewChanges(from, to, {}))
            all.append(change.change.spoken);
        return all.join(u'|');
    };
    core::PastCard after = before;
    after.card.comments[0].quote = u"new"_s;
    after.card.comments[0].start = 7;
    CHECK(told(before, after).isEmpty());
    after.card.comments[0].resolved = true;
    after.card.comments.append({.id = u"d"_s, .answers = u"c"_s, .text = u"So."_s});
    CHECK(told(before, after) == u"Resolved: Why? Answer: So.");
    CHECK(told(after, before) == u"Reopened: Why? Deleted: So.");
    core::PastCard reworded = before;
    reworded.card.comments[0].text = u"How?"_s;
    CHECK(told(before, reworded) == u"Reworded: How?");
}
