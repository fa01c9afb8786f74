// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardsearch.h"

#include "ui/session.h"

namespace ui {

CardSearch::CardSearch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_thread.setMaxThreadCount(1);
    connect(&session, &Session::opened, this, &CardSearch::start);
    connect(&session, &Session::saved, this, &CardSearch::start);
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
    start();
    if (core::searchWords(text).isEmpty())
        Q_EMIT answered({});
}

void CardSearch::start()
{
    ++m_number;
    m_thread.clear();
    if (!m_session.isOpen() || core::searchWords(m_text).isEmpty())
        return;
    m_thread.start([this, number = m_number, path = m_session.path(), text = m_text] {
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
