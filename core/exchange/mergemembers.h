// SPDX-License-Identifier: GPL-3.0-or-later
// One row as two sides have it and as both knew it, put together member by member. The result does
// not depend on which side is "ours", nor, with a third one, on who is put together first.
#pragma once

#include "core/edit/rowmembers.h"
#include "core/exchange/ordinal.h"
#include "core/exchange/stamps.h"

#include <algorithm>
#include <functional>
#include <set>

namespace core {

// Comments by their ids. Where both sides made one of the same id, or changed it, in other words,
// none of the texts is lost.
QList<Comment> mergeComments(const QList<Comment> &base, const QList<Comment> &ours,
                             const QList<Comment> &theirs);

// A value that gave way to a later one.
struct Beaten
{
    Member member;
    bool isOurs = false;
    Stamp stamp; // since when it was there, and from whom
    QString text;
};

// A value as a person knows it; empty where only its row can say it.
inline QString textOf(const QString &text)
{
    return text;
}
inline QString textOf(const Translation &translation)
{
    return translation.text;
}
inline QString textOf(int number)
{
    return QString::number(number);
}
inline QString textOf(QDate date)
{
    return date.toString(Qt::ISODate);
}
inline QString textOf(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}
template <typename Value>
QString textOf(const std::optional<Value> &value)
{
    return value ? textOf(*value) : QString();
}
template <typename... Values>
QString textOf(const std::tuple<Values...> &values)
{
    return textOf(std::get<0>(values));
}
template <typename Value>
QString textOf(const Value &)
{
    return {};
}

class MemberMerger final
{
public:
    using Tell = std::function<void(const Beaten &)>;

    // `stamps` takes those of the members of all rows.
    MemberMerger(const Stamps &ours, const Stamps &theirs, Stamps &stamps, Tell tell)
        : m_ourStamps(ours)
        , m_theirStamps(theirs)
        , m_stamps(stamps)
        , m_tell(std::move(tell))
    { }

    // All three have the same id; the revision is ours.
    template <typename Row>
    Row merge(const Row &base, const Row &ours, const Row &theirs)
    {
        Row merged = ours;
        m_row = ours.id;
        visitMembers(merged, [&](const char *key, auto member) {
            m_key = QString::fromLatin1(key);
            put(std::invoke(member, base), std::invoke(member, ours), std::invoke(member, theirs),
                std::invoke(member, merged), QString());
        });
        return merged;
    }

private:
    Stamp ourStamp(const QString &part) const { return m_ourStamps.value({m_row, m_key, part}); }
    Stamp theirStamp(const QString &part) const
    {
        return m_theirStamps.value({m_row, m_key, part});
    }
    void keep(const QString &part, const Stamp &stamp)
    {
        if (stamp.at.isValid())
            m_stamps.insert({m_row, m_key, part}, stamp);
        else
            m_stamps.remove({m_row, m_key, part});
    }
    static Stamp later(const Stamp &left, const Stamp &right)
    {
        const auto order = [](const Stamp &stamp) { return std::tie(stamp.at, stamp.author); };
        return order(left) < order(right) ? right : left;
    }

    // What is one whole: the one side's change, or else the later one.
    template <typename Base, typename Ours, typename Theirs, typename Merged>
    void put(const Base &base, const Ours &ours, const Theirs &theirs, Merged &&merged,
             const QString &part)
    {
        const Stamp mine = ourStamp(part);
        const Stamp other = theirStamp(part);
        if (ours == theirs)
            return keep(part, later(mine, other));
        if (theirs == base)
            return keep(part, mine);
        if (ours == base) {
            merged = theirs;
            return keep(part, other);
        }
        const bool isTheirs = mine.at != other.at ? mine.at < other.at : isLess(ours, theirs);
        const Beaten beaten{{m_row, m_key, part},
                            isTheirs,
                            isTheirs ? mine : other,
                            isTheirs ? textOf(ours) : textOf(theirs)};
        if (isTheirs)
            merged = theirs;
        keep(part, isTheirs ? other : mine);
        m_tell(beaten);
    }

