// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/rows.h"
#include "core/store/rowwriter.h"
#include "core/store/textrows.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// What the functions below need to know of each kind of entry.
template <typename Entry>
struct Table;

template <>
struct Table<Format>
{
    static constexpr auto list = &Programme::formats;
    static QString name() { return u"format"_s; }
    static QString textField() { return u"name"_s; }
    static LocalText text(const Format &format) { return format.name; }
    static QString label(const Format &format) { return format.name.best({}, {}); }
    static RowValues row(const Format &format)
    {
        RowValues values;
        values.add(u"position"_s, format.position);
        return values;
    }
};

template <>
struct Table<Theme>
{
    static constexpr auto list = &Programme::themes;
    static QString name() { return u"theme"_s; }
    static QString textField() { return u"title"_s; }
    static LocalText text(const Theme &theme) { return theme.title; }
    static QString label(const Theme &theme) { return theme.code; }
    static RowValues row(const Theme &theme)
    {
        RowValues values;
        values.add(u"position"_s, theme.position);
        values.add(u"parent"_s, theme.parent);
        values.add(u"code"_s, theme.code);
        return values;
    }
};

template <>
struct Table<Platform>
{
    static constexpr auto list = &Programme::platforms;
    static QString name() { return u"platform"_s; }
    static QString textField() { return u"name"_s; }
    static LocalText text(const Platform &platform) { return platform.name; }
    static QString label(const Platform &platform) { return platform.name.best({}, {}); }
    static RowValues row(const Platform &platform)
    {
        RowValues values;
        values.add(u"position"_s, platform.position);
        values.addOptional(u"capacity"_s, platform.capacity);
        return values;
    }
};

template <>
struct Table<Organization>
{
    static constexpr auto list = &Programme::organizations;
    static QString name() { return u"organization"_s; }
    static QString textField() { return {}; }
    static LocalText text(const Organization &) { return {}; }
    static QString label(const Organization &organization) { return organization.name; }
    static RowValues row(const Organization &organization)
    {
        RowValues values;
        values.add(u"name"_s, organization.name);
        return values;
    }
};

template <>
struct Table<Person>
{
    static constexpr auto list = &Programme::people;
    static QString name() { return u"person"_s; }
    static QString textField() { return u"post"_s; }
    static LocalText text(const Person &person) { return person.post; }
    static QString label(const Person &person) { return person.name; }
    static RowValues row(const Person &person)
    {
        RowValues values;
        values.add(u"name"_s, person.name);
        values.add(u"organization"_s, person.organization);
        values.add(u"zone"_s, person.zone);
        return values;
    }
};

template <typename Entry>
QHash<QString, const Entry *> index(const QList<Entry> &list)
{
    QHash<QString, const Entry *> byId;
    byId.reserve(list.size());
    for (const Entry &entry : list)
        byId.insert(entry.id, &entry);
    return byId;
}

template <typename Entry>
void writeEntries(Connection &connection, const Programme &before, Programme &after)
{
    using T = Table<Entry>;
    const QList<Entry> &old = before.*T::list;
    QList<Entry> &entries = after.*T::list;
    if (old == entries)
        return;
    const QHash<QString, const Entry *> oldById = index(old);
    for (Entry &entry : entries) {
        const Entry *was = oldById.value(entry.id);
        if (was && *was == entry)
            continue;
        writeRow(connection, T::name(), entry.id, was ? std::optional(was->revision) : std::nullopt,
                 entry.revision, T::row(entry), T::label(entry));
        writeText(connection, T::name() + u"_text"_s, entry.id, T::textField(),
                  was ? T::text(*was) : LocalText(), T::text(entry));
    }
}

template <typename Entry>
void removeEntries(Connection &connection, const QList<Entry> &before, const QList<Entry> &after)
{
    using T = Table<Entry>;
    const QHash<QString, const Entry *> kept = index(after);
    for (const Entry &entry : before) {
        if (!kept.contains(entry.id))
            removeRow(connection, T::name(), entry.id, entry.revision, T::label(entry));
    }
}

} // namespace

void writeDirectories(Connection &connection, const Programme &before, Programme &after)
{
    writeEntries<Format>(connection, before, after);
    // Lines before their subthemes, which refer to them.
    std::ranges::stable_partition(after.themes, [](const Theme &t) { return t.parent.isNull(); });
    writeEntries<Theme>(connection, before, after);
    writeEntries<Platform>(connection, before, after);
    writeEntries<Organization>(connection, before, after);
    writeEntries<Person>(connection, before, after);
}

void removeFromDirectories(Connection &connection, const Programme &before, const Programme &after)
{
    removeEntries(connection, before.formats, after.formats);
    // Subthemes before their lines, which would take them along.
    QList<Theme> themes = before.themes;
    std::ranges::stable_partition(themes, [](const Theme &t) { return !t.parent.isNull(); });
    removeEntries(connection, themes, after.themes);
    removeEntries(connection, before.platforms, after.platforms);
    removeEntries(connection, before.people, after.people);
    removeEntries(connection, before.organizations, after.organizations);
}

} // namespace core
