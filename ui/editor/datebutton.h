// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editedcard.h"

#include <QAction>

namespace ui {

// Opens a calendar beneath the line in which the date is written; Alt+Down does too.
class DateButton final : public QAction
{
    Q_OBJECT

public:
    DateButton(EditedCard &edited, QWidget *line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void openCalendar();

    EditedCard &m_edited;
    QWidget *m_line;
};

} // namespace ui
