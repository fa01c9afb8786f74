// SPDX-License-Identifier: GPL-3.0-or-later
// Names, people and documents as notes list them: each function reads one line, without its bullet.
#pragma once

#include "core/import/draft.h"

#include <QStringList>
#include <QStringView>

namespace core {

// Organizations are separated by semicolons, by slashes between spaces and by commas outside
// brackets. "y", "and" and "et" separate none: many an organization has them in its name.
QStringList organizersIn(QStringView line);

struct PeopleText
{
    QList<DraftPerson> people;
    bool whole = true; // false where a part of the line says that somebody is yet to be confirmed

    bool operator==(const PeopleText &) const = default;
};

// People are separated by semicolons only: in "Ana Ruiz, alcaldesa, Ciudad de Ejemplo" the commas
// stand between a name, a post and an organization. After the name, separated by commas, spaced
// dashes or a colon: the post, and last, where there are more than two parts, the organization;
// what is in brackets is the organization too. A single part that is an acronym is an organization.
PeopleText peopleIn(QStringView line, Role role);

// A line is one document, or more where it has several links: a title and a link in any of the
// forms "Title https://…", "Title (https://…)", "[Title](https://…)", or one without the other.
QList<Document> documentsIn(QStringView line);

} // namespace core
