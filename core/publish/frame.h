// SPDX-License-Identifier: GPL-3.0-or-later
// What all documents about an event have in common.
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"
#include "core/publish/wording.h"
#include "core/typeset/document.h"

#include <QList>

namespace publish {

// Those asked for, in that order; see ExportOptions::cards.
QList<const core::Card *> chosenCards(const core::Programme &programme, const QStringList &ids);

// The programme with those of them that take place, and no other cards.
core::Programme shownProgramme(const core::Programme &programme, const QStringList &ids);

// In the language that was asked for, else the event's source language.
Wording wordingFor(const core::Programme &programme, const ExportOptions &options);

// The same Han characters look otherwise in Japan, Korea, Taiwan and China: the first language of
// the event that is written with them decides, unless the document's own is.
QString hanLanguage(const core::Event &event, const QString &language);

// "14–16 March 2028"; one date where there is but one.
QString eventDates(const core::Event &event, const Wording &wording);

// Head and foot of each page: the event's title and the section's, `name` and the page.
typeset::RunningLine headerLine(const core::Event &event, const Wording &wording, const Look &look);
typeset::RunningLine footerLine(const QString &name, const Look &look);

// A document without sections, of the event's title and `name`, "Session cards". Its running lines
// show them, the section's title and the page. The same cards in the same form and at the same time
// have the same identifier.
typeset::Document emptyDocument(const core::Programme &programme,
                                const QList<const core::Card *> &cards, const QString &name,
                                const Wording &wording, const Look &look,
                                const ExportOptions &options);

} // namespace publish
