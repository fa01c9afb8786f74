// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"

#include <QJsonObject>

namespace ui {

// Which of the event's cards are published: all; those that the page of cards shows, or that are
// selected there; by what they say.
enum class CardScope { All, Shown, Selected, ByStatus, ByDay, ByTheme };

// Of the page of cards, ids in its order.
struct CardsInView
{
    QStringList shown;
    QStringList selected;

    bool operator==(const CardsInView &) const = default;
};

// What is chosen on the page of publishing, for all formats together: each heeds what it uses.
struct PublishChoices
{
    QString format; // a name of publish::exportFormats()
    CardScope scope = CardScope::All;
    // What is ticked for the last three scopes, whichever is on.
    QStringList statuses{QStringLiteral("draft"), QStringLiteral("submitted"),
                         QStringLiteral("changes-requested"), QStringLiteral("accepted"),
                         QStringLiteral("published")}; // keys
    QStringList days;                                  // ISO; "" is without a date
    QStringList themes;                                // ids; "" is without one
    QString language;  // null: the event's source, or all of them where a format can have all
    QStringList zones; // canonical; empty: the event's
    publish::Paper paper = publish::Paper::A4;
    publish::TimetableView view = publish::TimetableView::Day;
    publish::BookletOptions booklet;
    QStringList columns;

    bool operator==(const PublishChoices &) const = default;
};

// Zones that a document has room for beside the event's own.
inline constexpr int mostZones = 4;
inline constexpr int mostBookletLanguages = 3;

// What a program of another version wrote is read as far as it is understood.
QJsonObject choicesToJson(const PublishChoices &choices);
PublishChoices choicesFromJson(const QJsonObject &json);

// What the ticks of a scope are keys of: the card's day or thematic line as PublishChoices has it.
QString dayKey(const core::Card &card);
QString themeKey(const core::Card &card);

// Ids, in the order of the documents; empty where none fits.
QStringList cardsChosen(const core::Programme &programme, const PublishChoices &choices,
                        const CardsInView &view);

// With languages and columns that the event has no more left out; without a time.
publish::ExportOptions exportOptions(const core::Programme &programme,
                                     const PublishChoices &choices, const QStringList &cards);

} // namespace ui
