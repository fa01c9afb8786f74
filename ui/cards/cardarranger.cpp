// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardarranger.h"

namespace ui {

CardArranger::CardArranger(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

CardArranger::~CardArranger()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void CardArranger::ask(const core::Programme &programme, const QList<CardProblems> &problems,
                       const CardQuery &query, const QString &language)
{
    const int number = ++m_asked;
    m_thread.clear();
    if (!query.isCostly()) {
        take(number, arrange(programme, problems, query, language));
        return;
    }
    m_thread.start([this, number, programme, problems, query, language] {
        const QStringList ids = arrange(programme, problems, query, language);
        QMetaObject::invokeMethod(
            this, [this, number, ids] { take(number, ids); }, Qt::QueuedConnection);
    });
}

void CardArranger::take(int number, const QStringList &ids)
{
    if (number != m_asked)
        return;
    m_answered = number;
    Q_EMIT arranged(ids);
}

} // namespace ui
