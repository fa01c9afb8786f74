// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/cardschoice.h"

#include "core/model/wording.h"
#include "ui/cards/carditem.h"
#include "ui/event/tonelabel.h"
#include "ui/publish/publishing.h"
#include "ui/publish/ticklist.h"
#include "ui/widgets/choicebox.h"

#include <QHash>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// Those that are ticked for a scope.
QStringList PublishChoices::*ticksOf(CardScope scope)
{
    switch (scope) {
    case CardScope::ByStatus:
        return &PublishChoices::statuses;
    case CardScope::ByDay:
        return &PublishChoices::days;
    case CardScope::ByTheme:
        return &PublishChoices::themes;
    case CardScope::All:
    case CardScope::Shown:
    case CardScope::Selected:
        break;
    }
    return nullptr;
}

// It takes place as far as is known, and that may still change.
bool isUnsettled(core::Status status)
{
    return status == core::Status::Draft || status == core::Status::Submitted
        || status == core::Status::ChangesRequested;
}

QString keyOf(const core::Card &card, CardScope scope)
{
    if (scope == CardScope::ByStatus)
        return core::statusKey(card.status);
    return scope == CardScope::ByDay ? dayKey(card) : themeKey(card);
}

} // namespace

CardsChoice::CardsChoice(Publishing &publishing, QWidget *parent)
    : QWidget(parent)
    , m_publishing(publishing)
    , m_scope(new ChoiceBox(u"publishCards"_s, this))
    , m_ticks(new TickList(u"publishTicks"_s, this))
    , m_count(new ToneLabel(Tone::Secondary, this))
    , m_unsettled(new ToneLabel(Tone::Warning, this))
    , m_onlySettled(new QPushButton(this))
{
    m_unsettled->setObjectName(u"publishUnsettled"_s);
    m_onlySettled->setObjectName(u"publishOnlySettled"_s);
    m_count->setObjectName(u"publishCount"_s);
    for (const CardScope scope : {CardScope::All, CardScope::Shown, CardScope::Selected,
                                  CardScope::ByStatus, CardScope::ByDay, CardScope::ByTheme})
        m_scope->addItem(QString(), int(scope));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    layout->addWidget(m_scope);
    layout->addWidget(m_ticks);
    layout->addWidget(m_count);
    layout->addWidget(m_unsettled);
    layout->addWidget(m_onlySettled, 0, Qt::AlignLeft);
    setFocusProxy(m_scope);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CardsChoice::choose);
    connect(m_ticks, &TickList::edited, this, [this](const QStringList &ticked) {
        if (const auto ticks = ticksOf(m_publishing.choices().scope))
            m_publishing.change([&](PublishChoices &choices) { choices.*ticks = ticked; });
    });
    connect(m_onlySettled, &QPushButton::clicked, this, &CardsChoice::takeOnlySettled);
    connect(&publishing, &Publishing::changed, this, &CardsChoice::load);
}

void CardsChoice::choose()
{
    const auto scope = CardScope(m_scope->currentData().toInt());
    m_publishing.change([&](PublishChoices &choices) {
        choices.scope = scope;
        const auto ticks = ticksOf(scope);
        if (!ticks || !(choices.*ticks).isEmpty())
            return;
        // Where nothing is ticked yet, everything is: something is seen, and can be left out.
        for (const core::Card &card : m_publishing.programme().cards) {
            const QString key = keyOf(card, scope);
            if (!(choices.*ticks).contains(key))
                (choices.*ticks).append(key);
        }
    });
}

