// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardactions.h"
#include "core/review/colleagues.h"

#include "core/check/languagename.h"
#include "core/edit/lists.h"
#include "core/model/cardfield.h"
#include "ui/cards/bulkedit.h"
#include "ui/cards/carditem.h"
#include "ui/news.h"
#include "ui/review/cardmoves.h"
#include "ui/session.h"
#include "ui/themeicon.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// An ampersand of a name is no mnemonic.
QString menuText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

QAction *addTo(QMenu *menu, const QString &text, bool isChecked,
               const std::function<void(bool)> &act)
{
    QAction *action = menu->addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked(isChecked);
    QObject::connect(action, &QAction::triggered, menu, act);
    return action;
}

} // namespace

CardCommands::CardCommands(const Context &context, QWidget *widget)
    : QObject(widget)
    , m_context(context)
    , m_widget(widget)
{
    makeActions();
    for (const auto signal : {&Session::opened, &Session::closed})
        connect(&context.session, signal, this, &CardCommands::enable);
    retranslate();
    enable();
}

void CardCommands::makeActions()
{
    const auto add = [this](const QString &name, const QString &icon, const QKeySequence &key) {
        auto *action = new QAction(this);
        if (!icon.isEmpty())
            action->setIcon(themeIcon(icon));
        action->setObjectName(name);
        action->setShortcut(key);
        return action;
    };
    const auto addMenu = [&](const QString &name, void (CardCommands::*fill)()) {
        QAction *action = add(name, {}, {});
        auto *menu = new QMenu(m_widget);
        menu->setObjectName(name + u"Menu"_s);
        action->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)();
        });
        return action;
    };
    m_actions.create = add(u"newCard"_s, u"document-new"_s, QKeySequence::New);
    m_actions.duplicate = add(u"duplicateCard"_s, u"edit-copy"_s, Qt::CTRL | Qt::Key_D);
    m_actions.remove = add(u"deleteCard"_s, u"edit-delete"_s, QKeySequence::Delete);
    // Elsewhere the key deletes text.
    m_actions.remove->setShortcutContext(Qt::WidgetShortcut);
    m_actions.nextCard = add(u"nextCard"_s, u"go-down"_s, Qt::CTRL | Qt::Key_PageDown);
    m_actions.previousCard = add(u"previousCard"_s, u"go-up"_s, Qt::CTRL | Qt::Key_PageUp);
    m_actions.createFromTemplate = addMenu(u"newFromTemplate"_s, &CardCommands::fillTemplates);
    m_actions.setStatus = addMenu(u"setStatus"_s, &CardCommands::fillStatuses);
    m_actions.setTheme = addMenu(u"setTheme"_s, &CardCommands::fillThemes);
    m_actions.setPlatform = addMenu(u"setPlatform"_s, &CardCommands::fillPlatforms);
    m_actions.setLanguages = addMenu(u"setLanguages"_s, &CardCommands::fillLanguages);
    m_actions.setReviewers = addMenu(u"setReviewers"_s, &CardCommands::fillReviewers);
    connect(m_actions.create, &QAction::triggered, this, [this] { create({}); });
    connect(m_actions.duplicate, &QAction::triggered, this, &CardCommands::duplicate);
    connect(m_actions.remove, &QAction::triggered, this, &CardCommands::remove);
}

void CardCommands::retranslate()
{
    m_actions.create->setText(tr("&New card"));
    m_actions.createFromTemplate->setText(tr("New from &template"));
    m_actions.duplicate->setText(tr("D&uplicate"));
    m_actions.remove->setText(tr("&Delete"));
    //: of the selected cards, as are the next four
    m_actions.setStatus->setText(tr("&Status"));
    m_actions.setTheme->setText(tr("Thematic &line"));
    m_actions.setPlatform->setText(tr("&Platform"));
    m_actions.setLanguages->setText(tr("Lan&guages"));
    m_actions.setReviewers->setText(tr("&Reviewers"));
    m_actions.nextCard->setText(tr("Ne&xt card"));
    m_actions.previousCard->setText(tr("Pre&vious card"));
}

void CardCommands::setSelection(const QStringList &cards, const QString &current)
{
    m_selected = cards;
    m_current = current;
    enable();
}

