// SPDX-License-Identifier: GPL-3.0-or-later
// The guide as it comes with the program.
#include "core/model/cardfield.h"
#include "core/publish/guide/guide.h"
#include "support/catch.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace publish;

namespace {

Guide guideIn(const QString &language)
{
    const auto guide = readGuide(language);
    REQUIRE(guide);
    return *guide;
}

} // namespace

TEST_CASE("every field of the card is explained in every language", "[guide]")
{
    for (const QString &language : guideLanguages()) {
        const Guide guide = guideIn(language);
        for (const core::CardField &field : core::cardFields()) {
            CAPTURE(language.toStdString(), field.key);
            CHECK(guide.about(QString::fromLatin1(field.key)));
        }
    }
}

TEST_CASE("every page, panel and part of the settings is explained", "[guide]")
{
    for (const QString &language : guideLanguages()) {
        const Guide guide = guideIn(language);
        for (const char *topic :
             {"page:start", "page:cards", "page:timetable", "page:review", "page:publish",
              "page:event", "page:import", "panel:findings", "panel:comments", "panel:history",
              "translations", "unplaced", "event:zones", "event:limits", "event:languages"}) {
            CAPTURE(language.toStdString(), topic);
            CHECK(guide.about(QString::fromLatin1(topic)));
        }
    }
}

TEST_CASE("the languages have the same pages in the same order, about the same", "[guide]")
{
    const Guide english = guideIn(u"en"_s);
    CHECK(english.pages.size() >= 12);
    for (const QString &language : guideLanguages()) {
        const Guide guide = guideIn(language);
        REQUIRE(guide.pages.size() == english.pages.size());
        for (qsizetype i = 0; i < guide.pages.size(); ++i) {
            CAPTURE(language.toStdString(), guide.pages[i].name.toStdString());
            CHECK(guide.pages[i].name == english.pages[i].name);
            CHECK(guide.pages[i].topics == english.pages[i].topics);
            CHECK((language == u"en" || guide.pages[i].title != english.pages[i].title));
            // As many headings, items and pictures, so that nothing was forgotten.
            CHECK(guide.pages[i].blocks.size() == english.pages[i].blocks.size());
        }
    }
}

TEST_CASE("no topic is on two pages, and no page is empty", "[guide]")
{
    const Guide guide = guideIn(u"en"_s);
    QSet<QString> topics;
    for (const GuidePage &page : guide.pages) {
        CAPTURE(page.name.toStdString());
        CHECK(page.blocks.size() > 2);
        CHECK(page.title != page.name);
        for (const QString &topic : page.topics) {
            CAPTURE(topic.toStdString());
            CHECK_FALSE(topics.contains(topic));
            topics.insert(topic);
        }
    }
}

TEST_CASE("every link of the guide leads to a page, and every picture can be shown", "[guide]")
{
    for (const QString &language : guideLanguages()) {
        const Guide guide = guideIn(language);
        QSet<QString> pictures;
        for (const GuidePage &page : guide.pages) {
            for (const GuideBlock &block : page.blocks) {
                CAPTURE(language.toStdString(), page.name.toStdString(),
                        plainText(block).toStdString());
                for (const GuideSpan &span : block.spans) {
                    CHECK((span.page.isEmpty() || guide.page(span.page)));
                    CHECK(span.url.isEmpty()); // nothing is remote
                }
                if (block.kind != GuideBlock::Kind::Picture)
                    continue;
                pictures.insert(block.picture);
                CHECK(plainText(block).size() > 10);
                const auto bytes = guidePicture(guide, block.picture);
                REQUIRE(bytes);
                CHECK(bytes->size() <= 60'000);
            }
        }
        CHECK(pictures.size() <= 10);
    }
}

TEST_CASE("Spanish and French are set as their readers expect", "[guide]")
{
    const auto texts = [](const QString &language) {
        QStringList all;
        for (const GuidePage &page : guideIn(language).pages) {
            for (const GuideBlock &block : page.blocks) {
                for (const GuideSpan &span : block.spans) {
                    if (span.look == GuideSpan::Look::Plain)
                        all.append(span.text);
                }
            }
        }
        return all;
    };
    for (const QString &text : texts(u"fr"_s)) {
        CAPTURE(text.toStdString());
        for (const QChar mark : u"!?;»"_s)
            CHECK_FALSE(text.contains(u' ' + QString(mark)));
        CHECK_FALSE(text.contains(u'\''));
    }
    for (const QString &text : texts(u"es"_s)) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(text.contains(u'"'));
        CHECK(text.count(u'?') == text.count(u'¿'));
    }
}
