// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "core/edit/lists.h"
#include "ui/event/rowedits.h"
#include "ui/event/uses.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString OrganizationList::section() const
{
    return u"organizations"_s;
}

EntrySteps OrganizationList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of an organization"),
            .add = QT_TRANSLATE_NOOP("ui::Step", "new organization"),
            .remove = QT_TRANSLATE_NOOP("ui::Step", "removal of organizations")};
}

QList<EntryColumn> OrganizationList::columns(const core::Programme &, const QString &) const
{
    return {{.key = u"name"_s, .title = tr("Name")},
            {.key = u"people"_s, .title = tr("People"), .kind = CellKind::Fixed},
            {.key = u"cards"_s, .title = tr("Cards"), .kind = CellKind::Fixed}};
}

QList<EntryRow> OrganizationList::rows(const core::Programme &programme, const QString &) const
{
    const QHash<QString, int> uses = useCounts(programme);
    QHash<QString, int> members;
    for (const core::Person &person : programme.people)
        ++members[person.organization];
    QList<EntryRow> rows;
    rows.reserve(programme.organizations.size());
    for (const core::Organization &organization : programme.organizations)
        rows.append({.id = organization.id,
                     .cells = {{.text = organization.name},
                               countCell(members.value(organization.id)),
                               countCell(uses.value(organization.id))}});
    return rows;
}

QString OrganizationList::set(core::Programme &programme, const QString &id, const EntryColumn &,
                              const QString &text) const
{
    if (text.isEmpty())
        return tr("An organization needs a name.");
    if (core::Organization *organization = rowOf(programme.organizations, id))
        organization->name = text;
    return {};
}

void OrganizationList::add(core::Programme &programme, const QString &id, const QString &) const
{
    programme.organizations.append({.id = id});
}

void OrganizationList::remove(core::Programme &programme, const QString &id) const
{
    core::removeOrganization(programme, id);
}

} // namespace ui
