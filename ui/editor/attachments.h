// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are kept in the event, on their way in and out. What goes wrong is said as news.
#pragma once

#include "core/model/card.h"
#include "ui/context.h"

#include <optional>

namespace ui {

// The largest file that an event takes, in bytes: it travels by mail.
inline constexpr qint64 largestAttachment = 50'000'000;

std::optional<core::Attachment> keepInEvent(const QString &path, const Context &context);

// Writes a copy into a folder of its own and opens that with the desktop's program for it. What
// could run as a program is not opened but saved where the person says.
void openAttachment(const QString &id, const Context &context);

// Only http, https and mailto.
void openLink(const QString &url, const Context &context);

} // namespace ui
