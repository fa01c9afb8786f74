// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/cardsection.h"
#include "core/publish/exportoptions.h"
#include "core/publish/look.h"
#include "core/publish/wording.h"
#include "core/typeset/document.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace publish {

// The typography of a booklet, in points: that of cards, with smaller titles, and its own colour.
struct BookletLook
{
    Look page;
    typeset::TextStyle part; // the title of a part, in the booklet's colour
    typeset::TextStyle coverTitle;
    typeset::TextStyle coverLine; // place, dates
    typeset::Colour colour;
};

BookletLook bookletLookFor(Paper paper, int hue);

// What all parts of a booklet in one language are made from.
struct BookletContext
{
    const core::Programme &programme; // with the sessions that are shown and no others
    const Wording &wording;
    const BookletLook &look;
    QStringList zones; // home is the first

    // The names of destinations: the same session has one in each language.
    QString destination(const QString &name) const { return wording.language() + u'-' + name; }
    QString destination(const core::Card &card) const { return destination(cardDestination(card)); }
    // In the language of the document, in the context "publish::Booklet".
    QString say(const char *text) const { return wording.say("publish::Booklet", text); }
};

// What a part is called in each of its languages, each name once.
using PartNames = QList<Worded>;

PartNames namesOf(const char *text, const std::vector<BookletContext> &languages); // as say()
void addName(PartNames &names, const Worded &name);
// "Contenido / Contents".
QString together(const PartNames &names);
std::vector<typeset::Span> spansOf(const PartNames &names, const typeset::TextStyle &style);

// A part of this title, from a new page on, whose destination is that of `name`.
typeset::Section partSection(const PartNames &title, const QString &name,
                             const BookletContext &context);

} // namespace publish
