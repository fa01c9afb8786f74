// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a page leads to is there, and whatever is there can be reached.
#include "sites.h"

#include "core/publish/site/sitecontent.h"

#include "support/builders.h"
#include "support/catch.h"

#include <QDir>
#include <QSet>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

using Files = QMap<QString, QByteArray>;

struct Target
{
    QString file;
    QString id;
};

// The places within the site that a page links to or loads.
QList<Target> targetsOf(const QString &name, const QByteArray &page)
{
    QList<Target> targets;
    for (const QString &link : attributeValues(page, u"href"_s) + attributeValues(page, u"src"_s)) {
        if (QUrl(link).scheme().isEmpty()) {
            const QString file = link.section(u'#', 0, 0);
            const QString folder = name.left(name.lastIndexOf(u'/') + 1);
            targets.append(
                {file.isEmpty() ? name : QDir::cleanPath(folder + file), link.section(u'#', 1)});
        }
    }
    return targets;
}

void checkLinks(const Files &files)
{
    QMap<QString, QStringList> ids;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key().endsWith(u".html")) {
            ids[it.key()] = attributeValues(*it, u"id"_s);
            CAPTURE(it.key());
            CHECK(QStringList(ids[it.key()]).removeDuplicates() == 0);
        }
    }
    QStringList broken;
    for (const QString &name : ids.keys()) {
        for (const Target &target : targetsOf(name, files[name])) {
            if (!files.contains(target.file)
                || (!target.id.isEmpty() && !ids[target.file].contains(target.id)))
                broken.append(name + u" → "_s + target.file + u'#' + target.id);
        }
    }
    CHECK(broken == QStringList());
}

QSet<QString> reachable(const Files &files)
{
    QSet<QString> seen{u"index.html"_s};
    QStringList open{u"index.html"_s};
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        if (!name.endsWith(u".html"))
            continue;
        for (const Target &target : targetsOf(name, files[name])) {
            if (!seen.contains(target.file)) {
                seen.insert(target.file);
                open.append(target.file);
            }
        }
    }
    return seen;
}

void checkSite(const Programme &programme, const publish::ExportOptions &options = siteOptions())
{
    Files files = siteOf(programme, options);
    REQUIRE(files.remove(u".escaleta-folder"_s) == 1);
    checkLinks(files);
    const QStringList all = files.keys();
    CHECK(QSet<QString>(all.begin(), all.end()) == reachable(files));
    const qsizetype languages = options.language.isEmpty() ? programme.event.languages.size() : 1;
    CHECK(all.filter(u"/session-"_s).filter(u".html"_s).size()
          == publish::siteCards(programme, options.cards).size() * languages);
}

} // namespace

TEST_CASE("every link of a site leads somewhere, and every page can be reached", "[site]")
{
    SECTION("of a congress")
    {
        checkSite(congress());
    }
    SECTION("of no session")
    {
        checkSite(sampleProgramme());
    }
    SECTION("of one session")
    {
        checkSite(manySessions(1));
    }
    SECTION("with codes that are no file names, and some of them alike")
    {
        Programme programme = manySessions(8);
        const QStringList codes{u"../x"_s,     u"A/b"_s,  u"a b"_s,   {},
                                u"<script>"_s, u"日本"_s, u"a#b?c"_s, u"100%"_s};
        for (qsizetype i = 0; i < codes.size(); ++i)
            programme.cards[i].code = codes[i];
        for (Theme &theme : programme.themes)
            theme.code = u"#\"?"_s;
        for (Person &person : programme.people)
            person.id.replace(u"person-"_s, u"../&"_s);
        for (Card &card : programme.cards) {
            for (Participation &part : card.people)
                part.person.replace(u"person-"_s, u"../&"_s);
        }
        checkSite(programme);
    }
    SECTION("with a card that has everything")
    {
        Programme programme = sampleProgramme();
        programme.cards = {cardWithEverything()};
        programme.cards[0].status = Status::Published;
        checkSite(programme);
    }
}

TEST_CASE("five thousand sessions are a site like any other", "[site]")
{
    checkSite(manySessions(5000), siteOptions(u"es"_s));
}
