// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed between two editions, in words for who works on the event: in the language of
// the installed translators. What readers are told is in erratasheet.h.
#pragma once

#include "core/editions/changes.h"

#include <QStringList>

namespace publish {

// "Moved"
QString label(core::SessionChangeKind kind);

// "2021-05-31 13:00–14:30 (UTC+2) · Plenary hall"
QString whenAndWhere(const core::Announcement &announcement);

// "Moved, renamed: 1.3.2 Title", and below it a line for each thing that is other than it was.
QString headline(const core::SessionChange &change);
QStringList details(const core::SessionChange &change);

// "Dates: … → …"
QString describe(const core::EventChange &change);

} // namespace publish
