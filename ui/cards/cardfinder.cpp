// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardfinder.h"

#include "ui/cards/cardarranger.h"
#include "ui/cards/cardsearch.h"
#include "ui/cards/excerpt.h"
#include "ui/cards/filterbar.h"
#include "ui/findings.h"
#include "ui/session.h"

namespace ui {

CardFinder::CardFinder(const Context &context, const FilterBar &filters, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_filters(filters)
    , m_search(new CardSearch(context.session, this))
    , m_arranger(new CardArranger(this))
{
    connect(m_search, &CardSearch::answered, this, &CardFinder::takeHits);
    connect(m_arranger, &CardArranger::arranged, this, &CardFinder::arranged);
    connect(&filters, &FilterBar::changed, this, &CardFinder::ask);
    connect(&context.findings, &Findings::changed, this, [this] {
        if (query().looksAtProblems())
            Q_EMIT outdated();
    });
}

void CardFinder::search(const QString &text)
{
    m_search->ask(text);
}

const QString &CardFinder::text() const
{
    return m_search->text();
}

QString CardFinder::excerpt(const core::Card &card) const
{
    const auto hit = m_hits.find(card.id);
    return hit == m_hits.end() ? QString()
                               : excerptOf(m_context.session.programme(), card, *hit, m_words);
}

void CardFinder::ask()
{
    m_kept.clear();
    arrange();
}

void CardFinder::askAgain(const QStringList &kept)
{
    m_kept.unite({kept.cbegin(), kept.cend()});
    arrange();
}

void CardFinder::keepOnly(const QStringList &cards)
{
    const qsizetype before = m_kept.size();
    m_kept.intersect({cards.cbegin(), cards.cend()});
    // Whoever lets go of a card may be in the middle of choosing another one.
    if (m_kept.size() != before && !query().isOfAll())
        QMetaObject::invokeMethod(this, &CardFinder::arrange, Qt::QueuedConnection);
}

bool CardFinder::isBusy() const
{
    return m_arranger->isBusy();
}

void CardFinder::takeHits(const QList<core::SearchHit> &hits)
{
    m_hits.clear();
    m_hits.reserve(hits.size());
    for (const core::SearchHit &hit : hits)
        m_hits.insert(hit.card, hit);
    m_found = QSet<QString>(m_hits.keyBegin(), m_hits.keyEnd());
    const QStringList words = foldedWords(m_search->text());
    if (words == m_words) {
        Q_EMIT outdated();
        return;
    }
    m_words = words;
    ask();
    Q_EMIT wordsChanged(words);
}

CardQuery CardFinder::query() const
{
    CardQuery query{.filter = m_filters.filter(), .order = m_filters.order(), .kept = m_kept};
    if (!m_words.isEmpty())
        query.found = m_found;
    return query;
}

void CardFinder::arrange()
{
    const CardQuery asked = query();
    const core::Programme &programme = m_context.session.programme();
    QList<CardProblems> problems;
    if (asked.looksAtProblems()) {
        problems.reserve(programme.cards.size());
        for (const core::Card &card : programme.cards)
            problems.append(m_context.findings.problems(card.id).value_or(CardProblems()));
    }
    m_arranger->ask(programme, problems, asked, m_language);
}

} // namespace ui
