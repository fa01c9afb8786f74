// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/publish/cardform.h"
#include "core/publish/look.h"
#include "core/publish/wording.h"
#include "core/typeset/document.h"

#include <QStringList>

#include <vector>

namespace publish {

// One card on its way to paper.
struct CardContext
{
    const core::Programme &programme;
    const core::Card &card;
    const Wording &wording;
    const Look &look;
    QStringList zones; // canonical, shown after the event's own
};

// A row of the table that a card begins with.
struct Fact
{
    QString label;
    std::vector<typeset::Paragraph> lines; // never empty
    const char *field;                     // its key, see core/model/cardfield.h
};

// What the card says of itself but for its long texts, as much as is shown, in the form's order.
// What is empty is left out. People have a row for each role they take.
std::vector<Fact> cardFacts(const CardContext &context, const CardForm &form = {});

// The hours in the event's zone and then in the others, each zone once:
// "12:00–13:30 Madrid (UTC+1)", "01:00–02:30 (+1 day) Tokyo (UTC+9)". Empty without a start.
QStringList hoursInZones(const CardContext &context);
// Likewise of a slot that is local to the zone `home`.
QStringList hoursInZones(const core::Slot &slot, const QString &home, const QStringList &zones,
                         const Wording &wording);

// The place of the card's thematic line, or that of its subtheme, among the event's; -1 without
// one.
int themePosition(const core::Programme &programme, const core::Card &card);

} // namespace publish
