// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a line, compared without regard to case, accents and the punctuation between them.
#pragma once

#include <QString>

#include <optional>

namespace core {

struct NoteWord
{
    QString folded;
    qsizetype begin = 0; // in the line
    qsizetype end = 0;   // past the word and the endings that were dropped of it

    bool operator==(const NoteWord &) const = default;
};

// Letters, digits and combining marks.
bool isWordCharacter(QChar character);

// The word that begins at or after `from`, past white space, hyphens, apostrophes and emphasis
// marks; nullopt where anything else comes first or the word is longer than a label's would be.
// Endings that give a second gender or number are part of the word and dropped: "Idioma(s)",
// "Moderador/a", "Intervenant·e·s", "Modérateur/trice".
std::optional<NoteWord> wordAt(QStringView line, qsizetype from);

// All words of a short text, folded, with one space between: "co organized by" for
// "(Co-)organized by". Punctuation is dropped, endings as above.
QString phrase(QStringView text);

// As phrase(), without the knowledge of endings: words of running text, "a b" for "a/b".
QStringList foldedWords(QStringView text);

} // namespace core