void CardCommands::enable()
{
    const bool canWrite = m_context.session.isOpen() && !m_context.session.isReadOnly();
    m_actions.create->setEnabled(canWrite);
    m_actions.createFromTemplate->setEnabled(canWrite);
    for (QAction *action :
         {m_actions.duplicate, m_actions.remove, m_actions.setStatus, m_actions.setTheme,
          m_actions.setPlatform, m_actions.setLanguages, m_actions.setReviewers})
        action->setEnabled(canWrite && !m_selected.isEmpty());
}

void CardCommands::create(const QString &format)
{
    const core::Programme &programme = m_context.session.programme();
    QString line = m_line;
    QString subtheme;
    const core::Card *current = m_context.session.card(m_current);
    if (current && (line.isNull() || line == current->theme)) {
        line = current->theme;
        subtheme = current->subtheme;
    }
    add(newCard(programme, line, subtheme, format), QT_TRANSLATE_NOOP("ui::Step", "new card"));
}

void CardCommands::createLikeCurrent()
{
    if (const core::Card *current = m_context.session.card(m_current))
        add(newCardLike(m_context.session.programme(), *current),
            QT_TRANSLATE_NOOP("ui::Step", "new card"));
}

void CardCommands::add(const core::Card &card, const char *step)
{
    core::Programme after = m_context.session.programme();
    after.cards.append(card);
    Q_EMIT creating(card.id);
    m_context.session.edit({.text = step, .place = {.card = card.id}}, after);
}

void CardCommands::duplicate()
{
    core::Programme after = m_context.session.programme();
    QString last;
    for (const QString &id : std::as_const(m_selected))
        last = core::duplicateCard(after, id);
    if (last.isNull())
        return;
    Q_EMIT creating(last);
    m_context.session.edit({.text = QT_TRANSLATE_N_NOOP("ui::Step", "copy of %n card(s)"),
                            .place = {.card = last},
                            .count = int(m_selected.size())},
                           after);
}

void CardCommands::remove()
{
    Session &session = m_context.session;
    QList<core::Card> removed;
    for (const core::Card *card : selectedCards())
        removed.append(*card);
    const int count = int(removed.size());
    if (count == 0)
        return;
    session.edit({.text = QT_TRANSLATE_N_NOOP("ui::Step", "deletion of %n card(s)"),
                  .place = {.card = removed.first().id},
                  .count = count},
                 withoutCards(session.programme(), m_selected));
    m_context.news.say(
        {.text = [count] { return tr("%n card(s) deleted", nullptr, count); },
         .action = [] { return tr("Undo"); },
         .act =
             [&session, removed, step = session.undoStack().index()] {
                 // Once something else has been done, taking the last step back would be another
                 // one.
                 if (session.undoStack().index() == step)
                     session.undo();
                 else
                     session.edit({.text = QT_TRANSLATE_N_NOOP("ui::Step", "return of %n card(s)"),
                                   .place = {.card = removed.first().id},
                                   .count = int(removed.size())},
                                  withCards(session.programme(), removed));
             }});
}

void CardCommands::fillTemplates()
{
    QMenu *menu = m_actions.createFromTemplate->menu();
    const core::Programme &programme = m_context.session.programme();
    const QString source = programme.sourceLanguage();
    for (const core::Format &format : programme.formats) {
        QAction *action = menu->addAction(menuText(format.name.best(source, source)));
        connect(action, &QAction::triggered, this, [this, id = format.id] { create(id); });
    }
    menu->addSeparator();
    QAction *like = menu->addAction(tr("From the current card: without texts"));
    like->setObjectName(u"newLikeCurrent"_s);
    like->setEnabled(m_context.session.card(m_current) != nullptr);
    connect(like, &QAction::triggered, this, &CardCommands::createLikeCurrent);
}

QList<const core::Card *> CardCommands::selectedCards() const
{
    QList<const core::Card *> cards;
    for (const QString &id : m_selected) {
        if (const core::Card *card = m_context.session.card(id))
            cards.append(card);
    }
    return cards;
}

template <typename Value>
std::optional<Value> CardCommands::shared(Value core::Card::*member) const
{
    const QList<const core::Card *> cards = selectedCards();
    if (cards.isEmpty())
        return std::nullopt;
    const Value &first = cards.first()->*member;
    const bool isShared =
        std::ranges::all_of(cards, [&](const core::Card *card) { return card->*member == first; });
    return isShared ? std::optional(first) : std::nullopt;
}

