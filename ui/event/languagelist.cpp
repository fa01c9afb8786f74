// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "ui/event/languagetexts.h"
#include "ui/event/rowedits.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString LanguageList::section() const
{
    return u"languages"_s;
}

EntrySteps LanguageList::steps() const
{
    return {.remove = QT_TRANSLATE_NOOP("ui::Step", "removal of languages"),
            .move = QT_TRANSLATE_NOOP("ui::Step", "new order of the languages")};
}

QList<EntryColumn> LanguageList::columns(const core::Programme &, const QString &) const
{
    return {{.key = u"name"_s, .title = tr("Language"), .kind = CellKind::Text},
            //: how many cards have a text in the language
            {.key = u"cards"_s, .title = tr("Cards"), .kind = CellKind::Fixed}};
}

QList<EntryRow> LanguageList::rows(const core::Programme &programme, const QString &reader) const
{
    const QHash<QString, int> cards = cardsPerLanguage(programme);
    QList<EntryRow> rows;
    for (const QString &language : programme.event.languages) {
        const bool isSource = language == programme.sourceLanguage();
        rows.append({.id = language,
                     .cells = {{.text = core::languageName(language, reader),
                                //: of a language: the others are translated from it
                                .note = isSource ? tr("%1 · source").arg(language) : language},
                               countCell(cards.value(language))}});
    }
    return rows;
}

QString LanguageList::set(core::Programme &, const QString &, const EntryColumn &,
                          const QString &) const
{
    return {};
}

void LanguageList::move(core::Programme &programme, const QString &id, int place) const
{
    QStringList &languages = programme.event.languages;
    languages.move(languages.indexOf(id), place);
}

} // namespace ui
