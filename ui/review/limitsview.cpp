// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/limitsview.h"

namespace ui {

LimitsView::LimitsView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{ }

} // namespace ui
