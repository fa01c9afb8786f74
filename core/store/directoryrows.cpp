// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/changedrows.h"
#include "core/store/connection.h"
#include "core/store/rows.h"
#include "core/store/rowwriter.h"
#include "core/store/textrows.h"

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Null where the time is not valid.
QString timeText(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

// The rows of a list within an entry, written whole where they differ: such lists are short. The
// values of one row are what follows its owner and position.
void writeList(Connection &connection, const QString &table, const QString &ownerColumn,
               const QStringList &columns, const QString &owner, const QList<QVariantList> &before,
               const QList<QVariantList> &after)
{
    if (before == after)
        return;
    connection.prepare(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, ownerColumn)).run({owner});
    Statement insert =
        connection.prepare(u"INSERT INTO %1 (%2, position, %3) VALUES (?, ?%4)"_s.arg(
            table, ownerColumn, columns.join(u", "_s), u", ?"_s.repeated(columns.size())));
    for (qsizetype i = 0; i < after.size(); ++i)
        insert.run(QVariantList{owner, i} + after[i]);
}

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
        values.add(u"opens"_s, timeText(platform.opens));
        values.add(u"closes"_s, timeText(platform.closes));
        values.add(u"booth_rest"_s, platform.boothRest);
        values.add(u"licence"_s, platform.licence);
        return values;
    }
    static QList<QVariantList> booths(const Platform &platform)
    {
        QList<QVariantList> rows;
        for (const Booth &booth : platform.booths)
            rows.append({notNull(booth.from), notNull(booth.to)});
        return rows;
    }
    static void writeLists(Connection &connection, const Platform &before, const Platform &after)
    {
        writeList(connection, u"platform_booth"_s, u"platform"_s,
                  {u"from_language"_s, u"to_language"_s}, after.id, booths(before), booths(after));
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
    static QList<QVariantList> availability(const Person &person)
    {
        QList<QVariantList> rows;
        for (const Availability &free : person.availability)
            rows.append({dateText(free.date), timeText(free.from), timeText(free.to)});
        return rows;
    }
    static void writeLists(Connection &connection, const Person &before, const Person &after)
    {
        writeList(connection, u"person_availability"_s, u"person"_s,
                  {u"date"_s, u"from_time"_s, u"to_time"_s}, after.id, availability(before),
                  availability(after));
    }
};

template <>
struct Table<Break>
{
    static constexpr auto list = &Programme::breaks;
    static QString name() { return u"break"_s; }
    static QString textField() { return u"title"_s; }
    static LocalText text(const Break &pause) { return pause.title; }
    static QString label(const Break &pause) { return pause.title.best({}, {}); }
    static RowValues row(const Break &pause)
    {
        RowValues values;
        values.add(u"date"_s, dateText(pause.slot.date));
        values.add(u"start"_s, timeText(pause.slot.start));
        values.addOptional(u"minutes"_s, pause.slot.minutes);
        return values;
    }
    static QList<QVariantList> platforms(const Break &pause)
    {
        QList<QVariantList> rows;
        for (const QString &platform : pause.platforms)
            rows.append({platform});
        return rows;
    }
    static void writeLists(Connection &connection, const Break &before, const Break &after)
    {
        writeList(connection, u"break_platform"_s, u"break"_s, {u"platform"_s}, after.id,
                  platforms(before), platforms(after));
    }
};

template <typename Entry>
concept HasLists = requires(Connection &connection, const Entry &entry)
{
    Table<Entry>::writeLists(connection, entry, entry);
};

template <typename Entry>
void writeEntries(Connection &connection, const Programme &before, Programme &after)
{
    using T = Table<Entry>;
    for (const auto [was, is] : changedRows(before.*T::list, after.*T::list, std::equal_to{})) {
        if (is < 0)
            continue;
        const Entry *old = was < 0 ? nullptr : &(before.*T::list)[was];
        Entry &entry = (after.*T::list)[is];
        writeRow(connection, T::name(), entry.id, old ? std::optional(old->revision) : std::nullopt,
                 entry.revision, T::row(entry), T::label(entry));
        writeTexts(connection, T::name() + u"_text"_s, entry.id,
                   {{T::textField(), old ? T::text(*old) : LocalText(), T::text(entry)}});
        if constexpr (HasLists<Entry>)
            T::writeLists(connection, old ? *old : Entry{}, entry);
    }
}

template <typename Entry>
void removeEntries(Connection &connection, const QList<Entry> &before, const QList<Entry> &after)
{
    using T = Table<Entry>;
    const auto alike = [](const Entry &, const Entry &) { return true; };
    for (const auto [was, is] : changedRows(before, after, alike)) {
        if (is < 0)
            removeRow(connection, T::name(), before[was].id, before[was].revision,
                      T::label(before[was]));
    }
}

} // namespace

void writeDirectories(Connection &connection, const Programme &before, Programme &after)
{
    writeEntries<Format>(connection, before, after);
    // Lines before their subthemes, which refer to them.
    const auto isLine = [](const Theme &theme) { return theme.parent.isNull(); };
    if (!std::is_partitioned(after.themes.cbegin(), after.themes.cend(), isLine))
        std::ranges::stable_partition(after.themes, isLine);
    writeEntries<Theme>(connection, before, after);
    writeEntries<Platform>(connection, before, after);
    writeEntries<Organization>(connection, before, after);
    writeEntries<Person>(connection, before, after);
    writeEntries<Break>(connection, before, after);
}

void removeFromDirectories(Connection &connection, const Programme &before, const Programme &after)
{
    removeEntries(connection, before.formats, after.formats);
    if (!before.themes.isSharedWith(after.themes)) {
        // Subthemes before their lines, which would take them along.
        QList<Theme> themes = before.themes;
        std::ranges::stable_partition(themes, [](const Theme &t) { return !t.parent.isNull(); });
        removeEntries(connection, themes, after.themes);
    }
    removeEntries(connection, before.breaks, after.breaks);
    removeEntries(connection, before.platforms, after.platforms);
    removeEntries(connection, before.people, after.people);
    removeEntries(connection, before.organizations, after.organizations);
}

} // namespace core
