// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editedcard.h"

#include <QHash>
#include <QWidget>

namespace ui {

class FlowLayout;

// The session's hours in the home zone and in every zone that is shown: the hour, the city, +1 day
// where the date is another one there, and a moon on a tinted ground where it is night.
class ZoneStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneStrip(EditedCard &edited, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    QString cityOf(const QString &zone);

    EditedCard &m_edited;
    FlowLayout *m_flow;
    QHash<QString, QString> m_cities; // by zone, in the interface's language
};

} // namespace ui
