// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/zonechoices.h"

#include <QLineEdit>

class QStandardItemModel;

namespace ui {

// A line in which a zone is found by its city, or written as an offset.
class ZoneEdit final : public QLineEdit
{
    Q_OBJECT

public:
    // The choices outlive the line.
    explicit ZoneEdit(const ZoneChoices &choices, QWidget *parent = nullptr);

    // What was picked, or is meant by what is written; null where nothing is.
    QString zone() const;
    // The event says on which day the offsets beside the cities are.
    void setEvent(const core::Event &event) { m_event = event; }

Q_SIGNALS:
    void picked();

private:
    void offer(const QString &written);

    const ZoneChoices &m_choices;
    QStandardItemModel *m_offered;
    core::Event m_event;
    QString m_picked;
    QString m_pickedName;
};

} // namespace ui
