// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QStringList WordList::wordsIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList words = text.split(between, Qt::SkipEmptyParts);
    words.sort();
    words.removeDuplicates();
    return words;
}

void WordList::setWords(core::Programme &programme, const QStringList &words) const
{
    const QStringList sorted = wordsIn(words.join(u' '));
    if (sorted.isEmpty())
        programme.event.dictionary.remove(m_language);
    else
        programme.event.dictionary.insert(m_language, sorted);
}

QString WordList::section() const
{
    return u"dictionary"_s;
}

EntrySteps WordList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of a word of the dictionary"),
            .remove = QT_TRANSLATE_NOOP("ui::Step", "removal of words from the dictionary")};
}

QList<EntryColumn> WordList::columns(const core::Programme &, const QString &) const
{
    return {{.key = u"word"_s, .title = tr("Word"), .language = m_language}};
}

QList<EntryRow> WordList::rows(const core::Programme &programme, const QString &) const
{
    QList<EntryRow> rows;
    for (const QString &word : programme.event.dictionary.value(m_language))
        rows.append({.id = word, .cells = {{.text = word}}});
    return rows;
}

QString WordList::set(core::Programme &programme, const QString &id, const EntryColumn &,
                      const QString &text) const
{
    QStringList words = programme.event.dictionary.value(m_language);
    words.removeAll(id);
    setWords(programme, words + wordsIn(text));
    return {};
}

void WordList::remove(core::Programme &programme, const QString &id) const
{
    QStringList words = programme.event.dictionary.value(m_language);
    words.removeAll(id);
    setWords(programme, words);
}

} // namespace ui