void CardsChoice::load()
{
    const core::Programme &programme = m_publishing.programme();
    const CardScope scope = m_publishing.choices().scope;
    const QSignalBlocker quiet(m_scope);
    m_scope->choose(int(scope));
    //: %1 is how many cards those are
    m_scope->setItemText(1, tr("Listed in Cards (%1)").arg(m_publishing.view().shown.size()));
    m_scope->setItemText(2, tr("Selected in Cards (%1)").arg(m_publishing.view().selected.size()));

    const auto ticks = ticksOf(scope);
    m_ticks->setVisible(ticks != nullptr);
    if (ticks) {
        QHash<QString, int> counts;
        for (const core::Card &card : programme.cards)
            ++counts[keyOf(card, scope)];
        QList<TickList::Item> items;
        const auto add = [&](const QString &key, const QString &text) {
            items.append({key, u"%1 (%2)"_s.arg(text, locale().toString(counts.take(key)))});
        };
        if (scope == CardScope::ByStatus) {
            for (const core::Status status : core::allStatuses())
                add(core::statusKey(status),
                    core::statusLabel(programme, status, locale().bcp47Name()));
        } else if (scope == CardScope::ByDay) {
            QStringList days = counts.keys();
            days.removeAll(QString());
            days.sort();
            for (const QString &day : days)
                add(day, locale().toString(QDate::fromString(day, Qt::ISODate), u"ddd d MMM yyyy"));
            if (counts.contains(u""_s))
                add(u""_s, tr("Without a date"));
        } else {
            for (const core::Theme &theme : programme.themes) {
                if (theme.parent.isEmpty())
                    add(theme.id, themeName(theme, programme.sourceLanguage()));
            }
            if (counts.contains(u""_s))
                add(u""_s, tr("Without a thematic line"));
        }
        m_ticks->setItems(items, m_publishing.choices().*ticks);
    }
    const qsizetype chosen = m_publishing.cards().size();
    const QStringList takenCards = m_publishing.takenCards();
    const qsizetype taken = takenCards.size();
    //: %1 are those that are published, %n is the number of all of them
    QString text =
        tr("%1 of %n card(s)", nullptr, int(programme.cards.size())).arg(locale().toString(taken));
    if (taken < chosen)
        text += u'\n' + leftOutText(int(chosen - taken));
    m_count->setText(text);
    showUnsettled(takenCards);
}

void CardsChoice::showUnsettled(const QStringList &taken)
{
    const publish::Unsettled shown = m_publishing.format().unsettled;
    const QSet<QString> ids(taken.begin(), taken.end());
    int settled = 0;
    int unsettled = 0;
    for (const core::Card &card : m_publishing.programme().cards) {
        if (ids.contains(card.id))
            ++(isUnsettled(card.status) ? unsettled : settled);
    }
    const bool isTold = shown != publish::Unsettled::Untold && unsettled > 0;
    if (isTold && shown == publish::Unsettled::Marked) {
        //: of the cards that are published
        m_unsettled->setText(
            tr("%n of them are not settled yet and are marked so.", nullptr, unsettled));
    } else if (isTold) {
        //: of the cards that are published
        m_unsettled->setText(tr("%n of them are not settled yet.", nullptr, unsettled));
    }
    m_unsettled->setVisible(isTold);
    // By status it can take some away; from other choices it would lead to other cards.
    const CardScope scope = m_publishing.choices().scope;
    m_onlySettled->setVisible(isTold && settled > 0
                              && (scope == CardScope::All || scope == CardScope::ByStatus));
}

void CardsChoice::takeOnlySettled()
{
    const bool hadFocus = m_onlySettled->hasFocus();
    m_publishing.change([](PublishChoices &choices) {
        if (choices.scope == CardScope::All) {
            choices.scope = CardScope::ByStatus;
            choices.statuses.clear();
            for (const core::Status status : {core::Status::Accepted, core::Status::Published})
                choices.statuses.append(core::statusKey(status));
        } else {
            for (const core::Status status : core::allStatuses()) {
                if (isUnsettled(status))
                    choices.statuses.removeAll(core::statusKey(status));
            }
        }
    });
    // The button is gone: the keyboard stays where the choice is.
    if (hadFocus)
        m_scope->setFocus();
}

QString CardsChoice::leftOutText(int count) const
{
    switch (m_publishing.format().takes) {
    case publish::Takes::Settled:
        return tr("%n left out: a site shows what is accepted, published or withdrawn.", nullptr,
                  count);
    case publish::Takes::Dated:
    case publish::Takes::Scheduled:
        return tr("%n left out: without a date and hours, or not taking place.", nullptr, count);
    case publish::Takes::TakingPlace:
        return tr("%n left out: rejected or withdrawn.", nullptr, count);
    case publish::Takes::All:
        break;
    }
    return {};
}

void CardsChoice::retranslate()
{
    m_scope->setItemText(0, tr("All cards"));
    m_scope->setItemText(3, tr("By status"));
    m_scope->setItemText(4, tr("By day"));
    m_scope->setItemText(5, tr("By thematic line"));
    m_scope->setAccessibleName(tr("Which cards"));
    m_ticks->setAccessibleName(tr("Cards of these"));
    //: a button that takes cards out of what is published that are not settled yet
    m_onlySettled->setText(tr("Only settled ones"));
    load();
}

} // namespace ui
