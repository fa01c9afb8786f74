// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/sessionmover.h"

#include "core/check/checks.h"
#include "core/schedule/daygrid.h"
#include "core/schedule/placing.h"
#include "core/time/localtime.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int usualLength = 60; // minutes, of what has none yet

int snapped(int minutes)
{
    return int(std::lround(double(minutes) / SessionMover::snap)) * SessionMover::snap;
}

int lengthOf(const core::Slot &slot)
{
    return slot.minutes.value_or(0) > 0 ? *slot.minutes : usualLength;
}

qsizetype columnOf(const core::Programme &programme, const QString &platform)
{
    return std::ranges::find(programme.platforms, platform, &core::Platform::id)
        - programme.platforms.begin();
}

} // namespace

SessionMover::SessionMover(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // What is being moved may be changed or deleted by somebody else meanwhile.
    connect(&session, &Session::changed, this, [this] {
        if (isActive() && core::placingOf(programme(), m_id) != m_before)
            cancel();
        else
            look();
    });
    connect(&session, &Session::closed, this, &SessionMover::cancel);
}

bool SessionMover::begin(const QString &id, Part part)
{
    const std::optional<core::Placing> now = core::placingOf(programme(), id);
    if (!now || m_session.isReadOnly())
        return false;
    cancel();
    m_id = id;
    m_part = part;
    m_before = m_placing = *now;
    if (!now->slot.isScheduled()) {
        const core::Card *card = m_session.card(id);
        m_placing.slot.minutes =
            card ? core::usualMinutes(programme(), *card) : lengthOf(now->slot);
    }
    m_leaving = false;
    m_isHeld = false;
    m_held = 0;
    m_column = now->platforms.value(0);
    m_findings.clear();
    look();
    Q_EMIT changed();
    return true;
}

void SessionMover::holdAt(QDate day, int minute, const QString &column)
{
    m_column = column;
    m_held = 0;
    if (const core::DayMinute from = start(); from.day.isValid())
        m_held = minutesFrom(from, {day, minute})
            - (m_part == Part::End ? m_placing.slot.minutes.value_or(0) : 0);
}

const core::Programme &SessionMover::programme() const
{
    return m_session.programme();
}

int SessionMover::minutesFrom(const core::DayMinute &from, const core::DayMinute &to) const
{
    return int(core::instantAt(from.day, from.minute, homeZone())
                   .secsTo(core::instantAt(to.day, to.minute, homeZone()))
               / 60);
}

core::DayMinute SessionMover::start() const
{
    return core::dayMinuteAt(core::startUtc(m_placing.slot, programme().event.zone),
                             programme().event.zone);
}

void SessionMover::set(const core::Placing &placing, bool leaving)
{
    if (placing == m_placing && leaving == m_leaving)
        return;
    m_placing = placing;
    m_leaving = leaving;
    look();
    Q_EMIT changed();
}

core::Slot SessionMover::slotAt(QDate day, int minute, std::optional<int> length) const
{
    const QString &zone = programme().event.zone;
    const QDateTime instant = core::instantAt(day, minute, zone);
    const core::ZonedTime local = core::inZone(instant, zone);
    // Where the home zone is unknown, nobody turns its clocks.
    if (!local.isValid())
        return {instant.date(), instant.time(), length};
    return {local.date, local.time, length};
}

QStringList SessionMover::platformsIn(const QString &column) const
{
    if (column == m_column)
        return m_before.platforms;
    if (m_before.platforms.isEmpty() && programme().breakWithId(m_id))
        return {}; // of a break: all of them
    if (column.isNull())
        return {};
    if (!programme().platform(m_column))
        return {column};
    return core::shifted(programme(), m_before.platforms,
                         int(columnOf(programme(), column) - columnOf(programme(), m_column)));
}

void SessionMover::dragTo(QDate day, int minute, const QString &column)
{
    if (!isActive())
        return;
    m_isHeld = true;
    const int held = snapped(minute - m_held);
    if (m_part == Part::Whole) {
        // Held by its foot it is not pushed out of the day.
        set({slotAt(day, std::max(0, held), m_placing.slot.minutes), platformsIn(column)});
        return;
    }
    const core::DayMinute from = start();
    if (!from.day.isValid())
        return;
    const int since = minutesFrom(from, {day, held});
    if (m_part == Part::End)
        setLength(since);
    else if (lengthOf(m_placing.slot) - since >= snap) // the end stays where it is
        set({slotAt(day, held, lengthOf(m_placing.slot) - since), m_placing.platforms});
}

void SessionMover::leave()
{
    if (isActive() && m_part == Part::Whole && m_session.card(m_id)) {
        m_isHeld = true;
        set({{.minutes = m_placing.slot.minutes}, m_before.platforms}, true);
    }
}

void SessionMover::startOn(QDate day, int minute, const QString &column)
{
    if (!isActive() || m_placing.slot.isScheduled())
        return;
    core::Placing placing = m_placing;
    if (!column.isNull() && placing.platforms.isEmpty())
        placing.platforms = {column};
    placing.slot = slotAt(placing.slot.date.isValid() ? placing.slot.date : day, snapped(minute),
                          placing.slot.minutes);
    set(placing);
}

