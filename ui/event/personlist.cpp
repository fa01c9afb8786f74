// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "core/edit/lists.h"
#include "core/text/fold.h"
#include "core/time/zone.h"
#include "ui/event/rowedits.h"
#include "ui/event/uses.h"
#include "ui/event/writtentimes.h"
#include "ui/event/zonechoices.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// The organization of that name, which becomes one of the event where it is not there yet. Null for
// no name.
QString organizationNamed(core::Programme &programme, const QString &name)
{
    if (name.isEmpty())
        return {};
    const QString folded = core::fold(name);
    for (const core::Organization &organization : programme.organizations) {
        if (core::fold(organization.name) == folded)
            return organization.id;
    }
    programme.organizations.append({.id = core::newId(), .name = name});
    return programme.organizations.last().id;
}

} // namespace

QString PersonList::section() const
{
    return u"people"_s;
}

EntrySteps PersonList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of a person"),
            .add = QT_TRANSLATE_NOOP("ui::Step", "new person"),
            .remove = QT_TRANSLATE_NOOP("ui::Step", "removal of people")};
}

QList<EntryColumn> PersonList::columns(const core::Programme &programme,
                                       const QString &reader) const
{
    return QList<EntryColumn>{{.key = u"name"_s, .title = tr("Name")}}
    //: a person's position in their organization
    + languageColumns(programme, reader, u"post"_s, tr("Post"))
        + QList<EntryColumn>{
            {.key = u"organization"_s, .title = tr("Organization"), .kind = CellKind::Suggested},
            {.key = u"zone"_s, .title = tr("Time zone"), .kind = CellKind::Zone},
            //: when a person can take part
            {.key = u"availability"_s, .title = tr("Available"), .kind = CellKind::Hours},
            {.key = u"cards"_s, .title = tr("Cards"), .kind = CellKind::Fixed}};
}

QList<EntryRow> PersonList::rows(const core::Programme &programme, const QString &reader) const
{
    const QHash<QString, int> uses = useCounts(programme);
    QHash<QString, QString> organizations;
    for (const core::Organization &organization : programme.organizations)
        organizations.insert(organization.id, organization.name);
    QHash<QString, EntryCell> zones; // few, shared by many people
    const auto zoneCell = [&](const QString &zone) {
        if (zone.isEmpty())
            return EntryCell{};
        EntryCell &cell = zones[zone];
        if (cell.text.isNull())
            cell = {.text = zoneName(zone, reader), .note = zoneOffset(zone, programme.event)};
        return cell;
    };
    const auto availabilityCell = [](const core::Person &person) {
        return person.availability.isEmpty()
            //: a person can take part at any time
            ? EntryCell{.note = tr("always")}
            : EntryCell{.text = availabilityText(person.availability)};
    };
    QList<EntryRow> rows;
    rows.reserve(programme.people.size());
    for (const core::Person &person : programme.people)
        rows.append({.id = person.id,
                     .cells = QList<EntryCell>{{.text = person.name}}
                         + languageCells(programme, person.post)
                         + QList<EntryCell>{{.text = organizations.value(person.organization)},
                                            zoneCell(person.zone),
                                            availabilityCell(person),
                                            countCell(uses.value(person.id))}});
    return rows;
}

QString PersonList::set(core::Programme &programme, const QString &id, const EntryColumn &column,
                        const QString &text) const
{
    core::Person *person = rowOf(programme.people, id);
    if (!person)
        return {};
    if (column.key == "name"_L1) {
        if (text.isEmpty())
            return tr("A person needs a name.");
        person->name = text;
    } else if (column.key == "post"_L1) {
        person->post.set(column.language, text);
    } else if (column.key == "organization"_L1) {
        person->organization = organizationNamed(programme, text);
    } else if (column.key == "availability"_L1) {
        const bool isAlways = core::fold(text) == core::fold(tr("always"));
        const auto availability = availabilityOf(isAlways ? QString() : text, programme.event);
        if (!availability)
            return tr("“%1” are no hours. Write them as 8-9:30, or with a day before them: "
                      "31/05/2021 15-18; 01/06/2021.")
                .arg(text);
        person->availability = *availability;
    } else if (text.isEmpty()) {
        person->zone.clear();
    } else {
        const std::optional<QString> zone = core::canonicalZone(text);
        if (!zone)
            return tr("There is no city “%1” among the time zones. Try a larger one nearby, or an "
                      "offset such as UTC-3.")
                .arg(text);
        person->zone = *zone;
    }
    return {};
}

void PersonList::add(core::Programme &programme, const QString &id, const QString &) const
{
    programme.people.append({.id = id});
}

void PersonList::remove(core::Programme &programme, const QString &id) const
{
    core::removePerson(programme, id);
}

QStringList PersonList::suggestions(const core::Programme &programme, const EntryColumn &) const
{
    QStringList names;
    for (const core::Organization &organization : programme.organizations)
        names.append(organization.name);
    return names;
}

} // namespace ui
