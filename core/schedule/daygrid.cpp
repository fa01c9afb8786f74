// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/daygrid.h"

#include "core/schedule/sessions.h"
#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <span>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int longestEvent = 366; // days that are listed one by one

// A zone that time can be reckoned in, whatever the event says.
QString soundZone(const QString &zone)
{
    return canonicalZone(zone).value_or(u"UTC"_s);
}

QDateTime midnight(QDate day, const QString &zone)
{
    return toUtc(day, QTime(0, 0), zone);
}

// What is drawn, before it is cut into days and columns.
struct Thing
{
    GridPiece::Kind kind;
    QString id;
    QDateTime start; // UTC
    QDateTime end;
    QList<int> columns; // sorted, each once, at least one
};

QDateTime endOf(const QDateTime &start, const Slot &slot)
{
    return start.addSecs(qint64(std::max(slot.minutes.value_or(0), leastPiece)) * 60);
}

// The columns of a grid by the ids of their platforms.
class Columns
{
public:
    explicit Columns(const Programme &programme)
    {
        for (const Platform &platform : programme.platforms)
            m_ids.append(platform.id);
    }

    bool knowsAny(const QStringList &platforms) const
    {
        return std::ranges::any_of(platforms,
                                   [this](const QString &id) { return m_ids.contains(id); });
    }
    void addUnknown() { m_ids.prepend(QString()); }

    QList<int> of(const QStringList &platforms) const
    {
        QList<int> columns;
        for (const QString &id : platforms) {
            if (const qsizetype at = m_ids.indexOf(id); at >= 0)
                columns.append(int(at));
        }
        if (columns.isEmpty())
            columns.append(0); // that of an unknown platform
        std::ranges::sort(columns);
        columns.erase(std::ranges::unique(columns).begin(), columns.end());
        return columns;
    }
    QList<int> all() const
    {
        QList<int> columns(m_ids.size());
        std::iota(columns.begin(), columns.end(), 0);
        return columns;
    }
    const QStringList &ids() const { return m_ids; }

private:
    QStringList m_ids;
};

// One column's share of a thing on one day.
struct Part
{
    int thing;
    int column;
    int start;
    int end;
    int lane = 0;
    int lanes = 1;
};

// Lanes for the parts of one column, which are in the order of their starts.
void giveLanes(std::span<Part> parts)
{
    for (std::size_t first = 0; first < parts.size();) {
        // Those that hang together, directly or by others between them.
        std::vector<int> ends;
        int end = parts[first].end;
        std::size_t next = first;
        for (; next < parts.size() && (next == first || parts[next].start < end); ++next) {
            Part &part = parts[next];
            const auto free =
                std::ranges::find_if(ends, [&part](int until) { return until <= part.start; });
            part.lane = int(free - ends.begin());
            if (free == ends.end())
                ends.push_back(part.end);
            else
                *free = part.end;
            end = std::max(end, part.end);
        }
        for (std::size_t i = first; i < next; ++i)
            parts[i].lanes = int(ends.size());
        first = next;
    }
}

class DayBuilder
{
public:
    DayBuilder(QDate date, const QString &zone)
        : m_start(midnight(date, zone))
        , m_end(midnight(date.addDays(1), zone))
    {
        m_day.date = date;
        m_day.minutes = int(m_start.secsTo(m_end) / 60);
    }

    bool touches(const Thing &thing) const { return thing.start < m_end && thing.end > m_start; }

    GridDay build(const QList<const Thing *> &things)
    {
        for (const auto kind : {GridPiece::Kind::Break, GridPiece::Kind::Session})
            addKind(things, kind);
        std::ranges::stable_sort(m_day.pieces, {}, [](const GridPiece &piece) {
            return std::tuple(piece.kind == GridPiece::Kind::Session, piece.start, piece.column,
                              piece.lane);
        });
        return m_day;
    }

private:
    void addKind(const QList<const Thing *> &things, GridPiece::Kind kind)
    {
        std::vector<Part> parts;
        for (int i = 0; i < int(things.size()); ++i) {
            const Thing &thing = *things[i];
            if (thing.kind != kind)
                continue;
            const int start = int(std::max<qint64>(0, m_start.secsTo(thing.start)) / 60);
            const int end = int(std::min(m_start.secsTo(thing.end), m_start.secsTo(m_end)) / 60);
            for (const int column : thing.columns)
                parts.push_back({i, column, start, std::max(end, start + 1)});
        }
        std::ranges::stable_sort(
            parts, {}, [](const Part &part) { return std::tuple(part.column, part.start); });
        for (auto first = parts.begin(); first != parts.end();) {
            const auto next = std::ranges::find_if(first, parts.end(), [first](const Part &part) {
                return part.column != first->column;
            });
            giveLanes({first, next});
            first = next;
        }
        // Neighbouring columns of one thing become one piece, where it stands alone in them.
        std::ranges::stable_sort(
            parts, {}, [](const Part &part) { return std::tuple(part.thing, part.column); });
        int last = -1; // the thing of the piece before
        for (const Part &part : parts) {
            const Thing &thing = *things[part.thing];
            if (last == part.thing) {
                GridPiece &piece = m_day.pieces.last();
                if (piece.lanes == 1 && part.lanes == 1
                    && piece.column + piece.span == part.column) {
                    ++piece.span;
                    continue;
                }
            }
            last = part.thing;
            m_day.pieces.append({.kind = kind,
                                 .id = thing.id,
                                 .column = part.column,
                                 .span = 1,
                                 .start = part.start,
                                 .end = part.end,
                                 .fromBefore = thing.start<m_start, .goesOn = thing.end> m_end,
                                 .lane = part.lane,
                                 .lanes = part.lanes});
        }
    }

