// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/languagestate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

LanguageState languageState(const core::Programme &programme, const core::Card &card,
                            const QString &language)
{
    const QString source = programme.sourceLanguage();
    // A card that was not begun in the source language is measured by the form.
    const bool isMeasuredByForm = language == source
        || std::ranges::none_of(card.texts,
                                [&](const core::LocalText &text) { return text.has(source); });
    int wanted = 0;
    int there = 0;
    int thereAtAll = 0;
    for (const core::LocalText &text : card.texts) {
        if (text.isStale(language, source))
            return LanguageState::Stale;
        const bool isWanted = isMeasuredByForm || text.has(source);
        wanted += isWanted;
        there += isWanted && text.has(language);
        thereAtAll += text.has(language);
    }
    if (thereAtAll == 0)
        return LanguageState::Empty;
    return there == wanted ? LanguageState::Complete : LanguageState::Partly;
}

QString stateSign(LanguageState state)
{
    switch (state) {
    case LanguageState::Complete:
        return u"✓"_s;
    case LanguageState::Partly:
    case LanguageState::Stale:
        return u"◐"_s;
    case LanguageState::Empty:
        break;
    }
    return u"–"_s;
}

QString stateName(LanguageState state)
{
    const char *name = "";
    switch (state) {
    case LanguageState::Complete:
        //: of the texts of a card in one language, as are the next three
        name = QT_TRANSLATE_NOOP("ui::LanguageState", "complete");
        break;
    case LanguageState::Partly:
        name = QT_TRANSLATE_NOOP("ui::LanguageState", "partly there");
        break;
    case LanguageState::Stale:
        //: the original changed after the translation was made
        name = QT_TRANSLATE_NOOP("ui::LanguageState", "out of date");
        break;
    case LanguageState::Empty:
        name = QT_TRANSLATE_NOOP("ui::LanguageState", "empty");
        break;
    }
    return QCoreApplication::translate("ui::LanguageState", name);
}

} // namespace ui
