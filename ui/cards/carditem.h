// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of the list of cards says, as a value.
#pragma once

#include "core/model/programme.h"
#include "core/store/store.h"
#include "ui/cards/languagestate.h"
#include "ui/findings.h"
#include "ui/theme.h"

#include <QLocale>

namespace ui {

struct CardItem
{
    QString id;
    QString code;
    QString title;    // in the source language where there is one; null without any
    QString when;     // "Tue 14 Mar · 12:00–13:30" in the home zone; null where not scheduled
    QString platform; // null without one
    core::Status status = core::Status::Draft;
    QList<std::pair<QString, LanguageState>> languages; // of the event, in its order
    std::optional<CardProblems> problems;               // nullopt while nothing has been checked
    int hue = -1; // place of the thematic line among its like; -1 without one

    bool operator==(const CardItem &) const = default;
};

CardItem cardItem(const core::Programme &programme, const core::Card &card,
                  const std::optional<CardProblems> &problems, const QLocale &locale);
// Of an event that is still being read: without problems and languages.
CardItem cardItem(const core::CardRow &row, const QLocale &locale);

// "Tue 14 Mar · 12:00–13:30 · Streaming"; says so where the card is not scheduled.
QString placeAndTime(const CardItem &item);
// The row in one sentence, for who can't see it.
QString spokenRow(const CardItem &item, const QLocale &locale);

Tone statusTone(core::Status status);
// "1 · Title" of a thematic line or a subtheme, "Title" where it has no code.
QString themeName(const core::Theme &theme, const QString &sourceLanguage);

} // namespace ui
