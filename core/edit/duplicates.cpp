// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lists.h"
#include "core/edit/references.h"
#include "core/text/fold.h"

#include <QHash>

#include <algorithm>

namespace core {
namespace {

void completeText(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
}

void complete(Organization &organization, const Organization &other)
{
    completeText(organization.name, other.name);
}

void complete(Person &person, const Person &other)
{
    completeText(person.name, other.name);
    completeText(person.organization, other.organization);
    completeText(person.zone, other.zone);
    if (person.availability.isEmpty())
        person.availability = other.availability;
    const auto &posts = other.post.all();
    for (auto post = posts.begin(); post != posts.end(); ++post) {
        if (!person.post.has(post.key()))
            person.post.set(post.key(), post->text, post->madeFrom);
    }
}

template <typename Row>
void mergeInto(Programme &programme, QList<Row> Programme::*list, const QString &kept,
               QStringList others)
{
    const QList<Row> &known = programme.*list;
    const auto place = std::ranges::find(known, kept, &Row::id);
    if (place == known.end())
        return;
    Row whole = *place;
    others.removeAll(kept);
    for (const QString &id : std::as_const(others)) {
        if (const auto other = std::ranges::find(known, id, &Row::id); other != known.end())
            complete(whole, *other);
    }
    (programme.*list)[place - known.begin()] = whole;
    (programme.*list).removeIf([&](const Row &row) { return others.contains(row.id); });
    mapReferences(programme,
                  [&](const QString &named) { return others.contains(named) ? kept : named; });
}

// What two spellings of one name have in common.
QString nameKey(const QString &name)
{
    QString letters = fold(name);
    for (QChar &c : letters) {
        if (c.isPunct() || c.isSymbol())
            c = u' ';
    }
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    std::ranges::sort(words);
    return words.join(u' ');
}

template <typename Row>
QList<QStringList> sameNames(const QList<Row> &rows)
{
    QList<QStringList> groups;
    QHash<QString, qsizetype> groupOf;
    for (const Row &row : rows) {
        const QString key = nameKey(row.name);
        if (key.isEmpty())
            continue;
        const auto group = groupOf.constFind(key);
        if (group != groupOf.cend()) {
            groups[*group].append(row.id);
            continue;
        }
        groupOf.insert(key, groups.size());
        groups.append({row.id});
    }
    groups.removeIf([](const QStringList &group) { return group.size() < 2; });
    return groups;
}

} // namespace

void mergeOrganizations(Programme &programme, const QString &kept, const QStringList &others)
{
    mergeInto(programme, &Programme::organizations, kept, others);
}

void mergePeople(Programme &programme, const QString &kept, const QStringList &others)
{
    mergeInto(programme, &Programme::people, kept, others);
}

QList<QStringList> likelyDuplicates(const QList<Organization> &organizations)
{
    return sameNames(organizations);
}

QList<QStringList> likelyDuplicates(const QList<Person> &people)
{
    return sameNames(people);
}

} // namespace core
