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
    bool isError;     // as it is in the findings; else a warning
};

// The most pressing first.
inline constexpr std::array toDoTerms{
    ToDoTerm{ToDo::Over, QT_TRANSLATE_NOOP("core::Board", "longer than it may be"), true},
    ToDoTerm{ToDo::Missing, QT_TRANSLATE_NOOP("core::Board", "missing"), true},
    ToDoTerm{ToDo::Short, QT_TRANSLATE_NOOP("core::Board", "shorter than it should be"), false},
    ToDoTerm{ToDo::Stale, QT_TRANSLATE_NOOP("core::Board", "out of date"), false},
    ToDoTerm{ToDo::Untranslated, QT_TRANSLATE_NOOP("core::Board", "not translated"), false},
};
inline constexpr const char *completeTerm = QT_TRANSLATE_NOOP("core::Board", "complete");

// "longer than it may be, out of date". `say` puts a text of that context into a language.
QString describe(const BoardCell &cell, const std::function<QString(const char *text)> &say);

} // namespace core
