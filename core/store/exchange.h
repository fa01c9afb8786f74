// SPDX-License-Identifier: GPL-3.0-or-later
// Who works apart on copies of one event. Each file of an event has an id: the original that of the
// event, a copy for a colleague one of its own. A file remembers of the others which of their
// states it holds: the sender's as it was when the copy was made, and that of each copy when it
// came back. The best such state that both of two files hold is the base for putting them together,
// so that what came back once doesn't count as a change again.
#pragma once

#include "core/exchange/bringback.h"
#include "core/result.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace core {

class Connection;
struct Author;

// What makes a file a copy.
struct CopyLabel
{
    QString copy; // id
    QDateTime at; // UTC
    QString recipient;
    QString author;                   // who made it
    std::optional<QStringList> cards; // ids that it was made of; nullopt: the whole event

    bool operator==(const CopyLabel &) const = default;
};

// A state of another file that this one holds.
struct KnownState
{
    QString file;        // id
    QDateTime at;        // UTC: since when
    QString lastHistory; // id of the last row of its history then; null without any
    QString fingerprint; // of its snapshot
    QByteArray base;     // the snapshot, deflated
};

KnownState stateOf(const QString &file, const QDateTime &at, const QString &lastHistory,
                   const Programme &programme);
// Fails with FileDamaged, or FileNewer; the error names no file.
Result<Programme> programmeOf(const KnownState &state);

// What came of bringing changes back.
struct ReturnedCopy
{
    QString person; // whose copy it was; null where it doesn't say
    Programme before;
    Programme after; // as it is stored
    QList<FieldClash> clashes;
    QList<Finding> findings;
    QStringList changed; // ids of cards
    QStringList added;
    QStringList removed;
};

// Makes the copy of an event at `draft` one for a colleague; Store::copyForColleague().
Result<void> makeCopyForColleague(const QString &draft, const std::optional<QStringList> &cards,
                                  const QString &recipient, const Author &author);

// Whether `path` is another file of that event than the one at `own`; false where it can't be read.
bool isOtherFileOf(const QString &path, const QString &own, const QString &event);

// Store::bringBack().
Result<ReturnedCopy> bringBackInto(Connection &ours, const QString &path, const Author &author);

} // namespace core
