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

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// The place in the plan of the nth card of a file; -1 where it has fewer.
qsizetype cardAt(const core::ImportPlan &plan, int file, int place)
{
    for (qsizetype i = 0; i < plan.cards.size(); ++i) {
        if (plan.cards[i].file == file && place-- == 0)
            return i;
    }
    return -1;
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

// Calls done(result of work) here, unless something else has begun meanwhile. `work` is given the
// flag that says whether to go on, and a function that tells of progress.
template <typename Work, typename Done>
void Importing::inBackground(const Work &work, const Done &done)
{
    if (m_cancel)
        *m_cancel = true;
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

QStringList Importing::sourceOf(int file) const
{
    const bool isRead = file >= 0 && file < m_batch.size() && m_batch[file].reading;
    return isRead ? m_batch.at(file).reading->reading.source : QStringList();
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
    inBackground(
        [paths, options = optionsOf(-1)](const core::BatchProgress &progress) {
            return core::readBatch(core::filesIn(paths), options, progress);
        },
        [this](const core::Batch &batch) { add(batch); });
}

void Importing::read(const Pasted &pasted)
{
    Pasted named = pasted;
    for (int number = 2; m_pasted.contains(named.name); ++number)
        named.name = u"%1 %2"_s.arg(pasted.name).arg(number);
    m_pasted.insert(named.name, named);
    setState(State::Reading);
    inBackground(
        [named, options = optionsOf(-1)](const core::BatchProgress &) {
            return core::Batch{{named.name, named.read(options.read)}};
        },
        [this](const core::Batch &batch) { add(batch); });
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
    setState(State::Ready);
}

void Importing::forget()
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
    m_batch = {};
    m_plan = {};
    m_decisions.clear();
    m_columns.clear();
    m_pasted.clear();
    setState(State::Nothing);
}

void Importing::follow(const Decision &decision, core::ImportPlan &plan)
{
    if (const qsizetype card = cardAt(plan, decision.file, decision.place); card >= 0)
        decision.make(plan, card);
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

void Importing::makePlan()
{
    m_context.session.flush();
    inBackground(
        [batch = m_batch, event = m_context.session.programme(), past = past(),
         decisions = m_decisions](const core::BatchProgress &) {
            core::ImportPlan plan = core::planOf(batch, event, {}, past);
            for (const Decision &decision : decisions)
                follow(decision, plan);
            return plan;
        },
        [this, known = m_decisions.size()](const core::ImportPlan &plan) {
            m_plan = plan;
            // What was decided while this was made.
            for (const Decision &decision : m_decisions.sliced(qMin(known, m_decisions.size())))
                follow(decision, m_plan);
            setState(State::Ready);
            Q_EMIT changed();
        });
}

void Importing::remember(int card, const decltype(Decision::make) &make, bool isOfLines)
{
    const int file = m_plan.cards[card].file;
    int place = 0;
    for (int i = 0; i < card; ++i)
        place += m_plan.cards[i].file == file ? 1 : 0;
    m_decisions.append({file, place, isOfLines, make});
}

void Importing::decide(const QList<int> &cards, const decltype(Decision::make) &make)
{
    if (m_state != State::Ready || cards.isEmpty())
        return;
    for (const int card : cards) {
        remember(card, make, false);
        make(m_plan, card);
    }
    Q_EMIT changed();
}

void Importing::choose(const QList<int> &cards, const core::CardPart &part, core::OnClash take)
{
    decide(cards, [part, take](core::ImportPlan &plan, qsizetype card) {
        core::choose(plan, card, part, take);
    });
}

void Importing::chooseAll(const QList<int> &cards, core::OnClash take)
{
    decide(cards,
           [take](core::ImportPlan &plan, qsizetype card) { core::chooseAll(plan, card, take); });
}

void Importing::leaveOut(const QList<int> &cards, bool out)
{
    decide(cards,
           [out](core::ImportPlan &plan, qsizetype card) { core::leaveOut(plan, card, out); });
}

bool Importing::assign(int card, const QList<qsizetype> &lines, const core::CardPart &part)
{
    if (m_state != State::Ready)
        return false;
    const core::Result<void> assigned =
        core::assign(m_plan, card, lines, part.field, part.language);
    if (!assigned) {
        m_context.news.say(NewsItem::Kind::Warning,
                           [error = assigned.error()] { return core::sentence(error); });
        return false;
    }
    remember(
        card,
        [lines, part](core::ImportPlan &plan, qsizetype at) {
            // It went well once, with the same card.
            static_cast<void>(core::assign(plan, at, lines, part.field, part.language));
        },
        true);
    Q_EMIT changed();
    return true;
}

void Importing::setColumn(int file, const QString &head, const QString &field)
{
    if (m_state != State::Ready || file < 0 || file >= m_batch.size())
        return;
    QMap<QString, QString> &meant = m_columns[file];
    if (meant.isEmpty())
        meant = m_context.session.programme().event.columns;
    if (field.isEmpty())
        meant.remove(core::fold(head));
    else
        meant.insert(core::fold(head), field);
    // Its lines are others then; what was decided of the cards themselves holds.
    m_decisions.removeIf(
        [file](const Decision &decision) { return decision.file == file && decision.isOfLines; });
    inBackground(
        [path = m_batch[file].path, pasted = m_pasted.value(m_batch[file].path),
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
    if (m_state != State::Ready)
        return;
    m_context.session.flush();
    setState(State::Storing);
    inBackground(
        [plan = m_plan, event = m_context.session.programme()](const core::BatchProgress &) {
            core::ImportPlan decided = plan;
            for (core::PlannedCard &card : decided.cards) {
                if (card.rule.otherwise == core::OnClash::Ask)
                    card.rule.otherwise = core::OnClash::Both;
            }
            return std::pair(event, core::carriedOut(decided, event));
        },
        [this](const std::pair<core::Programme, core::ImportOutcome> &carried) {
            // Somebody else may have written into the file meanwhile: then once more.
            if (carried.first != m_context.session.programme()) {
                m_state = State::Ready;
                carryOut();
                return;
            }
            const core::ImportOutcome &outcome = carried.second;
            QStringList cards = outcome.cards;
            cards.removeAll(QString());
            cards.removeDuplicates();
            int toLookAt = 0;
            for (const core::PlannedCard &card : m_plan.cards)
                toLookAt += isTaken(card) ? lookOf(card).toLookAt() : 0;
            if (!cards.isEmpty()) {
                m_context.session.edit(
                    {.text = QT_TRANSLATE_N_NOOP("ui::Step", "import of %n card(s)"),
                     .place = {cards.first(), {}, {}},
                     .count = int(cards.size())},
                    outcome.after);
            }
            forget();
            Q_EMIT carriedOut(cards, outcome.created, outcome.updated, toLookAt);
        });
}

} // namespace ui
