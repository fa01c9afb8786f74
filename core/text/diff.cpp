// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/diff.h"

#include "core/text/sequencediff.h"

#include <QHash>
#include <QStringView>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace core {
namespace {

// A text as words, and its words as numbers: the same number for the same word.
struct Words
{
    std::vector<QStringView> words;
    std::vector<int> numbers;
};

Words wordsOf(QStringView text, QHash<QStringView, int> &numbers)
{
    Words result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QStringView word = text.sliced(from, to - from);
        result.words.push_back(word);
        int &number = numbers[word];
        if (number == 0)
            number = int(numbers.size());
        result.numbers.push_back(number);
        from = to;
    }
    return result;
}

// What stays, and then a change; either may be empty.
struct Step
{
    QString same;
    QString removed;
    QString added;

    bool isChange() const { return !removed.isEmpty() || !added.isEmpty(); }
};

QString joined(const std::vector<QStringView> &words, qsizetype from, qsizetype count)
{
    const QStringView first = words[std::size_t(from)];
    const QStringView last = words[std::size_t(from + count - 1)];
    return QStringView(first.begin(), last.end()).toString();
}

std::vector<Step> stepsOf(const std::vector<DiffRun> &runs, const Words &before, const Words &after)
{
    std::vector<Step> steps(1);
    qsizetype placeBefore = 0;
    qsizetype placeAfter = 0;
    for (const DiffRun &run : runs) {
        if (run.kind == DiffKind::Same) {
            if (steps.back().isChange())
                steps.emplace_back();
            steps.back().same += joined(before.words, placeBefore, run.count);
        } else if (run.kind == DiffKind::Removed) {
            steps.back().removed += joined(before.words, placeBefore, run.count);
        } else {
            steps.back().added += joined(after.words, placeAfter, run.count);
        }
        if (run.kind != DiffKind::Added)
            placeBefore += run.count;
        if (run.kind != DiffKind::Removed)
            placeAfter += run.count;
    }
    return steps;
}

// Not the end of a line, which readers see as a boundary.
bool isGap(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() && c != u'\n'; });
}

// Takes a change together with the one before it where only white space lies between them; not
// where words are only added, or only removed, on both sides.
std::vector<Step> withoutGaps(const std::vector<Step> &steps)
{
    std::vector<Step> whole;
    for (const Step &step : steps) {
        const bool onlyAdded =
            !whole.empty() && whole.back().removed.isEmpty() && step.removed.isEmpty();
        const bool onlyRemoved =
            !whole.empty() && whole.back().added.isEmpty() && step.added.isEmpty();
        if (whole.empty() || !step.isChange() || !whole.back().isChange() || !isGap(step.same)
            || onlyAdded || onlyRemoved) {
            whole.push_back(step);
            continue;
        }
        whole.back().removed += step.same + step.removed;
        whole.back().added += step.same + step.added;
    }
    return whole;
}

} // namespace

QList<DiffPart> wordDiff(const QString &before, const QString &after)
{
    QHash<QStringView, int> numbers;
    const Words wordsBefore = wordsOf(before, numbers);
    const Words wordsAfter = wordsOf(after, numbers);
    const std::vector<DiffRun> runs = sequenceDiff(wordsBefore.numbers, wordsAfter.numbers);

    QList<DiffPart> parts;
    const auto add = [&parts](DiffKind kind, const QString &text) {
        if (!text.isEmpty())
            parts.append({kind, text});
    };
    for (const Step &step : withoutGaps(stepsOf(runs, wordsBefore, wordsAfter))) {
        add(DiffKind::Same, step.same);
        add(DiffKind::Removed, step.removed);
        add(DiffKind::Added, step.added);
    }
    return parts;
}

} // namespace core
