// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"

#include <QJsonObject>

namespace core {

// The draft of a card that cardToJson() wrote. `source` is the language that its formats and
// platforms are named in, null where not known.
CardDraft cardFromJson(const QJsonObject &object, const QString &source);

} // namespace core
