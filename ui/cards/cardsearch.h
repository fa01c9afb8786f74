// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <QObject>
#include <QThreadPool>

namespace ui {

class Session;

// Finds cards as somebody types: in another thread, the newest question only.
class CardSearch final : public QObject
{
    Q_OBJECT

public:
    explicit CardSearch(Session &session, QObject *parent = nullptr);
    ~CardSearch() override;

    // Takes the place of the question that is waiting for its turn; the answer to one that is being
    // looked up is dropped. An empty text is answered at once.
    void ask(const QString &text);

    const QString &text() const { return m_text; }

Q_SIGNALS:
    // One hit for each card.
    void answered(const QList<core::SearchHit> &hits);

private:
    // The same question again where the texts may be others.
    void start();
    void take(int number, const QList<core::SearchHit> &hits);

    Session &m_session;
    QString m_text;
    QThreadPool m_thread;
    int m_number = 0; // of the newest question
};

} // namespace ui
