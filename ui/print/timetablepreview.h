// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdfpreview.h"

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace ui {

// The timetable on paper, in a view and in zones that can be chosen.
class TimetablePreview final : public PdfPreview
{
    Q_OBJECT

public:
    TimetablePreview(const Context &context, publish::TimetableView view,
                     QWidget *parent = nullptr);

protected:
    ExportJob job() const override;
    void retranslate() override;

private:
    void fillZones();
    QStringList chosenZones() const;

    QLabel *m_viewLabel;
    QComboBox *m_view;
    QToolButton *m_zones;
    QMenu *m_zoneMenu; // an action for each zone that the event shows
};

} // namespace ui
