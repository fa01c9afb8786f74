// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stamps.h"

#include "core/edit/references.h"
#include "core/edit/rowmembers.h"
#include "core/exchange/ordinal.h"

#include <QSet>

#include <functional>
#include <set>

namespace core {
namespace {

class Stamper
{
public:
    Stamper(Stamps &stamps, const Stamp &stamp)
        : m_stamps(stamps)
        , m_stamp(stamp)
    { }

    template <typename Row>
    void stamp(const Row &before, const Row &after)
    {
        m_row = after.id;
        visitMembers(after, [&](const char *key, auto member) {
            m_key = QString::fromLatin1(key);
            compare(std::invoke(member, before), std::invoke(member, after), {});
        });
    }

    void stampUse(const QString &entry)
    {
        m_stamps.insert({entry, QString(useOfEntry), {}}, m_stamp);
    }

private:
    template <typename Before, typename After>
    void compare(const Before &before, const After &after, const QString &part)
    {
        if (!(before == after))
            m_stamps.insert({m_row, m_key, part}, m_stamp);
    }
    void compare(const LocalText &before, const LocalText &after, const QString &part)
    {
        compareMaps(before.all(), after.all(), headOf(part));
    }
    template <typename Key, typename Value>
    void compare(const QMap<Key, Value> &before, const QMap<Key, Value> &after, const QString &)
    {
        compareMaps(before, after, {});
    }
    // What it gained and lost needs no time.
    template <typename Value>
    void compare(const QList<Value> &before, const QList<Value> &after, const QString &part)
    {
        if (before == after)
            return;
        if (common(before, after) != common(after, before))
            m_stamps.insert({m_row, m_key, part}, m_stamp);
    }
    // Each is known by its id, and ordered by its time.
    void compare(const QList<Comment> &, const QList<Comment> &, const QString &) { }

    template <typename Key, typename Value>
    void compareMaps(const QMap<Key, Value> &before, const QMap<Key, Value> &after,
                     const QString &head)
    {
        if (before == after)
            return;
        QMap<Key, Value> all = before;
        all.insert(after);
        for (auto it = all.keyBegin(); it != all.keyEnd(); ++it) {
            const bool isInBoth = before.contains(*it) && after.contains(*it);
            if (isInBoth || std::is_same_v<Value, LocalText>)
                compare(before.value(*it), after.value(*it), head + partKey(*it));
            else
                m_stamps.insert({m_row, m_key, head + partKey(*it)}, m_stamp);
        }
    }

    template <typename Value>
    static QList<Value> common(const QList<Value> &list, const QList<Value> &other)
    {
        const std::set<Value, OrdinalLess> known(other.begin(), other.end());
        QList<Value> shared = list;
        shared.removeIf([&known](const Value &value) { return !known.contains(value); });
        return shared;
    }

    Stamps &m_stamps;
    const Stamp m_stamp;
    QString m_row;
    QString m_key;
};

template <typename Row>
QSet<QString> entriesOf(const std::optional<Row> &row)
{
    QSet<QString> ids;
    if constexpr (std::is_same_v<Row, Theme>) {
        if (row && !row->parent.isNull())
            ids.insert(row->parent);
    } else if (row) {
        withReferences(*row, [&ids](const QString &id) {
            ids.insert(id);
            return id;
        });
    }
    return ids;
}

template <typename Row>
constexpr bool namesEntries =
    std::is_same_v<
        Row,
        Card> || std::is_same_v<Row, Person> || std::is_same_v<Row, Break> || std::is_same_v<Row, Theme>;

template <typename Row>
void stampRows(const QList<RowChange<Row>> &changes, Stamper &stamper)
{
    for (const RowChange<Row> &change : changes) {
        if (change.before && change.after)
            stamper.stamp(*change.before, *change.after);
        if constexpr (namesEntries<Row>) {
            const QSet<QString> named = entriesOf(change.after) - entriesOf(change.before);
            for (const QString &entry : named)
                stamper.stampUse(entry);
        }
    }
}

} // namespace

size_t qHash(const Member &member, size_t seed)
{
    return qHashMulti(seed, member.row, member.key, member.part);
}

QString partKey(const QString &key)
{
    return key;
}

QString partKey(TextField field)
{
    return QString::fromLatin1(cardField(field).key);
}

QString headOf(const QString &part)
{
    return part.isEmpty() ? QString() : part + u' ';
}

Stamps stampsOf(const Change &change, const Stamp &stamp)
{
    Stamps stamps;
    Stamper stamper(stamps, stamp);
    if (change.event)
        stamper.stamp(*change.event->before, *change.event->after);
    stampRows(change.formats, stamper);
    stampRows(change.themes, stamper);
    stampRows(change.platforms, stamper);
    stampRows(change.organizations, stamper);
    stampRows(change.people, stamper);
    stampRows(change.breaks, stamper);
    stampRows(change.cards, stamper);
    return stamps;
}

} // namespace core
