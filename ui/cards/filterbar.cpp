// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/filterbar.h"

#include "core/check/languagename.h"
#include "core/model/cardfield.h"
#include "ui/cards/carditem.h"
#include "ui/cards/filterchip.h"
#include "ui/cards/problemname.h"
#include "ui/findings.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr std::array states{LanguageState::Complete, LanguageState::Partly, LanguageState::Stale,
                            LanguageState::Empty};
constexpr std::array orders{CardOrder::Code, CardOrder::Time, CardOrder::Title, CardOrder::Status,
                            CardOrder::Problems};

template <typename Value>
void toggle(QList<Value> &list, const Value &value, bool isChosen)
{
    list.removeAll(value);
    if (isChosen)
        list.append(value);
}

// One by its name, several by their number; null for none.
QString summary(const QStringList &names, const QLocale &locale)
{
    if (names.isEmpty())
        return {};
    return names.size() == 1 ? names.first() : locale.toString(names.size());
}

QString orderName(CardOrder order)
{
    switch (order) {
    case CardOrder::Code:
        return FilterBar::tr("By code");
    case CardOrder::Time:
        return FilterBar::tr("By time");
    case CardOrder::Title:
        return FilterBar::tr("By title");
    case CardOrder::Status:
        return FilterBar::tr("By status");
    case CardOrder::Problems:
        break;
    }
    return FilterBar::tr("By problems");
}

} // namespace

