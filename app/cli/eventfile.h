// SPDX-License-Identifier: GPL-3.0-or-later
// What several commands do with an event file.
#pragma once

#include "core/check/finding.h"
#include "core/store/store.h"

#include <QJsonObject>

namespace cli {

// Whoever is logged in, now.
core::Author author();

// The home zone of this machine, or "UTC" where it has no name.
QString machineZone();

// The canonical names of zones as people write them, or ZoneUnknown.
core::Result<QStringList> zones(const QStringList &written);

core::Result<core::Programme> readEvent(const QString &path);

// The cards of these codes (ids are taken too), or CardMissing.
core::Result<QStringList> cardIds(const core::Programme &programme, const QStringList &codes,
                                  const QString &file);

// The keys as statuses; nullopt and a sentence on standard error where one is none.
std::optional<QList<core::Status>> statuses(const QStringList &keys);

QJsonObject toJson(const core::Finding &finding, const core::Programme &programme);
// One line for a person: code of the card, severity, sentence.
QString line(const core::Finding &finding, const core::Programme &programme);

} // namespace cli
