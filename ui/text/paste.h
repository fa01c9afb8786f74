// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs put on the clipboard, as blocks: paragraphs, lists, bold, italics and links
// (http, https, mailto) stay, all else goes. Never loads anything.
#pragma once

#include "core/text/markup.h"

#include <memory>

class QMimeData;

namespace ui {

// Of HTML as Word, LibreOffice, Google Docs and browsers write it, also with lists that are only
// paragraphs with a mark. A heading is a bold paragraph, a table's cell a paragraph. Time in
// proportion to its size, however broken or deeply nested it is.
QList<core::Block> blocksOfHtml(QStringView html);
// A paragraph for each line; lines that begin with the mark of a list are items.
QList<core::Block> blocksOfPlainText(QStringView text);

bool canPaste(const QMimeData &mime);
// The best that is there: our own Markdown, else HTML, else plain text.
QList<core::Block> blocksOfMime(const QMimeData &mime);
// As text/markdown, HTML and plain text.
std::unique_ptr<QMimeData> mimeOfBlocks(const QList<core::Block> &blocks);

QString toHtml(const QList<core::Block> &blocks);

} // namespace ui
