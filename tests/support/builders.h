// SPDX-License-Identifier: GPL-3.0-or-later
// Small values for tests to start from: each test changes what it is about.
#pragma once

#include "core/model/programme.h"

#include <QString>

#include <optional>

namespace testing {

// An event in Madrid from 26 May to 1 June 2021, in Spanish (the source), English and French, with
// the form's formats and limits, the thematic lines 1 and 2 with the subthemes 1.3 and 2.1, two
// platforms, an organization and two people; without cards. Ids are plain words: "format-0" …,
// "line-1", "subtheme-1.3", "streaming", "room-a", "ana", "ben", "city".
core::Programme sampleProgramme();

// The sample event with whatever a timetable needs: buffers, the booths of "streaming" and the rest
// of their interpreters, a licence that both platforms share, Ana's availability in Bogotá, and two
// breaks: "lunch" on 31 May from 14:00 for an hour on all platforms, "coffee" on 30 May in
// "room-a".
core::Programme programmeWithTimetable();

// Gives the event the means of a review: the colleagues "ana" (author), "eva" (reviewer) and "omar"
// (officer), the criteria "relevance" (weight 2) and "clarity", limits with a minimum, a tolerance,
// and one in characters in French.
void addReview(core::Event &event);

// A draft of the sample event with that code (and "card-" + code as its id) and a title in Spanish.
core::Card card(const QString &code);

// A card with every field that a published one needs, and nothing for a check to say: in Spanish,
// English and French, on `date` at `start` for `minutes`.
core::Card fullCard(const QString &code, QDate date = {2021, 5, 31}, QTime start = {13, 0},
                    std::optional<int> minutes = 90);

// The same with every member of a card filled: people, zones, documents, what a note said …
core::Card cardWithEverything();

// So many words: "word1 word2 …".
QString words(int count);

} // namespace testing
