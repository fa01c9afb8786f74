// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/boardtext.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

QString describe(const BoardCell &cell, const std::function<QString(const char *text)> &say)
{
    if (!cell.isWanted)
        return say(QT_TRANSLATE_NOOP("core::Board", "nothing to translate yet"));
    QStringList parts;
    for (const ToDoTerm &term : toDoTerms) {
        if (cell.toDo.testFlag(term.toDo))
            parts.append(say(term.text));
    }
    return parts.isEmpty() ? say(completeTerm) : parts.join(u", "_s);
}

} // namespace core
