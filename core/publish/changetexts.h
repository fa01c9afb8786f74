// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed between two editions, in words for its readers: in lists; erratasheet.h is what
// is printed.
#pragma once

#include "core/editions/changes.h"
#include "core/publish/wording.h"

#include <QStringList>

namespace publish {

// "Moved"
QString label(core::SessionChangeKind kind, const Wording &wording);

// "Monday, 31 May 2021, 13:00–14:30 Madrid (UTC+2)"; it begins small where dates do.
QString whenOf(const core::Announcement &announcement, const Wording &wording);

// "Moved, Renamed: 1.3.2 Title", and below it a line for each thing that is other than it was.
QString headline(const core::SessionChange &change, const Wording &wording);
QStringList details(const core::SessionChange &change, const Wording &wording);

// "Dates: … → …"
QString describe(const core::EventChange &change, const Wording &wording);

// What stands for keys and dates in what has changed: the name of a field, or of people the role
// that they take; its values; of the event `before` or `after`, empty where there is none.
QString label(const core::ChangedDetail &detail, const Wording &wording);
QStringList shownValues(const core::ChangedDetail &detail, const QStringList &values,
                        const Wording &wording);
QString shownValue(const core::EventChange &change, const QString &value, const Wording &wording);
// Such a detail has no values.
bool isLongText(const core::ChangedDetail &detail);

} // namespace publish
