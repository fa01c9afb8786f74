// SPDX-License-Identifier: GPL-3.0-or-later
// The two pages that the script fills: the search and the reader's own programme.
#include "core/publish/site/sitepages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

struct Choice
{
    QString value;
    QString text;
};

Html selectHtml(const SiteLanguage &site, const char *id, const QString &label,
                const QList<Choice> &choices)
{
    Html html = site.html();
    if (choices.size() < 2)
        return html; // nothing to choose from
    const QString name = QString::fromLatin1(id);
    html << "<p>\n<label for=\"" << name << "\">" << label << "</label>\n<select id=\"" << name
         << "\">\n<option value=\"\">"
         //: of a filter that lets everything through
         << site.say(QT_TRANSLATE_NOOP("publish::Site", "All")) << "</option>\n";
    for (const Choice &choice : choices)
        html << "<option value=\"" << choice.value << "\">" << choice.text << "</option>\n";
    return html << "</select>\n</p>\n";
}

// An <option> holds text only, so that it can't say which language a part of it is in.
QList<Choice> themeChoices(const SiteLanguage &site)
{
    QList<Choice> choices;
    for (qsizetype i = 0; i < site.content.themes.size(); ++i) {
        choices.append({QString::number(i), themeText(site, site.content.themes[i].theme)});
    }
    return choices;
}

QList<Choice> dayChoices(const SiteLanguage &site)
{
    QList<Choice> choices;
    for (qsizetype i = 0; i < site.content.days.size(); ++i)
        choices.append({site.content.days[i].date.toString(Qt::ISODate), site.days[i]});
    return choices;
}

QList<Choice> platformChoices(const SiteLanguage &site)
{
    QList<bool> used(site.content.programme.platforms.size());
    for (const SiteSession &session : site.content.sessions) {
        for (const int platform : session.platforms)
            used[platform] = true;
    }
    QList<Choice> choices;
    for (qsizetype i = 0; i < used.size(); ++i) {
        if (used[i]) {
            const QString name = site.wording.pick(site.content.programme.platforms[i].name).text;
            choices.append({QString::number(i), name});
        }
    }
    return choices;
}

QList<Choice> languageChoices(const SiteLanguage &site)
{
    QStringList languages;
    for (const SiteSession &session : site.content.sessions) {
        for (const QString &language : session.card->languages) {
            if (!languages.contains(language))
                languages.append(language);
        }
    }
    std::ranges::sort(languages);
    QList<Choice> choices;
    for (const QString &language : languages) {
        choices.append({language, site.wording.capitalised(site.wording.languageName(language))});
    }
    return choices;
}

Html withoutScript(const SiteLanguage &site, const QString &text)
{
    Html html = site.html();
    return html << "<noscript>\n<p>" << text << " <a href=\"index.html\">"
                << site.say(QT_TRANSLATE_NOOP("publish::Site", "The whole programme"))
                << "</a></p>\n</noscript>\n";
}

} // namespace

QByteArray searchPage(const SiteLanguage &site)
{
    const QString title = site.say(QT_TRANSLATE_NOOP("publish::Site", "Search"));
    Html html = site.html();
    html << "<h1>" << title << "</h1>\n"
         << withoutScript(site,
                          site.say(QT_TRANSLATE_NOOP(
                              "publish::Site", "The search needs JavaScript, which is off here.")))
         << "<form class=\"search\" role=\"search\" hidden>\n<p class=\"wide\">\n<label "
            "for=\"words\">"
         << site.say(QT_TRANSLATE_NOOP("publish::Site",
                                       "Words in titles, summaries, people and organizations"))
         << "</label>\n<input type=\"search\" id=\"words\" autocomplete=\"off\">\n</p>\n"
         << selectHtml(site, "day", site.label("date"), dayChoices(site))
         << selectHtml(site, "theme", site.label("theme"), themeChoices(site))
         << selectHtml(site, "platform", site.label("platform"), platformChoices(site))
         << selectHtml(site, "language", site.label("languages"), languageChoices(site))
         << "</form>\n<p class=\"found\" role=\"status\"></p>\n"
            "<ol class=\"sessions\" id=\"results\" hidden></ol>\n"
            "<p class=\"action\"><button type=\"button\" class=\"button\" id=\"more\" hidden>"
         << site.say(QT_TRANSLATE_NOOP("publish::Site", "Show more")) << "</button></p>\n";
    return pageHtml(
        site,
        {.file = u"search.html"_s, .title = title, .part = SitePart::Search, .needsData = true},
        html);
}

QByteArray minePage(const SiteLanguage &site)
{
    const QString title = site.say(QT_TRANSLATE_NOOP("publish::Site", "My programme"));
    Html html = site.html();
    html << "<h1>" << title << "</h1>\n"
         << withoutScript(site,
                          site.say(QT_TRANSLATE_NOOP(
                              "publish::Site",
                              "A programme of your own needs JavaScript, which is off here.")))
         << "<p class=\"found\" role=\"status\"></p>\n<p class=\"action\">"
            "<button type=\"button\" class=\"button\" id=\"save\" hidden>"
         << site.say(QT_TRANSLATE_NOOP("publish::Site", "My programme for my calendar"))
         << "</button></p>\n<ol class=\"sessions\" id=\"results\" hidden></ol>\n";
    return pageHtml(
        site, {.file = u"mine.html"_s, .title = title, .part = SitePart::Mine, .needsData = true},
        html);
}

} // namespace publish
