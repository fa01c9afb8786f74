// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretches of a text a spelling dictionary is asked about.
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace ui {

struct TextRange
{
    int start = 0;
    int length = 0;

    bool operator==(const TextRange &) const = default;
};

// Words with the apostrophes and hyphens in them. Left out: what has a digit or an underscore
// in it, URLs, domains, e-mail addresses, acronyms in capitals, and scripts without spaces.
QList<TextRange> spellWords(const QString &text);

// The part that the hyphens, and then an elision ("l'", "qu'") or an English "'s", leave to look up
// where a word as a whole is unknown. Each must be right then. Empty where there are no such parts.
QStringList wordParts(const QString &word);

// The dictionary in `names` ("es_MX", "fr") that serves a BCP 47 tag best; "" where none does.
QString dictionaryFor(const QString &language, const QStringList &names);
// The Debian package that brings one; "" for languages whose writing has none.
QString dictionaryPackage(const QString &language);

} // namespace ui