FilterBar::FilterBar(Session &session, Findings &findings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_findings(findings)
    , m_problemsOnly(new FilterChip(this))
    , m_statusChip(new FilterChip([this](QMenu &menu) { fillStatuses(menu); }, this))
    , m_lineChip(new FilterChip([this](QMenu &menu) { fillLines(menu); }, this))
    , m_languageChip(new FilterChip([this](QMenu &menu) { fillLanguages(menu); }, this))
    , m_problemChip(new FilterChip([this](QMenu &menu) { fillProblems(menu); }, this))
    , m_orderChip(new FilterChip([this](QMenu &menu) { fillOrders(menu); }, this))
{
    m_problemsOnly->setObjectName(u"findingsChip"_s);
    m_statusChip->setObjectName(u"statusChip"_s);
    m_lineChip->setObjectName(u"lineChip"_s);
    m_languageChip->setObjectName(u"languageChip"_s);
    m_problemChip->setObjectName(u"problemChip"_s);
    m_orderChip->setObjectName(u"orderChip"_s);
    auto *layout = new FlowLayout(this, 6);
    layout->setContentsMargins({});
    for (FilterChip *chip :
         {m_problemsOnly, m_statusChip, m_lineChip, m_languageChip, m_problemChip, m_orderChip})
        layout->addWidget(chip);

    connect(m_problemsOnly, &FilterChip::clicked, this,
            [this](bool isOn) { edit([isOn](CardFilter &filter) { filter.anyProblem = isOn; }); });
    connect(&findings, &Findings::changed, this, &FilterBar::countProblems);
    connect(&session, &Session::opened, this, [this] { setFilter({}); });
    connect(&session, &Session::closed, this, [this] {
        m_troubled.clear();
        setFilter({});
    });
    connect(&session, &Session::changed, this, [this](const core::Change &change) {
        if (change.touchesEvent())
            dropGone();
    });
    retranslate();
}

template <typename Change>
void FilterBar::edit(Change change)
{
    change(m_filter);
    say();
    Q_EMIT changed();
}

void FilterBar::setFilter(const CardFilter &filter)
{
    if (filter == m_filter) {
        say();
        return;
    }
    edit([&](CardFilter &mine) { mine = filter; });
}

void FilterBar::setOrder(CardOrder order)
{
    if (m_order == order)
        return;
    m_order = order;
    say();
    Q_EMIT changed();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void FilterBar::retranslate()
{
    setAccessibleName(tr("Filters"));
    say();
}

void FilterBar::say()
{
    m_problemsOnly->setChecked(m_filter.anyProblem);
    //: a filter, followed by the number of cards that errors or warnings were found in
    m_problemsOnly->say(tr("With findings %1").arg(locale().toString(m_troubled.size())), {});

    QStringList statuses;
    for (const core::Status status : m_filter.statuses)
        statuses.append(core::label(status));
    if (m_filter.scheduled)
        statuses.append(*m_filter.scheduled ? tr("Scheduled") : tr("Not scheduled"));
    m_statusChip->say(tr("Status"), summary(statuses, locale()));

    const core::Programme &programme = m_session.programme();
    QStringList lines;
    for (const QString &id : m_filter.lines) {
        const core::Theme *theme = programme.theme(id);
        lines.append(theme ? themeName(*theme, programme.sourceLanguage()) : tr("Without a line"));
    }
    //: a thematic line of the event, as a filter
    m_lineChip->say(tr("Line"), summary(lines, locale()));
    m_languageChip->say(tr("Language"), chosenLanguages());

    QStringList problems;
    for (const core::FindingCode code : m_filter.problems)
        problems.append(problemName(code));
    m_problemChip->say(tr("Problems"), summary(problems, locale()));
    m_orderChip->say(orderName(m_order), {});
}

QString FilterBar::chosenLanguages() const
{
    QStringList parts;
    for (auto it = m_filter.languages.begin(); it != m_filter.languages.end(); ++it) {
        QStringList names;
        for (const LanguageState state : it.value())
            names.append(stateName(state));
        parts.append(it.key().toUpper() + u' ' + summary(names, locale()));
    }
    return parts.isEmpty() ? QString() : parts.join(u" · "_s);
}

void FilterBar::addAny(QMenu &menu, bool isChosen, const std::function<void(CardFilter &)> &clear)
{
    menu.addSeparator();
    //: takes a filter away
    QAction *any = menu.addAction(tr("Show all"));
    any->setEnabled(isChosen);
    connect(any, &QAction::triggered, this, [this, clear] { edit(clear); });
}

void FilterBar::fillStatuses(QMenu &menu)
{
    for (const core::Status status : core::allStatuses()) {
        addChoice(menu, core::label(status), m_filter.statuses.contains(status),
                  [this, status](bool isChosen) {
                      edit([&](CardFilter &f) { toggle(f.statuses, status, isChosen); });
                  });
    }
    menu.addSeparator();
    // One of the two, or neither.
    const auto addScheduled = [&](const QString &name, bool scheduled) {
        return addChoice(menu, name, m_filter.scheduled == scheduled, {});
    };
    QAction *yes = addScheduled(tr("Scheduled"), true);
    QAction *no = addScheduled(tr("Not scheduled"), false);
    const auto choose = [this](QAction *chosen, QAction *other, bool scheduled) {
        connect(chosen, &QAction::triggered, other, [this, other, scheduled](bool isChosen) {
            other->setChecked(false);
            edit([&](CardFilter &f) {
                f.scheduled = isChosen ? std::optional(scheduled) : std::nullopt;
            });
        });
    };
    choose(yes, no, true);
    choose(no, yes, false);
    addAny(menu, !m_filter.statuses.isEmpty() || m_filter.scheduled, [](CardFilter &filter) {
        filter.statuses.clear();
        filter.scheduled.reset();
    });
}

void FilterBar::fillLines(QMenu &menu)
{
    const core::Programme &programme = m_session.programme();
    const auto add = [&](const QString &name, const QString &id) {
        addChoice(menu, name, m_filter.lines.contains(id), [this, id](bool isChosen) {
            edit([&](CardFilter &f) { toggle(f.lines, id, isChosen); });
        });
    };
    for (const core::Theme &theme : programme.themes) {
        if (theme.parent.isEmpty())
            add(themeName(theme, programme.sourceLanguage()), theme.id);
    }
    add(tr("Without a line"), QString());
    addAny(menu, !m_filter.lines.isEmpty(), [](CardFilter &filter) { filter.lines.clear(); });
}

void FilterBar::fillLanguages(QMenu &menu)
{
    for (const QString &language : m_session.programme().event.languages) {
        menu.addSection(core::languageName(language, locale().bcp47Name()));
        for (const LanguageState state : states) {
            //: a language and how far its texts are: "English: partly there"
            const QString name = tr("%1: %2").arg(language.toUpper(), stateName(state));
            addChoice(menu, stateSign(state) + u' ' + name,
                      m_filter.languages.value(language).contains(state),
                      [this, language, state](bool isChosen) {
                          edit([&](CardFilter &f) {
                              toggle(f.languages[language], state, isChosen);
                              if (f.languages[language].isEmpty())
                                  f.languages.remove(language);
                          });
                      });
        }
    }
    addAny(menu, !m_filter.languages.isEmpty(),
           [](CardFilter &filter) { filter.languages.clear(); });
}

void FilterBar::fillProblems(QMenu &menu)
{
    bool isEmpty = true;
    for (const core::FindingCode code : namedProblems()) {
        const int cards = m_findings.cardsWith(code);
        const bool isChosen = m_filter.problems.contains(code);
        if (cards == 0 && !isChosen)
            continue;
        isEmpty = false;
        //: a kind of problem and the number of cards that have it
        addChoice(menu, tr("%1 (%2)").arg(problemName(code), locale().toString(cards)), isChosen,
                  [this, code](bool chosen) {
                      edit([&](CardFilter &f) { toggle(f.problems, code, chosen); });
                  });
    }
    if (isEmpty)
        menu.addAction(tr("No problems"))->setEnabled(false);
    addAny(menu, !m_filter.problems.isEmpty(), [](CardFilter &filter) { filter.problems.clear(); });
}

void FilterBar::fillOrders(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    for (const CardOrder order : orders) {
        QAction *choice = addChoice(menu, orderName(order), m_order == order,
                                    [this, order](bool) { setOrder(order); });
        group->addAction(choice);
    }
}

void FilterBar::countProblems(const QStringList &cardIds)
{
    for (const QString &id : cardIds) {
        if (m_findings.problems(id).value_or(CardProblems()) != CardProblems())
            m_troubled.insert(id);
        else
            m_troubled.remove(id);
    }
    say();
}

void FilterBar::dropGone()
{
    const core::Programme &programme = m_session.programme();
    CardFilter left = m_filter;
    left.lines.removeIf([&](const QString &id) { return !id.isNull() && !programme.theme(id); });
    left.languages.removeIf(
        [&](const auto &each) { return !programme.event.languages.contains(each.key()); });
    setFilter(left);
}

} // namespace ui
