// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace core {

// What somebody says of a card. Those that answer one another are a thread.
struct Comment
{
    QString id;       // UUID
    QString answers;  // id of the first comment of its thread; null where it is the first itself
    QString field;    // key of a card field; null: of the whole card
    QString language; // BCP 47, for a text; null otherwise
    QString
        quote; // the stretch of the text it is about, as a reader sees it; null: all of the field
    QString author;
    QDateTime at; // UTC; null where a file didn't say
    QString text; // plain
    bool resolved = false;

    bool operator==(const Comment &) const = default;
};

} // namespace core