    void put(const LocalText &base, const LocalText &ours, const LocalText &theirs,
             LocalText &merged, const QString &part)
    {
        std::set<QString> languages;
        for (const LocalText *text : {&base, &ours, &theirs}) {
            for (auto it = text->all().keyBegin(); it != text->all().keyEnd(); ++it)
                languages.insert(*it);
        }
        for (const QString &language : languages) {
            Translation translation = ours.all().value(language);
            put(base.all().value(language), ours.all().value(language),
                theirs.all().value(language), translation, headOf(part) + language);
            merged.set(language, translation.text, translation.madeFrom);
        }
    }

    // Each entry by itself.
    template <typename Key, typename Value>
    void put(const QMap<Key, Value> &base, const QMap<Key, Value> &ours,
             const QMap<Key, Value> &theirs, QMap<Key, Value> &merged, const QString &)
    {
        std::set<Key> keys;
        for (const auto *map : {&base, &ours, &theirs})
            keys.insert(map->keyBegin(), map->keyEnd());
        const auto entry = [](const QMap<Key, Value> &map, const Key &key) {
            const auto found = map.find(key);
            return found == map.end() ? std::optional<Value>() : std::optional(*found);
        };
        for (const Key &key : keys) {
            if constexpr (std::is_same_v<Value, LocalText> || std::is_same_v<Value, QStringList>) {
                Value value = ours.value(key);
                put(base.value(key), ours.value(key), theirs.value(key), value, partKey(key));
                if (value.isEmpty())
                    merged.remove(key);
                else
                    merged.insert(key, value);
            } else {
                std::optional<Value> value = entry(ours, key);
                put(entry(base, key), entry(ours, key), entry(theirs, key), value, partKey(key));
                if (value)
                    merged.insert(key, *value);
                else
                    merged.remove(key);
            }
        }
    }

    // Element by element: what one side added is in, what one side removed is out. Those that both
    // knew lie as whoever ordered them last has them; what is new comes after them.
    template <typename Value>
    void put(const QList<Value> &base, const QList<Value> &ours, const QList<Value> &theirs,
             QList<Value> &merged, const QString &part)
    {
        const Stamp mine = ourStamp(part);
        const Stamp other = theirStamp(part);
        keep(part, later(mine, other));
        if (ours == theirs || theirs == base)
            return;
        if (ours == base) {
            merged = theirs;
            return;
        }
        using Values = std::set<Value, OrdinalLess>;
        const Values known(base.begin(), base.end());
        const Values here(ours.begin(), ours.end());
        const Values there(theirs.begin(), theirs.end());
        const auto kept = [&](const QList<Value> &order) {
            QList<Value> values;
            Values seen;
            for (const Value &value : order) {
                if (known.contains(value) && here.contains(value) && there.contains(value)
                    && seen.insert(value).second)
                    values.append(value);
            }
            return values;
        };
        const QList<Value> asOurs = kept(ours);
        const QList<Value> asTheirs = kept(theirs);
        bool isTheirs = mine.at < other.at;
        if (mine.at == other.at)
            isTheirs = std::ranges::lexicographical_compare(asTheirs, asOurs, OrdinalLess());
        merged = isTheirs ? asTheirs : asOurs;
        Values added;
        for (const QList<Value> *list : {&ours, &theirs}) {
            for (const Value &value : *list) {
                if (!known.contains(value))
                    added.insert(value);
            }
        }
        merged.append(QList<Value>(added.begin(), added.end()));
    }

    void put(const QList<Comment> &base, const QList<Comment> &ours, const QList<Comment> &theirs,
             QList<Comment> &merged, const QString &)
    {
        merged = mergeComments(base, ours, theirs);
    }

    const Stamps &m_ourStamps;
    const Stamps &m_theirStamps;
    Stamps &m_stamps;
    const Tell m_tell;
    QString m_row;
    QString m_key;
};

} // namespace core
