// SPDX-License-Identifier: GPL-3.0-or-later
// Long texts of other programs, as Markdown in our subset.
#pragma once

#include <QString>
#include <QStringView>

namespace core {

// Whether a text has tags of HTML in it, and not only a "<" between two numbers.
bool looksLikeHtml(QStringView text);

// HTML, whole or a piece, well-formed or not: paragraphs, lists, bold, italic and links are kept,
// headings are bold paragraphs, rows of tables are paragraphs; scripts, styles and pictures are
// left out, and every other tag leaves its text. Nothing is loaded. Linear in the text.
QString htmlToMarkup(QStringView html);

// A text that may be HTML, Markdown or plain, wrapped or not; null of one that is blank.
QString foreignText(QStringView written);

// The same on one line, without marks: for titles and names. Control characters are gone.
QString foreignLine(QStringView written);

} // namespace core
