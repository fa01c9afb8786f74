// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/factchoices.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

using Choice = ChoiceField::Choice;

QString themeText(const core::Theme &theme, const EditedCard &edited)
{
    const QString title = theme.title.best(edited.language(), edited.sourceLanguage());
    return theme.code.isEmpty() || title.isEmpty() ? theme.code + title
                                                   : u"%1 · %2"_s.arg(theme.code, title);
}

// The place of a thematic line among the lines, which gives its colour.
int lineIndex(const core::Programme &programme, const QString &id)
{
    int index = 0;
    for (const core::Theme &theme : programme.themes) {
        if (theme.id == id)
            return index;
        index += theme.parent.isEmpty();
    }
    return -1;
}

template <typename Row>
QList<Choice> named(const QList<Row> &rows, const EditedCard &edited)
{
    QList<Choice> choices;
    for (const Row &row : rows)
        choices.append({row.id, row.name.best(edited.language(), edited.sourceLanguage())});
    return choices;
}

} // namespace

ChoiceField::Source formatSource(const EditedCard &edited)
{
    return {.choices = [&edited](const core::Programme &programme,
                                 const core::Card &) { return named(programme.formats, edited); },
            .chosen = [](const core::Card &card) { return card.format; },
            .choose = [](core::Card &card, const QString &id) { card.format = id; },
            .isOpen = true};
}

ChoiceField::Source themeSource(const EditedCard &edited)
{
    return {.choices =
                [&edited](const core::Programme &programme, const core::Card &) {
                    QList<Choice> choices;
                    for (const core::Theme &theme : programme.themes) {
                        if (theme.parent.isEmpty())
                            choices.append({theme.id, themeText(theme, edited),
                                            lineIndex(programme, theme.id)});
                    }
                    return choices;
                },
            .chosen = [](const core::Card &card) { return card.theme; },
            .choose =
                [&edited](core::Card &card, const QString &id) {
                    card.theme = id;
                    const core::Theme *subtheme = edited.programme().theme(card.subtheme);
                    if (subtheme && subtheme->parent != id)
                        card.subtheme.clear();
                }};
}

ChoiceField::Source subthemeSource(const EditedCard &edited)
{
    return {.choices =
                [&edited](const core::Programme &programme, const core::Card &card) {
                    QList<Choice> choices;
                    for (const core::Theme &theme : programme.themes) {
                        const bool fits = card.theme.isEmpty() || theme.parent == card.theme
                            || theme.id == card.subtheme;
                        if (!theme.parent.isEmpty() && fits)
                            choices.append({theme.id, themeText(theme, edited),
                                            lineIndex(programme, theme.parent)});
                    }
                    return choices;
                },
            .chosen = [](const core::Card &card) { return card.subtheme; },
            .choose =
                [&edited](core::Card &card, const QString &id) {
                    card.subtheme = id;
                    if (const core::Theme *subtheme = edited.programme().theme(id))
                        card.theme = subtheme->parent;
                }};
}

ChoiceField::Source platformSource(const EditedCard &edited)
{
    return {.choices = [&edited](const core::Programme &programme,
                                 const core::Card &) { return named(programme.platforms, edited); },
            .chosen = [](const core::Card &card) { return card.platform; },
            .choose =
                [](core::Card &card, const QString &id) {
                    card.platform = id;
                    card.furtherPlatforms.removeAll(id);
                },
            .isOpen = true};
}

} // namespace ui
