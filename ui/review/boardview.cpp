// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/boardview.h"

namespace ui {

BoardView::BoardView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{ }

} // namespace ui
