// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do to an event, as a value: to be looked at, decided on and corrected before
// anything is stored.
#pragma once

#include "core/import/batch.h"
#include "core/import/place.h"
#include "core/store/history.h"

#include <optional>

namespace core {

// How sure it is that a value is what the file means.
enum class Confidence {
    Sure,
    Guessed,  // something had to be assumed or repaired
    Doubtful, // not understood, or it contradicts itself
};

// A field of a card as one file gives it. It may have no value: something stands in the file for it
// that was not understood.
struct PlannedField
{
    CardPart part;
    QString understood; // as fieldValue() says it, of the file alone; of the hours without the date
    int line = 0;       // of the file, from 1: where the field begins; 0 where that is not known
    QString original;   // that line; null where it is not known
    Confidence confidence = Confidence::Sure;

    bool operator==(const PlannedField &) const = default;
};

// A part of a card of the event that the file says otherwise.
struct PlannedPart
{
    CardPart part;
    MergedPart::State state = MergedPart::State::Clash;
    // As fieldValue() says them; those of "hours" begin with the date, since the two go together.
    QString ours; // of the event, or of an earlier file of the batch
    QString theirs;
    OnClash take = OnClash::Ask; // what becomes of it; Ask of a clash is yet to be decided

    bool operator==(const PlannedPart &) const = default;
};

struct PlannedCard
{
    int file = 0;        // place in ImportPlan::files
    CardDraft draft;     // with what was assigned by hand; it always has an id
    QList<Finding> read; // of the reader; `card` is null
    MergeRule rule;
    bool leftOut = false;

    // What follows from these; of a card that is left out, as it was before.
    QString card;               // id: of the card that it becomes part of, or of the new one
    bool exists = false;        // as a card of the event, or through an earlier card of the plan
    QList<PlannedField> fields; // in the order of the form
    QList<PlannedPart> parts;   // of a card that exists; in the order of the form
    QStringList asked; // keys of fields still to be decided; the card is not taken while there are
    QList<Finding> findings; // of the reader and of placing; `card` is the id above
};

struct PlannedFile
{
    QString path;
    std::optional<Error> error;     // nothing of it was read
    QList<Finding> findings;        // about no card of it
    QList<TableColumn> columns;     // of a table
    QStringList source;             // its lines, as in Reading
    std::optional<Programme> event; // where it describes a whole event
};

struct ImportPlan
{
    QList<PlannedFile> files; // as in the batch
    QList<PlannedCard> cards; // in the order of the files
    // What columns of tables mean, to be remembered with the event (Event::columns).
    QMap<QString, QString> columns;

    // What it was made from.
    Programme event;
    Placer::PastCards past;
};

// Cards of several files with the same id or code become one, in the order of the files: what a
// later one says otherwise is one of its `parts`. `rule` is that of each card; `past` may be empty.
// Takes time n log n in what was read.
ImportPlan planOf(const Batch &batch, const Programme &event, const MergeRule &rule = {},
                  const Placer::PastCards &past = {});

// Each of these takes the place of a card in ImportPlan::cards, and brings up to date what follows.
// For one part of it.
void choose(ImportPlan &plan, qsizetype card, const CardPart &part, OnClash take);
// For all of it; what was chosen for parts is forgotten.
void chooseAll(ImportPlan &plan, qsizetype card, OnClash take);
void leaveOut(ImportPlan &plan, qsizetype card, bool out);
// Gives lines without a field (their places in draft.unplaced) to a field: a text gets them as a
// paragraph more, points as points, a list as further entries; any other field has the value that
// they say. The lines are `unplaced` no more. `language` is of texts, null: the draft's own. Fails
// with ValueNotUnderstood or FieldUnknown, and changes nothing then.
Result<void> assign(ImportPlan &plan, qsizetype card, const QList<qsizetype> &lines,
                    const QString &field, const QString &language = {});

// What an import has done.
struct ImportOutcome
{
    Programme after;
    int created = 0;
    int updated = 0;   // cards that say something else than before
    QStringList cards; // id for each of ImportPlan::cards; null where it was left out or is asked
    QList<Finding> findings; // of the cards that were taken, and of the files
};

// The event with the cards that are not left out and of which nothing is asked. `event` may have
// gone on since the plan was made; a card that differs from it in a part about which nobody has
// decided is not taken.
ImportOutcome carriedOut(const ImportPlan &plan, const Programme &event);

// Cards as entries of their histories have them, for planOf().
Placer::PastCards pastCards(const QList<HistoryEntry> &entries);
// The ids of cards whose history planOf() has a use for: the files were written from a revision.
QStringList revisedCards(const Batch &batch);

} // namespace core
