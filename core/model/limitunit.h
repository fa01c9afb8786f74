// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/card.h"

#include <QString>

namespace core {

// "words", "characters", "pages": the same in the store and in JSON.
QString limitUnitKey(LimitUnit unit);
// Words for any other key.
LimitUnit limitUnitFromKey(const QString &key);

} // namespace core
