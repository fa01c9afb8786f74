// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one session.
#include "core/publish/facts.h"
#include "core/publish/site/sessionlist.h"
#include "core/publish/site/sitepages.h"
#include "core/publish/site/sitetext.h"
#include "core/publish/terms.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// The <dl> of what there is to know at a glance. What is empty is left out.
class Facts
{
public:
    Facts(const SiteLanguage &site, const SiteSession &session)
        : m_site(site)
        , m_session(session)
        , m_card(*session.card)
        , m_html(site.html())
    { }

    Html make()
    {
        m_html << "<dl class=\"facts\">\n";
        addDate();
        addHours();
        addPlatforms();
        addThemes();
        addOrganizers();
        addPeople();
        addLanguages();
        addCapacity();
        addRegistration();
        m_html << "</dl>\n";
        return std::move(m_html);
    }

private:
    void add(const QString &label, const QList<Html> &values)
    {
        if (values.isEmpty())
            return;
        m_html << "<div>\n<dt>" << label << "</dt>\n";
        for (const Html &value : values)
            m_html << "<dd>" << value << "</dd>\n";
        m_html << "</div>\n";
    }

    Html link(const QString &page, const Html &text) const
    {
        Html html = m_site.html();
        return html << "<a href=\"" << page << "\">" << text << "</a>";
    }

    void addDate()
    {
        const QDate date = m_card.slot.date;
        if (!date.isValid())
            return;
        Html text = m_site.html();
        text << m_site.wording.capitalised(m_site.wording.date(date));
        add(m_site.label("date"),
            {m_session.day < 0 ? text : link(m_site.content.days[m_session.day].page, text)});
    }

    // The first line is that of the home zone, to which the script adds the reader's own.
    void addHours()
    {
        const core::Programme &programme = m_site.content.programme;
        const QStringList hours =
            hoursInZones({programme, m_card, m_site.wording, m_site.look,
                          m_site.zones.isEmpty() ? programme.shownZones(m_card) : m_site.zones});
        QList<Html> values;
        for (const QString &text : hours) {
            Html html = m_site.html();
            if (values.isEmpty())
                html << "<span class=\"when\"" << instantAttributes(m_site, m_session) << ">"
                     << text << "</span>";
            else
                html << text;
            values.append(html);
        }
        add(m_site.label("hours"), values);
    }

    void addPlatforms()
    {
        QList<Html> values;
        for (const int platform : m_session.platforms) {
            Html html = m_site.html();
            html << m_site.wording.pick(m_site.content.programme.platforms[platform].name);
            values.append(html);
        }
        add(m_site.label("platform"), values);
    }

    void addThemes()
    {
        const SiteTheme *theme =
            m_session.theme < 0 ? nullptr : &m_site.content.themes[m_session.theme];
        if (!theme || !theme->theme)
            return;
        add(m_site.label("theme"), {link(theme->page, themeName(m_site, theme->theme))});
        if (m_session.subtheme < 0)
            return;
        const SiteSubtheme &subtheme = theme->subthemes[m_session.subtheme];
        add(m_site.label("subtheme"),
            {link(theme->page + u'#' + subtheme.anchor, themeName(m_site, subtheme.theme))});
    }

    Html name(const QString &text) const
    {
        Html html = m_site.html();
        return html << "<bdi>" << text << "</bdi>";
    }

    void addOrganizers()
    {
        QList<Html> values;
        for (const QString &id : m_card.organizers) {
            const auto at = m_site.content.organizationAt.constFind(id);
            if (at == m_site.content.organizationAt.cend())
                continue;
            const SiteOrganization &organization = m_site.content.organizations[*at];
            values.append(link(organization.page, name(organization.organization->name)));
        }
        add(m_site.label("organizers"), values);
    }

    void addPeople()
    {
        for (const core::Role role : core::allRoles()) {
            QList<Html> values;
            for (const core::Participation &part : m_card.people) {
                const auto at = m_site.content.personAt.constFind(part.person);
                if (part.role != role || at == m_site.content.personAt.cend())
                    continue;
                const SitePerson &person = m_site.content.people[*at];
                Html value = link(person.page, name(person.person->name));
                if (const Worded post = m_site.wording.pick(person.person->post);
                    !post.text.isEmpty())
                    value << ", " << post;
                values.append(value);
            }
            add(m_site.wording.say(roleContext, roleTerm(role, values.size() > 1)), values);
        }
    }

    void addText(const char *field, const QString &text)
    {
        Html html = m_site.html();
        html << text;
        add(m_site.label(field), {html});
    }

    void addLanguages()
    {
        QStringList names;
        for (const QString &language : m_card.languages)
            names.append(m_site.wording.languageName(language));
        if (!names.isEmpty())
            addText("languages", names.join(u", "_s));
    }

