// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/undonews.h"

#include "ui/context.h"
#include "ui/news.h"
#include "ui/session.h"

#include <QCoreApplication>

namespace ui {

void sayWithUndo(const Context &context, const std::function<QString()> &text)
{
    context.news.say({.kind = NewsItem::Kind::Info,
                      .text = text,
                      .action = [] { return QCoreApplication::translate("ui::UndoNews", "Undo"); },
                      .act = [&session = context.session] { session.undo(); },
                      .actUndoes = true});
}

} // namespace ui
