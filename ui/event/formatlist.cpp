// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/lists.h"

#include "core/edit/lists.h"
#include "ui/event/rowedits.h"
#include "ui/event/uses.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString FormatList::section() const
{
    return u"formats"_s;
}

EntrySteps FormatList::steps() const
{
    return {.change = QT_TRANSLATE_NOOP("ui::Step", "change of a format"),
            .add = QT_TRANSLATE_NOOP("ui::Step", "new format"),
            .remove = QT_TRANSLATE_NOOP("ui::Step", "removal of formats"),
            .move = QT_TRANSLATE_NOOP("ui::Step", "new order of the formats")};
}

QList<EntryColumn> FormatList::columns(const core::Programme &programme,
                                       const QString &reader) const
{
    return languageColumns(programme, reader, u"name"_s)
        + QList<EntryColumn>{{.key = u"cards"_s, .title = tr("Cards"), .kind = CellKind::Fixed}};
}

QList<EntryRow> FormatList::rows(const core::Programme &programme, const QString &) const
{
    const QHash<QString, int> uses = useCounts(programme);
    QList<EntryRow> rows;
    for (const core::Format &format : programme.formats)
        rows.append({.id = format.id,
                     .cells = languageCells(programme, format.name)
                         + QList<EntryCell>{countCell(uses.value(format.id))}});
    return rows;
}

QString FormatList::set(core::Programme &programme, const QString &id, const EntryColumn &column,
                        const QString &text) const
{
    if (core::Format *format = rowOf(programme.formats, id))
        format->name.set(column.language, text);
    return {};
}

void FormatList::add(core::Programme &programme, const QString &id, const QString &) const
{
    programme.formats.append({.id = id, .position = nextPosition(programme.formats)});
}

void FormatList::remove(core::Programme &programme, const QString &id) const
{
    core::removeFormat(programme, id);
}

void FormatList::move(core::Programme &programme, const QString &id, int place) const
{
    moveRow(programme.formats, id, place);
}

} // namespace ui
