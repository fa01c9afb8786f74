// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"
#include "ui/cards/cardquery.h"
#include "ui/context.h"

#include <QHash>
#include <QObject>

namespace ui {

class CardArranger;
class CardSearch;
class FilterBar;

// Which cards the list shows: puts the search, the filters and the order together, asks, and says
// when the same question may have another answer.
class CardFinder final : public QObject
{
    Q_OBJECT

public:
    CardFinder(const Context &context, const FilterBar &filters, QObject *parent = nullptr);

    void search(const QString &text);
    const QString &text() const;
    // What is searched for, folded (core::fold); empty while nothing is.
    const QStringList &words() const { return m_words; }
    // The place where a card was found, in one line; null where there is none.
    QString excerpt(const core::Card &card) const;

    // By which titles are compared: BCP 47.
    void setLanguage(const QString &language) { m_language = language; }

    // A new question by whoever uses the list: what does not fit goes. arranged() follows, at once
    // or later.
    void ask();
    // The same question, of an event that has changed: these cards stay also where they don't fit.
    void askAgain(const QStringList &kept);
    // Of the cards that were kept, only these are any longer.
    void keepOnly(const QStringList &cards);
    // Whether an answer is still to come.
    bool isBusy() const;

Q_SIGNALS:
    void arranged(const QStringList &ids);
    // Another answer than the last one is likely: askAgain() gives it.
    void outdated();
    void wordsChanged(const QStringList &words);

private:
    void takeHits(const QList<core::SearchHit> &hits);
    void arrange();
    CardQuery query() const;

    Context m_context;
    const FilterBar &m_filters;
    CardSearch *m_search;
    CardArranger *m_arranger;
    QHash<QString, core::SearchHit> m_hits; // by card
    QSet<QString> m_found;                  // the same cards
    QStringList m_words;
    QSet<QString> m_kept;
    QString m_language;
};

} // namespace ui
