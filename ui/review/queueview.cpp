// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queueview.h"

namespace ui {

QueueView::QueueView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{ }

} // namespace ui
