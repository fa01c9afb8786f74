// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"
#include "core/model/programme.h"
#include "core/result.h"

#include <optional>

namespace core {

struct JsonReading
{
    std::optional<Programme> event; // without cards; nullopt where the file holds only cards
    Reading reading;
};

// Reads what core/export/eventjson.h writes, a single card of core/export/cardjson.h, or a list of
// cards ("cards": […]). Members that are missing or of another type are taken as absent. Fails
// with JsonBroken, naming the place, where it is not JSON or not of ours; with FileNewer where a
// newer version wrote it. `file` only names it.
Result<JsonReading> readJson(const QByteArray &json, const QString &file);

} // namespace core
