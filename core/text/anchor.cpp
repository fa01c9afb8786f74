// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchor.h"

#include "core/text/diff.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// How often a quote is looked for: more of the same tell nothing.
constexpr int mostPlaces = 2000;
// Of a quote that was edited: how much of its surroundings must be left, and how long it may be.
constexpr std::array contextSizes{contextLength, contextLength / 2, contextLength / 4};
constexpr qsizetype growth = 400;
// Of a half of a quote: what is shorter stands anywhere.
constexpr qsizetype shortestHalf = 12;

// The last character boundary at or before a place, or the first at or after it.
qsizetype boundary(const QString &text, qsizetype place, bool isForward)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(place);
    if (finder.isAtBoundary())
        return place;
    const qsizetype found = isForward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? (isForward ? text.size() : 0) : found;
}

Stretch whole(const QString &text, Stretch stretch)
{
    const qsizetype start = std::clamp<qsizetype>(stretch.start, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(stretch.end(), start, text.size());
    const qsizetype from = boundary(text, start, false);
    return {from, boundary(text, end, true) - from};
}

qsizetype sharedEnd(QStringView left, QStringView right)
{
    const qsizetype most = std::min(left.size(), right.size());
    qsizetype shared = 0;
    while (shared < most && left[left.size() - 1 - shared] == right[right.size() - 1 - shared])
        ++shared;
    return shared;
}

qsizetype sharedBegin(QStringView left, QStringView right)
{
    const auto [end, ignored] = std::ranges::mismatch(left, right);
    return end - left.begin();
}

// The place of `words` whose surroundings are most like those of the anchor.
std::optional<Stretch> bestPlace(const Anchor &anchor, const QString &text, const QString &words)
{
    std::optional<Stretch> best;
    qsizetype bestShared = -1;
    qsizetype bestDistance = std::numeric_limits<qsizetype>::max();
    const QStringView view(text);
    int seen = 0;
    for (qsizetype at = text.indexOf(words); at >= 0 && seen < mostPlaces;
         at = text.indexOf(words, at + 1), ++seen) {
        const qsizetype shared = sharedEnd(view.first(at), anchor.before)
            + sharedBegin(view.sliced(at + words.size()), anchor.after);
        const qsizetype distance = anchor.start ? std::abs(at - *anchor.start) : at;
        if (shared > bestShared || (shared == bestShared && distance < bestDistance)) {
            best = Stretch{at, words.size()};
            bestShared = shared;
            bestDistance = distance;
        }
    }
    return best;
}

// What stands between the surroundings, where those are left and near to each other.
std::optional<Stretch> between(const Anchor &anchor, const QString &text)
{
    const qsizetype longest = anchor.quote.size() * 3 + growth;
    for (const qsizetype size : contextSizes) {
        const QString before = anchor.before.right(size);
        const QString after = anchor.after.left(size);
        const bool isCut = before.size() < std::min(size, anchor.before.size())
            || after.size() < std::min(size, anchor.after.size());
        if (isCut || (before.isEmpty() && after.isEmpty()))
            continue;
        qsizetype from = before.isEmpty() ? 0 : text.indexOf(before);
        for (int seen = 0; from >= 0 && seen < mostPlaces; ++seen) {
            const qsizetype start = from + before.size();
            const qsizetype end = after.isEmpty() ? text.size() : text.indexOf(after, start);
            if (end > start && end - start <= longest)
                return Stretch{start, end - start};
            if (before.isEmpty())
                break;
            from = text.indexOf(before, from + 1);
        }
    }
    return std::nullopt;
}

// Through an edit that touches the stretch, maybe in several places.
std::optional<Stretch> carriedByWords(Stretch stretch, const QString &before, const QString &after)
{
    std::optional<qsizetype> start;
    std::optional<qsizetype> end;
    qsizetype was = 0;
    qsizetype is = 0;
    bool endsInRemoved = false; // then what was put in its place belongs to the stretch
    for (const DiffPart &part : wordDiff(before, after)) {
        const qsizetype size = part.text.size();
        if (part.kind == DiffKind::Added) {
            is += size;
            if (endsInRemoved)
                end = is;
            endsInRemoved = false;
            continue;
        }
        endsInRemoved = false;
        const bool isSame = part.kind == DiffKind::Same;
        const bool holdsStart = stretch.start >= was && stretch.start < was + size;
        const bool holdsEnd = stretch.end() > was && stretch.end() <= was + size;
        // All of it was written anew, and more than it.
        if (!isSame && holdsStart && holdsEnd && size > stretch.length)
            return std::nullopt;
        if (holdsStart)
            start = isSame ? is + stretch.start - was : is;
        if (holdsEnd) {
            end = isSame ? is + stretch.end() - was : is;
            endsInRemoved = !isSame;
        }
        was += size;
        if (isSame)
            is += size;
    }
    if (!start || !end || *end <= *start)
        return std::nullopt;
    return whole(after, {*start, *end - *start});
}

} // namespace

