// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/bookletindex.h"

#include "core/publish/direction.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

struct Entry
{
    QString name;
    QString aside; // a person's organization
    QStringList destinations;
};

// As a reader of that language looks a name up.
void sort(std::vector<Entry> &entries, const QString &language)
{
    QCollator collator{QLocale(language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setIgnorePunctuation(true);
    std::ranges::stable_sort(entries, [&](const Entry &left, const Entry &right) {
        return collator.compare(left.name, right.name) < 0;
    });
}

typeset::Paragraph paragraphOf(const Entry &entry, const BookletContext &context)
{
    const Look &look = context.look.page;
    typeset::Paragraph paragraph{.spans{{.text = entry.name, .style = look.fact}}};
    if (!entry.aside.isEmpty())
        paragraph.spans.push_back({.text = u", "_s + entry.aside, .style = look.aside});
    QString before = u"\u2002"_s;
    for (const QString &destination : entry.destinations) {
        paragraph.spans.push_back({.text = before, .style = look.fact});
        paragraph.spans.push_back({.text = u"000"_s, // in place of which the page's number comes
                                   .style = look.fact,
                                   .destination = destination,
                                   .pageOf = destination});
        before = u", "_s;
    }
    paragraph.style.leading = look.leading(look.fact);
    paragraph.style.startIndent = look.fact.size * 1.2;
    paragraph.style.firstIndent = -paragraph.style.startIndent;
    paragraph.style.spaceAfter = look.line * 0.15;
    paragraph.style.hyphenate = false;
    return paragraph;
}

class Index
{
public:
    Index(const std::vector<BookletPart> &parts, const BookletContext &context)
        : m_context(context)
    {
        for (const BookletPart &part : parts) {
            for (const core::Card *card : part.cards) {
                const QString destination = context.destination(*card);
                for (const core::Participation &participation : card->people)
                    add(m_people, participation.person, destination);
                for (const QString &organizer : card->organizers)
                    add(m_organizations, organizer, destination);
            }
        }
    }

    std::vector<Entry> people() const
    {
        std::vector<Entry> entries;
        for (const core::Person &person : m_context.programme.people) {
            if (const auto pages = m_people.find(person.id); pages != m_people.end()) {
                const core::Organization *organization =
                    m_context.programme.organization(person.organization);
                entries.push_back(
                    {person.name, organization ? organization->name : QString(), *pages});
            }
        }
        return entries;
    }
    std::vector<Entry> organizations() const
    {
        std::vector<Entry> entries;
        for (const core::Organization &organization : m_context.programme.organizations) {
            if (const auto pages = m_organizations.find(organization.id);
                pages != m_organizations.end())
                entries.push_back({organization.name, {}, *pages});
        }
        return entries;
    }

private:
    // Who moderates and speaks in one session has it once.
    static void add(QHash<QString, QStringList> &pages, const QString &id,
                    const QString &destination)
    {
        QStringList &list = pages[id];
        if (list.isEmpty() || list.last() != destination)
            list.append(destination);
    }

    const BookletContext &m_context;
    QHash<QString, QStringList> m_people;
    QHash<QString, QStringList> m_organizations;
};

typeset::Section sectionOf(const PartNames &title, const QString &name, std::vector<Entry> entries,
                           const BookletContext &context)
{
    sort(entries, context.wording.language());
    typeset::Section section = partSection(title, name, context);
    for (const Entry &entry : entries)
        section.blocks.emplace_back(paragraphOf(entry, context));
    settleDirection(section.blocks, directionOf(context.wording.language()));
    return section;
}

} // namespace

std::vector<typeset::Section> indexSections(const std::vector<BookletPart> &parts,
                                            const std::vector<BookletContext> &languages)
{
    const BookletContext &context = languages.front();
    const Index index(parts, context);
    std::vector<typeset::Section> sections;
    if (std::vector<Entry> people = index.people(); !people.empty()) {
        sections.push_back(
            sectionOf(namesOf(QT_TRANSLATE_NOOP("publish::Booklet", "Index of people"), languages),
                      u"people"_s, std::move(people), context));
    }
    if (std::vector<Entry> organizations = index.organizations(); !organizations.empty()) {
        sections.push_back(sectionOf(
            namesOf(QT_TRANSLATE_NOOP("publish::Booklet", "Index of organizations"), languages),
            u"organizations"_s, std::move(organizations), context));
    }
    return sections;
}

} // namespace publish