    QDateTime m_start;
    QDateTime m_end;
    GridDay m_day;
};

} // namespace

Grid gridOf(const Programme &programme, const GridOptions &options)
{
    const QString zone = soundZone(programme.event.zone);
    QList<DayBuilder> days;
    for (const QDate date : options.days) {
        if (date.isValid())
            days.append(DayBuilder(date, zone));
    }

    struct Shown
    {
        Thing thing;
        QStringList platforms;
        bool everywhere = false;
    };
    std::vector<Shown> shown;
    const auto add = [&](GridPiece::Kind kind, const QString &id, const Slot &slot,
                         const QStringList &platforms, bool everywhere) {
        const QDateTime start = startUtc(slot, zone);
        if (!start.isValid())
            return;
        const Thing thing{kind, id, start, endOf(start, slot), {}};
        if (std::ranges::any_of(days, [&](const DayBuilder &day) { return day.touches(thing); }))
            shown.push_back({thing, platforms, everywhere});
    };
    for (const Break &pause : programme.breaks)
        add(GridPiece::Kind::Break, pause.id, pause.slot, pause.platforms,
            pause.platforms.isEmpty());
    for (const Card &card : programme.cards) {
        if (options.withLeftOut || takesPlace(card))
            add(GridPiece::Kind::Session, card.id, card.slot, card.platforms(), false);
    }

    Columns columns(programme);
    if (std::ranges::any_of(shown, [&columns](const Shown &each) {
            return !each.everywhere && !columns.knowsAny(each.platforms);
        }))
        columns.addUnknown();
    for (Shown &each : shown)
        each.thing.columns = each.everywhere ? columns.all() : columns.of(each.platforms);
    // A break of an event without platforms has nowhere to be.
    std::erase_if(shown, [](const Shown &each) { return each.thing.columns.isEmpty(); });

    Grid grid{.columns = columns.ids()};
    for (DayBuilder &day : days) {
        QList<const Thing *> things;
        for (const Shown &each : shown) {
            if (day.touches(each.thing))
                things.append(&each.thing);
        }
        grid.days.append(day.build(things));
    }
    return grid;
}

bool isOutsideEvent(const Event &event, QDate date)
{
    return (event.start.isValid() && date < event.start)
        || (event.end.isValid() && date > event.end);
}

QList<QDate> timetableDays(const Programme &programme)
{
    QSet<QDate> days;
    const Event &event = programme.event;
    const QDate first = event.start.isValid() ? event.start : event.end;
    const QDate last = event.end.isValid() ? event.end : event.start;
    if (first.isValid() && first.daysTo(last) < longestEvent) {
        for (QDate day = first; day <= last; day = day.addDays(1))
            days.insert(day);
    }
    const QString zone = soundZone(event.zone);
    const auto add = [&](const Slot &slot) {
        if (!slot.isScheduled())
            return;
        const QDateTime start = startUtc(slot, zone);
        const QDate until =
            start.isValid() ? dayMinuteAt(endOf(start, slot).addSecs(-60), zone).day : slot.date;
        // A session of weeks is a mistake too: its first days show it.
        for (QDate day = slot.date; day <= until && slot.date.daysTo(day) < 7; day = day.addDays(1))
            days.insert(day);
    };
    for (const Card &card : programme.cards)
        add(card.slot);
    for (const Break &pause : programme.breaks)
        add(pause.slot);
    QList<QDate> sorted = days.values();
    std::ranges::sort(sorted);
    return sorted;
}

QDateTime instantAt(QDate day, int minute, const QString &homeZone)
{
    return midnight(day, soundZone(homeZone)).addSecs(qint64(minute) * 60);
}

DayMinute dayMinuteAt(const QDateTime &instant, const QString &homeZone)
{
    const QString zone = soundZone(homeZone);
    const QDate day = inZone(instant, zone).date;
    if (!day.isValid())
        return {};
    return {day, int(midnight(day, zone).secsTo(instant) / 60)};
}

int minutesOfDay(QDate day, const QString &homeZone)
{
    const QString zone = soundZone(homeZone);
    return int(midnight(day, zone).secsTo(midnight(day.addDays(1), zone)) / 60);
}

} // namespace core
