// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/excerpt.h"

#include "core/model/cardfield.h"
#include "core/store/rows.h"
#include "core/text/fold.h"
#include "core/text/markup.h"
#include "ui/text/texthits.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// Enough to recognise the place, and short enough for the hit to be seen in a narrow list.
constexpr int before = 24;
constexpr int after = 120;

int startOfWord(const QString &text, int at)
{
    while (at > 0 && !text[at - 1].isSpace())
        --at;
    return at;
}

} // namespace

QStringList foldedWords(const QString &searchedFor)
{
    QStringList words;
    for (const QString &word : core::searchWords(searchedFor))
        words.append(core::fold(word));
    return words;
}

QString excerptAround(const QString &text, const QStringList &words)
{
    const QList<TextRange> hits = hitsIn(text, words);
    if (hits.isEmpty())
        return {};
    const int hit = hits.first().start;
    // A text without spaces has no word to begin at.
    const int from = qMax(startOfWord(text, qMax(0, hit - before)), hit - 2 * before);
    const QString part = text.mid(qMax(0, from), hit - qMax(0, from) + after).simplified();
    return from > 0 ? u"…"_s + part : part;
}

QString excerptOf(const core::Programme &programme, const core::Card &card,
                  const core::SearchHit &hit, const QStringList &words)
{
    const core::CardField *field = core::cardField(hit.field);
    if (!field || !field->text) {
        for (const QString &name : core::searchNames(card, programme).split(u'\n')) {
            if (!hitsIn(name, words).isEmpty())
                return excerptAround(name, words);
        }
        return {};
    }
    const core::LocalText &texts = card.text(*field->text);
    const QString text = texts.in(hit.language);
    const QString source = programme.sourceLanguage();
    if (field->text == core::TextField::Title && text == texts.best(source, source))
        return {};
    return field->kind == core::FieldKind::Line
        ? excerptAround(text, words)
        : excerptAround(core::plainText(core::parseMarkup(text)), words);
}

} // namespace ui
