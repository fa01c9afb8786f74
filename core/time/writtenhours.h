// SPDX-License-Identifier: GPL-3.0-or-later
// Hours as people write them in Spanish, English and French notes.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

// Hours as they were written: nothing in them is put right.
struct WrittenHours
{
    QTime start = {};
    std::optional<QTime> end = {};    // 00:00 with endDay 1 for a written 24:00
    std::optional<QString> zone = {}; // canonical, see zone.h; nullopt where none was written
    QString abbreviation =
        {}; // as written ("CET"), where that is all that names the zone; else null
    // Days after the date of the session, where the text says so ("+1", 24:00); 0 otherwise.
    int startDay = 0;
    int endDay = 0;

    bool operator==(const WrittenHours &) const = default;
};

struct HoursText
{
    // In the order of the text. Hours with two zones ("13:00 Madrid (UTC+2)") come twice, once in
    // each, so that agree() compares what was said twice.
    QList<WrittenHours> ranges = {};
    std::optional<int> minutes = {}; // a length that was written beside or instead of an end
    QStringList notUnderstood =
        {}; // what is left over, as written: never dropped, never guessed at

    bool operator==(const HoursText &) const = default;
};

// Any text may be given; one of more than 4,000 characters is no longer about hours, and comes back
// whole as not understood. Reads ranges ("8h45–9h00", "de 8 a 9:30", "8 – 9:30 pm"), lone starts
// ("20h", "a las 8"; a bare number only where something says that it is an hour), zones before,
// inside or behind them, lengths ("Duration 1h30min") and the day marks of hoursLabel(), several of
// them separated by / ; , | line ends or "and". Where am or pm stands at one end only, the other
// end is in the half of the day that puts it on the right side.
HoursText parseHours(QStringView written);

// Minutes from start to end. An end at or before the start is taken as past midnight only where the
// start is 17:00 or later and the result 10 hours at most; otherwise it is zero or negative, as
// written, for the checks to find.
int minutesBetween(QTime start, QTime end);

// The length of written hours, by their day marks or else by the rule above; nullopt without an
// end.
std::optional<int> minutesOf(const WrittenHours &hours);

struct Instants
{
    QDateTime start = {}; // UTC; invalid where the hours have no zone
    QDateTime end = {};   // UTC; invalid without an end

    bool operator==(const Instants &) const = default;
};

// The instants of each of the hours, in their order. The date is local to the first hours that have
// a zone; the others are taken on that date or the day beside it, whichever is nearest to the
// first.
QList<Instants> instantsOn(const QList<WrittenHours> &ranges, QDate date);

// Whether all hours that have a zone name the same instants on that date; ends are compared where
// both are written. Without a valid date, nullopt where an IANA zone needs one.
std::optional<bool> agree(const QList<WrittenHours> &ranges, QDate date);

} // namespace core
