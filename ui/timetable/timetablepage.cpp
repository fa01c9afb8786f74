// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/timetablepage.h"

#include "core/time/zone.h"
#include "ui/cards/findingspanel.h"
#include "ui/event/zonechoices.h"
#include "ui/models/timetablemodel.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/timetable/gridview.h"
#include "ui/timetable/timetablehints.h"
#include "ui/timetable/unscheduledlist.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int panelWidth = 260;

QFrame *hairline(QFrame::Shape shape)
{
    auto *frame = new QFrame;
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setFixedHeight(1);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

} // namespace

QList<QAction *> TimetableActions::all() const
{
    return {preview,  savePdf,  print,       suggest, placeAll, moveByKeys, swap,
            sendBack, openCard, previousDay, nextDay, zoomIn,   zoomOut,    zoomReset};
}

TimetablePage::TimetablePage(const Context &context, const TimetableActions &actions,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_model(new TimetableModel(context.session, context.findings, this))
    , m_mover(new SessionMover(context.session, this))
    , m_grid(new GridView(*m_model, *m_mover))
    , m_unscheduled(new UnscheduledList(context))
    , m_findings(new FindingsPanel(context))
    , m_days(new QTabBar)
    , m_zone(new QComboBox)
    , m_place(new QPushButton)
    , m_print(new QToolButton)
    , m_zoneLabel(new QLabel)
    , m_unscheduledTitle(new QLabel)
    , m_noneLeft(new QLabel)
    , m_hint(new QLabel)
    , m_keys(new QLabel)
    , m_emptyText(new QLabel)
    , m_emptyButton(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_panel(new QWidget)
{
    setObjectName(u"timetablePage"_s);
    layOut();
    connectGrid();
    connectActions();
    bool isNumber = false;
    const int zoom = context.settings.state(u"timetableZoom"_s).toInt(&isNumber);
    if (isNumber)
        m_grid->setZoom(zoom);
    m_splitter->restoreState(context.settings.state(u"timetable"_s));
    retranslate();
    showDays();
    updatePanel();
}

TimetablePage::~TimetablePage()
{
    m_context.settings.setState(u"timetable"_s, m_splitter->saveState());
    m_context.settings.setState(u"timetableZoom"_s, QByteArray::number(m_grid->zoom()));
}

void TimetablePage::layOut()
{
    m_days->setObjectName(u"dayTabs"_s);
    m_days->setDocumentMode(true);
    m_days->setDrawBase(false);
    m_days->setExpanding(false);
    m_days->setUsesScrollButtons(true);
    m_zone->setObjectName(u"timetableZone"_s);
    m_zoneLabel->setBuddy(m_zone);
    m_place->setObjectName(u"placeUnscheduled"_s);
    m_place->setAutoDefault(false);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    bar->setSpacing(space::small);
    bar->addWidget(m_days, 1);
    bar->addWidget(m_zoneLabel);
    bar->addWidget(m_zone);
    bar->addWidget(m_place);
    m_print->setObjectName(u"timetablePrint"_s);
    m_print->setDefaultAction(m_actions.preview);
    m_print->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_print->setAutoRaise(true);
    bar->addWidget(m_print);

    m_hint->setObjectName(u"timetableHint"_s);
    m_hint->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMinimumWidth(1);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_grid, 1);
    column->addWidget(hairline(QFrame::HLine));
    m_keys->setObjectName(u"timetableKeys"_s);
    m_keys->setContentsMargins(space::small, space::tiny, space::medium, space::tiny);
    m_keys->hide();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_keys);
    column->addLayout(foot);

    auto *empty = new QWidget;
    auto *centred = new QVBoxLayout(empty);
    m_emptyText->setObjectName(u"timetableEmpty"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyButton->setObjectName(u"timetableEmptyButton"_s);
    centred->addStretch(2);
    centred->addWidget(m_emptyText);
    centred->addSpacing(space::small);
    centred->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    centred->addStretch(3);
    m_stack->addWidget(middle);
    m_stack->addWidget(empty);

    m_unscheduledTitle->setObjectName(u"unscheduledTitle"_s);
    m_unscheduledTitle->setContentsMargins(space::medium, space::small, space::small, space::small);
    m_unscheduledTitle->setFont(boldFont(font()));
    m_unscheduledTitle->setBuddy(m_unscheduled);
    m_noneLeft->setObjectName(u"noneUnscheduled"_s);
    m_noneLeft->setWordWrap(true);
    m_noneLeft->setContentsMargins(space::medium, 0, space::small, space::small);
    auto *upper = new QWidget;
    auto *list = new QVBoxLayout(upper);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addWidget(m_unscheduledTitle);
    list->addWidget(m_noneLeft);
    list->addWidget(m_unscheduled, 1);
    list->addStretch();
    auto *both = new QSplitter(Qt::Vertical);
    both->setHandleWidth(1);
    both->setChildrenCollapsible(false);
    both->addWidget(upper);
    both->addWidget(m_findings);
    both->setSizes({300, 300});
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins({});
    panel->addWidget(both);

    m_splitter->setObjectName(u"timetableSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({800, panelWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(hairline(QFrame::HLine));
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_grid);
}

void TimetablePage::connectGrid()
{
    m_grid->setReturnPlace(m_panel);
    m_findings->setLeadsOnClick(false);
    connect(m_grid, &GridView::currentIdChanged, this, [this](const QString &id) {
        if (!id.isNull())
            m_inList = false;
        updatePanel();
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TimetablePage::updateActions);
    connect(m_grid, &GridView::openWanted, this, &TimetablePage::open);
    connect(m_grid, &GridView::sendBackWanted, this, [this] { sendBack(selectedCards()); });
    connect(m_grid, &GridView::menuWanted, this, &TimetablePage::popUp);
    connect(m_grid, &GridView::zoomWanted, this, &TimetablePage::zoom);
    connect(m_grid, &GridView::dayWanted, this, &TimetablePage::showDay);
    // A tab opens its day under what is held over it.
    connect(m_grid, &GridView::heldOutside, this, [this](QPoint global) {
        if (const int tab = m_days->tabAt(m_days->mapFromGlobal(global)); tab >= 0)
            m_days->setCurrentIndex(tab);
    });
    connect(m_mover, &SessionMover::changed, this, &TimetablePage::updateHint);
    connect(m_model, &TimetableModel::gridChanged, this, [this] {
        updateEmpty();
        updateHint();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TimetablePage::updateHint);

    connect(m_unscheduled, &UnscheduledList::currentIdChanged, this, [this](const QString &id) {
        if (!id.isNull())
            m_inList = true;
        updatePanel();
    });
    connect(m_unscheduled, &UnscheduledList::countChanged, this, &TimetablePage::retranslate);
    connect(m_unscheduled, &UnscheduledList::openWanted, this, &TimetablePage::open);
    connect(m_unscheduled, &UnscheduledList::menuWanted, this, &TimetablePage::popUp);
    connect(m_unscheduled, &UnscheduledList::placeWanted, this, [this] {
        m_inList = true;
        moveByKeys();
    });
    connect(m_unscheduled, &UnscheduledList::dragStarted, this,
            [this](const QString &id) { m_mover->begin(id); });
    connect(m_unscheduled, &UnscheduledList::dragged, m_grid, &GridView::dragFromOutside);
    connect(m_unscheduled, &UnscheduledList::dropped, m_grid, &GridView::letGo);
    connect(m_unscheduled, &UnscheduledList::dragCancelled, m_mover, &SessionMover::cancel);
    connect(m_findings, &FindingsPanel::placeWanted, this, &TimetablePage::placeWanted);
    connect(m_mover, &SessionMover::ended, this, &TimetablePage::settle);

    connect(m_days, &QTabBar::currentChanged, this, &TimetablePage::showDays);
    connect(m_zone, &QComboBox::activated, this, [this] {
        m_model->setZone(m_zone->currentData().toString());
        updateHint();
    });
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        Q_EMIT placeWanted({.field = m_emptyButton->property("section").toString()});
    });
    Session &session = m_context.session;
    connect(&session, &Session::opened, this, [this] {
        m_scrolled = false;
        fillDays();
        fillZones();
        updatePanel();
    });
    connect(&session, &Session::changed, this, [this](const core::Change &change) {
        fillDays();
        if (change.event)
            fillZones();
        updateEmpty();
        updateActions();
    });
}

void TimetablePage::fillDays()
{
    const QList<QDate> dates = core::timetableDays(m_context.session.programme());
    if (dates == m_dates && m_days->count() > 0)
        return;
    const int before = m_days->currentIndex();
    const bool isAll = before >= 0 && before == m_dates.size();
    const QDate day = m_dates.value(before);
    m_dates = dates;
    const QSignalBlocker quiet(m_days);
    while (m_days->count() > 0)
        m_days->removeTab(0);
    for (qsizetype i = 0; i <= m_dates.size(); ++i)
        m_days->addTab(QString());
    const qsizetype same = m_dates.indexOf(day);
    const qsizetype today = m_dates.indexOf(QDate::currentDate());
    m_days->setCurrentIndex(isAll            ? m_days->count() - 1
                                : same >= 0  ? int(same)
                                : today >= 0 ? int(today)
                                             : 0);
    retranslate();
    showDays();
}

void TimetablePage::fillZones()
{
    const core::Event &event = m_context.session.programme().event;
    const QString chosen = m_zone->currentData().toString();
    m_zone->clear();
    const QString reader = locale().bcp47Name();
    //: a city in the list of time zones: that of the event itself
    m_zone->addItem(tr("%1 (home)").arg(zoneName(event.zone, reader)), QString());
    for (const QString &zone : event.displayZones) {
        if (zone != event.zone)
            m_zone->addItem(zoneName(zone, reader), zone);
    }
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(chosen)));
    m_model->setZone(m_zone->currentData().toString());
}

