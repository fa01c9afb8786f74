// SPDX-License-Identifier: GPL-3.0-or-later
// When each member of an event's rows last got its value: by these the later of two changes is
// found, whoever puts them together and in whatever order.
#pragma once

#include "core/edit/change.h"

#include <QDateTime>
#include <QHash>
#include <QString>

namespace core {

struct Stamp
{
    QDateTime at; // UTC; null: it has had its value since the row was made
    QString author;

    bool operator==(const Stamp &) const = default;
};

// A member of a row as core/edit/rowmembers.h lists them.
struct Member
{
    QString row;  // id
    QString key;  // as visitMembers() gives it, or useOfEntry
    QString part; // BCP 47 of a text, the key of an entry of a map; null for what is one whole

    bool operator==(const Member &) const = default;
};

size_t qHash(const Member &member, size_t seed = 0);

using Stamps = QHash<Member, Stamp>;

// Not a member of an entry of the event's lists, but when something newly named it: an entry that
// one side removes stays where the other has begun to use it.
inline constexpr QLatin1StringView useOfEntry("use");

// The part that an entry of a map is, and what stands before the languages of a text that is one.
QString partKey(const QString &key);
QString partKey(TextField field);
QString headOf(const QString &part);

// What the change stamps: members that got another value, lists whose order is another (what they
// gained and lost speaks for itself), and entries that something names anew. Rows that the change
// adds or removes have no stamps of their own.
Stamps stampsOf(const Change &change, const Stamp &stamp);

} // namespace core
