// SPDX-License-Identifier: GPL-3.0-or-later
// Who owes what: for reminders.
#pragma once

#include "core/model/programme.h"

#include <QDateTime>

namespace core {

enum class Debt {
    Draft,    // to be written and submitted
    Changes,  // to be changed and submitted again
    Comments, // to be answered; the count says how many
    Review,   // to be judged
};

struct Owed
{
    QString who; // name of an organization or of a colleague; null: of a card that has nobody
    bool isReviewer = false;
    QString card; // id
    Debt what = Debt::Draft;
    int count = 1;
    QDateTime since; // UTC; null where not known

    bool operator==(const Owed &) const = default;
};

// Organizers owe their drafts, changes and answers (the first organizer of a card answers for it),
// reviewers their verdicts; cards under review that nobody has are owed by nobody. By names, then
// what waits longest, then by code.
QList<Owed> owedIn(const Programme &programme);

// "draft", "changes", "comments", "review": the same in every language.
QString debtKey(Debt debt);

} // namespace core
