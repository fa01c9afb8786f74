// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/verdictpanel.h"

#include "core/model/cardfield.h"
#include "core/review/colleagues.h"
#include "ui/cards/historytext.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

VerdictPanel::VerdictPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_moves(context, this)
    , m_reviewers(new QLabel(this))
    , m_assign(new QPushButton(this))
    , m_last(new QLabel(this))
    , m_note(new QPlainTextEdit(this))
    , m_trouble(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    m_reviewers->setObjectName(u"reviewers"_s);
    m_reviewers->setWordWrap(true);
    m_assign->setObjectName(u"assignReviewers"_s);
    m_assign->setMenu(new QMenu(m_assign));
    m_last->setObjectName(u"lastMove"_s);
    m_last->setWordWrap(true);
    m_last->setTextFormat(Qt::PlainText);
    m_note->setObjectName(u"verdictNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * fontMetrics().lineSpacing() + space::medium);
    m_trouble->setObjectName(u"verdictTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *buttons = new FlowLayout(m_buttons, space::small);
    buttons->setContentsMargins({});
    auto *line = new QHBoxLayout;
    line->addWidget(m_reviewers, 1);
    line->addWidget(m_assign, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addLayout(line);
    layout->addWidget(m_last);
    layout->addWidget(m_note);
    layout->addWidget(m_trouble);
    layout->addWidget(m_buttons);

    m_moves.onPlaceWanted([this](const Place &place) { Q_EMIT placeWanted(place); });
    connect(m_assign->menu(), &QMenu::aboutToShow, this, &VerdictPanel::fillReviewers);
    connect(m_note, &QPlainTextEdit::textChanged, m_trouble, &QWidget::hide);
    connect(&context.session, &Session::changed, this, [this](const core::Change &change) {
        if (change.event || change.cardIds().contains(m_card))
            update();
    });
    connect(&context.session, &Session::personChanged, this, &VerdictPanel::update);
    retranslate();
}

void VerdictPanel::showCard(const QString &cardId)
{
    if (cardId != m_card)
        m_note->clear();
    m_card = cardId;
    m_trouble->hide();
    update();
}

void VerdictPanel::update()
{
    const core::Card *card = m_context.session.card(m_card);
    const core::Event &event = m_context.session.programme().event;
    const bool mayWrite = card && !m_context.session.isReadOnly();
    QStringList names;
    if (card) {
        for (const QString &id : card->review.reviewers) {
            //: in place of the name of a reviewer who is not in the list of colleagues any more
            names.append(event.colleagues.contains(id) ? event.colleagues[id].name
                                                       : tr("somebody who is gone"));
        }
    }
    m_reviewers->setText(names.isEmpty() ? tr("Assigned to nobody")
                                         //: %1 are names of reviewers
                                         : tr("Assigned to %1").arg(names.join(u", "_s)));
    m_assign->setEnabled(mayWrite);
    m_note->setEnabled(mayWrite);
    m_last->setVisible(card && !card->review.moves.isEmpty());
    if (m_last->isVisibleTo(this)) {
        const core::StatusMove &move = card->review.moves.last();
        //: the last move of a card: its new status, who made it, when
        QString text = tr("%1 by %2, %3")
                           .arg(core::label(move.to), move.author,
                                momentText(move.at.toLocalTime(), QDateTime::currentDateTime()));
        if (!move.note.isEmpty())
            text += u":\n“%1”"_s.arg(move.note);
        m_last->setText(text);
    }
    for (QWidget *made : std::as_const(m_made)) {
        made->hide();
        made->deleteLater();
    }
    m_made.clear();
    if (!card)
        return;
    for (const core::MoveRule *rule : core::movesFor(*card, m_context.session.person().duty)) {
        auto *button = new QPushButton(core::label(*rule), m_buttons);
        button->setObjectName(u"verdict-"_s + core::statusKey(rule->to));
        button->setAutoDefault(false);
        button->setEnabled(mayWrite);
        connect(button, &QPushButton::clicked, this, [this, rule] { judge(*rule); });
        m_buttons->layout()->addWidget(button);
        button->show();
        m_made.append(button);
    }
    if (m_made.isEmpty()) {
        auto *nothing = new QLabel(tr("As “%1” you have nothing to decide here.")
                                       .arg(core::label(m_context.session.person().duty)),
                                   m_buttons);
        nothing->setWordWrap(true);
        m_buttons->layout()->addWidget(nothing);
        nothing->show();
        m_made.append(nothing);
    }
}

void VerdictPanel::judge(const core::MoveRule &rule)
{
    const QString note = m_note->toPlainText().trimmed();
    if (rule.needs == core::MoveNeeds::Note && note.isEmpty()) {
        m_trouble->setText(tr("Say why above, for whoever reads the card next."));
        m_trouble->show();
        m_note->setFocus();
        return;
    }
    const QString card = m_card;
    if (m_moves.move(card, rule, note)) {
        m_note->clear();
        Q_EMIT judged(card);
    }
}

void VerdictPanel::fillReviewers()
{
    QMenu *menu = m_assign->menu();
    menu->clear();
    const core::Card *card = m_context.session.card(m_card);
    const Session &session = m_context.session;
    const core::Event &event = session.programme().event;
    if (!card)
        return;
    const auto add = [&](const QString &text, const QString &id) {
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(card->review.reviewers.contains(id));
        connect(action, &QAction::triggered, this, [this, id](bool isOn) { assign(id, isOn); });
    };
    if (session.personId().isNull()) {
        //: an entry of a menu of reviewers: whoever is at this desk
        QAction *me = menu->addAction(tr("Me, %1").arg(session.person().name));
        me->setObjectName(u"assignMe"_s);
        connect(me, &QAction::triggered, this, [this] { assign({}, true); });
        menu->addSeparator();
    }
    for (const QString &id : core::colleaguesByName(event)) {
        if (event.colleagues[id].duty != core::Duty::Author)
            add(event.colleagues[id].name, id);
    }
    for (const QString &id : card->review.reviewers) {
        if (!event.colleagues.contains(id))
            add(tr("somebody who is gone"), id);
    }
}

// Null: the person at this desk, who is listed with that.
void VerdictPanel::assign(const QString &colleague, bool isAssigned)
{
    Session &session = m_context.session;
    core::Programme after = session.programme();
    const QString id =
        colleague.isNull() ? core::addColleague(after.event, session.person()) : colleague;
    const auto card = std::ranges::find(after.cards, m_card, &core::Card::id);
    if (card == after.cards.end() || id.isNull())
        return;
    card->review.reviewers.removeAll(id);
    if (isAssigned)
        card->review.reviewers.append(id);
    session.edit(
        {.text = QT_TRANSLATE_NOOP("ui::Step", "reviewers"), .place = {.card = m_card}, .name = {}},
        after);
}

void VerdictPanel::retranslate()
{
    m_assign->setText(tr("Assign"));
    m_assign->setToolTip(tr("Who reviews this card"));
    m_note->setPlaceholderText(tr("A note for whoever reads the card next"));
    m_note->setAccessibleName(tr("Note"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, foreground(Tone::Secondary, palette()));
    m_last->setPalette(colours);
    colours.setColor(QPalette::WindowText, foreground(Tone::Error, palette()));
    m_trouble->setPalette(colours);
    update();
}

void VerdictPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
