// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/labels.h"
#include "core/model/card.h"

#include <QStringView>

#include <optional>

namespace core {

// What stands between a label and its value on the same line.
enum class LabelSeparator {
    None, // nothing: the label is alone on its line
    Colon,
    Dash,  // "Fecha – 31/05/21"
    Cell,  // of a table: "| Fecha | 31/05/21 |", or a tab
    Limit, // "Objetivos (máx. 100 palabras) El objetivo …"
    Space, // "Fecha 31/05/21": only where the value can be nothing else
};

// A line that begins with a known label. Whether it is meant as one depends on what surrounds it
// (notesections.h).
struct LabelLine
{
    Label label = Label::Title;
    LabelLanguages languages;
    QString written;    // the label's words as they stand there
    QString number;     // that follows it: "1.3" of "Subtema 1.3 : …"; null where there is none
    QStringList asides; // what brackets after the label say besides a limit, "if applicable" …
    std::optional<WrittenLimit> limit;
    LabelSeparator separator = LabelSeparator::None;
    QStringView value; // the rest of the line, a view into it

    // How it is set off from running text.
    bool bulleted = false;
    int numbered = 0;     // "2." before it; 0 where there is none
    bool heading = false; // Markdown's #, or emphasis
    bool capital = false;

    bool isAlone() const { return value.isEmpty(); }
};

// Reads a label at the start of a line, without regard to case, accents, numbering, emphasis, list
// and heading marks; takes time linear in the line. nullopt where something else than a separator
// follows the label ("Objetivos claros permiten …"). A space separates where a date, hours, a
// length, a capacity, a registration or languages follow that are understood, and after the number
// of a title or a theme ("Subtema 1.3 La iniciativa …").
std::optional<LabelLine> matchLabel(QStringView line);

} // namespace core
