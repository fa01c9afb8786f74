// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/step.h"

#include <QWidget>

namespace ui {

class BoardView final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardView(const Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeWanted(const ui::Place &place);

private:
    const Context m_context;
};

} // namespace ui
