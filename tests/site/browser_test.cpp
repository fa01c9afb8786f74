// SPDX-License-Identifier: GPL-3.0-or-later
// What other people's programs make of a site: the W3C's checker, axe, and a browser that is used.
#include "sites.h"

#include "core/publish/facts.h"
#include "core/publish/site/sitecontent.h"
#include "core/text/fold.h"

#include "support/catch.h"
#include "support/oracle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace publish;
using namespace testing;

namespace {

const QString oracles = QStringLiteral(TESTS_ORACLES "/");
const QString scripts = QStringLiteral(TESTS_SITE "/");

// On clocks whose offsets, hours and days differ in every way; all are the event's, so that their
// cities have the same names everywhere.
const QStringList zones{u"Asia/Tokyo"_s,        u"America/Bogota"_s,   u"UTC-03:00"_s,
                        u"Asia/Kathmandu"_s,    u"America/St_Johns"_s, u"Pacific/Kiritimati"_s,
                        u"Pacific/Pago_Pago"_s, u"UTC+05:30"_s,        u"UTC"_s};

Programme worldwide()
{
    Programme programme = congress();
    programme.event.displayZones = zones;
    return programme;
}

void put(const QString &path, const QJsonDocument &document)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(document.toJson());
}

// The hours of every session in a zone, as the program writes them in English.
QJsonObject hoursIn(const QString &zone, const Programme &programme)
{
    const Wording wording(u"en"_s, u"es"_s);
    const Look look = lookFor(Paper::A4);
    QJsonObject hours;
    for (const SiteSession &session : siteContent(programme, {}).sessions) {
        const QStringList shown = hoursInZones({programme, *session.card, wording, look, {zone}});
        if (session.start.isValid())
            hours.insert(session.card->id, shown.last());
    }
    return hours;
}

void check(const std::optional<Verdict> &verdict)
{
    const Verdict passed{0, {}};
    CAPTURE(verdict.value_or(passed).said); // skipped where there is none
    CHECK(verdict.value_or(passed).status == 0);
}

QStringList pagesOf(const QString &folder)
{
    QStringList pages;
    for (const QString &name : filesOf(folder).keys()) {
        if (name.endsWith(u".html"))
            pages.append(folder + u'/' + name);
    }
    return pages;
}

} // namespace

TEST_CASE("the W3C's checker finds nothing in the pages", "[site]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    REQUIRE(writeSite(worldwide(), siteOptions(), plainCalendar, path));
    const QString vnu = oracles + u"node_modules/vnu-jar/build/dist/vnu.jar"_s;
    check(askProgram(u"java"_s,
                     QStringList{u"-jar"_s, vnu, u"--also-check-css"_s, u"--also-check-svg"_s}
                         + pagesOf(path)
                         + QStringList{path + u"/assets/hues.css"_s, path + u"/assets/icon.svg"_s},
                     {vnu}));
}

TEST_CASE("axe finds no barrier in the pages", "[site]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    REQUIRE(writeSite(worldwide(), siteOptions(), plainCalendar, path));
    // One of each kind, and what is cancelled or not translated.
    QStringList pages{path + u"/index.html"_s};
    for (const QString &name :
         {u"index"_s, u"day-2021-05-31"_s, u"unscheduled"_s, u"themes"_s, u"theme-1"_s, u"people"_s,
          u"person-ana"_s, u"organizations"_s, u"organization-city"_s, u"search"_s, u"mine"_s,
          u"session-1.3.2"_s, u"session-2.1.2"_s, u"session-3.2"_s})
        pages.append(path + u"/en/"_s + name + u".html"_s);
    check(askNode(u"axe_check.mjs"_s, pages));
}

TEST_CASE("a browser shows the hours, keeps a programme, finds sessions and asks nobody", "[site]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"site"_s);
    const Programme programme = worldwide();
    const SiteContent content = siteContent(programme, {});
    REQUIRE(writeSite(programme, siteOptions(), plainCalendar, path));
    QJsonObject hours;
    for (const QString &zone : zones)
        hours.insert(zone, hoursIn(zone, programme));
    QJsonArray days;
    for (const SiteDay &day : content.days)
        days.append(day.page);
    const QString expected = folder.filePath(u"expected.json"_s);
    put(expected,
        QJsonDocument(QJsonObject{
            {u"zones"_s, hours}, {u"days"_s, days}, {u"sessions"_s, content.sessions.size()}}));
    check(askProgram(u"node"_s, {scripts + u"site_clicks.mjs"_s, oracles, path, expected},
                     {oracles + u"node_modules/playwright-core"_s, u"/usr/bin/chromium"_s}));
}

TEST_CASE("the script of a site folds text as the program does", "[site]")
{
    const QTemporaryDir folder;
    QJsonArray pairs;
    const auto add = [&pairs](const QString &text) { pairs.append(QJsonArray{text, fold(text)}); };
    for (const QString &text : {u"  Línea  TEMÁTICA "_s, u"Straße ẞ ΣΊΣΥΦΟΣ"_s, u"İstanbul ısı"_s,
                                u"ﬁn Ⅷ ½"_s, u"co\u00ADoperación"_s, u"e\u0301"_s, u"한국"_s})
        add(text);
    // Every letter of the scripts of Europe and its neighbours.
    for (char16_t c = 0x21; c < 0x0700; ++c) {
        if (QChar(c).category() != QChar::Other_NotAssigned)
            add(QString(QChar(c)));
    }
    put(folder.filePath(u"pairs.json"_s), QJsonDocument(pairs));
    check(askProgram(u"node"_s,
                     {scripts + u"fold_check.mjs"_s, scripts + u"../../resources/site/site.js"_s,
                      folder.filePath(u"pairs.json"_s)}));
}
