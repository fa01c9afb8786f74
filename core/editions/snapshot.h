// SPDX-License-Identifier: GPL-3.0-or-later
// A whole event as one text, from which the same event comes back: what an edition keeps. Unlike
// the JSON of core/export it holds ids, revisions and whatever no reader sees.
#pragma once

#include "core/model/programme.h"
#include "core/result.h"

#include <QByteArray>

namespace core {

// JSON in UTF-8, the same bytes for the same event. What is empty is left out.
QByteArray snapshotOf(const Programme &programme);

// What is not in it is as in a new event, so that older snapshots can be read for ever. Fails with
// EditionDamaged, or with FileNewer where a newer program wrote it; the error names no file.
Result<Programme> programmeFromSnapshot(const QByteArray &snapshot);

} // namespace core
