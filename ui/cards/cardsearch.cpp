// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardsearch.h"

#include "ui/session.h"

#include <chrono>

using namespace std::chrono_literals;

namespace ui {
namespace {

constexpr auto pause = 60ms; // long enough to be quicker than the next key, too short to be seen

} // namespace

CardSearch::CardSearch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_thread.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(pause);
    connect(&m_delay, &QTimer::timeout, this, &CardSearch::start);
    connect(&session, &Session::saved, this, &CardSearch::askAgain);
    // Before the event is closed: only the last connection to a file can fold its journal back.
    connect(&session, &Session::flushWanted, this, [this] { m_thread.waitForDone(); });
}

CardSearch::~CardSearch()
{
    m_thread.waitForDone();
}

void CardSearch::ask(const QString &text)
{
    m_text = text;
    ++m_number;
    m_thread.clear();
    if (core::searchWords(text).isEmpty()) {
        m_delay.stop();
        Q_EMIT answered({});
    } else {
        m_delay.start();
    }
}

void CardSearch::askAgain()
{
    if (!core::searchWords(m_text).isEmpty())
        m_delay.start();
}

void CardSearch::start()
{
    if (!m_session.isOpen())
        return;
    m_thread.start([this, number = ++m_number, path = m_session.path(), text = m_text] {
        // A file that is gone is the session's to tell of.
        const QList<core::SearchHit> hits =
            core::findCards(path, text).value_or(QList<core::SearchHit>());
        QMetaObject::invokeMethod(
            this, [this, number, hits] { take(number, hits); }, Qt::QueuedConnection);
    });
}

void CardSearch::take(int number, const QList<core::SearchHit> &hits)
{
    if (number == m_number)
        Q_EMIT answered(hits);
}

} // namespace ui
