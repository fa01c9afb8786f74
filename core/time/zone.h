// SPDX-License-Identifier: GPL-3.0-or-later
// A time zone is named by a string that is stored as it is: an IANA id ("Europe/Madrid") or a fixed
// offset ("UTC", "UTC+02:00", "UTC-03:00"). Abbreviations such as CET are never zones: they name
// other offsets in other places, and people write CET in summer too.
//
// Offsets are in seconds east of UTC. Every function is total and may be called from any thread.
#pragma once

#include <QString>

#include <optional>

namespace core {

// The canonical name of a zone as people write it, or nullopt. Ids are read whatever their case
// ("europe/madrid"), offsets as "UTC-3", "UTC −3", "UTC+5:30", "UTC+0530", "GMT+2", "UTC/GMT-5",
// "+02:00", "Z", all of them also in brackets. Etc/GMT+3 comes back as the offset it stands for.
//
// Offsets beyond ±14:00 are refused: clocks in use run from UTC-12:00 to UTC+14:00 (tz database).
std::optional<QString> canonicalZone(QStringView written);

// The canonical name of a fixed offset: 7200 is "UTC+02:00", 0 is "UTC". Whole minutes, |offset| at
// most 14 hours; null otherwise.
QString fixedZone(int offset);

// The offset of a zone in its canonical fixed form; nullopt for an IANA id or anything else.
std::optional<int> fixedOffset(QStringView zone);

// The offset that an abbreviation means ("CET", "ART"; case-blind), where it means only one.
// nullopt for one that is unknown or ambiguous (IST, CST, BST …) or that changes with the season
// (ET, PT). Well-nigh universal use decides over rare ones: PST is -8, although Manila has it too.
std::optional<int> abbreviationOffset(QStringView written);

// Whether it is the abbreviation of some zone, ambiguous or not.
bool isZoneAbbreviation(QStringView written);

// The city that a zone is named after, as labels say it: "Buenos Aires" for
// "America/Argentina/Buenos_Aires"; null for a fixed offset. English, as the tz database has it.
QString cityName(const QString &zone);
// The same in the language `reader` (BCP 47), as CLDR has it: "Tokio".
QString cityName(const QString &zone, const QString &reader);

// "(UTC+2)", "(UTC-3)", "(UTC+5:30)", "(UTC)".
QString offsetLabel(int offset);

// The offset as ISO 8601 has it: "+02:00", "-03:00", "+00:00".
QString isoOffset(int offset);

// The zone that this machine's clock is set to; UTC where that has no name.
QString machineZone();

} // namespace core
