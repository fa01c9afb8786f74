// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lists.h"
#include "core/model/order.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace core {
namespace {

using Codes = QHash<QString, QString>; // id → code

// "1.3.2" after "1.3" became "2.1" is "2.1.2"; null where it does not begin with the old code.
QString followed(const QString &code, const QString &old, const QString &now)
{
    if (old.isEmpty() || now.isEmpty() || !code.startsWith(old))
        return {};
    const QString rest = code.sliced(old.size());
    return rest.isEmpty() || rest.startsWith(u'.') ? now + rest : QString();
}

// With the codes of the subthemes that follow their lines.
Codes withSubthemes(const QList<Theme> &themes, Codes codes)
{
    const Codes lines = codes;
    for (const Theme &theme : themes) {
        if (theme.parent.isNull() || codes.contains(theme.id) || !lines.contains(theme.parent))
            continue;
        const auto line = std::ranges::find(themes, theme.parent, &Theme::id);
        const QString code = followed(theme.code, line->code, lines.value(line->id));
        if (!code.isNull())
            codes.insert(theme.id, code);
    }
    return codes;
}

// Takes out what would give two cards one code, again and again: a card that keeps its code may
// stand in the way of the next.
void keepUnique(const QList<Card> &cards, Codes &codes)
{
    for (bool again = true; again && !codes.isEmpty();) {
        QHash<QString, int> holders;
        for (const Card &card : cards)
            ++holders[codes.value(card.id, card.code)];
        again = codes.removeIf([&](auto code) { return holders.value(*code) > 1; }) > 0;
    }
}

void setCodes(Programme &programme, const Codes &wanted)
{
    const Codes codes = withSubthemes(programme.themes, wanted);
    QHash<QString, std::pair<QString, QString>> oldAndNew;
    for (qsizetype i = 0; i < programme.themes.size(); ++i) {
        const Theme &theme = programme.themes.at(i);
        const QString code = codes.value(theme.id, theme.code);
        if (code == theme.code)
            continue;
        oldAndNew.insert(theme.id, {theme.code, code});
        programme.themes[i].code = code;
    }
    if (oldAndNew.isEmpty())
        return;

    Codes cardCodes;
    for (const Card &card : std::as_const(programme.cards)) {
        for (const QString &theme : {card.subtheme, card.theme}) {
            const auto [old, now] = oldAndNew.value(theme);
            if (const QString code = followed(card.code, old, now); !code.isNull()) {
                cardCodes.insert(card.id, code);
                break;
            }
        }
    }
    keepUnique(programme.cards, cardCodes);
    for (qsizetype i = 0; i < programme.cards.size(); ++i) {
        if (const QString code = cardCodes.value(programme.cards.at(i).id); !code.isNull())
            programme.cards[i].code = code;
    }
}

// The ids of a theme and its siblings, in their order.
QStringList siblings(QList<Theme> themes, const QString &parent)
{
    std::ranges::sort(themes, [](const Theme &a, const Theme &b) { return comesBefore(a, b); });
    QStringList ids;
    for (const Theme &theme : std::as_const(themes)) {
        if (theme.parent == parent)
            ids.append(theme.id);
    }
    return ids;
}

} // namespace

void moveTheme(Programme &programme, const QString &id, int place, bool renumber)
{
    const Theme *theme = programme.theme(id);
    if (!theme)
        return;
    const Theme *line = programme.theme(theme->parent);
    const QString prefix = line && !line->code.isEmpty() ? line->code + u'.' : QString();

    QStringList order = siblings(programme.themes, theme->parent);
    order.removeOne(id);
    order.insert(std::clamp<qsizetype>(place, 0, order.size()), id);

    Codes codes;
    for (qsizetype i = 0; i < programme.themes.size(); ++i) {
        const auto position = int(order.indexOf(programme.themes.at(i).id));
        if (position < 0)
            continue;
        codes.insert(order.at(position), prefix + QString::number(position + 1));
        if (programme.themes.at(i).position != position)
            programme.themes[i].position = position;
    }
    if (renumber)
        setCodes(programme, codes);
    putInOrder(programme);
}

void setThemeCode(Programme &programme, const QString &id, const QString &code)
{
    if (!programme.theme(id))
        return;
    setCodes(programme, {{id, code}});
    putInOrder(programme);
}

} // namespace core
