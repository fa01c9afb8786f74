// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/commentspanel.h"

#include "core/model/cardfield.h"
#include "core/review/anonymous.h"
#include "core/text/markup.h"
#include "ui/cards/commentlistmodel.h"
#include "ui/cards/historytext.h"
#include "ui/cards/panelrow.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CommentsPanel::CommentsPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CommentListModel(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_actions(new QWidget(this))
    , m_answer(new QPushButton(m_actions))
    , m_settle(new QPushButton(m_actions))
    , m_remove(new QPushButton(m_actions))
    , m_new(new QPushButton(this))
    , m_slip(makeSlip())
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
    m_answer->setObjectName(u"commentAnswer"_s);
    m_settle->setObjectName(u"commentSettle"_s);
    m_remove->setObjectName(u"commentRemove"_s);
    m_new->setObjectName(u"commentNew"_s);
    for (QPushButton *button : {m_answer, m_settle, m_remove, m_new})
        button->setAutoDefault(false);
    auto *actions = new FlowLayout(m_actions, space::tiny);
    actions->setContentsMargins(space::small, 0, space::small, 0);
    for (QPushButton *button : {m_answer, m_settle, m_remove})
        actions->addWidget(button);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(space::small, 0, space::small, space::small);
    below->addWidget(m_new);
    below->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_actions);
    layout->addWidget(m_slip);
    layout->addLayout(below);
    setFocusProxy(m_list);

    const auto lead = [this](const QModelIndex &index) {
        const core::Comment &comment = m_model->comment(index.row());
        Place place{m_card, comment.field, comment.language};
        const core::Card *card = m_context.session.card(m_card);
        const auto stretch = card
            ? core::placeOf(comment, core::readText(*card, comment.field, comment.language))
            : std::nullopt;
        if (stretch) {
            place.position = int(stretch->start);
            place.length = int(stretch->length);
        }
        Q_EMIT placeWanted(place);
    };
    connect(m_list, &QListView::clicked, this, lead);
    connect(m_list, &QListView::activated, this, lead);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommentsPanel::showButtons);
    connect(m_answer, &QPushButton::clicked, this, &CommentsPanel::answer);
    connect(m_settle, &QPushButton::clicked, this, &CommentsPanel::settle);
    connect(m_remove, &QPushButton::clicked, this, &CommentsPanel::remove);
    connect(m_new, &QPushButton::clicked, this, [this] { begin({}); });
    const auto onKey = [this](const QKeySequence &key, void (CommentsPanel::*act)()) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_R, &CommentsPanel::answer);
    onKey(Qt::Key_Space, &CommentsPanel::settle);
    onKey(QKeySequence::Delete, &CommentsPanel::remove);
    connect(&context.session, &Session::changed, this, [this](const core::Change &change) {
        if (change.cardIds().contains(m_card))
            update();
    });
    connect(&context.session, &Session::personChanged, this, &CommentsPanel::showButtons);
    // Texts of another length take more lines or fewer.
    connect(m_model, &QAbstractItemModel::dataChanged, m_list, &QListView::doItemsLayout);
    showSlip(false);
    update();
    retranslate();
}

QWidget *CommentsPanel::makeSlip()
{
    auto *slip = new QWidget(this);
    m_about = new QLabel(slip);
    m_about->setObjectName(u"commentAbout"_s);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_text = new QPlainTextEdit(slip);
    m_text->setObjectName(u"commentText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(5 * fontMetrics().lineSpacing() + space::medium);
    m_text->installEventFilter(this);
    m_send = new QPushButton(slip);
    m_send->setObjectName(u"commentSend"_s);
    m_send->setAutoDefault(false);
    m_cancel = new QPushButton(slip);
    m_cancel->setObjectName(u"commentCancel"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(slip);
    layout->setContentsMargins(space::small, 0, space::small, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_about);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_send, &QPushButton::clicked, this, &CommentsPanel::send);
    connect(m_cancel, &QPushButton::clicked, this, [this] { showSlip(false); });
    return slip;
}

void CommentsPanel::showCard(const QString &cardId)
{
    if (cardId != m_card)
        showSlip(false);
    m_card = cardId;
    m_list->setCurrentIndex({}); // what was chosen of another card
    update();
}

void CommentsPanel::setAnonymous(bool isAnonymous)
{
    if (std::exchange(m_isAnonymous, isAnonymous) != isAnonymous)
        update();
}

QList<core::Comment> CommentsPanel::anonymous(const core::Card &card) const
{
    core::Programme one = m_context.session.programme();
    one.cards = {card};
    return core::anonymousProgramme(one).cards.first().comments;
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
    const QList<core::Comment> comments = card ? card->comments : QList<core::Comment>();
    QSet<QString> lost;
    for (const core::Comment &comment : comments) {
        if (!comment.quote.isEmpty()
            && !core::placeOf(comment, core::readText(*card, comment.field, comment.language)))
            lost.insert(comment.id);
    }
    m_model->setComments(card && m_isAnonymous ? anonymous(*card) : comments, lost);
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    showButtons();
    Q_EMIT countChanged(count());
}

QString CommentsPanel::chosenThread() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return {};
    const core::Comment &comment = m_model->comment(index.row());
    return comment.answers.isEmpty() || !m_model->indexOf(comment.answers).isValid()
        ? comment.id
        : comment.answers;
}

