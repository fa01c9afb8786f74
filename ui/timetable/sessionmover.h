// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/moves.h"
#include "ui/models/timetablemodel.h"

#include <QObject>

#include <optional>

namespace ui {

class Session;

// A session or a break on its way to another place, by the pointer or by keys. Nothing of the event
// changes before it is dropped; then all is one step of undo.
class SessionMover final : public QObject
{
    Q_OBJECT

public:
    enum class Part { Whole, Start, End };

    explicit SessionMover(Session &session, QObject *parent = nullptr);

    // Takes hold of it. What is not scheduled yet is nowhere until it is first dragged or nudged to
    // a place. False where there is no such thing, or nothing may be changed.
    bool begin(const QString &id, Part part = Part::Whole);
    // Held by the pointer at a minute of a day, in this column (a platform's id, null for "no
    // platform").
    void holdAt(QDate day, int minute, const QString &column);

    bool isActive() const { return !m_id.isNull(); }
    const QString &id() const { return m_id; }
    Part part() const { return m_part; }
    // Whether the pointer holds it, not the keys.
    bool isHeld() const { return m_isHeld; }
    // Where it would be dropped.
    const core::Placing &placing() const { return m_placing; }
    // Whether a drop would take it out of the timetable.
    bool isLeaving() const { return m_leaving; }
    // What would be wrong with that place; known a little after it has got there, with changed().
    const QList<core::Finding> &findings() const { return m_findings; }
    // The programme as it would be.
    core::Programme outcome() const;
    // It alone where it would be, on the days and in the columns of a grid.
    core::Grid gridOfMoved(const core::Grid &grid) const;

    const core::Programme &programme() const;
    const QString &homeZone() const { return programme().event.zone; }

    // To a day and its minute (core/schedule/daygrid.h), as the pointer shows it; snapped to five
    // minutes.
    void dragTo(QDate day, int minute, const QString &column);
    void leave();
    // By keys. What is not scheduled begins at the first hour of `day`.
    void startOn(QDate day, int minute, const QString &column);
    void nudge(int minutes);
    void nudgeColumn(int columns);
    void nudgeDay(int days);
    void nudgeLength(int minutes);

    void drop();
    void cancel();

    static constexpr int snap = 5; // minutes

Q_SIGNALS:
    void changed();
    // It lies where `id` is now, or where it was.
    void ended(const QString &id);

private:
    core::Slot slotAt(QDate day, int minute, std::optional<int> length) const;
    QStringList platformsIn(const QString &column) const;
    void setLength(int minutes);
    core::DayMinute start() const;
    int minutesFrom(const core::DayMinute &from, const core::DayMinute &to) const;
    void set(const core::Placing &placing, bool leaving = false);
    void end();
    void look();
    void take(const QList<core::Finding> &found, int look);

    Session &m_session;
    QString m_id;
    Part m_part = Part::Whole;
    core::Placing m_before;
    core::Placing m_placing;
    bool m_leaving = false;
    bool m_isHeld = false;
    int m_held = 0;
    QString m_column; // where it was taken hold of
    QList<core::Finding> m_findings;
    int m_look = 0; // number of the last question about a place
    bool m_isLooking = false;
};

} // namespace ui
