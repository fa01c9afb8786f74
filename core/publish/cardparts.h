// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of a card are put together from, in one language or several.
#pragma once

#include "core/publish/facts.h"
#include "core/typeset/document.h"

#include <QString>

#include <vector>

namespace publish {

// "1.3.2 · Panel", or either of them.
QString joined(const QString &left, const QString &right);

// Null where the language is the document's: nothing has to be said then.
QString foreignLanguage(const QString &language, const Wording &wording);

// "Text in Spanish: not yet translated".
typeset::Paragraph untranslatedNote(const CardContext &context, const QString &language);

// The thematic line's colour above a card. The line is named among the facts, so this is an
// ornament.
typeset::Rule themeBar(const CardContext &context);

// "1.3.2 · Panel"; without spans where the card has neither.
typeset::Paragraph kickerOf(const CardContext &context);

typeset::Table factTable(const std::vector<Fact> &facts, const Look &look,
                         typeset::Direction direction);

// "1. Concept", or without the number where the form is not shown; `label` is in one language or
// several.
typeset::Heading sectionHeading(const Look &look, const core::CardField &field,
                                const QString &label, const CardForm &form);

// The relevant documents under their heading; empty where there are none.
std::vector<typeset::Block> documentsSection(const CardContext &context,
                                             const core::CardField &field, const QString &label,
                                             const CardForm &form);

// "Draft": readers of a session that is not settled should know that it is not. Null of one that
// is.
QString statusMark(const core::Card &card, const Wording &wording);

// Moves long texts into the column of the facts' values.
void indentTexts(std::vector<typeset::Block> &blocks, typeset::Direction direction, double width);

} // namespace publish
