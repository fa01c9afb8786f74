// SPDX-License-Identifier: GPL-3.0-or-later
// Which cards the list shows, and in what order: functions of values, for any thread.
#pragma once

#include "core/model/programme.h"
#include "ui/cards/languagestate.h"
#include "ui/findings.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace ui {

// A card is shown when it fits each member that says something; within one it is enough to fit one
// of the choices.
struct CardFilter
{
    QList<core::Status> statuses;
    std::optional<bool> scheduled; // true: with a date and a start
    QStringList lines;             // ids of thematic lines; a null string is a card without one
    QMap<QString, QList<LanguageState>> languages; // by language of the event
    bool anyProblem = false;                       // an error or a warning
    QList<core::FindingCode> problems;

    bool isEmpty() const { return *this == CardFilter(); }
    bool operator==(const CardFilter &) const = default;
};

enum class CardOrder { Code, Time, Title, Status, Problems };

struct CardQuery
{
    CardFilter filter;
    CardOrder order = CardOrder::Code;
    std::optional<QSet<QString>> found; // by the search; nullopt where nothing is searched for
    QSet<QString> kept;                 // cards that are shown in any case

    // Whether it is about all cards.
    bool isOfAll() const { return filter.isEmpty() && !found; }
    bool looksAtProblems() const
    {
        return filter.anyProblem || !filter.problems.isEmpty() || order == CardOrder::Problems;
    }
    // Whether it has to look at every text; then it takes too long for the thread of the windows.
    bool isCostly() const { return order == CardOrder::Title || !filter.languages.isEmpty(); }
};

// Ids. `problems` are those of the programme's cards in their order; they may be missing where the
// query does not look at them. Titles are compared as `language` (BCP 47) does. What is equal goes
// by its code.
QStringList arrange(const core::Programme &programme, const QList<CardProblems> &problems,
                    const CardQuery &query, const QString &language);

} // namespace ui