void TimetablePage::showDays()
{
    const int tab = m_days->currentIndex();
    m_model->setDays(tab >= 0 && tab < m_dates.size() ? QList<QDate>{m_dates[tab]} : m_dates);
    updateEmpty();
    updateActions();
}

void TimetablePage::showDay(QDate day)
{
    if (const qsizetype tab = m_dates.indexOf(day); tab >= 0)
        m_days->setCurrentIndex(int(tab));
}

void TimetablePage::showId(const QString &id)
{
    const std::optional<core::Placing> placing = core::placingOf(m_context.session.programme(), id);
    if (!placing)
        return;
    if (!placing->slot.isScheduled()) {
        m_unscheduled->setCurrentId(id);
        return;
    }
    if (!m_model->indexOf(id).isValid())
        showDay(placing->slot.date);
    m_grid->setCurrentId(id);
}

// Where a session is after a move, and with it the focus.
void TimetablePage::settle(const QString &id)
{
    const core::Card *card = m_context.session.card(id);
    if (card && !card->slot.isScheduled()) {
        if (m_dayBefore >= 0)
            m_days->setCurrentIndex(m_dayBefore);
        m_unscheduled->setCurrentId(id);
        m_unscheduled->setFocus();
        m_inList = true;
        updatePanel();
    } else if (!m_model->indexOf(id).isValid()) {
        showId(id);
    }
    m_dayBefore = -1;
}

