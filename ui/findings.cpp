// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings.h"

#include "core/check/checks.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace ui {
namespace {

// How many days after its own a session may still be near, whatever the zone.
qint64 daysAfter(const core::Card &card)
{
    return 1 + qMax(0, card.slot.minutes.value_or(0)) / (24 * 60);
}

bool mayClash(const core::Card &card, const core::Card &other)
{
    return (!card.code.isEmpty() && card.code == other.code)
        || (card.slot.isScheduled() && other.slot.isScheduled()
            && qAbs(card.slot.date.daysTo(other.slot.date))
                <= qMax(daysAfter(card), daysAfter(other)));
}

// Cards whose neighbours are looked for one by one; of more, such as an import of hundreds, all are
// checked.
constexpr qsizetype mostLookedUp = 50;

} // namespace

CardProblems problemsOf(const QList<core::Finding> &findings)
{
    CardProblems problems;
    for (const core::Finding &finding : findings) {
        problems.errors += finding.severity == core::Severity::Error;
        problems.warnings += finding.severity == core::Severity::Warning;
        if (finding.severity != core::Severity::Hint)
            problems.codes.set(std::size_t(finding.code));
    }
    return problems;
}

Findings::Findings(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, &Findings::start);
    connect(&session, &Session::opened, this, &Findings::recheckAll);
    connect(&session, &Session::closed, this, [this] {
        ++m_generation;
        m_delay.stop();
        m_due.clear();
        m_isAllDue = false;
        m_found.clear();
        m_problems.clear();
        m_isChecked = false;
        Q_EMIT changed({});
    });
    connect(&session, &Session::changed, this, &Findings::note);
}

Findings::~Findings() = default;

void Findings::recheckAll()
{
    ++m_generation;
    m_found.clear();
    m_problems.clear();
    m_isChecked = false;
    m_isAllDue = true;
    m_delay.start(0);
}

// Beside the cards that changed, those that clash with one of them, did so or will.
void Findings::note(const core::Change &change)
{
    if (change.touchesEvent() || change.cards.size() > mostLookedUp)
        m_isAllDue = true;
    for (const core::RowChange<core::Card> &row : change.cards) {
        for (const auto &state : {row.before, row.after}) {
            if (!state)
                continue;
            m_due.insert(state->id);
            if (m_isAllDue)
                continue;
            const bool isMoved = !row.before || !row.after || row.before->slot != row.after->slot
                || row.before->code != row.after->code
                || row.before->platforms() != row.after->platforms()
                || row.before->people != row.after->people
                || row.before->organizers != row.after->organizers
                || row.before->languages != row.after->languages
                || row.before->acknowledgements != row.after->acknowledgements
                || row.before->status != row.after->status
                || row.before->text(core::TextField::Title)
                    != row.after->text(core::TextField::Title);
            if (!isMoved)
                continue;
            for (const core::Card &other : m_session.programme().cards) {
                if (mayClash(*state, other))
                    m_due.insert(other.id);
            }
        }
    }
    if (!m_delay.isActive())
        m_delay.start(150ms);
}

void Findings::start()
{
    if (m_isRunning || !isDue())
        return;
    m_isRunning = true;
    const bool all = std::exchange(m_isAllDue, false);
    if (all) {
        for (const core::Card &card : m_session.programme().cards)
            m_due.insert(card.id);
    }
    const QStringList ids(m_due.cbegin(), m_due.cend());
    m_due.clear();
    QThreadPool::globalInstance()->start([self = QPointer(this), ids, all,
                                          generation = m_generation,
                                          programme = m_session.programme()] {
        const QList<core::Finding> found =
            core::check(programme, all ? QStringList() : ids, {.today = QDate::currentDate()});
        QMetaObject::invokeMethod(
            qApp,
            [self, ids, all, found, generation] {
                if (self)
                    self->take(ids, all, found, generation);
            },
            Qt::QueuedConnection);
    });
}

void Findings::take(const QStringList &cardIds, bool all, const QList<core::Finding> &found,
                    int generation)
{
    m_isRunning = false;
    if (generation == m_generation) {
        m_isChecked = true;
        // Where few cards make all of them, the check speaks of the event too.
        const auto isOfEvent = [](const core::Finding &finding) { return finding.card.isEmpty(); };
        if (all || std::ranges::any_of(found, isOfEvent))
            m_found.remove({});
        for (const QString &id : cardIds) {
            m_found.remove(id);
            m_problems.remove(id);
        }
        for (const core::Finding &finding : found)
            m_found[finding.card].append(finding);
        for (const QString &id : cardIds) {
            if (const CardProblems problems = problemsOf(of(id)); problems != CardProblems())
                m_problems.insert(id, problems);
        }
        Q_EMIT changed(cardIds);
    }
    if (isDue())
        start();
}

std::optional<CardProblems> Findings::problems(const QString &cardId) const
{
    return m_isChecked ? std::optional(m_problems.value(cardId)) : std::nullopt;
}

QList<core::Finding> Findings::all() const
{
    QList<core::Finding> all = m_found.value({});
    for (const core::Card &card : m_session.programme().cards)
        all += m_found.value(card.id);
    return all;
}

int Findings::cardsWith(core::FindingCode code) const
{
    return int(std::ranges::count_if(
        m_problems, [code](const CardProblems &problems) { return problems.has(code); }));
}

void Findings::wait()
{
    while (m_isRunning || isDue()) {
        m_delay.stop();
        start();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, 10);
    }
}

} // namespace ui
