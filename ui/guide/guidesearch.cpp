// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidesearch.h"

#include "ui/cards/excerpt.h"
#include "ui/text/texthits.h"

#include <algorithm>

namespace ui {
namespace {

qsizetype wordsIn(const QString &text, const QStringList &words)
{
    return std::ranges::count_if(
        words, [&text](const QString &word) { return !hitsIn(text, {word}).isEmpty(); });
}

// The paragraph that has the most of the words.
QString bestExcerpt(const publish::GuidePage &page, const QStringList &words)
{
    QString best;
    qsizetype most = 0;
    for (const publish::GuideBlock &block : page.blocks) {
        const QString text = plainText(block);
        if (const qsizetype found = wordsIn(text, words); found > most) {
            most = found;
            best = text;
        }
    }
    if (best.isEmpty())
        return page.blocks.isEmpty() ? QString() : plainText(page.blocks.first());
    return excerptAround(best, words);
}

} // namespace

QList<GuideHit> findInGuide(const publish::Guide &guide, const QStringList &words)
{
    QList<GuideHit> inTitles;
    QList<GuideHit> others;
    if (words.isEmpty())
        return {};
    for (const publish::GuidePage &page : guide.pages) {
        QString all = page.title;
        for (const publish::GuideBlock &block : page.blocks)
            all += u'\n' + plainText(block);
        if (wordsIn(all, words) < words.size())
            continue;
        const GuideHit hit{page.name, page.title, bestExcerpt(page, words)};
        (wordsIn(page.title, words) > 0 ? inTitles : others).append(hit);
    }
    return inTitles + others;
}

} // namespace ui
