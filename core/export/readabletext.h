// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a card for files whose readers know no markup.
#pragma once

#include <QString>
#include <QStringView>

namespace core {

// Without what XML 1.0 and RFC 5545 forbid: control characters but for line feeds and tabs, lone
// surrogates, noncharacters. Every kind of line end is a line feed.
QString withoutControls(QStringView text);

// On one line: each run of white space is one space.
QString oneLine(QStringView text);

// A long text (Markdown) as it reads without markup: an empty line between paragraphs, a line for
// each item of a list with `bullet` or its number, and where a link leads in brackets behind it.
QString readableText(QStringView markdown, QChar bullet = u'•');

// The URL, encoded, where it is one of the web with a host; null for any other.
QString webLink(const QString &url);

} // namespace core