void TimetablePage::focusFindings()
{
    if (m_findings->isVisible())
        m_findings->setFocus();
}

void TimetablePage::updateEmpty()
{
    const core::Programme &programme = m_context.session.programme();
    const bool needsDays = m_dates.isEmpty();
    const bool needsPlatforms = m_model->grid().columns.isEmpty();
    m_stack->setCurrentIndex(needsDays || needsPlatforms ? 1 : 0);
    if (needsDays) {
        m_emptyText->setText(tr("The timetable has no days yet: the event has no dates, and no "
                                "session has one."));
        m_emptyButton->setText(tr("Set the dates…"));
        m_emptyButton->setProperty("section", u"basics"_s);
    } else if (needsPlatforms) {
        m_emptyText->setText(tr("The columns of the timetable are the platforms, the rooms and "
                                "channels where sessions take place. There are none yet."));
        m_emptyButton->setText(tr("Add platforms…"));
        m_emptyButton->setProperty("section", u"platforms"_s);
    }
    m_noneLeft->setVisible(m_unscheduled->count() == 0);
    m_noneLeft->setText(programme.cards.isEmpty() ? tr("There are no cards yet.")
                                                  : tr("✓ Every session has its place."));
    if (m_unscheduled->count() == 0 && m_unscheduled->hasFocus())
        m_grid->setFocus();
    m_unscheduled->setVisible(m_unscheduled->count() > 0);
}

