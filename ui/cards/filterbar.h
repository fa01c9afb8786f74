// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cards/cardquery.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QMenu;

namespace ui {

class FilterChip;
class Findings;
class Session;

// The chips above the list: which cards, and in what order.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Session &session, Findings &findings, QWidget *parent = nullptr);

    const CardFilter &filter() const { return m_filter; }
    void setFilter(const CardFilter &filter);
    CardOrder order() const { return m_order; }
    void setOrder(CardOrder order);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void say();
    // What changes in the filter, by the hand of whoever uses it.
    template <typename Change>
    void edit(Change change);

    void fillStatuses(QMenu &menu);
    void fillLines(QMenu &menu);
    void fillLanguages(QMenu &menu);
    void fillProblems(QMenu &menu);
    void fillOrders(QMenu &menu);
    void addAny(QMenu &menu, bool isChosen, const std::function<void(CardFilter &)> &clear);
    QString chosenLanguages() const;
    void countProblems(const QStringList &cardIds);
    // What the new state of the event has no more can't be filtered by.
    void dropGone();

    Session &m_session;
    Findings &m_findings;
    CardFilter m_filter;
    CardOrder m_order = CardOrder::Code;
    QSet<QString> m_troubled; // cards with an error or a warning
    FilterChip *m_problemsOnly;
    FilterChip *m_statusChip;
    FilterChip *m_lineChip;
    FilterChip *m_languageChip;
    FilterChip *m_problemChip;
    FilterChip *m_orderChip;
};

} // namespace ui
