// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "core/edit/change.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <bitset>
#include <optional>

namespace ui {

class Session;

// What was found on a card, but for hints.
struct CardProblems
{
    int errors = 0;
    int warnings = 0;
    std::bitset<96> codes; // bit n is set for the FindingCode n

    bool has(core::FindingCode code) const { return codes[std::size_t(code)]; }
    bool operator==(const CardProblems &) const = default;
};

CardProblems problemsOf(const QList<core::Finding> &findings);

// What the checks say of the open event, kept up to date behind the scenes: after a change the
// cards that it may concern are checked anew in another thread.
class Findings final : public QObject
{
    Q_OBJECT

public:
    explicit Findings(Session &session, QObject *parent = nullptr);
    ~Findings() override;

    // As core::check() orders them; with a null id, those about the event itself.
    QList<core::Finding> of(const QString &cardId) const { return m_found.value(cardId); }
    // Nullopt until the event has been checked for the first time.
    std::optional<CardProblems> problems(const QString &cardId) const;
    // Those about the event, then in the order of the cards.
    QList<core::Finding> all() const;
    // How many cards have an error or a warning of this code.
    int cardsWith(core::FindingCode code) const;
    // Waits until nothing is left to check. For tests, and before what depends on it.
    void wait();

Q_SIGNALS:
    void changed(const QStringList &cardIds);

private:
    void recheckAll();
    void note(const core::Change &change);
    void start();
    // `all`: the event itself was checked too.
    void take(const QStringList &cardIds, bool all, const QList<core::Finding> &found,
              int generation);
    bool isDue() const { return m_isAllDue || !m_due.isEmpty(); }

    Session &m_session;
    QHash<QString, QList<core::Finding>> m_found;
    QHash<QString, CardProblems> m_problems; // of the cards that have any
    QSet<QString> m_due;                     // cards still to be checked
    QTimer m_delay;
    int m_generation = 0;    // of the open event: what belongs to another one is dropped
    bool m_isAllDue = false; // all cards and the event itself
    bool m_isRunning = false;
    bool m_isChecked = false; // at least once
};

} // namespace ui
