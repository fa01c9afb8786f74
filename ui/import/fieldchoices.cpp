// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/fieldchoices.h"

#include "core/model/cardfield.h"
#include "ui/cards/historytext.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QList<CellChoice> fieldChoices(const QStringList &languages)
{
    QList<CellChoice> choices;
    for (const core::CardField &field : core::cardFields()) {
        const QString key = QString::fromLatin1(field.key);
        choices.append({core::label(field), key});
        if (!field.text)
            continue;
        for (const QString &language : languages.mid(1))
            choices.append({partLabel({key, language}), key + u':' + language});
    }
    return choices;
}

core::CardPart partOfChoice(const QVariant &value)
{
    const QString text = value.toString();
    const QString language = text.section(u':', 1);
    return {text.section(u':', 0, 0), language.isEmpty() ? QString() : language};
}

} // namespace ui