void CommentsPanel::showButtons()
{
    const QModelIndex index = m_list->currentIndex();
    const bool mayWrite = !m_card.isEmpty() && !m_context.session.isReadOnly();
    m_new->setEnabled(mayWrite);
    m_new->setVisible(m_slip->isHidden());
    m_actions->setVisible(index.isValid() && m_slip->isHidden());
    if (!index.isValid())
        return;
    const core::Comment &comment = m_model->comment(index.row());
    m_answer->setEnabled(mayWrite);
    m_settle->setEnabled(mayWrite);
    m_settle->setText(comment.resolved ? tr("Reopen") : tr("Resolve"));
    // What others said is theirs.
    m_remove->setEnabled(mayWrite && comment.author == m_context.session.person().name);
}

void CommentsPanel::showSlip(bool isOpen)
{
    m_slip->setVisible(isOpen);
    if (!isOpen)
        m_text->clear();
    m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    showButtons();
}

void CommentsPanel::begin(const core::CommentTarget &target)
{
    if (m_card.isEmpty() || m_context.session.isReadOnly())
        return;
    m_answered.clear();
    m_target = target;
    const QString place = target.field.isEmpty() ? tr("the card as a whole")
                                                 : partLabel({target.field, target.language});
    m_about->setText(
        target.anchor.quote.isEmpty()
            //: %1 is a field, or "the card as a whole"
            ? tr("About %1:").arg(place)
            //: %1 is a field, %2 the words that are commented on
            : tr("About %1, “%2”:").arg(place, target.anchor.quote.simplified().left(120)));
    showSlip(true);
    m_text->setFocus();
}

void CommentsPanel::choose(const QString &thread)
{
    const QModelIndex index = m_model->indexOf(thread);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_list->setFocus();
}

void CommentsPanel::answer()
{
    const QString thread = chosenThread();
    if (thread.isNull() || m_context.session.isReadOnly())
        return;
    m_answered = thread;
    const QModelIndex index = m_model->indexOf(thread);
    m_about->setText(tr("Answer to %1:").arg(m_model->comment(index.row()).author));
    showSlip(true);
    m_text->setFocus();
}

void CommentsPanel::edit(const char *step, const std::function<void(core::Card &)> &change)
{
    const core::Card *card = m_context.session.card(m_card);
    if (!card)
        return;
    core::Card after = *card;
    change(after);
    m_context.session.editCard({.text = step, .place = {.card = m_card}, .name = {}}, after);
}

void CommentsPanel::send()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    m_context.session.flush(); // what is being typed in the text belongs to what is commented on
    const core::Mover me = m_context.session.mover();
    QString made;
    edit(QT_TRANSLATE_NOOP("ui::Step", "comment"), [&](core::Card &card) {
        made = m_answered.isNull() ? core::addComment(card, m_target, text, me)
                                   : core::answerComment(card, m_answered, text, me);
        // Its question has gone meanwhile: what was written is not lost.
        if (made.isNull())
            made = core::addComment(card, m_target, text, me);
    });
    showSlip(false);
    choose(made);
}

void CommentsPanel::settle()
{
    const QString thread = chosenThread();
    if (thread.isNull() || m_context.session.isReadOnly())
        return;
    const bool isResolved = m_model->comment(m_list->currentIndex().row()).resolved;
    edit(isResolved ? QT_TRANSLATE_NOOP("ui::Step", "reopening of a comment")
                    : QT_TRANSLATE_NOOP("ui::Step", "resolving of a comment"),
         [&](core::Card &card) { core::setResolved(card, thread, !isResolved); });
}

void CommentsPanel::remove()
{
    if (!m_list->currentIndex().isValid() || !m_remove->isEnabled())
        return;
    const QString id = m_model->id(m_list->currentIndex());
    edit(QT_TRANSLATE_NOOP("ui::Step", "deletion of a comment"),
         [&](core::Card &card) { core::removeComment(card, id); });
}

void CommentsPanel::retranslate()
{
    m_list->setAccessibleName(tr("Comments"));
    m_empty->setText(tr("No comments yet. Select words in a text and press Ctrl+Alt+M to comment "
                        "on them, or comment on the card as a whole."));
    m_answer->setText(tr("Answer"));
    m_remove->setText(tr("Delete"));
    m_remove->setToolTip(tr("Deletes what you have said yourself"));
    m_new->setText(tr("Comment on the card"));
    m_send->setText(tr("Comment"));
    m_cancel->setText(tr("Cancel"));
    m_text->setAccessibleName(tr("Your comment"));
    m_text->setPlaceholderText(tr("Your comment; Ctrl+Return sends it"));
    m_model->retranslate();
    showButtons();
}

bool CommentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            showSlip(false);
            m_list->setFocus();
            return true;
        }
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommentsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
