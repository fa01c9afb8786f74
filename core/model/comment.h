// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace core {

// What somebody says of a card. Those that answer one another are a thread.
struct Comment
{
    QString id;       // UUID
    QString answers;  // id of the first comment of its thread; null where it is the first itself
    QString field;    // key of a card field; null: of the whole card
    QString language; // BCP 47, for a text; null otherwise
    // The stretch of the text it is about, as a reader sees it; null: all of the field.
    QString quote;
    // What stood before and after the stretch, and where it began, in UTF-16 code units of the text
    // as a reader sees it; nullopt where not known (core/text/anchor.h).
    QString before;
    QString after;
    std::optional<int> start;
    QString author;
    QDateTime at; // UTC; null where a file didn't say
    QString text; // plain
    bool resolved = false;

    bool operator==(const Comment &) const = default;
};

} // namespace core
