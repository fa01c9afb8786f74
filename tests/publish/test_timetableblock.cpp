// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/timetableblock.h"

#include "core/publish/gridpages.h"
#include "core/publish/timetablehours.h"
#include "support/builders.h"
#include "support/catch.h"
#include "timetables.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

// A context for a programme, with all that it refers to.
struct Setting
{
    Programme programme;
    publish::Wording wording{u"en"_s, u"es"_s};
    publish::TimetableLook look = publish::timetableLookFor(publish::Paper::A4);
    publish::TimetableContext context{
        .programme = programme,
        .wording = wording,
        .look = look,
        .zones = publish::timetableZones(programme.event, {u"Asia/Tokyo"_s}),
        .direction = typeset::Direction::LeftToRight,
        .sessionSize = 8,
        .measure = &measure()};

    explicit Setting(Programme shown)
        : programme(std::move(shown))
    { }
};

// What is read aloud of all blocks.
QString heard(const publish::BlockText &text)
{
    QStringList parts;
    for (const typeset::Block &block : text.blocks) {
        for (const typeset::Span &span : std::get<typeset::Paragraph>(block).spans)
            parts.append(span.spoken.isEmpty() ? span.text : span.spoken);
    }
    return parts.join(u' ');
}

QString titleOf(std::mt19937 &random)
{
    QStringList words;
    for (int count = 1 + int(random() % 30); count > 0; --count)
        words.append(QString(1 + int(random() % 14), QChar('a' + int(random() % 26))));
    return words.join(u' ');
}

} // namespace

TEST_CASE("a session's text keeps to its room and is heard in full, whatever the room", "[publish]")
{
    std::mt19937 random(21);
    for (int round = 0; round < 400; ++round) {
        const QString title = titleOf(random);
        Card card = session(u"1.%1"_s.arg(round), u"streaming"_s, title);
        card.languages = {u"es"_s, u"en"_s};
        Setting setting(programmeWith({card}));
        setting.context.sessionSize = 6 + double(random() % 5);
        if (random() % 2)
            setting.context.clashing.insert(card.id);
        const QSizeF room(8 + double(random() % 200), 1 + double(random() % 90));
        CAPTURE(title.toStdString(), room.width(), room.height());
        const publish::BlockText text =
            sessionText(card, {.id = card.id}, {2021, 5, 31}, room, setting.context);
        double height = 0;
        for (const typeset::Block &block : text.blocks)
            height += measure().height(std::get<typeset::Paragraph>(block), room.width());
        CHECK(height <= std::max(room.height(), 2.0) + 0.1);
        const QString all = heard(text);
        CAPTURE(all.toStdString());
        for (const QString &part : {card.code, title, u"13:00–14:00 Madrid"_s,
                                    u"20:00–21:00 Tokyo"_s, u"Streaming"_s, u"Spanish, English"_s})
            CHECK(all.contains(part));
        CHECK(all.contains(u"Clash"_s) == setting.context.clashing.contains(card.id));
    }
}

TEST_CASE("sessions never cover each other on a page, and all are there", "[publish]")
{
    std::mt19937 random(22);
    for (int round = 0; round < 60; ++round) {
        QList<Card> cards;
        for (int i = 0; i < 25; ++i) {
            const QStringList platforms{u"streaming"_s, u"room-a"_s, QString()};
            Card card =
                session(QString::number(i), platforms[int(random() % 3)], u"Title"_s,
                        QDate(2021, 5, 30).addDays(int(random() % 2)),
                        QTime(int(random() % 24), int(random() % 12) * 5), int(random() % 40) * 5);
            if (random() % 6 == 0 && card.platform == u"streaming"_s)
                card.furtherPlatforms = {u"room-a"_s};
            cards.append(card);
        }
        Setting setting(programmeWith(cards));
        const Grid grid = gridOf(setting.programme, {.days = timetableDays(setting.programme)});
        for (const bool together : {false, true}) {
            QSet<QString> found;
            for (const publish::GridPage &page :
                 publish::gridPages(grid, together, 20, setting.context)) {
                const publish::GridGeometry geometry(page, grid, setting.context, 20);
                const auto placed = geometry.pieces();
                const QRectF body = geometry.body().adjusted(-0.01, -0.01, 0.01, 0.01);
                for (std::size_t i = 0; i < placed.size(); ++i) {
                    found.insert(placed[i].piece->id);
                    CHECK(body.contains(placed[i].area));
                    CHECK(placed[i].area.width() > 30);
                    for (std::size_t k = 0; k < i; ++k) {
                        const QRectF common = placed[i].area & placed[k].area;
                        CHECK((common.width() < 0.1 || common.height() < 0.1));
                    }
                }
            }
            CHECK(found.size() == cards.size());
        }
    }
}

TEST_CASE("a break says its name where no session is upon it", "[publish]")
{
    Setting setting(programmeWith({session(u"1"_s, u"streaming"_s, u"Over lunch"_s)}));
    setting.programme.breaks = {{.id = u"lunch"_s,
                                 .title = LocalText(u"en"_s, u"Lunch"_s),
                                 .slot{.date = {2021, 5, 31}, .start = {13, 0}, .minutes = 60}}};
    const Grid grid = gridOf(setting.programme, {.days = {QDate(2021, 5, 31)}});
    const auto pages = publish::gridPages(grid, false, 0, setting.context);
    REQUIRE(pages.size() == 1);
    const publish::GridGeometry geometry(pages[0], grid, setting.context, 0);
    const auto placed = geometry.pieces();
    REQUIRE(placed.size() == 2);
    CHECK(placed[0].area.width() == Approx(geometry.body().width()));
    CHECK(placed[0].label.left() == Approx(placed[1].area.right()));
}
