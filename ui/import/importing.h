// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importplan.h"
#include "ui/context.h"
#include "ui/import/pasting.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace ui {

// An import on its way: files are read and compared with the event in other threads, a person looks
// at what would come of it and decides, and only carryOut() changes the event, in one step of undo.
class Importing final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Nothing,
        Reading,
        Ready,   // there is a plan
        Storing, // the plan is being carried out
    };

    explicit Importing(const Context &context, QObject *parent = nullptr);
    // Gives up what is running.
    ~Importing() override;

    State state() const { return m_state; }
    const core::ImportPlan &plan() const { return m_plan; }
    // Whether something goes on in another thread.
    bool isWorking() const { return m_cancel != nullptr; }
    // Whether somebody has decided anything, which would be lost with the plan.
    bool isTouched() const { return !m_decisions.isEmpty(); }
    // Cards that would be made or changed.
    int cardsToTake() const;

    // Adds files and folders, or what was pasted, to the import, which begins with the first of
    // them. What was read before is read anew.
    void read(const QStringList &paths);
    void read(const Pasted &pasted);
    // Gives up what is being read; what was read before stays.
    void stop();
    // Gives up what is running, and forgets the plan.
    void forget();

    void choose(const QList<int> &cards, const core::CardPart &part, core::OnClash take);
    void chooseAll(const QList<int> &cards, core::OnClash take);
    void leaveOut(const QList<int> &cards, bool out);
    // Lines of the card without a field, by their places in the draft. Says as news why it can't.
    void assign(int card, const QList<qsizetype> &lines, const core::CardPart &part);
    // Reads the table again with another meaning of the column: a value of Event::columns.
    void setColumn(int file, const QString &head, const QString &field);

    // Stores what is chosen; a clash about which nobody has decided keeps both sides.
    void carryOut();

Q_SIGNALS:
    void stateChanged();
    void progressed(int done, int total);
    // The plan says something else.
    void changed();
    // Ids in the order of the files, each once; empty where all was the same already.
    void carriedOut(const QStringList &cards, int created, int updated, int toLookAt);

private:
    // What somebody decided of a card, to be done again where the plan is made anew: how it is
    // taken, or where lines of it go, which are those of one reading of the file.
    struct Decision
    {
        int file = 0;
        int place = 0; // of the card among those of its file
        std::function<void(core::PlannedCard &card)> make = {};
        QList<qsizetype> lines = {};
        core::CardPart part = {};

        bool isOfLines() const { return !lines.isEmpty(); }
    };

    // One thing after the other: at once, or when what is running is done.
    void whenFree(const std::function<void()> &work);
    template <typename Work, typename Done>
    void inBackground(const Work &work, const Done &done);
    void setState(State state);
    void add(const core::Batch &read);
    core::BatchOptions optionsOf(int file) const;
    void decide(const QList<int> &cards, const std::function<void(core::PlannedCard &card)> &make);
    void assignNow(int card, const QList<qsizetype> &lines, const core::CardPart &part);
    void readAgain(int file, const QString &head, const QString &field);
    // Compares the batch with the event, and decides again what was decided.
    void makePlan();
    static void follow(const QList<Decision> &decisions, core::ImportPlan &plan);
    int placeInFile(int card) const;
    void setPlan(const core::ImportPlan &plan);
    core::Placer::PastCards past();
    void carryOutNow();
    void store(const core::ImportOutcome &outcome);

    Context m_context;
    State m_state = State::Nothing;
    core::Batch m_batch;
    core::ImportPlan m_plan;
    QList<Decision> m_decisions;
    QMap<int, QMap<QString, QString>> m_columns; // by file; as Event::columns
    QMap<QString, Pasted> m_pasted;              // by their names in the batch
    QList<std::function<void()>> m_waiting;
    // The flag of what is running; each run has its own, which it keeps alive.
    std::shared_ptr<std::atomic<bool>> m_cancel;
};

} // namespace ui
