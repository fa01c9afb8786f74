// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace core {

class Connection;
struct Author;

// A state of the event that was frozen, to be printed: later ones say what has changed since.
struct Edition
{
    int number = 0;   // 1, 2, 3 …
    QDateTime frozen; // UTC
    QString author;
    QString note; // plain text; null where there is none

    bool operator==(const Edition &) const = default;
};

// By which a damaged snapshot is known: a damaged page of a file may still be good JSON, with
// another hour in it.
QString fingerprintOf(const QByteArray &snapshot);

// By their numbers, without what they hold.
QList<Edition> readEditions(Connection &connection);

// The connection fails with EditionMissing, NoEdition, EditionDamaged or FileNewer.
Programme readEdition(Connection &connection, int number);

// Adds one under the next number, in the caller's transaction.
Edition writeEdition(Connection &connection, const Programme &programme, const QString &note,
                     const Author &author);

} // namespace core