Anchor anchorAt(const QString &text, Stretch stretch)
{
    const Stretch cut = whole(text, stretch);
    const qsizetype from = boundary(text, std::max<qsizetype>(0, cut.start - contextLength), true);
    const qsizetype to = boundary(text, std::min(text.size(), cut.end() + contextLength), false);
    return {.quote = text.sliced(cut.start, cut.length),
            .before = text.sliced(from, std::max<qsizetype>(0, cut.start - from)),
            .after = text.sliced(cut.end(), std::max<qsizetype>(0, to - cut.end())),
            .start = cut.start};
}

QList<Stretch> occurrences(const QString &words, const QString &text)
{
    QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    std::ranges::transform(parts, parts.begin(),
                           [](const QString &part) { return QRegularExpression::escape(part); });
    // Looking ahead, because one may begin within another.
    const QRegularExpression pattern(u"(?=(%1))"_s.arg(parts.join(u"\\s+"_s)),
                                     QRegularExpression::UseUnicodePropertiesOption);
    QList<Stretch> found;
    for (auto all = pattern.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        found.append({match.capturedStart(1), match.capturedLength(1)});
    }
    return found;
}

std::optional<Stretch> locate(const Anchor &anchor, const QString &text)
{
    if (anchor.quote.isEmpty() || text.isEmpty())
        return std::nullopt;
    if (const auto place = bestPlace(anchor, text, anchor.quote))
        return place;
    if (const auto place = between(anchor, text))
        return whole(text, *place);
    const qsizetype half = anchor.quote.size() / 2;
    if (half < shortestHalf)
        return std::nullopt;
    for (const QString &words : {anchor.quote.first(half), anchor.quote.sliced(half)}) {
        if (const auto place = bestPlace(anchor, text, words))
            return whole(text, *place);
    }
    return std::nullopt;
}

std::optional<Stretch> carried(Stretch stretch, const QString &before, const QString &after)
{
    qsizetype begin = sharedBegin(before, after);
    const qsizetype end =
        sharedEnd(QStringView(before).sliced(begin), QStringView(after).sliced(begin));
    const qsizetype grown = after.size() - before.size();
    qsizetype editEnd = before.size() - end; // of what was replaced, in the old text
    // Where a text only grew or shrank there may be several places at which it did so: that between
    // two words is what a person meant.
    const bool isOneSided = editEnd == begin || editEnd + grown == begin;
    const QString &longer = grown > 0 ? after : before;
    const qsizetype size = std::abs(grown);
    if (isOneSided && size > 0) {
        qsizetype slid = begin;
        while (slid > 0 && !longer[slid - 1].isSpace()
               && longer[slid - 1] == longer[slid + size - 1])
            --slid;
        if (slid == 0 || longer[slid - 1].isSpace()) {
            editEnd -= begin - slid;
            begin = slid;
        }
    }
    if (stretch.end() <= begin)
        return stretch;
    if (stretch.start >= editEnd)
        return Stretch{stretch.start + grown, stretch.length};
    return carriedByWords(stretch, before, after);
}

} // namespace core
