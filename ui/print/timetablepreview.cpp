// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/timetablepreview.h"

#include "core/time/zone.h"
#include "ui/print/previewbar.h"
#include "ui/print/timetableprinting.h"
#include "ui/session.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using publish::TimetableView;

namespace ui {

TimetablePreview::TimetablePreview(const Context &context, TimetableView view, QWidget *parent)
    : PdfPreview(context, u"timetablePreview"_s, parent)
    , m_viewLabel(new QLabel(this))
    , m_view(new QComboBox(this))
    , m_zones(new QToolButton(this))
    , m_zoneMenu(new QMenu(m_zones))
{
    m_view->setObjectName(u"previewTimetableView"_s);
    m_zones->setObjectName(u"previewZones"_s);
    for (const TimetableView each : {TimetableView::Day, TimetableView::Week, TimetableView::List})
        m_view->addItem(QString(), int(each));
    m_view->setCurrentIndex(m_view->findData(int(view)));
    m_viewLabel->setBuddy(m_view);
    m_zones->setPopupMode(QToolButton::InstantPopup);
    m_zones->setFocusPolicy(Qt::StrongFocus);
    m_zones->setMenu(m_zoneMenu);
    fillZones();
    bar().addChoices({m_viewLabel, m_view, m_zones});
    connect(m_view, &QComboBox::currentIndexChanged, this, &TimetablePreview::prepare);
    connect(m_zoneMenu, &QMenu::triggered, this, &TimetablePreview::prepare);
    connect(&context.session, &Session::changed, this, &TimetablePreview::fillZones);
    TimetablePreview::retranslate();
    prepare();
}

ExportJob TimetablePreview::job() const
{
    return timetableJob(TimetableView(m_view->currentData().toInt()), chosenZones());
}

// A zone that somebody has left out stays so when the event changes.
void TimetablePreview::fillZones()
{
    QStringList leftOut;
    for (const QAction *action : m_zoneMenu->actions()) {
        if (!action->isChecked())
            leftOut.append(action->data().toString());
    }
    m_zoneMenu->clear();
    for (const QString &zone : context().session.programme().event.displayZones) {
        const QString city = core::cityName(zone, locale().bcp47Name());
        QAction *action = m_zoneMenu->addAction(city.isEmpty() ? zone : city);
        action->setCheckable(true);
        action->setChecked(!leftOut.contains(zone));
        action->setData(zone);
    }
    m_zones->setVisible(!m_zoneMenu->isEmpty());
}

// The event's own, which is shown anyway, where all others are left out: none would mean all.
QStringList TimetablePreview::chosenZones() const
{
    QStringList zones{context().session.programme().event.zone};
    for (const QAction *action : m_zoneMenu->actions()) {
        if (action->isChecked())
            zones.append(action->data().toString());
    }
    return zones;
}

void TimetablePreview::retranslate()
{
    PdfPreview::retranslate();
    setWindowTitle(tr("Preview of the timetable"));
    m_viewLabel->setText(tr("&View:"));
    //: what a timetable shows on a page
    m_view->setItemText(0, tr("A day"));
    m_view->setItemText(1, tr("All days"));
    m_view->setItemText(2, tr("Tables"));
    m_zones->setText(tr("Time &zones"));
    fillZones();
}

} // namespace ui
