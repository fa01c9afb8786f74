// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zoneabbreviations.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr int Ambiguous = ZoneAbbreviation::Ambiguous;

// From the tz database and common use; in order, for the search. Ambiguous are those of several
// zones in wide use (IST: India, Ireland, Israel), those that name both halves of the year (ET),
// and those whose offset has changed (PYT).
constexpr std::array Abbreviations{
    ZoneAbbreviation{u"ACDT", 630},      ZoneAbbreviation{u"ACST", 570},
    ZoneAbbreviation{u"ADT", -180},      ZoneAbbreviation{u"AEDT", 660},
    ZoneAbbreviation{u"AEST", 600},      ZoneAbbreviation{u"AFT", 270},
    ZoneAbbreviation{u"AKDT", -480},     ZoneAbbreviation{u"AKST", -540},
    ZoneAbbreviation{u"AMT", Ambiguous}, ZoneAbbreviation{u"ART", -180},
    ZoneAbbreviation{u"AST", Ambiguous}, ZoneAbbreviation{u"AWST", 480},
    ZoneAbbreviation{u"AZT", 240},       ZoneAbbreviation{u"BOT", -240},
    ZoneAbbreviation{u"BRST", -120},     ZoneAbbreviation{u"BRT", -180},
    ZoneAbbreviation{u"BST", Ambiguous}, ZoneAbbreviation{u"CAT", 120},
    ZoneAbbreviation{u"CDT", Ambiguous}, ZoneAbbreviation{u"CEST", 120},
    ZoneAbbreviation{u"CET", 60},        ZoneAbbreviation{u"CHST", 600},
    ZoneAbbreviation{u"CLST", -180},     ZoneAbbreviation{u"CLT", -240},
    ZoneAbbreviation{u"COT", -300},      ZoneAbbreviation{u"CST", Ambiguous},
    ZoneAbbreviation{u"CT", Ambiguous},  ZoneAbbreviation{u"CVT", -60},
    ZoneAbbreviation{u"EAT", 180},       ZoneAbbreviation{u"ECT", Ambiguous},
    ZoneAbbreviation{u"EDT", -240},      ZoneAbbreviation{u"EEST", 180},
    ZoneAbbreviation{u"EET", 120},       ZoneAbbreviation{u"EST", -300},
    ZoneAbbreviation{u"ET", Ambiguous},  ZoneAbbreviation{u"GET", 240},
    ZoneAbbreviation{u"GFT", -180},      ZoneAbbreviation{u"GMT", 0},
    ZoneAbbreviation{u"GST", Ambiguous}, ZoneAbbreviation{u"GYT", -240},
    ZoneAbbreviation{u"HAE", -240},      ZoneAbbreviation{u"HKT", 480},
    ZoneAbbreviation{u"HNE", -300},      ZoneAbbreviation{u"HST", -600},
    ZoneAbbreviation{u"ICT", 420},       ZoneAbbreviation{u"IST", Ambiguous},
    ZoneAbbreviation{u"JST", 540},       ZoneAbbreviation{u"KST", 540},
    ZoneAbbreviation{u"MDT", -360},      ZoneAbbreviation{u"MESZ", 120},
    ZoneAbbreviation{u"MEZ", 60},        ZoneAbbreviation{u"MSK", 180},
    ZoneAbbreviation{u"MST", -420},      ZoneAbbreviation{u"MT", Ambiguous},
    ZoneAbbreviation{u"MYT", 480},       ZoneAbbreviation{u"NDT", -150},
    ZoneAbbreviation{u"NPT", 345},       ZoneAbbreviation{u"NST", -210},
    ZoneAbbreviation{u"NZDT", 780},      ZoneAbbreviation{u"NZST", 720},
    ZoneAbbreviation{u"PDT", -420},      ZoneAbbreviation{u"PET", -300},
    ZoneAbbreviation{u"PHT", 480},       ZoneAbbreviation{u"PKT", 300},
    ZoneAbbreviation{u"PST", -480},      ZoneAbbreviation{u"PT", Ambiguous},
    ZoneAbbreviation{u"PYST", -180},     ZoneAbbreviation{u"PYT", Ambiguous},
    ZoneAbbreviation{u"SAST", 120},      ZoneAbbreviation{u"SGT", 480},
    ZoneAbbreviation{u"TRT", 180},       ZoneAbbreviation{u"UYT", -180},
    ZoneAbbreviation{u"UZT", 300},       ZoneAbbreviation{u"VET", -240},
    ZoneAbbreviation{u"WAT", 60},        ZoneAbbreviation{u"WEST", 60},
    ZoneAbbreviation{u"WET", 0},         ZoneAbbreviation{u"WIB", 420},
    ZoneAbbreviation{u"WIT", 540},       ZoneAbbreviation{u"WITA", 480},
};
static_assert(std::ranges::is_sorted(Abbreviations, {}, [](const ZoneAbbreviation &row) {
    return std::u16string_view(row.name.utf16(), static_cast<std::size_t>(row.name.size()));
}));

} // namespace

const ZoneAbbreviation *findAbbreviation(QStringView written)
{
    const auto row = std::ranges::lower_bound(
        Abbreviations, written,
        [](QStringView left, QStringView right) {
            return left.compare(right, Qt::CaseInsensitive) < 0;
        },
        &ZoneAbbreviation::name);
    const bool found =
        row != Abbreviations.end() && row->name.compare(written, Qt::CaseInsensitive) == 0;
    return found ? &*row : nullptr;
}

} // namespace core
