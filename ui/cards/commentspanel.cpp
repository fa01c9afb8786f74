// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/commentspanel.h"

#include "core/model/card.h"
#include "ui/cards/commentlistmodel.h"
#include "ui/cards/panelrow.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CommentsPanel::CommentsPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CommentListModel(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    m_list->setObjectName(u"commentList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PanelRowDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setWordWrap(true); // lays the rows out anew when the width changes
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"commentsEmpty"_s);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setMargin(2 * space::large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_list);

    const auto choose = [this](const QModelIndex &index) {
        const core::Comment &comment = m_model->comment(index.row());
        Q_EMIT placeWanted({m_card, comment.field, comment.language});
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(&context.session, &Session::changed, this, [this](const core::Change &change) {
        if (change.cardIds().contains(m_card))
            update();
    });
    // Texts of another length take more lines or fewer.
    connect(m_model, &QAbstractItemModel::dataChanged, m_list, &QListView::doItemsLayout);
    update();
    retranslate();
}

void CommentsPanel::showCard(const QString &cardId)
{
    m_card = cardId;
    m_list->setCurrentIndex({}); // what was chosen of another card
    update();
}

int CommentsPanel::count() const
{
    int open = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        open += !m_model->comment(row).resolved;
    return open;
}

void CommentsPanel::update()
{
    const core::Card *card = m_context.session.card(m_card);
    m_model->setComments(card ? card->comments : QList<core::Comment>());
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    Q_EMIT countChanged(count());
}

void CommentsPanel::retranslate()
{
    m_list->setAccessibleName(tr("Comments"));
    m_empty->setText(tr("No comments. They come with documents that are imported, and with copies "
                        "that colleagues bring back."));
    m_model->retranslate();
}

void CommentsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
