// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scorepanel.h"

#include "core/review/colleagues.h"
#include "core/review/queue.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ScorePanel::ScorePanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_summary(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    m_summary->setObjectName(u"scoreSummary"_s);
    m_summary->setWordWrap(true);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(space::small);
    m_layout->addWidget(m_summary);
    connect(&context.session, &Session::changed, this, [this](const core::Change &change) {
        if (change.event || change.cardIds().contains(m_card))
            update();
    });
    connect(&context.session, &Session::personChanged, this, &ScorePanel::update);
    rebuild();
}

void ScorePanel::showCard(const QString &cardId)
{
    m_card = cardId;
    update();
}

void ScorePanel::rebuild()
{
    delete m_grid;
    m_rows.clear();
    m_names.clear();
    m_grid = new QWidget(this);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(space::tiny);
    grid->setHorizontalSpacing(2);
    const core::Event &event = m_context.session.programme().event;
    m_criteria = event.criteria;
    int line = 0;
    for (const QString &id : core::criteriaInOrder(event)) {
        const QString name = nameOf(id);
        auto *label = new QLabel(name, m_grid);
        label->setWordWrap(true);
        grid->addWidget(label, line, 0, 1, core::highestScore + 2);
        auto *row = new QButtonGroup(m_grid);
        row->setExclusive(false);
        for (int mark = 0; mark <= core::highestScore; ++mark) {
            auto *button = new QToolButton(m_grid);
            button->setObjectName(u"score-%1-%2"_s.arg(id).arg(mark));
            button->setText(locale().toString(mark));
            button->setCheckable(true);
            button->setFixedWidth(32);
            //: a button for a mark; %1 is what is judged
            button->setAccessibleName(
                tr("%1: %2 of %3")
                    .arg(name, locale().toString(mark), locale().toString(core::highestScore)));
            row->addButton(button, mark);
            grid->addWidget(button, line + 1, mark);
        }
        connect(row, &QButtonGroup::idClicked, this, [this, id, row](int mark) {
            give(id, row->button(mark)->isChecked() ? std::optional(mark) : std::nullopt);
        });
        m_rows.insert(id, row);
        m_names.insert(id, label);
        grid->setColumnStretch(core::highestScore + 1, 1);
        line += 2;
    }
    m_layout->insertWidget(0, m_grid);
    update();
}

QString ScorePanel::nameOf(const QString &criterion) const
{
    const QString reader = locale().bcp47Name().section(u'-', 0, 0);
    const QString source = m_context.session.programme().event.sourceLanguage();
    return m_criteria.value(criterion).name.best(reader, source);
}

void ScorePanel::update()
{
    const core::Programme &programme = m_context.session.programme();
    if (programme.event.criteria != m_criteria)
        return rebuild();
    const core::Card *card = m_context.session.card(m_card);
    const QString me = m_context.session.personId();
    const bool mayGive = card && !m_context.session.isReadOnly()
        && m_context.session.person().duty != core::Duty::Author;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const QString name = nameOf(it.key());
        const auto mean =
            card ? core::meanFor(programme.event, card->review, it.key()) : std::optional<double>();
        //: what is judged, and the mean of all marks for it: "Relevance: mean 3.5"
        m_names.value(it.key())->setText(
            mean ? tr("%1: mean %2").arg(name, locale().toString(*mean, 'f', 1)) : name);
        const auto given =
            card && !me.isNull() ? card->review.scores.value(core::scoreKey(me, it.key()), -1) : -1;
        for (QAbstractButton *button : (*it)->buttons()) {
            button->setChecked((*it)->id(button) == given);
            button->setEnabled(mayGive);
        }
    }
    if (m_criteria.isEmpty()) {
        m_summary->setText(tr("The event has no criteria for marks yet. They are set on the page "
                              "Event, under Review."));
        return;
    }
    const core::ScoreSummary sum =
        card ? core::scoresOf(programme.event, card->review) : core::ScoreSummary();
    QString text = tr("No marks yet.");
    if (sum.mean) {
        //: the mean of the marks of all reviewers
        text = tr("Mean %1 of %n reviewer(s)", nullptr, sum.reviewers)
                   .arg(locale().toString(*sum.mean, 'f', 1));
        //: how far the reviewers' marks are from each other
        if (sum.spread)
            text += tr(", spread %1").arg(locale().toString(*sum.spread, 'f', 1));
    }
    if (sum.gone > 0)
        text += u'\n'
            + tr("%n mark(s) of colleagues or criteria that are gone don't count.", nullptr,
                 sum.gone);
    m_summary->setText(text);
}

void ScorePanel::give(const QString &criterion, std::optional<int> mark)
{
    Session &session = m_context.session;
    core::Programme after = session.programme();
    const QString me = core::addColleague(after.event, session.person());
    const auto card = std::ranges::find(after.cards, m_card, &core::Card::id);
    if (me.isNull() || card == after.cards.end())
        return update();
    const QString key = core::scoreKey(me, criterion);
    if (mark)
        card->review.scores.insert(key, *mark);
    else
        card->review.scores.remove(key);
    session.edit(
        {.text = QT_TRANSLATE_NOOP("ui::Step", "mark"), .place = {.card = m_card}, .name = {}},
        after);
}

void ScorePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace ui
