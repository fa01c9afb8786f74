// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/bookletcontext.h"

#include <QList>

#include <optional>
#include <vector>

namespace publish {

// Sessions that stand below one title.
struct BookletPart
{
    PartNames title; // a day, or a thematic line
    QString destination;
    std::optional<typeset::Colour> colour; // of the thematic line; else the booklet's
    QList<const core::Card *> cards;       // of the context's programme; never empty
};

// Every session once: by day in the order of time and platforms, those without date or hours at the
// end; or by thematic line in the order of the programme, those without one at the end. Titles are
// in all of the languages, and destinations those of the first.
std::vector<BookletPart> bookletParts(const std::vector<BookletContext> &languages,
                                      BookletOrder order);

} // namespace publish
