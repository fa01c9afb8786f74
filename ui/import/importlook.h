// SPDX-License-Identifier: GPL-3.0-or-later
// What a card of an import is like at a glance.
#pragma once

#include "core/import/importplan.h"
#include "ui/theme.h"

namespace ui {

struct ImportLook
{
    enum class Kind { New, Changes, Same, LeftOut };

    Kind kind = Kind::New;
    int doubtful = 0; // fields
    int guessed = 0;  // fields
    int lines = 0;    // without a field
    int clashes = 0;  // parts about which nobody has decided

    int toLookAt() const { return doubtful + guessed + lines + clashes; }
    bool operator==(const ImportLook &) const = default;
};

ImportLook lookOf(const core::PlannedCard &card);
// Whether the import would take it.
bool isTaken(const core::PlannedCard &card);

// A sign has a shape as well as a colour.
struct Sign
{
    QString text;
    Tone tone = Tone::Plain;
};
Sign signOf(const ImportLook &look);
Sign signOf(core::Confidence confidence);
// "Sure"
QString wordFor(core::Confidence confidence);

} // namespace ui