void CardCommands::change(const char *step, const QString &field, const core::Programme &after)
{
    m_context.session.edit({.text = step,
                            .place = {.card = m_current, .field = field},
                            .count = int(m_selected.size())},
                           after);
}

void CardCommands::fillStatuses()
{
    const CardMoves moves(m_context, m_widget);
    const std::optional<core::Status> now = shared(&core::Card::status);
    const QList<core::Status> offered = moves.offered(m_selected);
    for (const core::Status status : core::allStatuses()) {
        if (now != status && !offered.contains(status))
            continue;
        addTo(m_actions.setStatus->menu(), core::label(status), now == status,
              [moves, cards = m_selected, status](bool) { moves.moveAll(cards, status); });
    }
}

void CardCommands::fillThemes()
{
    const core::Programme &programme = m_context.session.programme();
    const std::optional<QString> now = shared(&core::Card::theme);
    const auto add = [&](const QString &name, const QString &id) {
        addTo(m_actions.setTheme->menu(), name, now && *now == id, [this, id](bool) {
            change(QT_TRANSLATE_N_NOOP("ui::Step", "thematic line of %n card(s)"), u"theme"_s,
                   withLine(m_context.session.programme(), m_selected, id));
        });
    };
    for (const core::Theme &theme : programme.themes) {
        if (theme.parent.isEmpty())
            add(themeName(theme, programme.sourceLanguage()), theme.id);
    }
    m_actions.setTheme->menu()->addSeparator();
    add(tr("Without a line"), QString());
}

void CardCommands::fillPlatforms()
{
    const core::Programme &programme = m_context.session.programme();
    const QString source = programme.sourceLanguage();
    const std::optional<QString> now = shared(&core::Card::platform);
    const auto add = [&](const QString &name, const QString &id) {
        addTo(m_actions.setPlatform->menu(), name, now && *now == id, [this, id](bool) {
            change(QT_TRANSLATE_N_NOOP("ui::Step", "platform of %n card(s)"), u"platform"_s,
                   withPlatform(m_context.session.programme(), m_selected, id));
        });
    };
    for (const core::Platform &platform : programme.platforms)
        add(platform.name.best(source, source), platform.id);
    m_actions.setPlatform->menu()->addSeparator();
    add(tr("Without a platform"), QString());
}

void CardCommands::fillLanguages()
{
    const QList<const core::Card *> cards = selectedCards();
    QStringList offered = m_context.session.programme().event.languages;
    for (const core::Card *card : cards)
        offered += card->languages;
    offered.removeDuplicates();
    QMenu *menu = m_actions.setLanguages->menu();
    for (const QString &language : std::as_const(offered)) {
        const bool isOfAll = std::ranges::all_of(
            cards, [&](const core::Card *card) { return card->languages.contains(language); });
        addTo(menu, core::languageName(language, m_widget->locale().bcp47Name()), isOfAll,
              [this, language](bool isSpoken) {
                  change(
                      QT_TRANSLATE_N_NOOP("ui::Step", "languages of %n card(s)"), u"languages"_s,
                      withLanguage(m_context.session.programme(), m_selected, language, isSpoken));
              });
    }
}

void CardCommands::fillReviewers()
{
    const QList<const core::Card *> cards = selectedCards();
    const core::Event &event = m_context.session.programme().event;
    QMenu *menu = m_actions.setReviewers->menu();
    const auto add = [&](const QString &name, const QString &id) {
        const bool isOfAll = std::ranges::all_of(
            cards, [&](const core::Card *card) { return card->review.reviewers.contains(id); });
        addTo(menu, name, isOfAll, [this, id](bool isAssigned) {
            change(QT_TRANSLATE_N_NOOP("ui::Step", "reviewers of %n card(s)"), {},
                   withReviewer(m_context.session.programme(), m_selected, id, isAssigned));
        });
    };
    for (const QString &id : core::colleaguesByName(event)) {
        if (event.colleagues[id].duty != core::Duty::Author)
            add(event.colleagues[id].name, id);
    }
    if (menu->isEmpty())
        menu->addAction(tr("Reviewers are listed on the page Event"))->setEnabled(false);
}

} // namespace ui
