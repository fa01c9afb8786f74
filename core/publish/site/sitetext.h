// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/site/html.h"
#include "core/text/markup.h"

namespace publish {

// A long text as paragraphs and nested lists, in a page in `language`. Links lead to what
// safeLink() lets them; others are just their text. Takes time in proportion to the text.
Html textHtml(const QList<core::Block> &blocks, const QString &language);

// `text` as a link to `url`, or just the text where that is no safeLink().
Html linkHtml(const QString &text, const QString &url, const QString &language);

} // namespace publish
