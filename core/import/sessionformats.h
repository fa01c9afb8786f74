// SPDX-License-Identifier: GPL-3.0-or-later
// The formats of sessions and the line "1.3.2 Panel" that opens the form.
#pragma once

#include <QString>

#include <optional>

namespace core {

// The formats of a new event, in the order of its list.
enum class DefaultFormat { Plenary, Panel, Workshop, MasterClass, PolicyDialogue, SideEvent };

// Which of them a name means, in Spanish, English or French: Workshop for "Taller (en línea)".
// nullopt for a format of somebody's own.
std::optional<DefaultFormat> canonicalFormat(QStringView name);

struct CodeLine
{
    QString code;      // null where only a format stands there
    QString format;    // as written; null where only a code stands there
    QStringView title; // what follows a colon or a dash: "Panel 1.3.2: El territorio"
    QStringView rest;  // what is neither: a format that is not known, or a title

    // Both, and nothing else: no line of running text looks like that.
    bool isWhole() const
    {
        return !code.isNull() && !format.isNull() && title.isEmpty() && rest.isEmpty();
    }
};

// Reads a line of a dotted code, a known format or both, in either order. nullopt for others.
std::optional<CodeLine> matchCodeLine(QStringView line);

// A dotted code at the start of a text: "1.3.2" of "1.3.2 – El territorio". Empty where there is
// none; a number without a dot is none.
QStringView leadingCode(QStringView text);

} // namespace core
