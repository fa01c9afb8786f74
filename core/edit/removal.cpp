// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lists.h"
#include "core/edit/references.h"

#include <algorithm>

namespace core {
namespace {

template <typename Row>
void remove(Programme &programme, QList<Row> Programme::*list, const QString &id)
{
    const QList<Row> &rows = programme.*list;
    const auto row = std::ranges::find(rows, id, &Row::id);
    if (row == rows.end())
        return;
    (programme.*list).removeAt(row - rows.begin());
    mapReferences(programme,
                  [&id](const QString &named) { return named == id ? QString() : named; });
}

} // namespace

void removeTheme(Programme &programme, const QString &id)
{
    remove(programme, &Programme::themes, id);
}

void removeFormat(Programme &programme, const QString &id)
{
    remove(programme, &Programme::formats, id);
}

void removePlatform(Programme &programme, const QString &id)
{
    remove(programme, &Programme::platforms, id);
}

void removeOrganization(Programme &programme, const QString &id)
{
    remove(programme, &Programme::organizations, id);
}

void removePerson(Programme &programme, const QString &id)
{
    remove(programme, &Programme::people, id);
}

void removeBreak(Programme &programme, const QString &id)
{
    programme.breaks.removeIf([&id](const Break &pause) { return pause.id == id; });
}

int usesOf(const Programme &programme, const QString &id)
{
    if (id.isNull())
        return 0;
    return int(std::ranges::count_if(programme.cards, [&id](const Card &card) {
        return card.format == id || card.theme == id || card.subtheme == id || card.platform == id
            || card.furtherPlatforms.contains(id) || card.organizers.contains(id)
            || std::ranges::find(card.people, id, &Participation::person) != card.people.end();
    }));
}

} // namespace core
