// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/change.h"
#include "core/model/cardfield.h"
#include "ui/context.h"

#include <QObject>

class QWidget;

namespace ui {

// Tells that others changed the same field at the same moment, and lets compare the two versions.
class ClashNews final : public QObject
{
    Q_OBJECT

public:
    ClashNews(const Context &context, QWidget *window);

private:
    void show(const QList<core::FieldClash> &clashes, const core::Programme &theirs);
    void compare(const QString &cardId, const core::CardField &field, const QString &language,
                 const QString &theirs);

    Context m_context;
    QWidget *m_window;
};

} // namespace ui
