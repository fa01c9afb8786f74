// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace ui {

class Session;

// Finds cards as somebody types: in another thread, the newest question only.
class CardSearch final : public QObject
{
    Q_OBJECT

public:
    explicit CardSearch(Session &session, QObject *parent = nullptr);
    ~CardSearch() override;

    // After a short pause in the typing; an answer that is still to come is dropped. An empty text
    // is answered at once.
    void ask(const QString &text);
    // The same question again, because the texts are others.
    void askAgain();

    const QString &text() const { return m_text; }

Q_SIGNALS:
    // One hit for each card.
    void answered(const QList<core::SearchHit> &hits);

private:
    void start();
    void take(int number, const QList<core::SearchHit> &hits);

    Session &m_session;
    QString m_text;
    QTimer m_delay;
    QThreadPool m_thread;
    int m_number = 0; // of the newest question
};

} // namespace ui
