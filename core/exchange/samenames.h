// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"

#include <QHash>

namespace core {

// Entries of the event's lists that each side made for itself under one name (folded, in the
// event's source language): the id that gives way → the smaller one, which stays. An entry that
// only one side has still goes by the name that it had in `base`, too.
QHash<QString, QString> sameEntries(const Programme &base, const Programme &ours,
                                    const Programme &theirs);

// The event with these other ids, wherever they stand.
void renameEntries(Programme &programme, const QHash<QString, QString> &ids);

} // namespace core
