// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cards/cardquery.h"

#include <QObject>
#include <QThreadPool>

namespace ui {

// Answers queries about the open event: at once where that takes no time, else from another thread,
// and then only the newest one.
class CardArranger final : public QObject
{
    Q_OBJECT

public:
    explicit CardArranger(QObject *parent = nullptr);
    ~CardArranger() override;

    void ask(const core::Programme &programme, const QList<CardProblems> &problems,
             const CardQuery &query, const QString &language);
    // Whether an answer is still to come.
    bool isBusy() const { return m_answered != m_asked; }

Q_SIGNALS:
    void arranged(const QStringList &ids);

private:
    void take(int number, const QStringList &ids);

    QThreadPool m_thread;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace ui
