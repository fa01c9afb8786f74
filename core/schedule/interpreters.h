// SPDX-License-Identifier: GPL-3.0-or-later
// Who understands whom at a session. Languages are compared by what is spoken: es and es-AR are
// one.
#pragma once

#include "core/model/programme.h"

namespace core {

// Whether the event plans its booths: where no platform has any, nothing can be said of them.
bool plansBooths(const Programme &programme);

// The languages of a session (as the card has them) that those of its first one can't follow by the
// booths of `platforms`. A booth works both ways, and one may take over from another: with es–en
// and en–fr, fr is followed from es. Words that are no language are left out.
QStringList notInterpreted(const Card &card, const QList<const Platform *> &platforms);

// The booths of a platform that are at work in a session: their places in Platform::booths.
QList<int> boothsAtWork(const Card &card, const Platform &platform);

} // namespace core
