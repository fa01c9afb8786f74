// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of the settings have in common.
#pragma once

#include "core/check/languagename.h"
#include "core/model/programme.h"
#include "ui/event/entrylist.h"

#include <algorithm>

namespace ui {

// Null where there is no such id.
template <typename Row>
Row *rowOf(QList<Row> &rows, const QString &id)
{
    const auto it = std::ranges::find(rows, id, &Row::id);
    return it == rows.end() ? nullptr : &*it;
}

// Behind all that are there.
template <typename Row>
int nextPosition(const QList<Row> &rows)
{
    int next = 0;
    for (const Row &row : rows)
        next = std::max(next, row.position + 1);
    return next;
}

template <typename Row>
void moveRow(QList<Row> &rows, const QString &id, int place)
{
    const auto it = std::ranges::find(rows, id, &Row::id);
    if (it == rows.end())
        return;
    rows.move(it - rows.begin(), std::clamp<qsizetype>(place, 0, rows.size() - 1));
    for (int i = 0; i < rows.size(); ++i) {
        // Only what moves becomes a row of its own.
        if (std::as_const(rows)[i].position != i)
            rows[i].position = i;
    }
}

// A column for each language of the event's content, named by the language, behind `what` where
// several texts of the list have such columns.
inline QList<EntryColumn> languageColumns(const core::Programme &programme, const QString &reader,
                                          const QString &key, const QString &what = {})
{
    QList<EntryColumn> columns;
    for (const QString &language : programme.event.languages) {
        const QString name = core::languageName(language, reader);
        columns.append({.key = key,
                        .title = what.isNull() ? name : QStringLiteral("%1 · %2").arg(what, name),
                        .kind = CellKind::Text,
                        .language = language});
    }
    return columns;
}

inline QList<EntryCell> languageCells(const core::Programme &programme, const core::LocalText &text)
{
    QList<EntryCell> cells;
    for (const QString &language : programme.event.languages)
        cells.append({.text = text.in(language)});
    return cells;
}

inline EntryCell countCell(int cards)
{
    return {.text = cards > 0 ? QString::number(cards) : QString(),
            .note = cards > 0 ? QString() : QStringLiteral("–")};
}

} // namespace ui
