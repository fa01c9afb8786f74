// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "core/model/cardfield.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString LimitList::section() const
{
    return u"limits"_s;
}

EntrySteps LimitList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of a limit")};
}

QList<EntryColumn> LimitList::columns(const core::Programme &, const QString &) const
{
    return {{.key = u"field"_s, .title = tr("Text"), .kind = CellKind::Fixed},
            {.key = u"words"_s, .title = tr("Words at most"), .kind = CellKind::Number}};
}

QList<EntryRow> LimitList::rows(const core::Programme &programme, const QString &) const
{
    QList<EntryRow> rows;
    for (const core::CardField &field : core::cardFields()) {
        if (!field.text)
            continue;
        const int limit = programme.event.limits.value(*field.text).maximum;
        rows.append({.id = QLatin1StringView(field.key),
                     .cells = {{.text = core::label(field)},
                               limit > 0 ? EntryCell{.text = QString::number(limit)}
                                         : EntryCell{.note = tr("no limit")}}});
    }
    return rows;
}

QString LimitList::set(core::Programme &programme, const QString &id, const EntryColumn &,
                       const QString &text) const
{
    const core::CardField *field = core::cardField(id);
    bool isNumber = text.isEmpty();
    const int words = text.isEmpty() ? 0 : text.toInt(&isNumber);
    if (!isNumber || words < 0)
        return tr("“%1” is no number of words. Leave it empty where there is no limit.").arg(text);
    // What else is said of the text, as a minimum, stays.
    core::Limit limit = programme.event.limits.value(*field->text);
    limit.maximum = words;
    if (limit.maximum == 0 && limit.minimum == 0)
        programme.event.limits.remove(*field->text);
    else
        programme.event.limits.insert(*field->text, limit);
    return {};
}

} // namespace ui