void TimetablePage::updatePanel()
{
    const QString id = chosen();
    const bool isCard = m_context.session.card(id) != nullptr;
    m_findings->setVisible(isCard);
    m_findings->showCard(isCard ? id : QString());
    updateActions();
    updateHint();
}

void TimetablePage::updateHint()
{
    const core::Programme &programme = m_context.session.programme();
    QString hint =
        tr("Drag a session to its place, or choose it with the arrow keys and press Space "
           "to move it.");
    if (m_mover->isActive())
        hint = hintOfMove(*m_mover, *m_model);
    else if (const core::Card *card = programme.card(chosen()))
        hint = hintOfSession(programme, *card, locale());
    m_hint->setToolTip(hint);
    const QMargins margins = m_hint->contentsMargins();
    m_hint->setText(m_hint->fontMetrics().elidedText(
        hint, Qt::ElideRight, m_hint->width() - margins.left() - margins.right()));
    m_keys->setVisible(m_mover->isActive() && !m_mover->isHeld());
}

void TimetablePage::setPanelVisible(bool visible)
{
    m_panel->setVisible(visible);
}

void TimetablePage::retranslate()
{
    m_model->setLocale(locale());
    m_unscheduled->setLocale(locale());
    //: format of a short date with its weekday, as QLocale takes it: "Tue 14"
    const QString format = tr("ddd d");
    const QDate today = QDate::currentDate();
    const core::Event &event = m_context.session.programme().event;
    for (int tab = 0; tab < m_days->count(); ++tab) {
        if (tab == m_dates.size()) {
            m_days->setTabText(tab, tr("All days"));
            continue;
        }
        const QDate date = m_dates[tab];
        QString text = locale().toString(date, format);
        QString tip = locale().toString(date, QLocale::LongFormat);
        if (core::isOutsideEvent(event, date)) {
            text += u" ⚠"_s;
            tip += u'\n' + tr("This day is outside the event.");
        }
        if (date == today) {
            text = u"• "_s + text;
            tip += u'\n' + tr("Today");
        }
        m_days->setTabText(tab, text);
        m_days->setTabToolTip(tab, tip);
    }
    m_days->setAccessibleName(tr("Days"));
    m_grid->setAccessibleName(tr("Timetable"));
    m_zoneLabel->setText(tr("&Hours of"));
    m_zone->setToolTip(tr("Whose clocks the hours are told by. Nothing moves."));
    m_place->setText(tr("Place unscheduled…"));
    m_keys->setText(tr("Enter drops, Esc cancels"));
    m_keys->setToolTip(tr("Arrows move, Shift changes the length, Ctrl goes by day and hour."));
    m_unscheduledTitle->setText(tr("Unscheduled · %1").arg(m_unscheduled->count()));
    m_unscheduled->setAccessibleName(tr("Unscheduled sessions"));
    updateEmpty();
    updateActions();
    updateHint();
}

void TimetablePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillZones();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TimetablePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_days->count() == 0) {
        fillDays();
        fillZones();
    }
    if (!m_scrolled) {
        m_scrolled = true;
        QMetaObject::invokeMethod(m_grid, &GridView::scrollToSessions, Qt::QueuedConnection);
    }
    updateActions();
}

void TimetablePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_mover->cancel();
    updateActions();
}

} // namespace ui
