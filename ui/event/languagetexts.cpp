// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/languagetexts.h"

#include <QSet>

#include <algorithm>

namespace ui {
namespace {

// Rows that have no text in the language stay shared with their copies.
template <typename Row>
void removeFrom(QList<Row> &rows, core::LocalText Row::*text, const QString &language)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if ((std::as_const(rows)[i].*text).has(language))
            (rows[i].*text).set(language, {});
    }
}

template <typename Row>
bool anyHas(const QList<Row> &rows, core::LocalText Row::*text, const QString &language)
{
    return std::ranges::any_of(rows, [&](const Row &row) { return (row.*text).has(language); });
}

} // namespace

QHash<QString, int> cardsPerLanguage(const core::Programme &programme)
{
    QHash<QString, int> counts;
    for (const core::Card &card : programme.cards) {
        QSet<QString> languages;
        for (const core::LocalText &text : card.texts) {
            for (const QString &language : text.languages())
                languages.insert(language);
        }
        for (const QString &language : std::as_const(languages))
            ++counts[language];
    }
    return counts;
}

bool hasTexts(const core::Programme &programme, const QString &language)
{
    const core::Event &event = programme.event;
    return event.title.has(language) || event.place.has(language)
        || event.dictionary.contains(language)
        || std::ranges::any_of(event.wording,
                               [&](const core::LocalText &text) { return text.has(language); })
        || anyHas(programme.formats, &core::Format::name, language)
        || anyHas(programme.themes, &core::Theme::title, language)
        || anyHas(programme.platforms, &core::Platform::name, language)
        || anyHas(programme.people, &core::Person::post, language)
        || anyHas(programme.breaks, &core::Break::title, language)
        || cardsPerLanguage(programme).contains(language);
}

void removeTexts(core::Programme &programme, const QString &language)
{
    programme.event.title.set(language, {});
    programme.event.place.set(language, {});
    programme.event.dictionary.remove(language);
    for (const QString &key : programme.event.wording.keys()) {
        core::LocalText &text = programme.event.wording[key];
        text.set(language, {});
        if (text.isEmpty())
            programme.event.wording.remove(key);
    }
    removeFrom(programme.formats, &core::Format::name, language);
    removeFrom(programme.themes, &core::Theme::title, language);
    removeFrom(programme.platforms, &core::Platform::name, language);
    removeFrom(programme.people, &core::Person::post, language);
    removeFrom(programme.breaks, &core::Break::title, language);
    for (qsizetype i = 0; i < programme.cards.size(); ++i) {
        const core::Card &card = std::as_const(programme.cards)[i];
        if (std::ranges::any_of(card.texts,
                                [&](const core::LocalText &text) { return text.has(language); })) {
            for (core::LocalText &text : programme.cards[i].texts)
                text.set(language, {});
        }
    }
}

} // namespace ui
