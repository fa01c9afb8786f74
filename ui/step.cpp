// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step.h"

#include "core/model/cardfield.h"

#include <QCoreApplication>

namespace ui {

QString describe(const Step &step)
{
    const core::CardField *field = core::cardField(step.place.field);
    const QString text = QCoreApplication::translate("ui::Step", step.text, nullptr, step.count);
    return text.contains(QLatin1String("%1")) ? text.arg(field ? core::label(*field) : step.name)
                                              : text;
}

} // namespace ui
