// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/lookup.h"

#include "core/import/sessionformats.h"
#include "core/text/fold.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Formats that the form itself knows are the same by any of their names ("Sesión plenaria").
QString formatKey(const QString &name)
{
    const std::optional<DefaultFormat> known = canonicalFormat(name);
    return known ? u"\x01%1"_s.arg(int(*known)) : fold(name);
}

bool shareAName(const LocalText &left, const LocalText &right)
{
    for (const Translation &a : left.all()) {
        for (const Translation &b : right.all()) {
            if (fold(a.text) == fold(b.text))
                return true;
        }
    }
    return false;
}

} // namespace

Lookup::Lookup(Programme &programme)
    : m_programme(programme)
    , m_language(programme.sourceLanguage())
{
    refresh();
}

void Lookup::refresh()
{
    m_formats.clear();
    for (const Format &format : std::as_const(m_programme.formats)) {
        for (const Translation &name : format.name.all())
            m_formats.insert(formatKey(name.text), format.id);
    }
    m_platforms.clear();
    for (const Platform &platform : std::as_const(m_programme.platforms)) {
        for (const Translation &name : platform.name.all())
            m_platforms.insert(fold(name.text), platform.id);
    }
    m_organizations.clear();
    for (const Organization &organization : std::as_const(m_programme.organizations))
        m_organizations.insert(fold(organization.name), organization.id);
    m_people.clear();
    for (qsizetype i = 0; i < m_programme.people.size(); ++i)
        m_people.insert(fold(m_programme.people[i].name), i);
}

void Lookup::setLanguage(const QString &language)
{
    m_language = language.isEmpty() ? m_programme.sourceLanguage() : language;
}

void Lookup::reportNew(const char *field, const QString &name)
{
    m_findings.append({.code = FindingCode::ListEntryNew,
                       .severity = Severity::Hint,
                       .card = {},
                       .field = QString::fromLatin1(field),
                       .language = {},
                       .arguments = {{u"name"_s, name}}});
}

QString Lookup::format(const QString &name)
{
    if (name.isEmpty())
        return {};
    QString &id = m_formats[formatKey(name)];
    if (id.isNull()) {
        id = newId();
        m_programme.formats.append(
            {.id = id, .name = {m_language, name}, .position = int(m_programme.formats.size())});
        reportNew("format", name);
    }
    return id;
}

QString Lookup::platform(const QString &name)
{
    if (name.isEmpty())
        return {};
    QString &id = m_platforms[fold(name)];
    if (id.isNull()) {
        id = newId();
        m_programme.platforms.append({.id = id,
                                      .name = {m_language, name},
                                      .capacity = {},
                                      .position = int(m_programme.platforms.size())});
        reportNew("platform", name);
    }
    return id;
}

QStringList Lookup::furtherPlatforms(const QStringList &names, const QString &platform)
{
    QStringList ids;
    for (const QString &name : names) {
        const QString id = this->platform(name);
        if (!id.isNull() && id != platform && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

QString Lookup::organization(const QString &name)
{
    if (name.isEmpty())
        return {};
    QString &id = m_organizations[fold(name)];
    if (id.isNull()) {
        id = newId();
        m_programme.organizations.append({.id = id, .name = name});
        reportNew("organizers", name);
    }
    return id;
}

QString Lookup::person(const DraftPerson &draft)
{
    if (draft.name.isEmpty())
        return {};
    const QString folded = fold(draft.name);
    const QString from = organization(draft.organization);
    for (const qsizetype place : m_people.values(folded)) {
        Person &person = m_programme.people[place];
        // Two people of one name are told apart by where they come from.
        if (!from.isEmpty() && !person.organization.isEmpty() && person.organization != from)
            continue;
        if (person.organization.isEmpty())
            person.organization = from;
        reportOtherPost(person, draft);
        addPosts(person.post, draft);
        return person.id;
    }
    m_people.insert(folded, m_programme.people.size());
    m_programme.people.append(
        {.id = newId(), .name = draft.name, .post = {}, .organization = from, .zone = {}});
    addPosts(m_programme.people.last().post, draft);
    reportNew("people", draft.name);
    return m_programme.people.last().id;
}

// The event has one post of a person for all cards. What a document says of it otherwise is told,
// and stays with the card.
void Lookup::reportOtherPost(const Person &person, const DraftPerson &draft)
{
    const QString known = person.post.in(m_language);
    if (draft.post.isEmpty() || known.isEmpty() || fold(known) == fold(draft.post))
        return;
    m_unplaced.append(u"%1, %2"_s.arg(draft.name, draft.post));
    m_findings.append({.code = FindingCode::ValueRepaired,
                       .severity = Severity::Warning,
                       .card = {},
                       .field = u"people"_s,
                       .language = {},
                       .arguments = {{u"written"_s, m_unplaced.last()}, {u"value"_s, known}}});
}

void Lookup::addPosts(LocalText &post, const DraftPerson &draft) const
{
    LocalText posts = draft.posts;
    if (!draft.post.isEmpty())
        posts.set(m_language, draft.post);
    for (const QString &language : posts.languages()) {
        if (!post.has(language))
            post.set(language, posts.in(language));
    }
}

QString Lookup::theme(const DraftTheme &theme)
{
    return themeBelow(theme, {}, "theme");
}

QString Lookup::subtheme(const DraftTheme &subtheme, const QString &theme)
{
    if (subtheme.isEmpty())
        return {};
    QString parent = theme;
    if (parent.isEmpty() && subtheme.code.contains(u'.'))
        parent = this->theme({subtheme.code.section(u'.', 0, 0), {}});
    // Of a line that nobody names: one that holds it already.
    if (parent.isEmpty())
        return themeNamed(subtheme.title, true);
    return themeBelow(subtheme, parent, "subtheme");
}

QString Lookup::themeNamed(const LocalText &title, bool below) const
{
    const auto it = std::ranges::find_if(m_programme.themes, [&](const Theme &theme) {
        return theme.parent.isEmpty() != below && shareAName(theme.title, title);
    });
    return it == m_programme.themes.end() ? QString() : it->id;
}

QString Lookup::themeBelow(const DraftTheme &draft, const QString &parent, const char *field)
{
    if (draft.isEmpty())
        return {};
    const auto isIt = [&](const Theme &theme) {
        if (theme.parent.isEmpty() != parent.isEmpty())
            return false;
        return draft.code.isEmpty() ? shareAName(theme.title, draft.title)
                                    : theme.code == draft.code;
    };
    if (const auto it = std::ranges::find_if(m_programme.themes, isIt);
        it != m_programme.themes.end()) {
        const auto &titles = draft.title.all();
        for (auto title = titles.begin(); title != titles.end(); ++title) {
            if (!it->title.has(title.key()))
                it->title.set(title.key(), title->text);
        }
        return it->id;
    }
    m_programme.themes.append({.id = newId(),
                               .parent = parent,
                               .code = draft.code,
                               .title = draft.title,
                               .position = int(m_programme.themes.size())});
    reportNew(field, u"%1 %2"_s.arg(draft.code, draft.title.best(m_language, {})).trimmed());
    return m_programme.themes.last().id;
}

} // namespace core
