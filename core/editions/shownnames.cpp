// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/shownnames.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

ShownNames::ShownNames(const Programme &programme, const QString &language)
    : m_language(language)
    , m_source(programme.sourceLanguage())
{
    for (const Format &format : programme.formats)
        m_names.insert(format.id, shown(format.name).text);
    for (const Theme &theme : programme.themes)
        m_names.insert(theme.id, u"%1 %2"_s.arg(theme.code, shown(theme.title).text).trimmed());
    for (const Platform &platform : programme.platforms)
        m_names.insert(platform.id, shown(platform.name).text);
    for (const Organization &organization : programme.organizations)
        m_names.insert(organization.id, organization.name);
    for (const Person &person : programme.people) {
        QStringList parts{person.name};
        for (const QString &part : {shown(person.post).text, m_names.value(person.organization)}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        m_names.insert(person.id, parts.join(u", "_s));
    }
}

ShownText ShownNames::shown(const LocalText &text) const
{
    for (const QString &language : {m_language, m_source}) {
        if (text.has(language))
            return {text.in(language), language};
    }
    const QString first = text.languages().value(0);
    return {text.in(first), first};
}

} // namespace core
