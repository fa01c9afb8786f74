// SPDX-License-Identifier: GPL-3.0-or-later
// What is done from the page, each edit in one step of undo.
#include "core/schedule/moves.h"
#include "ui/print/timetablepreview.h"
#include "ui/print/timetableprinting.h"
#include "ui/session.h"
#include "ui/timetable/gridview.h"
#include "ui/timetable/placingdialog.h"
#include "ui/timetable/suggestdialog.h"
#include "ui/timetable/timetablepage.h"
#include "ui/timetable/unscheduledlist.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void TimetablePage::connectActions()
{
    const auto on = [this](QAction *action, const auto &act) {
        connect(action, &QAction::triggered, this, act);
    };
    on(m_actions.suggest, &TimetablePage::suggest);
    on(m_actions.placeAll, &TimetablePage::placeAll);
    on(m_actions.moveByKeys, &TimetablePage::moveByKeys);
    on(m_actions.swap, &TimetablePage::swap);
    on(m_actions.sendBack, [this] { sendBack(selectedCards()); });
    on(m_actions.openCard, [this] { open(chosen()); });
    on(m_actions.preview, [this] {
        m_context.session.flush();
        auto *preview = new TimetablePreview(m_context, printedView(), this);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->show();
    });
    on(m_actions.savePdf, [this] { saveTimetablePdf(m_context, this, printedView()); });
    on(m_actions.print, [this] { printTimetable(m_context, this, printedView()); });
    on(m_actions.previousDay, [this] { m_days->setCurrentIndex(m_days->currentIndex() - 1); });
    on(m_actions.nextDay, [this] { m_days->setCurrentIndex(m_days->currentIndex() + 1); });
    on(m_actions.zoomIn, [this] { zoom(1); });
    on(m_actions.zoomOut, [this] { zoom(-1); });
    on(m_actions.zoomReset, [this] { m_grid->setZoom(GridView::usualZoom); });
    connect(m_place, &QPushButton::clicked, m_actions.placeAll, &QAction::trigger);
}

void TimetablePage::updateActions()
{
    const Session &session = m_context.session;
    const bool isHere = isVisible() && session.isOpen();
    const bool canWrite = isHere && !session.isReadOnly();
    const QString id = chosen();
    const bool isCard = session.card(id) != nullptr;
    const QStringList cards = selectedCards();
    m_actions.suggest->setEnabled(canWrite && isCard);
    m_actions.placeAll->setEnabled(session.isOpen() && !session.isReadOnly()
                                   && m_unscheduled->count() > 0);
    m_actions.moveByKeys->setEnabled(canWrite && !id.isNull());
    m_actions.swap->setEnabled(canWrite && cards.size() == 2);
    m_actions.sendBack->setEnabled(canWrite && !cards.isEmpty());
    m_actions.openCard->setEnabled(isHere && isCard);
    m_actions.previousDay->setEnabled(isHere && m_days->currentIndex() > 0);
    m_actions.nextDay->setEnabled(isHere && m_days->currentIndex() < m_days->count() - 1);
    for (QAction *action : {m_actions.preview, m_actions.savePdf, m_actions.print})
        action->setEnabled(session.isOpen());
    for (QAction *action : {m_actions.zoomIn, m_actions.zoomOut, m_actions.zoomReset})
        action->setEnabled(isHere);
    m_place->setEnabled(m_actions.placeAll->isEnabled());
}

QString TimetablePage::chosen() const
{
    return m_inList ? m_unscheduled->currentId() : m_grid->currentId();
}

void TimetablePage::open(const QString &id)
{
    if (m_context.session.card(id))
        Q_EMIT placeWanted({.card = id});
    else if (!id.isNull())
        Q_EMIT placeWanted({.field = u"breaks"_s});
}

void TimetablePage::sendBack(const QStringList &cards)
{
    if (cards.isEmpty())
        return;
    core::Programme after = m_context.session.programme();
    core::sendBack(after, cards);
    m_context.session.edit(
        {.text = QT_TRANSLATE_N_NOOP("ui::Step", "sending back of %n session(s)"),
         .place = {.card = cards.first(), .field = u"timetable"_s},
         .count = int(cards.size())},
        after);
    m_unscheduled->setCurrentId(cards.first());
}

QStringList TimetablePage::selectedCards() const
{
    QStringList cards = m_grid->selectedIds();
    cards.removeIf([this](const QString &id) { return !m_context.session.card(id); });
    return cards;
}

void TimetablePage::swap()
{
    const QStringList cards = selectedCards();
    if (cards.size() != 2)
        return;
    core::Programme after = m_context.session.programme();
    core::swapSessions(after, cards[0], cards[1]);
    m_context.session.edit({.text = QT_TRANSLATE_NOOP("ui::Step", "swap of two sessions"),
                            .place = {.card = cards.first(), .field = u"timetable"_s}},
                           after);
}

void TimetablePage::moveByKeys()
{
    const QString id = chosen();
    if (!m_mover->begin(id))
        return;
    if (!m_mover->placing().slot.isScheduled()) {
        m_dayBefore = m_days->currentIndex();
        if (const std::optional<GridGeometry::Cell> cell = m_grid->firstCell())
            m_mover->startOn(m_model->grid().days[cell->day].date, cell->minute,
                             m_model->grid().columns[cell->column]);
    }
    m_grid->setFocus();
}

void TimetablePage::suggest()
{
    const QString id = chosen();
    if (!m_context.session.card(id))
        return;
    m_context.session.flush();
    auto *dialog = new SuggestDialog(m_context, id, this);
    connect(dialog, &SuggestDialog::placed, this, &TimetablePage::showId);
    connect(dialog, &QDialog::finished, m_grid, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void TimetablePage::placeAll()
{
    m_context.session.flush();
    auto *dialog = new PlacingDialog(m_context, this);
    connect(dialog, &PlacingDialog::placed, this, &TimetablePage::showId);
    connect(dialog, &QDialog::finished, m_grid, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void TimetablePage::popUp(QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions.openCard, m_actions.suggest, m_actions.moveByKeys});
    menu->addSeparator();
    menu->addActions({m_actions.swap, m_actions.sendBack});
    menu->popup(global);
}

void TimetablePage::zoom(int steps)
{
    m_grid->setZoom(m_grid->zoom() + steps * m_grid->zoom() / 5);
}

publish::TimetableView TimetablePage::printedView() const
{
    return m_days->currentIndex() == m_dates.size() ? publish::TimetableView::Week
                                                    : publish::TimetableView::Day;
}

} // namespace ui
