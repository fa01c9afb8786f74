// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to do, in words: of the context "core::Board" of the catalogues.
#pragma once

#include "core/review/board.h"

#include <QCoreApplication>

#include <array>
#include <functional>

namespace core {

struct ToDoTerm
{
    ToDo toDo;
    const char *text; // within a sentence
};

// The most pressing first.
inline constexpr std::array toDoTerms{
    ToDoTerm{ToDo::Over, QT_TRANSLATE_NOOP("core::Board", "longer than it may be")},
    ToDoTerm{ToDo::Missing, QT_TRANSLATE_NOOP("core::Board", "missing")},
    ToDoTerm{ToDo::Short, QT_TRANSLATE_NOOP("core::Board", "shorter than it should be")},
    ToDoTerm{ToDo::Stale, QT_TRANSLATE_NOOP("core::Board", "out of date")},
    ToDoTerm{ToDo::Untranslated, QT_TRANSLATE_NOOP("core::Board", "not translated")},
};
inline constexpr const char *completeTerm = QT_TRANSLATE_NOOP("core::Board", "complete");

// "longer than it may be, out of date". `say` puts a text of that context into a language.
QString describe(const BoardCell &cell, const std::function<QString(const char *text)> &say);

} // namespace core
