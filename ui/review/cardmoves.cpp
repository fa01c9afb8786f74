// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/cardmoves.h"

#include "core/model/cardfield.h"
#include "core/review/colleagues.h"
#include "ui/dialogs.h"
#include "ui/news.h"
#include "ui/session.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString nameOf(const core::Card &card, const core::Programme &programme)
{
    if (!card.code.isEmpty())
        return card.code;
    const QString source = programme.sourceLanguage();
    return card.text(core::TextField::Title).best(source, source);
}

core::Card *cardIn(core::Programme &programme, const QString &id)
{
    const auto it = std::ranges::find(programme.cards, id, &core::Card::id);
    return it == programme.cards.end() ? nullptr : &*it;
}

} // namespace

// The event with the person at this desk among its colleagues.
core::Programme CardMoves::prepared() const
{
    core::Programme programme = m_context.session.programme();
    core::addColleague(programme.event, m_context.session.person());
    return programme;
}

bool CardMoves::move(const QString &cardId, const core::MoveRule &rule,
                     const std::optional<QString> &note) const
{
    Session &session = m_context.session;
    session.flush(); // what is still being typed belongs to what is judged
    const core::Card *card = session.card(cardId);
    if (!card || card->status != rule.from) {
        m_context.news.say(NewsItem::Kind::Warning,
                           [] { return tr("The card has moved on meanwhile. Look at it again."); });
        return false;
    }
    if (const auto findings = core::obstacles(session.programme(), *card, rule);
        !findings.isEmpty()) {
        tellObstacles(*card, rule, findings);
        return false;
    }
    std::optional<QString> said = note;
    if (!said && rule.needs == core::MoveNeeds::Note)
        said = askForNote(rule);
    if (rule.needs == core::MoveNeeds::Note && (!said || said->trimmed().isEmpty()))
        return false;
    core::Programme after = prepared();
    core::Card *moved = cardIn(after, cardId);
    if (!moved)
        return false;
    core::moveCard(*moved, rule.to, session.mover(), said.value_or(QString()));
    session.edit({.text = QT_TRANSLATE_NOOP("ui::Step", "change of %1"),
                  .place = {.card = cardId, .field = u"status"_s},
                  .name = {}},
                 after);
    return true;
}

std::optional<QString> CardMoves::askForNote(const core::MoveRule &rule) const
{
    const QString note = m_context.dialogs.askText(
        m_parent, core::label(rule), tr("Say why, for whoever reads the card next:"), {});
    return note.isNull() ? std::nullopt : std::optional(note);
}

void CardMoves::tellObstacles(const core::Card &card, const core::MoveRule &rule,
                              const QList<core::Finding> &findings) const
{
    const core::Finding first = findings.first();
    const int more = int(findings.size()) - 1;
    const QString name = nameOf(card, m_context.session.programme());
    const core::Status to = rule.to;
    NewsItem item{.kind = NewsItem::Kind::Warning, .text = [=] {
                      //: a card, the status it can't have yet, and the first of what must be mended
                      const QString text = tr("%1 can't be moved to “%2” yet. %3")
                                               .arg(name, core::label(to), core::describe(first));
                      return more > 0 ? text + u' ' + tr("And %n more.", nullptr, more) : text;
                  }};
    if (m_lead) {
        item.action = [] { return tr("Go there"); };
        item.act = [lead = m_lead, first] {
            lead({.card = first.card, .field = first.field, .language = first.language});
        };
    }
    m_context.news.say(item);
}

QList<core::Status> CardMoves::offered(const QStringList &cards) const
{
    QList<core::Status> statuses;
    for (const core::Status status : core::allStatuses()) {
        const bool isOffered = std::ranges::any_of(cards, [&](const QString &id) {
            const core::Card *card = m_context.session.card(id);
            const core::MoveRule *rule = card ? core::moveRule(card->status, status) : nullptr;
            return rule && core::isOf(*rule, m_context.session.person().duty);
        });
        if (isOffered)
            statuses.append(status);
    }
    return statuses;
}

void CardMoves::moveAll(const QStringList &cards, core::Status to) const
{
    Session &session = m_context.session;
    session.flush();
    QList<const core::MoveRule *> rules;
    QStringList moving;
    int kept = 0;
    for (const QString &id : cards) {
        const core::Card *card = session.card(id);
        if (!card || card->status == to)
            continue;
        const core::MoveRule *rule = core::moveRule(card->status, to);
        if (rule && core::isOf(*rule, session.person().duty)
            && core::obstacles(session.programme(), *card, *rule).isEmpty()) {
            rules.append(rule);
            moving.append(id);
        } else {
            ++kept;
        }
    }
    const auto needsNote = [](const core::MoveRule *rule) {
        return rule->needs == core::MoveNeeds::Note;
    };
    QString note;
    if (const auto it = std::ranges::find_if(rules, needsNote); it != rules.end()) {
        note = askForNote(**it).value_or(QString());
        if (note.trimmed().isEmpty())
            return;
    }
    if (!moving.isEmpty()) {
        core::Programme after = prepared();
        for (const QString &id : std::as_const(moving)) {
            if (core::Card *card = cardIn(after, id))
                core::moveCard(*card, to, session.mover(), note);
        }
        session.edit({.text = QT_TRANSLATE_N_NOOP("ui::Step", "status of %n card(s)"),
                      .place = {.card = moving.first(), .field = u"status"_s},
                      .count = int(moving.size())},
                     after);
    }
    if (kept > 0) {
        m_context.news.say(NewsItem::Kind::Warning, [kept, to] {
            return tr("%n card(s) can't be moved to “%1” yet: their findings say what they "
                      "need, or the move is somebody else's.",
                      nullptr, kept)
                .arg(core::label(to));
        });
    }
}

void CardMoves::fill(QMenu &menu, const QString &cardId) const
{
    menu.clear();
    const core::Card *card = m_context.session.card(cardId);
    if (!card)
        return;
    const core::Duty duty = m_context.session.person().duty;
    for (const core::MoveRule *rule : core::movesFor(*card, duty)) {
        QAction *action = menu.addAction(core::label(*rule));
        //: a tooltip of "Submit" or the like: what the status of the card becomes
        action->setToolTip(tr("The card becomes “%1”").arg(core::label(rule->to)));
        action->setObjectName(u"moveTo-"_s + core::statusKey(rule->to));
        QObject::connect(action, &QAction::triggered, &menu,
                         [moves = *this, cardId, rule] { moves.move(cardId, *rule); });
    }
    menu.setToolTipsVisible(true);
    if (menu.isEmpty()) {
        //: in place of a menu's entries; %1 is "Author", "Reviewer" or "Programme officer"
        menu.addAction(tr("Nothing to decide here as “%1”").arg(core::label(duty)))
            ->setEnabled(false);
    }
}

} // namespace ui
