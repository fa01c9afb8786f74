// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a text at one place: what is wrong there, then the clipboard.
#pragma once

class QMenu;
class QTextCursor;

namespace ui {

class RichTextEdit;
class Spelling;

// `misspelt` is the word that the menu is about; null where there is none. The menu deletes itself
// when it is closed.
QMenu *makeTextMenu(RichTextEdit &editor, Spelling *spelling, const QTextCursor &misspelt);

} // namespace ui
