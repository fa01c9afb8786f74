// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchangerows.h"

#include "core/editions/snapshot.h"
#include "core/store/connection.h"
#include "core/store/editions.h"
#include "core/store/rowwriter.h"

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// More than any event takes, and little enough that a forged base can't fill the memory.
constexpr quint32 largestBase = 128 * 1024 * 1024;

QString written(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime readTime(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

// Null where it is no deflated text, or claims to be a huge one (qCompress() puts the size before
// it).
QByteArray inflated(const QByteArray &base)
{
    if (base.size() < 4 || qFromBigEndian<quint32>(base.constData()) > largestBase)
        return {};
    return qUncompress(base);
}

} // namespace

KnownState stateOf(const QString &file, const QDateTime &at, const QString &lastHistory,
                   const Programme &programme)
{
    const QByteArray snapshot = snapshotOf(programme);
    return {file, at, lastHistory, fingerprintOf(snapshot), qCompress(snapshot)};
}

Result<Programme> programmeOf(const KnownState &state)
{
    const QByteArray snapshot = inflated(state.base);
    if (state.fingerprint != fingerprintOf(snapshot))
        return fail(ErrorCode::FileDamaged);
    Result<Programme> programme = programmeFromSnapshot(snapshot);
    if (!programme && programme.error().code != ErrorCode::FileNewer)
        return fail(ErrorCode::FileDamaged);
    return programme;
}

Stamps readStamps(Connection &connection)
{
    Stamps stamps;
    Statement select =
        connection.prepare(u"SELECT owner, member, part, at, author FROM member_stamp"_s);
    select.run();
    while (select.next()) {
        stamps.insert({select.text(0), select.text(1), select.text(2)},
                      {readTime(select.text(3)), select.text(4)});
    }
    return stamps;
}

void writeStamps(Connection &connection, const Stamps &stamps)
{
    Statement insert = connection.prepare(
        u"INSERT INTO member_stamp (owner, member, part, at, author) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (owner, member, part) DO UPDATE SET at = excluded.at,"
        " author = excluded.author"_s);
    for (auto it = stamps.begin(); it != stamps.end(); ++it) {
        if (it->at.isValid())
            insert.run({it.key().row, it.key().key, notNull(it.key().part), written(it->at),
                        notNull(it->author)});
    }
}

std::optional<CopyLabel> readCopyLabel(Connection &connection)
{
    Statement select =
        connection.prepare(u"SELECT copy, at, recipient, author, cards FROM copy_label"_s);
    select.run();
    if (!select.next())
        return std::nullopt;
    CopyLabel label{select.text(0), readTime(select.text(1)), select.text(2), select.text(3), {}};
    if (const QString cards = select.text(4); !cards.isNull())
        label.cards = cards.split(u' ', Qt::SkipEmptyParts);
    return label;
}

void writeCopyLabel(Connection &connection, const CopyLabel &label)
{
    connection.prepare(u"DELETE FROM copy_label"_s).run();
    connection
        .prepare(u"INSERT INTO copy_label (copy, at, recipient, author, cards)"
                 " VALUES (?, ?, ?, ?, ?)"_s)
        .run({label.copy, written(label.at), label.recipient, label.author,
              label.cards ? notNull(label.cards->join(u' ')) : QString()});
}

QHash<QString, KnownState> readKnownStates(Connection &connection)
{
    QHash<QString, KnownState> states;
    Statement select =
        connection.prepare(u"SELECT file, at, last_history, fingerprint, base FROM known_state"_s);
    select.run();
    while (select.next()) {
        states.insert(select.text(0),
                      {select.text(0), readTime(select.text(1)), select.text(2), select.text(3),
                       select.bytes(4)});
    }
    return states;
}

void writeKnownState(Connection &connection, const KnownState &state)
{
    connection
        .prepare(u"INSERT INTO known_state (file, at, last_history, fingerprint, base)"
                 " VALUES (?, ?, ?, ?, ?) ON CONFLICT (file) DO UPDATE SET at = excluded.at,"
                 " last_history = excluded.last_history, fingerprint = excluded.fingerprint,"
                 " base = excluded.base"_s)
        .run({state.file, written(state.at), state.lastHistory, state.fingerprint, state.base});
}

QString lastHistory(Connection &connection)
{
    Statement last =
        connection.prepare(u"SELECT id FROM history ORDER BY at DESC, id DESC LIMIT 1"_s);
    last.run();
    return last.next() ? last.text(0) : QString();
}

bool hasHistory(Connection &connection, const QString &id)
{
    Statement found = connection.prepare(u"SELECT 1 FROM history WHERE id = ?"_s);
    found.run({id});
    return found.next();
}

} // namespace core
