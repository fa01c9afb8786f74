// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/texthits.h"

#include <algorithm>

namespace ui {
namespace {

// core::fold() character by character, so that each place leads back into the text.
struct FoldedText
{
    QString text;
    QList<int> places; // in the source, one for each unit and the end

    explicit FoldedText(const QString &source)
    {
        for (int i = 0; i < source.size(); ++i) {
            const QChar c = source[i];
            if (c < QChar(0x80)) {
                add(c.toLower(), i);
                continue;
            }
            const QString plain =
                QString(c).normalized(QString::NormalizationForm_KD).toCaseFolded();
            for (const QChar part : plain)
                if (!part.isMark())
                    add(part, i);
        }
        places.append(int(source.size()));
    }

    void add(QChar c, int place)
    {
        text += c;
        places.append(place);
    }

    bool beginsWord(qsizetype at) const
    {
        return at == 0 || !text[at - 1].isLetterOrNumber()
            || text[at].category() == QChar::Letter_Other;
    }
};

} // namespace

QList<TextRange> hitsIn(const QString &text, const QStringList &words)
{
    QList<TextRange> result;
    if (words.isEmpty())
        return result;
    const FoldedText folded(text);
    for (const QString &word : words) {
        for (qsizetype at = folded.text.indexOf(word); at >= 0 && !word.isEmpty();
             at = folded.text.indexOf(word, at + word.size())) {
            if (!folded.beginsWord(at))
                continue;
            const int start = folded.places[at];
            result.append({start, folded.places[at + word.size()] - start});
        }
    }
    std::ranges::sort(result, {}, &TextRange::start);
    return result;
}

} // namespace ui
