// SPDX-License-Identifier: GPL-3.0-or-later
// The line beneath the timetable.
#pragma once

#include "core/model/programme.h"

#include <QLocale>

namespace ui {

class SessionMover;
class TimetableModel;

// Where what is being moved would be dropped, what would be wrong there, and the keys.
QString hintOfMove(const SessionMover &mover, const TimetableModel &model);
// When a session is at home and in every zone that its hours are shown in.
QString hintOfSession(const core::Programme &programme, const core::Card &card,
                      const QLocale &locale);

} // namespace ui
