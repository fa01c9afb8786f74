// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/placingdialog.h"

#include "ui/session.h"
#include "ui/theme.h"
#include "ui/timetable/placingtexts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QThreadPool>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

enum Column { SessionColumn, WhenColumn, PlatformColumn, WhyColumn };

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &text)
{
    auto *group = new QTreeWidgetItem(tree, {text});
    group->setFont(SessionColumn, boldFont(tree->font()));
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

// What can't be placed has no box to tick, and is none of it.
bool isTicked(const QTreeWidgetItem &item)
{
    return item.data(SessionColumn, Qt::CheckStateRole).toInt() == Qt::Checked;
}

} // namespace

PlacingDialog::PlacingDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
    , m_basis(context.session.programme())
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_tree(new QTreeWidget)
    , m_stop(new QPushButton)
    , m_place(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"placingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(1000, 560).boundedTo(screen()->availableSize() - QSize(16, 48)));
    m_text->setObjectName(u"placingText"_s);
    m_text->setWordWrap(true);
    m_tree->setObjectName(u"placingPlan"_s);
    m_tree->setColumnCount(WhyColumn + 1);
    m_tree->setRootIsDecorated(false);
    m_tree->setWordWrap(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_stop->setObjectName(u"placingStop"_s);
    m_place->setObjectName(u"placingDo"_s);
    m_place->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_place);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    connect(m_stop, &QPushButton::clicked, this, &PlacingDialog::stop);
    connect(m_place, &QPushButton::clicked, this, &PlacingDialog::accept);
    connect(m_close, &QPushButton::clicked, this, &PlacingDialog::reject);
    connect(m_tree, &QTreeWidget::itemChanged, this, &PlacingDialog::updateButtons);
    connect(&context.session, &Session::closed, this, &PlacingDialog::reject);
    retranslate();
    search();
}

PlacingDialog::~PlacingDialog()
{
    stop();
}

void PlacingDialog::search()
{
    const auto inWindow = [](auto &&act) {
        QMetaObject::invokeMethod(qApp, std::forward<decltype(act)>(act), Qt::QueuedConnection);
    };
    // What the search reads outlives the dialog.
    QThreadPool::globalInstance()->start([self = QPointer(this), cancel = m_cancel,
                                          programme = m_basis, inWindow] {
        const core::Plan plan = core::placeUnscheduled(
            programme, {.cancel = cancel.get(), .progress = [self, inWindow](int placed, int of) {
                            inWindow([self, placed, of] {
                                if (self)
                                    self->showProgress(placed, of);
                            });
                        }});
        inWindow([self, plan] {
            if (self)
                self->showPlan(plan);
        });
    });
}

void PlacingDialog::stop()
{
    m_cancel->store(true);
    m_stop->setEnabled(false);
}

void PlacingDialog::showProgress(int placed, int of)
{
    if (m_isReady)
        return;
    m_progress->setRange(0, of);
    m_progress->setValue(placed);
}

void PlacingDialog::showPlan(const core::Plan &plan)
{
    m_plan = plan;
    m_isReady = true;
    retranslate();
    m_tree->setFocus();
}

void PlacingDialog::fill()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    if (!m_plan.unplaced.isEmpty()) {
        QTreeWidgetItem *group = addGroup(
            m_tree, tr("%n session(s) without a place", nullptr, int(m_plan.unplaced.size())));
        for (const core::Unplaced &each : std::as_const(m_plan.unplaced)) {
            auto *item = new QTreeWidgetItem(group);
            item->setText(SessionColumn, sessionName(m_basis, each.card));
            item->setText(WhyColumn, u"● "_s + core::describe(each.reason));
            item->setToolTip(WhyColumn, item->text(WhyColumn));
        }
    }
    if (!m_plan.placed.isEmpty()) {
        QTreeWidgetItem *group =
            addGroup(m_tree, tr("%n session(s) to be placed", nullptr, int(m_plan.placed.size())));
        for (const core::Placement &place : std::as_const(m_plan.placed)) {
            auto *item = new QTreeWidgetItem(group);
            item->setCheckState(SessionColumn, Qt::Checked);
            item->setText(SessionColumn, sessionName(m_basis, place.card));
            item->setText(WhenColumn, whenText(m_basis, place, locale()));
            item->setText(PlatformColumn, platformText(m_basis, place));
            item->setText(WhyColumn, reasonTexts(place).join(u'\n'));
            item->setToolTip(WhyColumn, item->text(WhyColumn));
        }
    }
    m_tree->expandAll();
    for (int column : {WhenColumn, PlatformColumn})
        m_tree->resizeColumnToContents(column);
    m_tree->setColumnWidth(SessionColumn, 280);
    // Lines of text are wrapped for the widths that the columns have now.
    m_tree->doItemsLayout();
}

int PlacingDialog::ticked() const
{
    int count = 0;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int row = 0; row < group->childCount(); ++row)
            count += isTicked(*group->child(row));
    }
    return count;
}

void PlacingDialog::updateButtons()
{
    const int count = ticked();
    m_place->setEnabled(m_isReady && count > 0);
    m_place->setText(m_isReady ? tr("Place %n session(s)", nullptr, count) : tr("Place"));
    m_stop->setVisible(!m_isReady);
    m_progress->setVisible(!m_isReady);
    m_tree->setVisible(m_isReady);
}

void PlacingDialog::retranslate()
{
    setWindowTitle(tr("Place unscheduled sessions"));
    m_stop->setText(tr("Stop and show"));
    m_stop->setToolTip(tr("Shows the best plan that has been found so far."));
    m_close->setText(tr("Cancel"));
    m_tree->setHeaderLabels({tr("Session"), tr("When"), tr("Platform"), tr("Why")});
    m_tree->setAccessibleName(tr("The plan"));
    fill();
    updateButtons();
    if (!m_isReady) {
        m_text->setText(tr("Looking for a place for every session, without collisions and at hours "
                           "that suit people. This takes ten seconds at most."));
        return;
    }
    if (m_plan.placed.isEmpty()) {
        m_text->setText(tr("No place was found. Nothing has changed."));
        return;
    }
    QString text = m_plan.end == core::PlanEnd::Complete
        ? tr("No better plan is possible. Nothing has changed yet.")
        : tr("This is the best plan that was found in the time. Nothing has changed yet.");
    if (m_plan.nightMinutes > 0) {
        text += u' '
            + tr("%1 hours of sessions fall at night for someone.")
                  .arg(locale().toString(double(m_plan.nightMinutes) / 60, 'f', 1));
    }
    m_text->setText(text);
}

void PlacingDialog::accept()
{
    core::Plan chosen = m_plan;
    chosen.placed.clear();
    // The group of what is placed comes last, in the plan's order.
    const QTreeWidgetItem *group = m_tree->topLevelItem(m_tree->topLevelItemCount() - 1);
    for (int row = 0; group && row < group->childCount() && row < m_plan.placed.size(); ++row) {
        if (isTicked(*group->child(row)))
            chosen.placed.append(m_plan.placed[row]);
    }
    if (chosen.placed.isEmpty())
        return;
    const QString first = chosen.placed.first().card;
    m_context.session.edit({.text = QT_TRANSLATE_N_NOOP("ui::Step", "placing of %n session(s)"),
                            .place = {.card = first, .field = u"timetable"_s},
                            .count = int(chosen.placed.size())},
                           core::withPlan(m_context.session.programme(), chosen));
    Q_EMIT placed(first);
    QDialog::accept();
}

void PlacingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
