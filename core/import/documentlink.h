// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

// A link of a document where it may be one: http, https or mailto. Null where it leads elsewhere;
// what it stands on is text then.
QString safeDocumentLink(const QString &target);

// Where the code of a field leads: `HYPERLINK "https://…" \o "…"`. Null where it leads nowhere.
QString linkOfField(const QString &code);

// The label of a form that a content control stands for: what it is called, where that is one, or
// the field whose key it is called by ("objectives", "escaleta:objectives"). Null for any other.
QString labelOfControl(const QString &name);

} // namespace core
