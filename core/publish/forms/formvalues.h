// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cardfield.h"
#include "core/model/programme.h"
#include "core/publish/forms/formdocument.h"
#include "core/publish/wording.h"

#include <QStringList>

namespace publish {

// One card on its way into a form.
struct FormContext
{
    const core::Programme &programme;
    const core::Card &card;
    const Wording &wording;
    QStringList zones; // canonical, shown after the event's own
    // Code and format stand above the title, so that they need no rows.
    bool hasCodeLine = false;
    QList<FormComment> *comments = nullptr; // takes those of the card; null: they are left out
};

// "1.3.2 Panel"; null where a note's reader would not take that line for this code and format.
QString codeLine(const core::Programme &programme, const core::Card &card, const Wording &wording);

// The rows of the form's table: all that the card says of itself but for its title and its long
// texts, in the form's order, in words that core::readNote() reads back. What is empty has a row
// too, but for what the form asks nobody for.
QList<FormRow> formRows(const FormContext &context);

} // namespace publish
