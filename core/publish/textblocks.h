// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/look.h"
#include "core/text/markup.h"
#include "core/typeset/document.h"

#include <QList>
#include <QString>

#include <vector>

namespace publish {

// Where a link in a document may lead: the web and mail. Null for any other scheme, so that a
// printed card can't start a program on its reader's machine.
QString safeLink(const QString &url);

// `text` as a link to `url`, or just the text where that is no safeLink().
typeset::Span linkSpan(const QString &text, const QString &url, typeset::TextStyle style,
                       const Look &look);

// A long text on the page, justified and hyphenated in its language (BCP 47).
std::vector<typeset::Block> textBlocks(const QList<core::Block> &blocks, const QString &language,
                                       const Look &look);

} // namespace publish
