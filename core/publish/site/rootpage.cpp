// SPDX-License-Identifier: GPL-3.0-or-later
// What a site has once, above its languages.
#include "core/publish/site/sitepages.h"

using namespace Qt::Literals::StringLiterals;

namespace publish {

QByteArray languagesPage(std::span<const SiteLanguage> languages)
{
    const SiteLanguage &first = languages.front();
    Html html = first.html();
    const QString &language = first.wording.language();
    html << "<!DOCTYPE html>\n<html lang=\"" << language << "\" dir=\"" << directionName(language)
         << "\">\n<head>\n<meta charset=\"utf-8\">\n"
         << policyHtml(first)
         << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
         << first.event.text
         << "</title>\n<link rel=\"icon\" href=\"assets/icon.svg\">\n"
            "<link rel=\"stylesheet\" href=\"assets/site.css\">\n"
            "<script defer src=\"assets/languages.js\"></script>\n</head>\n<body>\n"
            "<main class=\"choice\">\n<h1"
         << languageAttributes(first.event.language, language) << ">" << first.event.text
         << "</h1>\n<ul class=\"tiles\">\n";
    for (const SiteLanguage &site : languages) {
        const QString &own = site.wording.language();
        html << "<li class=\"tile\"" << languageAttributes(own, language) << "><a hreflang=\""
             << own << "\" href=\"" << site.folder << "/index.html\">"
             << site.wording.capitalised(site.wording.languageName(own)) << "</a><span"
             << languageAttributes(site.event.language, own) << ">" << site.event.text
             << "</span></li>\n";
    }
    html << "</ul>\n</main>\n</body>\n</html>\n";
    return html.bytes();
}

QByteArray hueStyles()
{
    QByteArray styles =
        "/* The colours of the thematic lines, those of the printed programme. */\n";
    for (int hue = -1; hue < siteHues; ++hue) {
        const typeset::Colour colour = themeColour(hue);
        const QString value = u"#%1%2%3"_s.arg(colour.red, 2, 16, QLatin1Char('0'))
                                  .arg(colour.green, 2, 16, QLatin1Char('0'))
                                  .arg(colour.blue, 2, 16, QLatin1Char('0'));
        styles +=
            '.' + hueClass(hue).trimmed().toLatin1() + " { --hue: " + value.toLatin1() + "; }\n";
    }
    return styles;
}

} // namespace publish
