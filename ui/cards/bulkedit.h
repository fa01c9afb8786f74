// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of several cards at once, as functions of the whole event: whoever calls gives the result
// to Session::edit() as one step. Ids that are not in the event are passed over.
#pragma once

#include "core/model/programme.h"

namespace ui {

// A null id takes the thematic line away. A subtheme of another line goes too.
core::Programme withLine(core::Programme programme, const QStringList &cards, const QString &line);
// A null id takes the platform away.
core::Programme withPlatform(core::Programme programme, const QStringList &cards,
                             const QString &platform);
// Adds a language of the session, or takes it away.
core::Programme withLanguage(core::Programme programme, const QStringList &cards,
                             const QString &language, bool isSpoken);
core::Programme withReviewer(core::Programme programme, const QStringList &cards,
                             const QString &colleague, bool isAssigned);
// Those that are there already stay as they are.
core::Programme withCards(core::Programme programme, const QList<core::Card> &cards);
core::Programme withoutCards(core::Programme programme, const QStringList &cards);

// The next code under a subtheme, one after the greatest in use: "1.3.4" after "1.3.3" under
// "1.3". Null without a subtheme, or where it has no code.
QString nextCode(const core::Programme &programme, const QString &subtheme);

// A draft in that place of the event; its id is new. Each may be null.
core::Card newCard(const core::Programme &programme, const QString &line, const QString &subtheme,
                   const QString &format = {});
// A draft like another card: its lists and people, but neither its texts nor its hours.
core::Card newCardLike(const core::Programme &programme, const core::Card &like);

} // namespace ui