void SessionMover::nudge(int minutes)
{
    if (const core::DayMinute from = start(); isActive() && from.day.isValid()) {
        const QString &zone = programme().event.zone;
        const core::DayMinute to = core::dayMinuteAt(
            core::instantAt(from.day, from.minute, zone).addSecs(qint64(minutes) * 60), zone);
        set({slotAt(to.day, to.minute, m_placing.slot.minutes), m_placing.platforms});
    }
}

void SessionMover::nudgeColumn(int columns)
{
    if (!isActive())
        return;
    core::Placing placing = m_placing;
    if (placing.platforms.isEmpty() && m_session.card(m_id) && !programme().platforms.isEmpty())
        placing.platforms = {columns > 0 ? programme().platforms.first().id
                                         : programme().platforms.last().id};
    else
        placing.platforms = core::shifted(programme(), placing.platforms, columns);
    set(placing);
}

void SessionMover::nudgeDay(int days)
{
    if (!isActive() || !m_placing.slot.date.isValid())
        return;
    core::Placing placing = m_placing;
    placing.slot.date = placing.slot.date.addDays(days);
    set(placing);
}

void SessionMover::nudgeLength(int minutes)
{
    if (isActive())
        setLength(lengthOf(m_placing.slot) + minutes);
}

void SessionMover::setLength(int minutes)
{
    core::Placing placing = m_placing;
    placing.slot.minutes = std::max(minutes, snap);
    set(placing);
}

core::Programme SessionMover::outcome() const
{
    core::Programme after = programme();
    if (m_leaving)
        core::sendBack(after, {m_id});
    else
        core::move(after, m_id, m_placing);
    return after;
}

core::Grid SessionMover::gridOfMoved(const core::Grid &grid) const
{
    core::Programme alone = programme();
    const core::Card *card = alone.card(m_id);
    alone.cards = card ? QList<core::Card>{*card} : QList<core::Card>();
    const core::Break *pause = alone.breakWithId(m_id);
    alone.breaks = pause ? QList<core::Break>{*pause} : QList<core::Break>();
    core::move(alone, m_id, m_placing);
    core::GridOptions options;
    for (const core::GridDay &day : grid.days)
        options.days.append(day.date);
    core::Grid moved = core::gridOf(alone, options);
    // The grid that is shown may have a column more: that for no platform.
    const int more = int(grid.columns.size() - moved.columns.size());
    for (core::GridDay &day : moved.days) {
        for (core::GridPiece &piece : day.pieces)
            piece.column = std::max(0, piece.column + more);
    }
    return moved;
}

// In another thread: what is dragged keeps up with the pointer, however many sessions there are.
void SessionMover::look()
{
    ++m_look;
    if (m_isLooking || !isActive())
        return;
    if (m_leaving || !m_placing.slot.isScheduled() || !m_session.card(m_id)) {
        m_findings.clear();
        return;
    }
    m_isLooking = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), programme = programme(), id = m_id,
                                          placing = m_placing, look = m_look] {
        core::Programme after = programme;
        core::move(after, id, placing);
        const QList<core::Finding> found =
            core::check(after, {id}, {.today = QDate::currentDate()});
        QMetaObject::invokeMethod(
            qApp,
            [self, found, look] {
                if (self)
                    self->take(found, look);
            },
            Qt::QueuedConnection);
    });
}

void SessionMover::take(const QList<core::Finding> &found, int look)
{
    m_isLooking = false;
    if (look != m_look) {
        this->look();
        return;
    }
    m_findings = found;
    Q_EMIT changed();
}

void SessionMover::drop()
{
    if (!isActive())
        return;
    const bool isBreak = programme().breakWithId(m_id) != nullptr;
    const core::Card *card = m_session.card(m_id);
    const core::Programme after = outcome();
    Step step{.place = {.card = card ? m_id : QString(), .field = u"timetable"_s}};
    const QString source = after.sourceLanguage();
    step.name = card
        ? (card->code.isEmpty() ? card->text(core::TextField::Title).best(source, source)
                                : card->code)
        : after.breakWithId(m_id)->title.best(source, source);
    if (m_leaving)
        step.text = QT_TRANSLATE_NOOP("ui::Step", "sending back of %1");
    else if (m_part != Part::Whole || m_placing.slot.minutes != m_before.slot.minutes)
        step.text = QT_TRANSLATE_NOOP("ui::Step", "length of %1");
    else
        step.text = QT_TRANSLATE_NOOP("ui::Step", "move of %1");
    if (!m_before.slot.isScheduled() && !m_leaving && !isBreak)
        step.text = QT_TRANSLATE_NOOP("ui::Step", "placing of %1");
    const QString id = m_id;
    // What was in the list and is let go of over it stays as it was.
    const bool isPlaced = m_leaving ? m_before.slot.isScheduled() : m_placing.slot.isScheduled();
    m_id.clear(); // so that the change is none from outside
    if (isPlaced)
        m_session.edit(step, after);
    m_id = id;
    end();
}

void SessionMover::cancel()
{
    if (isActive())
        end();
}

void SessionMover::end()
{
    const QString id = std::exchange(m_id, QString());
    ++m_look;
    m_findings.clear();
    Q_EMIT changed();
    Q_EMIT ended(id);
}

} // namespace ui