    void addCapacity()
    {
        if (m_card.capacity)
            addText("capacity", m_site.wording.number(*m_card.capacity));
    }

    void addRegistration()
    {
        const core::Registration &registration = m_card.registration;
        const QString kind = registration.kind
            ? m_site.wording.say(registrationContext, registrationTerm(*registration.kind))
            : QString();
        if (!registration.url.isEmpty()) {
            add(m_site.label("registration"),
                {linkHtml(kind.isEmpty() ? registration.url : kind, registration.url,
                          m_site.wording.language())});
        } else if (!kind.isEmpty()) {
            addText("registration", kind);
        }
    }

    const SiteLanguage &m_site;
    const SiteSession &m_session;
    const core::Card &m_card;
    Html m_html;
};

Html untranslatedNote(const SiteLanguage &site, const QString &language)
{
    Html html = site.html();
    if (language == site.wording.language())
        return html;
    const QString pattern = site.wording.say(
        "publish::Cards", QT_TRANSLATE_NOOP("publish::Cards", "Text in %1: not yet translated"));
    return html << "<p class=\"note\">" << pattern.arg(site.wording.languageName(language))
                << "</p>\n";
}

Html textSection(const SiteLanguage &site, const core::Card &card, const core::CardField &field)
{
    Html html = site.html();
    const Worded text = site.wording.pick(card.text(*field.text));
    const Html content = textHtml(core::parseMarkup(text.text), text.language);
    if (content.isEmpty())
        return html;
    html << "<section>\n<h2>" << site.wording.label(field) << "</h2>\n"
         << untranslatedNote(site, text.language) << "<div class=\"text\""
         << languageAttributes(text.language, site.wording.language()) << ">\n"
         << content << "</div>\n</section>\n";
    return html;
}

// A file that is kept in the event has a name here and no link: it is not published with it.
Html documentsSection(const SiteLanguage &site, const core::Card &card)
{
    Html html = site.html();
    if (card.documents.isEmpty())
        return html;
    html << "<section>\n<h2>" << site.label("documents") << "</h2>\n<ul class=\"plain\">\n";
    for (const core::Document &document : card.documents) {
        const core::Attachment *attachment = site.content.attachments.value(document.attachment);
        const QString place = attachment ? attachment->name : document.url;
        html << "<li>"
             << linkHtml(document.title.isEmpty() ? place : document.title, document.url,
                         site.wording.language())
             << "</li>\n";
    }
    return html << "</ul>\n</section>\n";
}

Html headHtml(const SiteLanguage &site, int session)
{
    const SiteSession &shown = site.content.sessions[session];
    const core::Card &card = *shown.card;
    const Worded &title = site.titles[session];
    Html html = site.html();
    html << "<header class=\"line" << hueClass(shown.hue) << "\">\n";
    const core::Format *format = site.content.formats.value(card.format);
    const Worded kind = format ? site.wording.pick(format->name) : Worded();
    if (!card.code.isEmpty() || !kind.text.isEmpty()) {
        html << "<p class=\"kicker\">" << card.code;
        if (!card.code.isEmpty() && !kind.text.isEmpty())
            html << " · ";
        html << kind << "</p>\n";
    }
    html << "<h1" << languageAttributes(title.language, site.wording.language()) << ">"
         << title.text << "</h1>\n"
         << untranslatedNote(site, title.language);
    if (const QString badge = statusBadge(site, shown); !badge.isEmpty())
        html << "<p class=\"badge\">" << badge << "</p>\n";
    return html << "</header>\n";
}

} // namespace

QByteArray sessionPage(const SiteLanguage &site, int session)
{
    const SiteSession &shown = site.content.sessions[session];
    const core::Card &card = *shown.card;
    Html html = site.html();
    html << "<article class=\"whole";
    if (shown.isCancelled)
        html << " cancelled";
    html << "\" data-session=\"" << card.id << "\">\n"
         << headHtml(site, session) << "<div class=\"columns\">\n<div class=\"side\">\n"
         << Facts(site, shown).make();
    if (shown.start.isValid()) {
        html << calendarLink(
            site, shown.page.chopped(5),
            site.say(QT_TRANSLATE_NOOP("publish::Site", "This session for your calendar")));
    }
    html << "</div>\n<div class=\"texts\">\n";
    for (const core::CardField &field : core::cardFields()) {
        if (field.text && field.text != core::TextField::Title)
            html << textSection(site, card, field);
    }
    html << documentsSection(site, card) << "</div>\n</div>\n</article>\n";
    return pageHtml(
        site, {.file = shown.page, .title = site.titles[session].text, .part = SitePart::Programme},
        html);
}

} // namespace publish
