// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/notelanguage.h"

#include "core/import/notewords.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype sampleSize = 5'000; // characters: more tells no more
constexpr qsizetype longestWord = 5;
constexpr int enoughWords = 12;

struct Row
{
    QStringView tag;
    LabelLanguage language;
    QStringView words; // common ones that the other two don't have
};

constexpr std::array rows{
    Row{u"es", LabelLanguage::Spanish,
        u"el los las del y para una con por se su como más esta este sus al lo entre sobre desde"},
    Row{u"en", LabelLanguage::English,
        u"the of and to is are with that this will be by from their how what which has have its"},
    Row{u"fr", LabelLanguage::French,
        u"le les des et du pour une dans est qui au aux avec ce cette ces sont leur leurs ou sur"},
};

using Counts = std::array<int, rows.size()>;

// The index of the largest count, and whether it is `factor` times any other.
struct Leader
{
    std::size_t index = 0;
    bool clear = false;
};

Leader leaderOf(const Counts &counts, int factor)
{
    Leader leader;
    int second = 0;
    for (std::size_t i = 1; i < counts.size(); ++i) {
        if (counts[i] > counts[leader.index])
            leader.index = i;
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (i != leader.index)
            second = qMax(second, counts[i]);
    }
    leader.clear = counts[leader.index] > 0 && counts[leader.index] >= factor * second
        && counts[leader.index] > second;
    return leader;
}

Counts wordCounts(QStringView text)
{
    static const QHash<QStringView, std::size_t> languages = [] {
        QHash<QStringView, std::size_t> result;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (QStringView word : rows[i].words.split(u' '))
                result.insert(word, i);
        }
        return result;
    }();
    Counts counts{};
    // From the middle, where the running texts are.
    const qsizetype skipped = qMax<qsizetype>(0, (text.size() - sampleSize) / 2);
    const QString sample = text.sliced(skipped).left(sampleSize).toString().toLower();
    qsizetype at = 0;
    while (at < sample.size()) {
        qsizetype end = at;
        while (end < sample.size() && isWordCharacter(sample[end]))
            ++end;
        if (end > at && end - at <= longestWord) {
            const auto it = languages.constFind(QStringView(sample).sliced(at, end - at));
            if (it != languages.cend())
                ++counts[*it];
        }
        at = end + 1;
    }
    return counts;
}

Counts labelCounts(const QList<NoteSession> &sessions)
{
    Counts counts{};
    for (const NoteSession &session : sessions) {
        for (const NoteSection &section : session.sections) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                counts[i] += section.label.languages == rows[i].language ? 1 : 0;
        }
    }
    return counts;
}

} // namespace

NoteLanguage guessLanguage(QStringView text, const QList<NoteSession> &sessions)
{
    const Counts words = wordCounts(text);
    const Counts labels = labelCounts(sessions);
    const Leader byWords = leaderOf(words, 2);
    const Leader byLabels = leaderOf(labels, 1);
    const bool enough = byWords.clear && words[byWords.index] >= enoughWords;
    if (byLabels.clear && (!enough || byWords.index == byLabels.index))
        return {rows[byLabels.index].tag.toString(), false};
    if (enough || byWords.clear)
        return {rows[byWords.index].tag.toString(), true};
    if (labels[byLabels.index] > 0)
        return {rows[byLabels.index].tag.toString(), true};
    return {u"en"_s, true};
}

} // namespace core
