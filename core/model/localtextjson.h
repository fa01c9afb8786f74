// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/localtext.h"

#include <QJsonObject>
#include <QJsonValue>

namespace core {

// {"es": "…", "en": "…"}; empty where there is no text.
QJsonObject toJson(const LocalText &text);
// Whatever is not an object of strings is left out.
LocalText localTextFromJson(const QJsonValue &value);

// A string, or null where it is empty.
QJsonValue orNull(const QString &text);

} // namespace core
