// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importing.h"

#include "core/text/fold.h"
#include "ui/import/importlook.h"
#include "ui/news.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// The place in the plan of the nth card of a file; -1 where it has fewer.
qsizetype cardAt(const core::ImportPlan &plan, int file, int place)
{
    const auto first = std::ranges::lower_bound(plan.cards, file, {}, &core::PlannedCard::file);
    const qsizetype card = first - plan.cards.begin() + place;
    return card < plan.cards.size() && plan.cards[card].file == file ? card : -1;
}

// What follows from decisions that were written into its cards.
void workOut(core::ImportPlan &plan)
{
    if (!plan.cards.isEmpty())
        core::leaveOut(plan, 0, plan.cards.first().leftOut);
}

} // namespace

Importing::Importing(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.session, &Session::closed, this, &Importing::forget);
}

Importing::~Importing()
{
    if (m_cancel)
        *m_cancel = true;
}

void Importing::whenFree(const std::function<void()> &work)
{
    if (m_cancel)
        m_waiting.append(work);
    else
        work();
}

// Calls done(result of work) here, unless it is given up meanwhile. `work` is given what tells of
// progress, and says whether to go on.
template <typename Work, typename Done>
void Importing::inBackground(const Work &work, const Done &done)
{
    const auto flag = std::make_shared<std::atomic<bool>>(false);
    m_cancel = flag;
    // By way of the application, because this may be gone when the thread has something to say.
    const auto tell = [self = QPointer(this), flag](const auto &what) {
        QMetaObject::invokeMethod(
            qApp,
            [self, flag, what] {
                if (self && self->m_cancel == flag)
                    what(*self);
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([work, done, tell, flag] {
        const core::BatchProgress progress = [&](qsizetype read, qsizetype total) {
            tell([read, total](Importing &self) { Q_EMIT self.progressed(int(read), int(total)); });
            return !*flag;
        };
        const auto result = work(progress);
        tell([done, result](Importing &self) {
            self.m_cancel.reset();
            done(result);
            while (!self.m_cancel && !self.m_waiting.isEmpty())
                self.m_waiting.takeFirst()();
        });
    });
}

void Importing::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

int Importing::cardsToTake() const
{
    return int(std::ranges::count_if(m_plan.cards, isTaken));
}

core::BatchOptions Importing::optionsOf(int file) const
{
    const core::Event &event = m_context.session.programme().event;
    return {.format = {}, .read = {{}, m_columns.value(file, event.columns)}};
}

void Importing::read(const QStringList &paths)
{
    setState(State::Reading);
    whenFree([this, paths] {
        inBackground(
            [paths, options = optionsOf(-1)](const core::BatchProgress &progress) {
                return core::readBatch(core::filesIn(paths), options, progress);
            },
            [this](const core::Batch &batch) { add(batch); });
    });
}

void Importing::read(const Pasted &pasted)
{
    Pasted named = pasted;
    for (int number = 2; m_pasted.contains(named.name); ++number)
        named.name = u"%1 %2"_s.arg(pasted.name).arg(number);
    m_pasted.insert(named.name, named);
    setState(State::Reading);
    whenFree([this, named] {
        inBackground(
            [named, options = optionsOf(-1)](const core::BatchProgress &) {
                return core::Batch{{named.name, named.read(options.read)}};
            },
            [this](const core::Batch &batch) { add(batch); });
    });
}

void Importing::add(const core::Batch &read)
{
    for (const core::BatchFile &file : read) {
        const auto known = std::ranges::find(m_batch, file.path, &core::BatchFile::path);
        if (known == m_batch.end()) {
            m_batch.append(file);
            continue;
        }
        const int place = int(known - m_batch.begin());
        *known = file;
        m_decisions.removeIf([place](const Decision &decision) { return decision.file == place; });
    }
    makePlan();
}

void Importing::stop()
{
    if (m_state != State::Reading)
        return;
    if (m_batch.isEmpty()) {
        forget();
        return;
    }
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
    m_waiting.clear();
    setState(State::Ready);
}

void Importing::forget()
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
    m_waiting.clear();
    m_batch = {};
    m_plan = {};
    m_decisions.clear();
    m_columns.clear();
    m_pasted.clear();
    setState(State::Nothing);
}

core::Placer::PastCards Importing::past()
{
    QList<core::HistoryEntry> entries;
    for (const QString &id : core::revisedCards(m_batch)) {
        if (m_context.session.card(id))
            entries += m_context.session.history(id).value_or(QList<core::HistoryEntry>());
    }
    return entries.isEmpty() ? core::Placer::PastCards() : core::pastCards(entries);
}

void Importing::setPlan(const core::ImportPlan &plan)
{
    m_plan = plan;
    setState(State::Ready);
    Q_EMIT changed();
}

void Importing::makePlan()
{
    m_context.session.flush();
    inBackground(
        [batch = m_batch, event = m_context.session.programme(), past = past(),
         decisions = m_decisions](const core::BatchProgress &) {
            core::ImportPlan plan = core::planOf(batch, event, {}, past);
            follow(decisions, plan);
            return plan;
        },
        [this](const core::ImportPlan &plan) { setPlan(plan); });
}

void Importing::follow(const QList<Decision> &decisions, core::ImportPlan &plan)
{
    for (const Decision &decision : decisions) {
        const qsizetype card = cardAt(plan, decision.file, decision.place);
        if (card < 0)
            continue;
        if (decision.isOfLines()) {
            // It went well once, with the same card.
            static_cast<void>(core::assign(plan, card, decision.lines, decision.part.field,
                                           decision.part.language));
        } else {
            decision.make(plan.cards[card]);
        }
    }
    if (!decisions.isEmpty())
        workOut(plan);
}

int Importing::placeInFile(int card) const
{
    // The cards of a file stand together.
    int first = card;
    while (first > 0 && m_plan.cards[first - 1].file == m_plan.cards[card].file)
        --first;
    return card - first;
}

void Importing::decide(const QList<int> &cards,
                       const std::function<void(core::PlannedCard &card)> &make)
{
    if (m_state != State::Ready || cards.isEmpty())
        return;
    whenFree([this, cards, make] {
        core::ImportPlan plan = m_plan;
        for (const int card : cards) {
            if (card >= plan.cards.size())
                return;
            make(plan.cards[card]);
            m_decisions.append({plan.cards[card].file, placeInFile(card), make});
        }
        inBackground(
            [plan](const core::BatchProgress &) {
                core::ImportPlan worked = plan;
                workOut(worked);
                return worked;
            },
            [this](const core::ImportPlan &worked) { setPlan(worked); });
    });
}

void Importing::choose(const QList<int> &cards, const core::CardPart &part, core::OnClash take)
{
    decide(cards, [part, take](core::PlannedCard &card) {
        card.rule.chosen.removeIf(
            [&part](const core::PartChoice &choice) { return choice.part == part; });
        card.rule.chosen.append({part, take});
    });
}

void Importing::chooseAll(const QList<int> &cards, core::OnClash take)
{
    decide(cards, [take](core::PlannedCard &card) {
        card.rule = {take, {}};
        for (const core::PlannedPart &part : std::as_const(card.parts)) {
            // What only one side says anew is no matter of both.
            if (take != core::OnClash::Both || part.state == core::MergedPart::State::Clash)
                card.rule.chosen.append({part.part, take});
        }
    });
}

void Importing::leaveOut(const QList<int> &cards, bool out)
{
    decide(cards, [out](core::PlannedCard &card) { card.leftOut = out; });
}

void Importing::assign(int card, const QList<qsizetype> &lines, const core::CardPart &part)
{
    if (m_state == State::Ready && !lines.isEmpty())
        whenFree([this, card, lines, part] { assignNow(card, lines, part); });
}

void Importing::assignNow(int card, const QList<qsizetype> &lines, const core::CardPart &part)
{
    if (card >= m_plan.cards.size())
        return;
    using Assigned = std::pair<core::ImportPlan, core::Result<void>>;
    inBackground(
        [plan = m_plan, card, lines, part](const core::BatchProgress &) {
            Assigned assigned{plan, {}};
            assigned.second = core::assign(assigned.first, card, lines, part.field, part.language);
            return assigned;
        },
        [this, card, lines, part](const Assigned &assigned) {
            if (assigned.second) {
                m_decisions.append({m_plan.cards[card].file, placeInFile(card), {}, lines, part});
                setPlan(assigned.first);
                return;
            }
            m_context.news.say(NewsItem::Kind::Warning,
                               [error = assigned.second.error()] { return core::sentence(error); });
        });
}

void Importing::setColumn(int file, const QString &head, const QString &field)
{
    if (m_state == State::Ready)
        whenFree([this, file, head, field] { readAgain(file, head, field); });
}

void Importing::readAgain(int file, const QString &head, const QString &field)
{
    if (file >= m_batch.size())
        return;
    QMap<QString, QString> meant = optionsOf(file).read.columns;
    meant.insert(core::fold(head), field);
    m_columns.insert(file, meant);
    // Its lines are others then; what was decided of the cards themselves holds.
    m_decisions.removeIf(
        [file](const Decision &decision) { return decision.file == file && decision.isOfLines(); });
    const QString path = m_batch.at(file).path;
    inBackground(
        [path, pasted = m_pasted.value(path),
         options = optionsOf(file)](const core::BatchProgress &) {
            return pasted.read ? core::Batch{{path, pasted.read(options.read)}}
                               : core::readBatch({path}, options);
        },
        [this, file](const core::Batch &read) {
            m_batch[file] = read.first();
            makePlan();
        });
}

void Importing::carryOut()
{
    if (m_state == State::Ready)
        whenFree([this] { carryOutNow(); });
}

void Importing::carryOutNow()
{
    if (m_state != State::Ready)
        return;
    m_context.session.flush();
    setState(State::Storing);
    core::ImportPlan plan = m_plan;
    for (core::PlannedCard &card : plan.cards) {
        if (card.rule.otherwise == core::OnClash::Ask)
            card.rule.otherwise = core::OnClash::Both;
    }
    for (const QMap<QString, QString> &columns : std::as_const(m_columns))
        plan.columns.insert(columns);
    using Carried = std::pair<core::Programme, core::ImportOutcome>;
    inBackground(
        [plan, event = m_context.session.programme()](const core::BatchProgress &) {
            Carried carried{event, core::carriedOut(plan, event)};
            std::ranges::stable_sort(carried.second.after.cards, core::codeLess, &core::Card::code);
            return carried;
        },
        [this](const Carried &carried) {
            // Others may have written into the file meanwhile: then once more.
            if (carried.first != m_context.session.programme()) {
                setState(State::Ready);
                carryOutNow();
                return;
            }
            store(carried.second);
        });
}

void Importing::store(const core::ImportOutcome &outcome)
{
    QStringList cards = outcome.cards;
    cards.removeAll(QString());
    cards.removeDuplicates();
    int toLookAt = 0;
    for (const core::PlannedCard &card : std::as_const(m_plan.cards))
        toLookAt += isTaken(card) ? lookOf(card).toLookAt() : 0;
    if (!cards.isEmpty()) {
        m_context.session.edit({.text = QT_TRANSLATE_N_NOOP("ui::Step", "import of %n card(s)"),
                                .place = {cards.first(), {}, {}},
                                .count = int(cards.size())},
                               outcome.after);
    }
    forget();
    Q_EMIT carriedOut(cards, outcome.created, outcome.updated, toLookAt);
}

} // namespace ui
