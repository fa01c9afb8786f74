// SPDX-License-Identifier: GPL-3.0-or-later
// What a form says unseen of the card that it was written from: a bookmark's name, which word
// processors keep when they save, also as another format, and when a part is copied.
#pragma once

#include <QString>

#include <optional>

namespace core {

struct CardMark
{
    QString id;
    int revision = 0;

    bool operator==(const CardMark &) const = default;
};

// Null where the id is longer than the 40 characters that Word's names may have can say.
QString toBookmark(const CardMark &mark);
// nullopt for any other bookmark.
std::optional<CardMark> cardMark(QStringView bookmark);

} // namespace core
