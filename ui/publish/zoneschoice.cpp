// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/zoneschoice.h"

#include "ui/event/tonelabel.h"
#include "ui/event/zonechoices.h"
#include "ui/publish/publishing.h"
#include "ui/widgets/chipedit.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ZonesChoice::ZonesChoice(Publishing &publishing, QWidget *parent)
    : QWidget(parent)
    , m_publishing(publishing)
    , m_zones(new ChipEdit(this))
    , m_note(new ToneLabel(Tone::Secondary, this))
{
    m_zones->setObjectName(u"publishZones"_s);
    m_zones->lineEdit()->setObjectName(u"publishNewZone"_s);
    m_note->setObjectName(u"publishZonesNote"_s);
    m_zones->setReader([this](const QString &written) {
        return m_zones->items().size() < mostZones
            ? ZoneChoices(locale().bcp47Name()).meant(written)
            : QString();
    });
    m_zones->setWriter(
        [this](const QString &zone) { return zoneName(zone, locale().bcp47Name()); });
    m_zones->lineEdit()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    layout->addWidget(m_zones);
    layout->addWidget(m_note);
    setFocusProxy(m_zones);
    connect(m_zones, &ChipEdit::edited, this, [this](const QStringList &zones) {
        m_publishing.change([&zones](PublishChoices &choices) { choices.zones = zones; });
    });
    connect(&publishing, &Publishing::changed, this, &ZonesChoice::load);
}

void ZonesChoice::load()
{
    const QStringList &zones = m_publishing.choices().zones;
    if (m_zones->items() != zones)
        m_zones->setItems(zones);
    QStringList names;
    for (const QString &zone : m_publishing.programme().event.displayZones)
        names.append(zoneName(zone, locale().bcp47Name()));
    m_note->setVisible(zones.isEmpty() || zones.size() >= mostZones);
    if (zones.size() >= mostZones)
        m_note->setText(tr("There is room for %n zone(s).", nullptr, mostZones));
    else if (names.isEmpty())
        m_note->setText(tr("Only the event's own hours."));
    else
        m_note->setText(tr("Those of the event: %1").arg(locale().createSeparatedList(names)));
}

void ZonesChoice::retranslate()
{
    m_zones->lineEdit()->setAccessibleName(tr("Add a zone by its city or offset"));
    m_zones->setPlaceholderText(tr("Add a city or an offset"));
    m_zones->setItems(m_publishing.choices().zones);
    load();
}

// The names of all cities are gathered when somebody is about to write one.
bool ZonesChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched == m_zones->lineEdit()) {
        QStringList cities;
        for (const ZoneChoice &choice : ZoneChoices(locale().bcp47Name()).matching({}))
            cities.append(choice.name);
        m_zones->setCompletions(cities);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
