// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/historypanel.h"

#include "ui/cards/historydetail.h"
#include "ui/cards/historylistmodel.h"
#include "ui/cards/panelrow.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

HistoryPanel::HistoryPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new HistoryListModel(context.session, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_list(new QListView(this))
    , m_detail(new HistoryDetail(this))
    , m_message(new QLabel(this))
{
    m_list->setObjectName(u"historyList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PanelRowDelegate(m_list));
    m_list->setModel(m_model);
    m_message->setObjectName(u"historyMessage"_s);
    m_message->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_message->setWordWrap(true);
    m_message->setMargin(2 * space::large);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_message, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, &HistoryPanel::read);
    connect(&context.session, &Session::changed, this, [this](const core::Change &change) {
        if (change.cardIds().contains(m_card) || change.touchesEvent())
            m_delay.start();
    });
    connect(&context.session, &Session::closed, this, [this] { showCard({}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::showRevision);
    connect(m_detail, &HistoryDetail::restoreWanted, this, &HistoryPanel::restore);
    retranslate();
}

void HistoryPanel::showCard(const QString &cardId)
{
    if (m_card == cardId)
        return;
    m_card = cardId;
    read();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    read();
    QWidget::showEvent(event);
}

void HistoryPanel::read()
{
    if (!isVisible() && !m_card.isNull())
        return;
    m_delay.stop();
    const auto entries = m_card.isNull() ? core::Result<QList<core::HistoryEntry>>()
                                         : m_context.session.history(m_card);
    m_model->setEntries(entries.value_or(QList<core::HistoryEntry>()));
    const bool isEmpty = m_model->rowCount() == 0;
    // A short history leaves its room to what it shows.
    m_list->setMaximumHeight(m_model->rowCount() * qMax(1, m_list->sizeHintForRow(0)));
    m_splitter->setVisible(!isEmpty);
    m_message->setVisible(isEmpty);
    if (!entries)
        m_message->setText(core::sentence(entries.error()));
    else if (m_card.isNull())
        m_message->setText(tr("Choose a card to see who changed what in it."));
    else
        m_message->setText(tr("No changes are stored yet."));
    if (!isEmpty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    else
        showRevision();
}

void HistoryPanel::showRevision()
{
    const int row = m_list->currentIndex().row();
    const core::Programme &programme = m_context.session.programme();
    const core::Card *card = programme.card(m_card);
    if (row < 0 || !card) {
        m_detail->setRevision(std::nullopt);
        return;
    }
    const core::HistoryEntry *earlier = m_model->entryBefore(row);
    const auto after = core::pastCard(m_model->entry(row), programme);
    const auto before =
        earlier ? core::pastCard(*earlier, programme) : core::PastCard{.card = {}, .names = {}};
    if (!after || !before) {
        m_detail->setRevision(std::nullopt);
        return;
    }
    m_detail->setRevision(ShownRevision{.heading = m_model->heading(row),
                                        .before = *before,
                                        .after = *after,
                                        .now = core::pastCard(*card, programme),
                                        .isRestorable = !m_context.session.isReadOnly()});
}

void HistoryPanel::restore(const std::optional<core::CardPart> &part)
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const core::HistoryEntry entry = m_model->entry(row);
    // What is being typed is a change of its own, and not one that comes after this.
    m_context.session.flush();
    core::Programme after = m_context.session.programme();
    if (core::Result<void> restored = core::restore(after, entry, part); !restored) {
        core::Error error = restored.error();
        error.file = m_context.session.path();
        m_context.news.say(NewsItem::Kind::Error, [error] { return core::sentence(error); });
        return;
    }
    Step step{.place = {.card = m_card}};
    if (part) {
        //: %1 is a field of the card
        step.text = QT_TRANSLATE_NOOP("ui::Step", "restoring of %1");
        step.place.field = part->field;
        step.place.language = part->language;
    } else {
        step.text = QT_TRANSLATE_NOOP("ui::Step", "restoring of the card");
    }
    m_context.session.edit(step, after);
    read();
    m_list->setFocus(); // the button is gone
}

void HistoryPanel::retranslate()
{
    m_list->setAccessibleName(tr("History"));
    m_model->retranslate();
    read();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
